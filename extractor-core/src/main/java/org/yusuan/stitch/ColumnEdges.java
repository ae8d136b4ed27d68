package org.yusuan.stitch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.yusuan.document.Box;
import org.yusuan.document.Cell;
import org.yusuan.document.Grid;

/**
 * Where the columns of a grid begin and end: edge {@code i} is the left side of column {@code i}, the last one the right side
 * of the grid. Strictly increasing.
 */
record ColumnEdges(List<Double> positions) {
    ColumnEdges {
        positions = List.copyOf(positions);
    }

    /** The edges as drawn; absent unless every cell has a box and every edge is drawn, clear of its neighbours. */
    static Optional<ColumnEdges> drawn(Grid grid, double clearance) {
        int columns = grid.columns();
        List<List<Double>> seen = new ArrayList<>();
        for (int i = 0; i <= columns; i++) {
            seen.add(new ArrayList<>());
        }
        for (Cell cell : grid.cells()) {
            Box box = cell.upright();
            if (box == null) {
                return Optional.empty();
            }
            seen.get(cell.col()).add(box.x0());
            seen.get(cell.colEnd()).add(box.x1());
        }
        List<Double> edges = new ArrayList<>();
        for (List<Double> edge : seen) {
            if (edge.isEmpty()) {
                return Optional.empty();
            }
            edges.add(median(edge));
        }
        return Optional.of(new ColumnEdges(edges)).filter(drawn -> drawn.clearBy(clearance));
    }

    /** Columns of equal width 1, for grids of formats without layout. */
    static ColumnEdges counted(int columns) {
        List<Double> edges = new ArrayList<>();
        for (int i = 0; i <= columns; i++) {
            edges.add((double) i);
        }
        return new ColumnEdges(edges);
    }

    double left() {
        return positions.get(0);
    }

    double right() {
        return positions.get(positions.size() - 1);
    }

    double width() {
        return right() - left();
    }

    int columns() {
        return positions.size() - 1;
    }

    int innerCount() {
        return positions.size() - 2;
    }

    /** The same edges, laid linearly between two other sides. */
    ColumnEdges between(double newLeft, double newRight) {
        double scale = (newRight - newLeft) / width();
        List<Double> edges = new ArrayList<>();
        for (double position : positions) {
            edges.add(newLeft + (position - left()) * scale);
        }
        return new ColumnEdges(edges);
    }

    /** The same edges, moved sideways so that the left sides meet. */
    ColumnEdges movedTo(double newLeft) {
        return between(newLeft, newLeft + width());
    }

    /** Whether no two neighbouring edges lie within the distance. */
    boolean clearBy(double distance) {
        for (int i = 1; i < positions.size(); i++) {
            if (positions.get(i) - positions.get(i - 1) <= distance) {
                return false;
            }
        }
        return true;
    }

    /** The same inner edges where they are, only the outer sides moved. */
    ColumnEdges stretchedTo(double newLeft, double newRight) {
        List<Double> edges = new ArrayList<>(positions);
        edges.set(0, newLeft);
        edges.set(edges.size() - 1, newRight);
        return new ColumnEdges(edges);
    }

    /** Width of the narrower of the columns beside the edge. */
    double narrowestAt(int edge) {
        double before = edge == 0 ? Double.POSITIVE_INFINITY : positions.get(edge) - positions.get(edge - 1);
        double after =
                edge == positions.size() - 1 ? Double.POSITIVE_INFINITY : positions.get(edge + 1) - positions.get(edge);
        return Math.min(before, after);
    }

    /** Index of the edge nearest to the position. */
    int nearest(double position) {
        int found = Collections.binarySearch(positions, position);
        if (found >= 0) {
            return found;
        }
        int after = -found - 1;
        if (after == 0 || after == positions.size()) {
            return Math.max(0, after - 1);
        }
        return positions.get(after) - position < position - positions.get(after - 1) ? after : after - 1;
    }

    private static double median(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
