package org.yusuan.stitch;

import java.util.List;
import org.yusuan.document.Cell;

/**
 * What a page break did to a table.
 *
 * @param rowWasCut whether the first row below the break is the rest of the last row above it
 * @param cut the cells that are one
 */
record Seam(boolean rowWasCut, List<Pair> cut) {
    Seam {
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
