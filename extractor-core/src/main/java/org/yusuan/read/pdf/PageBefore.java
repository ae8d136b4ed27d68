package org.yusuan.read.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yusuan.aligned.ColumnsAbove;
import org.yusuan.document.Block;
import org.yusuan.document.Grid;
import org.yusuan.document.Paragraph;

/**
 * What the page before tells of a page that begins without rules.
 *
 * @param columns of the table at its foot
 * @param lines printed on it outside of tables, without white space: what stands on both pages belongs to neither's tables
 */
record PageBefore(ColumnsAbove columns, Set<String> lines) {
    /** More lines below a table than its page's number and footer: it ended. */
    private static final int MOST_LINES_BELOW = 2;

    /** A page's number differs from page to page. */
    private static final String DIGITS = "\\d+";

    PageBefore {
        lines = Set.copyOf(lines);
    }

    /** Absent where no drawn table stands at the foot of the page. */
    static Optional<PageBefore> of(List<Block> blocks) {
        int last = blocks.size() - 1;
        while (last >= 0 && blocks.size() - 1 - last <= MOST_LINES_BELOW && blocks.get(last) instanceof Paragraph) {
            last--;
        }
        if (last < 0 || !(blocks.get(last) instanceof Grid table)) {
            return Optional.empty();
        }
        Set<String> lines = blocks.stream()
                .filter(Paragraph.class::isInstance)
                .map(block -> shape(((Paragraph) block).text()))
                .collect(Collectors.toCollection(HashSet::new));
        return ColumnsAbove.of(table).map(columns -> new PageBefore(columns, lines));
    }

    boolean shows(String line) {
        return lines.contains(shape(line));
    }

    private static String shape(String text) {
        return text.replaceAll("\\s", "").replaceAll(DIGITS, "0");
    }
}
