package org.yusuan.write;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.yusuan.document.Grid;

/** The forms in which grids are printed before any meaning is given to them. */
public enum GridFormat {
    /** The contract's raw tables: every cell with its span and its place. */
    JSON(RawTables::writeJson, true),
    /** A row to a line, tables parted by an empty line; a span's text stands in its first cell. */
    CSV(GridText::writeCsv, false),
    /** A page that a browser shows, spans kept. */
    HTML(GridText::writeHtml, true),
    /** Pipe tables; the first row is the heading. */
    MARKDOWN(GridText::writeMarkdown, false);

    @FunctionalInterface
    private interface Form {
        void write(List<Grid> grids, Writer out) throws IOException;
    }

    /** A reference to a method without state. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Form form;

    private final boolean keepsSpans;

    GridFormat(Form form, boolean keepsSpans) {
        this.form = form;
        this.keepsSpans = keepsSpans;
    }

    /** Whether a span is written as one, and not as the positions it covers. */
    public boolean keepsSpans() {
        return keepsSpans;
    }

    /** Writes the grids and leaves the writer open. */
    public void write(List<Grid> grids, Writer out) throws IOException {
        form.write(grids, out);
        out.flush();
    }
}
