package org.yusuan.form.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.Cell;
import org.yusuan.document.Grid;

/** A grid by rows: for each row the cells that cover it, left to right. */
public final class GridRows {
    private final List<List<Cell>> covering;
    private final List<List<Cell>> starting;
    private final List<List<Cell>> printed;
    private final int columns;
    private final boolean rough;

    public GridRows(Grid grid) {
        columns = grid.columns();
        covering = new ArrayList<>();
        int rows = grid.rows();
        for (int row = 0; row < rows; row++) {
            covering.add(new ArrayList<>());
        }
        for (Cell cell : grid.cells()) {
            for (int row = cell.row(); row < cell.rowEnd(); row++) {
                covering.get(row).add(cell);
            }
        }
        covering.forEach(cells -> cells.sort(Comparator.comparingInt(Cell::col)));
        starting = new ArrayList<>();
        printed = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            int first = row;
            List<Cell> here = covering.get(row).stream()
                    .filter(cell -> cell.row() == first)
                    .toList();
            starting.add(here);
            printed.add(here.stream().filter(cell -> !cell.isBlank()).toList());
        }
        rough = grid.cells().stream()
                .allMatch(cell ->
                        cell.rowSpan() == 1 && cell.colSpan() == 1 && cell.box() == null && cell.address() == null);
    }

    /**
     * Whether the grid says where texts stand only roughly: no spans and no layout, as converters leave it. There a row may
     * have lost blank cells.
     */
    public boolean isRough() {
        return rough;
    }

    public int count() {
        return covering.size();
    }

    public int columns() {
        return columns;
    }

    public List<Cell> covering(int row) {
        return covering.get(row);
    }

    public List<Cell> startingIn(int row) {
        return starting.get(row);
    }

    /** Cells beginning in the row in which something is printed. */
    public List<Cell> printedIn(int row) {
        return printed.get(row);
    }

    /** The cell that covers the position, if one does. */
    @Nullable
    public Cell at(int row, int col) {
        if (row < 0 || row >= covering.size()) {
            return null;
        }
        for (Cell cell : covering.get(row)) {
            if (cell.col() <= col && col < cell.colEnd()) {
                return cell;
            }
        }
        return null;
    }

    /** Cells covering the row that share a column with the range, left to right. */
    public List<Cell> overlapping(int row, int fromCol, int toCol) {
        if (row < 0 || row >= covering.size()) {
            return List.of();
        }
        return covering.get(row).stream()
                .filter(cell -> cell.col() < toCol && cell.colEnd() > fromCol)
                .toList();
    }

    /** The cells to the right of a cell in its first row, left to right. */
    public List<Cell> rightOf(Cell cell) {
        return covering.get(cell.row()).stream()
                .filter(other -> other.col() >= cell.colEnd())
                .toList();
    }
}
