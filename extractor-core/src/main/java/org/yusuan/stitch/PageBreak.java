package org.yusuan.stitch;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.Cell;
import org.yusuan.document.PageBreakCut;

/**
 * What a page break did to a table.
 *
 * @param rowWasCut whether the first row below the break is the rest of the last row above it
 * @param cut the cells that are one
 */
record PageBreak(boolean rowWasCut, List<Pair> cut) {
    PageBreak {
        cut = List.copyOf(cut);
    }

    /** Two blanks made one are nothing to speak of. */
    int visiblyCut() {
        return (int) cut.stream()
                .filter(pair -> !pair.above().isBlank() || !pair.below().isBlank())
                .count();
    }

    /** A cell of the last row above the break and one of the first row below it. */
    record Pair(Cell above, Cell below) {
        /** No line is drawn between the two; under a repeated heading there always is one. */
        boolean isOpen(boolean headed) {
            PageBreakCut upper = above.cut();
            PageBreakCut lower = below.cut();
            return upper != null && upper.below() && (headed || (lower != null && lower.above()));
        }

        /**
         * The text of the two as one. What both pages show is said once: all of it where the page hides the rest, the
         * text that some producers print again, the lines that the break left on both.
         */
        String text() {
            String upper = wholeOf(above);
            String lower = wholeOf(below);
            String a = PrintedText.compact(upper);
            String b = PrintedText.compact(lower);
            boolean hidden = !upper.equals(above.text()) || !lower.equals(below.text());
            if (a.equals(b) || (hidden && (a.contains(b) || b.contains(a)))) {
                return a.length() >= b.length() ? upper : lower;
            }
            return PrintedText.joinedOnce(above.text(), below.text());
        }

        /** How the cell that the two are is cut, as far as the pages tell. */
        @Nullable
        PageBreakCut cut() {
            PageBreakCut upper = above.cut();
            PageBreakCut lower = below.cut();
            boolean openAbove = upper != null && upper.above();
            boolean openBelow = lower != null && lower.below();
            return openAbove || openBelow ? new PageBreakCut(openAbove, openBelow, text()) : null;
        }

        private static String wholeOf(Cell cell) {
            PageBreakCut cut = cell.cut();
            return cut == null ? cell.text() : cut.whole();
        }

        boolean spansRows() {
            return above.rowSpan() > 1 || below.rowSpan() > 1;
        }

        /** A cell of this row alone that ends above the break, an empty place below. */
        boolean endsAbove() {
            return !spansRows() && !above.isBlank() && below.isBlank();
        }

        boolean hasOneText() {
            return above.isBlank() != below.isBlank();
        }

        /** Some producers print the text of a merged cell again on every page. */
        boolean repeatsText() {
            return PrintedText.compact(above.text()).equals(PrintedText.compact(below.text()));
        }

        /** A merged cell that shows nothing below the break; two blanks only if both are merged cells. */
        boolean goesOnBlank() {
            boolean bothSpan = above.rowSpan() > 1 && below.rowSpan() > 1;
            return below.isBlank() && spansRows() && (!above.isBlank() || bothSpan);
        }
    }
}
