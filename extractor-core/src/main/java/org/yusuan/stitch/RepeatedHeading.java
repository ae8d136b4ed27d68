package org.yusuan.stitch;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.yusuan.document.Cell;

/**
 * The first rows of a piece that only repeat rows of the table they continue.
 *
 * @param at the row of the table whose repetition begins the piece
 * @param rows how many rows are repeated; 0 for none
 */
record RepeatedHeading(int at, int rows) {
    static final RepeatedHeading NONE = new RepeatedHeading(0, 0);

    /** The longest repetition of the table's first rows, or of a heading that stands a little further down. */
    static RepeatedHeading find(CellsByRow table, CellsByRow piece, StitchSettings settings) {
        RepeatedHeading best = NONE;
        int depth = Math.min(table.count(), settings.blockDepth());
        for (int at = 0; at < depth; at++) {
            int rows = closed(piece, equalRows(table, at, piece));
            if (rows > best.rows() && canBegin(table, at, depth, settings)) {
                best = new RepeatedHeading(at, rows);
            }
        }
        return best;
    }

    private static int equalRows(CellsByRow table, int at, CellsByRow piece) {
        int rows = 0;
        while (rows < piece.count()
                && at + rows < table.count()
                && repeated(table, at + rows, piece.filledIn(rows)).isPresent()) {
            rows++;
        }
        boolean anything = false;
        for (int row = 0; row < rows; row++) {
            anything |= !piece.textsIn(row).isEmpty();
        }
        return anything ? rows : 0;
    }

    /**
     * The cells of the row of the table that say what the piece's row says, in order; absent if it says anything else. The
     * name of a section over the rows below stands beside its heading, and is not repeated with it; at the foot of a page
     * the rows below it are still to come.
     */
    static Optional<List<Cell>> repeated(CellsByRow table, int row, List<Cell> again) {
        List<Cell> filled = table.filledIn(row);
        if (saySame(filled, again)) {
            return Optional.of(filled);
        }
        boolean section = filled.size() > 2
                && (filled.get(0).rowSpan() > 1 || filled.get(0).rowEnd() == table.count());
        return Optional.of(filled.subList(section ? 1 : 0, filled.size())).filter(headings -> saySame(headings, again));
    }

    private static boolean saySame(List<Cell> headings, List<Cell> again) {
        return headings.stream()
                .map(cell -> PrintedText.compact(cell.text()))
                .toList()
                .equals(again.stream()
                        .map(cell -> PrintedText.compact(cell.text()))
                        .toList());
    }

    /** A heading is dropped whole: not above a cell that reaches below it. */
    private static int closed(CellsByRow piece, int rows) {
        int closed = rows;
        while (closed > 0 && !piece.isClosedAbove(closed)) {
            closed--;
        }
        return closed;
    }

    /** The table's first row, a row of words among its first, and far down the heading of a block. */
    private static boolean canBegin(CellsByRow table, int at, int depth, StitchSettings settings) {
        return at == 0
                || (isHeading(table, at) && (at < settings.headingDepth() || isHeadingOfBlock(table, at, depth)));
    }

    /** Far down in a table a row of words may be an entry; headings have no figures in them, and are printed once. */
    private static boolean isHeadingOfBlock(CellsByRow table, int row, int depth) {
        List<String> texts = table.textsIn(row);
        return texts.stream().noneMatch(PrintedText::hasDigits)
                && IntStream.range(0, depth)
                        .noneMatch(other -> other != row && table.textsIn(other).equals(texts));
    }

    /** Every cell of the row has words in it. */
    private static boolean isHeading(CellsByRow table, int row) {
        List<String> texts = table.textsIn(row);
        return texts.size() > 1
                && texts.size() == table.startingIn(row).size()
                && texts.stream().noneMatch(PrintedText::isNumber);
    }
}
