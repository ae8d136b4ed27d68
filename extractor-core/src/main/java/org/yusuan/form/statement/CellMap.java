package org.yusuan.form.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.Cell;
import org.yusuan.document.Grid;

/** The cells of a grid by position, so that a table of many rows is looked up in constant time. */
final class CellMap {
    /** Positions of the largest table that is mapped: 20,000 rows of 100 columns. A cell's span is the document's word, not ours. */
    private static final long MOST_POSITIONS = 2_000_000;

    /** Cells of its own that make a column one, for each wider cell that reaches over it. */
    private static final double FEWEST_OWN = 0.25;

    private final int rows;
    private final int columns;
    private final @Nullable Cell[][] positions;
    private final BitSet begun;
    private final List<List<Cell>> beginning;

    private CellMap(int rows, int columns, @Nullable Cell[][] positions, BitSet begun, List<List<Cell>> beginning) {
        this.rows = rows;
        this.columns = columns;
        this.positions = positions;
        this.begun = begun;
        this.beginning = beginning;
    }

    /** Whether the grid is small enough to be mapped. */
    static boolean canMap(Grid grid) {
        return (long) grid.rows() * grid.columns() <= MOST_POSITIONS;
    }

    static CellMap of(Grid grid) {
        int rows = grid.rows();
        int columns = grid.columns();
        @Nullable Cell[][] positions = new @Nullable Cell[rows][columns];
        BitSet begun = new BitSet(columns);
        for (Cell cell : grid.cells()) {
            if (!cell.isBlank()) {
                begun.set(cell.col());
            }
            for (int row = cell.row(); row < cell.rowEnd(); row++) {
                for (int col = cell.col(); col < cell.colEnd(); col++) {
                    positions[row][col] = cell;
                }
            }
        }
        List<List<Cell>> beginning = new ArrayList<>(rows);
        for (int row = 0; row < rows; row++) {
            beginning.add(beginning(positions[row], row));
        }
        return new CellMap(rows, columns, positions, begun, beginning);
    }

    /** The same grid, in which a column is one only if rows of the body have cells of it, and not only wider ones over it. */
    CellMap withColumnsOf(List<Integer> body) {
        int[] own = new int[columns];
        int[] wider = new int[columns];
        for (int row : body) {
            for (int col = 0; col < columns; col++) {
                Cell cell = beginning(row, col);
                if (cell != null && ColumnRole.isPartOfCode(cell.text())) {
                    continue;
                }
                own[col] += cell != null && cell.col() == col ? 1 : 0;
                wider[col] += cell != null && cell.col() < col ? 1 : 0;
            }
        }
        BitSet begunInBody = new BitSet(columns);
        for (int col = 0; col < columns; col++) {
            begunInBody.set(col, own[col] > FEWEST_OWN * wider[col]);
        }
        return new CellMap(rows, columns, positions, begunInBody, beginning);
    }

    int rows() {
        return rows;
    }

    int columns() {
        return columns;
    }

    /** Whether anything begins in the column, and it is not only reached over. */
    boolean isColumn(int col) {
        return begun.get(col);
    }

    /** Whether what rows of the body print in the column are cells of one on its left. */
    boolean isReachedOver(List<Integer> body, int col) {
        return !isColumn(col) && body.stream().anyMatch(row -> beginning(row, col) != null);
    }

    /**
     * Whether the cell reaches over more than one column in which something is printed. A sheet that holds several tables
     * merges the cells of each over columns that only the others have.
     */
    boolean reachesOverColumns(Cell cell) {
        return begun.get(cell.col(), cell.colEnd()).cardinality() > 1;
    }

    /** The cell that covers the position. */
    @Nullable
    Cell at(int row, int col) {
        return positions[row][col];
    }

    /** The cell that covers the position, if something is printed in it. */
    @Nullable
    Cell printed(int row, int col) {
        Cell cell = at(row, col);
        return cell == null || cell.isBlank() ? null : cell;
    }

    /** The cell that covers the position, if something is printed in it and it begins in the row. */
    @Nullable
    Cell beginning(int row, int col) {
        Cell cell = printed(row, col);
        return cell == null || cell.row() != row ? null : cell;
    }

    /** Printed cells that begin in the row, left to right. */
    List<Cell> beginningIn(int row) {
        return beginning.get(row);
    }

    private static List<Cell> beginning(@Nullable Cell[] positions, int row) {
        List<Cell> cells = new ArrayList<>();
        int col = 0;
        while (col < positions.length) {
            Cell cell = positions[col];
            boolean begins = cell != null && cell.row() == row && !cell.isBlank();
            if (cell != null && begins) {
                cells.add(cell);
            }
            col = cell != null && begins ? cell.colEnd() : col + 1;
        }
        return List.copyOf(cells);
    }
}
