package org.yusuan.stitch;

import java.util.List;

/**
 * The first rows of a piece that only repeat rows of the table they continue.
 *
 * @param at the row of the table whose repetition begins the piece
 * @param rows how many rows are repeated; 0 for none
 */
record RepeatedHeading(int at, int rows) {
    static final RepeatedHeading NONE = new RepeatedHeading(0, 0);

    /** The longest repetition of the table's first rows, or of a heading that stands a little further down. */
    static RepeatedHeading find(Rows table, Rows piece, StitchSettings settings) {
        RepeatedHeading best = NONE;
        for (int at = 0; at < Math.min(table.count(), settings.headingDepth()); at++) {
            if (at > 0 && !isHeading(table, at)) {
                continue;
            }
            int rows = closed(piece, equalRows(table, at, piece));
            if (rows > best.rows()) {
                best = new RepeatedHeading(at, rows);
            }
        }
        return best;
    }

    private static int equalRows(Rows table, int at, Rows piece) {
        int rows = 0;
        while (rows < piece.count()
                && at + rows < table.count()
                && table.textsIn(at + rows).equals(piece.textsIn(rows))) {
            rows++;
        }
        boolean anything = false;
        for (int row = 0; row < rows; row++) {
            anything |= !piece.textsIn(row).isEmpty();
        }
        return anything ? rows : 0;
    }

    /** A heading is dropped whole: not above a cell that reaches below it. */
    private static int closed(Rows piece, int rows) {
        int closed = rows;
        while (closed > 0 && !piece.isClosedAbove(closed)) {
            closed--;
        }
        return closed;
    }

    /** Every cell of the row has words in it. */
    private static boolean isHeading(Rows table, int row) {
        List<String> texts = table.textsIn(row);
        return texts.size() > 1
                && texts.size() == table.startingIn(row).size()
                && texts.stream().noneMatch(PrintedText::isNumber);
    }
}
