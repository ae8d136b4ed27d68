package org.yusuan.stitch;

import java.util.List;
import org.yusuan.document.Cell;

/**
 * Whether a piece begins a form of its own that merely looks like the table before it: the same field with another value
 * ({@code 项目名称 | …}), or another title within the grid.
 */
final class FormStart {
    /** Rows of a form within which its first field stands: title, unit, number of the form come before it. */
    private static final int FIRST_FIELD_DEPTH = 4;

    private final StitchSettings settings;

    FormStart(StitchSettings settings) {
        this.settings = settings;
    }

    boolean isStart(CellsByRow table, RepeatedHeading heading, CellsByRow piece) {
        if (heading.rows() == piece.count()) {
            return true;
        }
        if (heading.rows() > 0) {
            boolean ofColumns =
                    table.filledIn(heading.at() + heading.rows() - 1).size() > 2;
            return isOtherField(table, heading.at() + heading.rows(), piece, heading.rows(), !ofColumns);
        }
        for (int pieceRow = 0; pieceRow <= firstFieldRow(piece); pieceRow++) {
            for (int row = 0; row < FIRST_FIELD_DEPTH; row++) {
                if (isOtherField(table, row, piece, pieceRow, row == firstFieldRow(table))) {
                    return true;
                }
            }
        }
        return hasOtherTitle(table, piece);
    }

    /** The first row that is no title or unit: those have one text and no field beside it. */
    private static int firstFieldRow(CellsByRow rows) {
        int row = 0;
        while (row < FIRST_FIELD_DEPTH - 1
                && row < rows.count() - 1
                && rows.filledIn(row).size() < 2) {
            row++;
        }
        return row;
    }

    /**
     * Whether the two rows state the same fields ({@code label value} or {@code label value label value}) with different
     * values.
     *
     * @param evenBlank whether a label without a value counts as a value that differs
     */
    private static boolean isOtherField(
            CellsByRow table, int tableRow, CellsByRow piece, int pieceRow, boolean evenBlank) {
        if (tableRow >= table.count() || pieceRow >= piece.count()) {
            return false;
        }
        List<Cell> before = withoutSection(table.filledIn(tableRow));
        List<Cell> after = withoutSection(piece.filledIn(pieceRow));
        int shared = Math.min(before.size(), after.size());
        boolean sizesFit = before.size() == after.size() ? shared % 2 == 0 : shared == 1 && evenBlank;
        if (shared == 0 || !sizesFit) {
            return false;
        }
        boolean otherValue = before.size() != after.size();
        for (int i = 0; i < shared; i++) {
            String textBefore = PrintedText.compact(before.get(i).text());
            String textAfter = PrintedText.compact(after.get(i).text());
            boolean isLabel = i % 2 == 0;
            if (isLabel && (!textBefore.equals(textAfter) || PrintedText.isNumber(textAfter))) {
                return false;
            }
            otherValue |= !textBefore.equals(textAfter);
        }
        return otherValue;
    }

    /** A cell over several rows at the left names a section of the form and is no label of the row. */
    private static List<Cell> withoutSection(List<Cell> cells) {
        boolean section =
                cells.size() % 2 == 1 && cells.size() > 1 && cells.get(0).rowSpan() > 1;
        return section ? cells.subList(1, cells.size()) : cells;
    }

    private boolean hasOtherTitle(CellsByRow table, CellsByRow piece) {
        if (!isTitle(table) || !isTitle(piece)) {
            return false;
        }
        String before = PrintedText.compact(table.filledIn(0).get(0).text());
        String after = PrintedText.compact(piece.filledIn(0).get(0).text());
        return !before.equals(after);
    }

    private boolean isTitle(CellsByRow rows) {
        List<Cell> first = rows.startingIn(0);
        return first.size() == 1
                && !first.get(0).isBlank()
                && first.get(0).colSpan() == rows.columns()
                && rows.columns() > 1
                && first.get(0).text().length() <= settings.titleLength();
    }
}
