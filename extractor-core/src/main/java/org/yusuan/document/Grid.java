package org.yusuan.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A table as printed: cells with spans, never a padded matrix. Positions that no cell covers may exist (a ragged row).
 *
 * @param cells in row-major order of their top left corners; spans do not overlap
 * @param joins how the grid was joined over pages or pieces, one sentence each; empty for a grid of one piece
 */
public record Grid(List<Cell> cells, List<String> joins) implements Block {
    private static final Comparator<Cell> READING_ORDER =
            Comparator.comparingInt(Cell::row).thenComparingInt(Cell::col);

    public Grid {
        if (cells.isEmpty()) {
            throw new IllegalArgumentException("a grid has at least one cell");
        }
        List<Cell> sorted = new ArrayList<>(cells);
        sorted.sort(READING_ORDER);
        cells = List.copyOf(sorted);
        joins = List.copyOf(joins);
    }

    public static Grid of(List<Cell> cells) {
        return new Grid(cells, List.of());
    }

    public int rows() {
        return cells.stream().mapToInt(Cell::rowEnd).max().orElseThrow();
    }

    public int columns() {
        return cells.stream().mapToInt(Cell::colEnd).max().orElseThrow();
    }

    @Override
    public int page() {
        return cells.stream().mapToInt(Cell::page).min().orElseThrow();
    }

    public int lastPage() {
        return cells.stream()
                .flatMap(cell -> cell.areas().stream())
                .mapToInt(Area::page)
                .max()
                .orElseThrow();
    }

    /** The cell that covers the position, if one does. */
    public Optional<Cell> at(int row, int col) {
        return cells.stream().filter(cell -> cell.covers(row, col)).findFirst();
    }

    /** The cells that begin in the rows of a range, as a grid of their own. */
    public Grid between(int fromRow, int toRow) {
        List<Cell> part = cells.stream()
                .filter(cell -> cell.row() >= fromRow && cell.row() < toRow)
                .map(cell -> cell.withSpan(cell.row() - fromRow, cell.col(), cell.rowSpan(), cell.colSpan()))
                .toList();
        return new Grid(part, joins);
    }

    /** Cells that begin in the row, left to right. */
    public List<Cell> startingIn(int row) {
        return cells.stream().filter(cell -> cell.row() == row).toList();
    }
}
