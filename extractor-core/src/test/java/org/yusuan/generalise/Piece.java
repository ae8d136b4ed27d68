package org.yusuan.generalise;

import org.yusuan.document.Cell;
import org.yusuan.record.Role;

/**
 * A cell of a table that is about to be printed otherwise.
 *
 * @param text as it will be printed
 * @param role what the cell was understood as where it stood
 * @param ref the address it had in the output
 * @param printed the cell as it was printed
 */
record Piece(int row, int col, int rowSpan, int colSpan, String text, Role role, String ref, Cell printed) {
    int rowEnd() {
        return row + rowSpan;
    }

    int colEnd() {
        return col + colSpan;
    }

    boolean isBlank() {
        return text.isBlank();
    }

    boolean is(Role other) {
        return role == other;
    }

    boolean covers(int atRow, int atCol) {
        return atRow >= row && atRow < rowEnd() && atCol >= col && atCol < colEnd();
    }

    Piece at(int newRow, int newCol) {
        return new Piece(newRow, newCol, rowSpan, colSpan, text, role, ref, printed);
    }

    Piece spanning(int newRowSpan, int newColSpan) {
        return new Piece(row, col, newRowSpan, newColSpan, text, role, ref, printed);
    }

    Piece saying(String newText) {
        return new Piece(row, col, rowSpan, colSpan, newText, role, ref, printed);
    }

    /** The same place left blank. */
    Piece blank() {
        return new Piece(row, col, rowSpan, colSpan, "", Role.EMPTY, ref, printed);
    }

    /** The cell to be read; one that says what it said keeps the number behind it. */
    Cell cell() {
        Cell placed = printed.withSpan(row, col, rowSpan, colSpan);
        return text.equals(printed.text()) ? placed : placed.withText(text);
    }
}
