package org.yusuan.stitch;

import java.util.ArrayList;
import java.util.List;
import org.yusuan.document.Cell;

/** The cells of a grid row by row. */
final class CellsByRow {
    private final List<List<Cell>> starting = new ArrayList<>();
    private final List<Cell> cells;
    private final int columns;

    CellsByRow(List<Cell> cells) {
        this.cells = List.copyOf(cells);
        int count = cells.stream().mapToInt(Cell::rowEnd).max().orElse(0);
        for (int row = 0; row < count; row++) {
            starting.add(new ArrayList<>());
        }
        cells.forEach(cell -> starting.get(cell.row()).add(cell));
        columns = cells.stream().mapToInt(Cell::colEnd).max().orElse(0);
    }

    int count() {
        return starting.size();
    }

    int columns() {
        return columns;
    }

    List<Cell> cells() {
        return cells;
    }

    /** Cells that begin in the row, left to right. */
    List<Cell> startingIn(int row) {
        return starting.get(row);
    }

    /** Cells with content that begin in the row, left to right. */
    List<Cell> filledIn(int row) {
        return starting.get(row).stream().filter(cell -> !cell.isBlank()).toList();
    }

    /** Texts with content that begin in the row, left to right, without white space. */
    List<String> textsIn(int row) {
        return filledIn(row).stream()
                .map(cell -> PrintedText.compact(cell.text()))
                .toList();
    }

    /** Cells that reach the last row, left to right. */
    List<Cell> bottom() {
        return cells.stream().filter(cell -> cell.rowEnd() == count()).toList();
    }

    /** Whether no cell with content reaches from above the row into it. */
    boolean isClosedAbove(int row) {
        return cells.stream().noneMatch(cell -> cell.row() < row && cell.rowEnd() > row && !cell.isBlank());
    }

    /** Everything from the row on, counted from 0 again; of a cell that reaches into it, what is left. */
    CellsByRow from(int row) {
        return new CellsByRow(cells.stream()
                .filter(cell -> cell.rowEnd() > row)
                .map(cell -> {
                    int top = Math.max(cell.row(), row);
                    return cell.withSpan(top - row, cell.col(), cell.rowEnd() - top, cell.colSpan());
                })
                .toList());
    }
}
