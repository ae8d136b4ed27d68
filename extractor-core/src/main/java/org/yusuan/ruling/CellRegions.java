package org.yusuan.ruling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.yusuan.document.Box;

/**
 * Cells of a lattice: positions with no line between them are one region, a rectangular region is a cell.
 *
 * <p>A region that runs out of the lattice through a missing outer line is no cell, unless only one of its sides is
 * missing. A region that is no rectangle (a line inside it is missing) is cut into rectangles, so that a missing line
 * costs the cells it bounded and no other.
 */
final class CellRegions {
    /** A rectangle with three sides is a cell whose fourth was left out. */
    private static final int FEWEST_SIDES = 3;

    /** A single box is a frame, not a table. */
    private static final int FEWEST_CELLS = 2;

    private final Lattice lattice;
    private final int[] region;
    private final boolean[] taken;

    CellRegions(Lattice lattice) {
        this.lattice = lattice;
        this.region = regions(lattice);
        this.taken = new boolean[region.length];
    }

    Optional<RuledGrid> grid() {
        List<Span> spans = new ArrayList<>();
        boolean[] outside = outsideRegions();
        for (int position = 0; position < region.length; position++) {
            if (taken[position]) {
                continue;
            }
            Span span = largestFrom(position);
            take(span);
            if (!outside[region[position]] || sides(span) >= FEWEST_SIDES) {
                spans.add(span);
            }
        }
        return spans.size() < FEWEST_CELLS ? Optional.empty() : Optional.of(numbered(spans));
    }

    private static int[] regions(Lattice lattice) {
        int columns = lattice.columns();
        DisjointSets sets = new DisjointSets(lattice.rows() * columns);
        for (int row = 0; row < lattice.rows(); row++) {
            for (int col = 0; col < columns; col++) {
                int position = row * columns + col;
                if (col + 1 < columns && !lattice.vertical(col + 1, row)) {
                    sets.join(position, position + 1);
                }
                if (row + 1 < lattice.rows() && !lattice.horizontal(row + 1, col)) {
                    sets.join(position, position + columns);
                }
            }
        }
        int[] region = new int[lattice.rows() * columns];
        for (int position = 0; position < region.length; position++) {
            region[position] = sets.root(position);
        }
        return region;
    }

    /** By root: does the region reach the lattice's outline where that is not drawn. */
    private boolean[] outsideRegions() {
        boolean[] outside = new boolean[region.length];
        int lastRow = lattice.rows() - 1;
        int lastCol = lattice.columns() - 1;
        for (int row = 0; row <= lastRow; row++) {
            outside[at(row, 0)] |= !lattice.vertical(0, row);
            outside[at(row, lastCol)] |= !lattice.vertical(lastCol + 1, row);
        }
        for (int col = 0; col <= lastCol; col++) {
            outside[at(0, col)] |= !lattice.horizontal(0, col);
            outside[at(lastRow, col)] |= !lattice.horizontal(lastRow + 1, col);
        }
        return outside;
    }

    private int at(int row, int col) {
        return region[row * lattice.columns() + col];
    }

    /** Widest, then tallest rectangle of free positions of one region whose top left corner is the position. */
    private Span largestFrom(int position) {
        int row = position / lattice.columns();
        int col = position % lattice.columns();
        int colEnd = col + 1;
        while (colEnd < lattice.columns() && isFree(position, row, colEnd)) {
            colEnd++;
        }
        int rowEnd = row + 1;
        while (rowEnd < lattice.rows() && rowIsFree(position, rowEnd, col, colEnd)) {
            rowEnd++;
        }
        return new Span(row, col, rowEnd, colEnd);
    }

    private boolean isFree(int position, int row, int col) {
        return at(row, col) == region[position] && !taken[row * lattice.columns() + col];
    }

    private boolean rowIsFree(int position, int row, int col, int colEnd) {
        for (int c = col; c < colEnd; c++) {
            if (!isFree(position, row, c)) {
                return false;
            }
        }
        return true;
    }

    private void take(Span span) {
        for (int row = span.row; row < span.rowEnd; row++) {
            int start = row * lattice.columns();
            Arrays.fill(taken, start + span.col, start + span.colEnd, true);
        }
    }

    private int sides(Span span) {
        boolean left = true;
        boolean right = true;
        for (int row = span.row; row < span.rowEnd; row++) {
            left &= lattice.vertical(span.col, row);
            right &= lattice.vertical(span.colEnd, row);
        }
        boolean top = true;
        boolean bottom = true;
        for (int col = span.col; col < span.colEnd; col++) {
            top &= lattice.horizontal(span.row, col);
            bottom &= lattice.horizontal(span.rowEnd, col);
        }
        return (left ? 1 : 0) + (right ? 1 : 0) + (top ? 1 : 0) + (bottom ? 1 : 0);
    }

    /** Lines that bound no cell (overshooting ends, strokes inside a cell) do not count in the spans. */
    private RuledGrid numbered(List<Span> spans) {
        int[] rowNumber = numbers(
                lattice.rows() + 1,
                spans.stream()
                        .flatMapToInt(span -> IntStream.of(span.row, span.rowEnd))
                        .toArray());
        int[] colNumber = numbers(
                lattice.columns() + 1,
                spans.stream()
                        .flatMapToInt(span -> IntStream.of(span.col, span.colEnd))
                        .toArray());
        List<RuledCell> cells = new ArrayList<>();
        for (Span span : spans) {
            int row = rowNumber[span.row];
            int col = colNumber[span.col];
            Box box = new Box(lattice.x(span.col), lattice.y(span.row), lattice.x(span.colEnd), lattice.y(span.rowEnd));
            cells.add(new RuledCell(row, col, rowNumber[span.rowEnd] - row, colNumber[span.colEnd] - col, box));
        }
        Box around = cells.stream().map(RuledCell::box).reduce(Box::union).orElseThrow();
        return new RuledGrid(around, cells);
    }

    /** The number of each used line among the used ones. */
    private static int[] numbers(int lines, int[] used) {
        boolean[] isUsed = new boolean[lines];
        for (int line : used) {
            isUsed[line] = true;
        }
        int[] numbers = new int[lines];
        int next = 0;
        for (int line = 0; line < lines; line++) {
            numbers[line] = next;
            if (isUsed[line]) {
                next++;
            }
        }
        return numbers;
    }

    private record Span(int row, int col, int rowEnd, int colEnd) {}
}
