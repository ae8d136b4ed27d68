package org.yusuan.read.text;

import java.util.List;

/**
 * A line of the text with what it looks like.
 *
 * @param text as it stands in the file
 * @param fields of a row, as they stand in the file; empty for lines that are no rows
 */
record ClassifiedLine(Kind kind, String text, List<String> fields, int page) {
    enum Kind {
        BLANK,
        /** Fields with tabs between them. */
        TAB_ROW,
        /** Fields with {@code |} between them. */
        PIPE_ROW,
        /** The rule below the heading of a pipe table, {@code |---|:--|}. */
        PIPE_RULE,
        /** An HTML table, on one line or joined from several. */
        HTML_TABLE,
        PROSE
    }

    ClassifiedLine {
        fields = List.copyOf(fields);
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
