package org.yusuan.ruling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The distinct lines of a grid, and which pieces between two crossings are drawn.
 *
 * <p>Position (row, col) lies between the lines row and row+1, col and col+1.
 */
final class Lattice {
    private final double[] xs;
    private final double[] ys;
    /** [line x][row]: is the vertical line drawn beside that row. */
    private final boolean[][] verticalWalls;
    /** [line y][col]. */
    private final boolean[][] horizontalWalls;

    private Lattice(double[] xs, double[] ys, boolean[][] verticalWalls, boolean[][] horizontalWalls) {
        this.xs = xs;
        this.ys = ys;
        this.verticalWalls = verticalWalls;
        this.horizontalWalls = horizontalWalls;
    }

    static Lattice of(List<Edge> edges, RulingSettings settings) {
        List<Edge> horizontals = edges.stream().filter(Edge::isHorizontal).toList();
        List<Edge> verticals =
                edges.stream().filter(edge -> !edge.isHorizontal()).toList();
        double[] xs = lines(verticals, settings.smallestCell());
        double[] ys = lines(horizontals, settings.smallestCell());
        if ((long) xs.length * ys.length > settings.mostPositions()) {
            return new Lattice(xs, ys, new boolean[0][], new boolean[0][]);
        }
        return new Lattice(xs, ys, walls(verticals, xs, ys, settings), walls(horizontals, ys, xs, settings));
    }

    /** Positions nearer than a cell can be are one line, at the mean weighted by length. */
    private static double[] lines(List<Edge> edges, double nearest) {
        List<Edge> sorted = new ArrayList<>(edges);
        sorted.sort(Comparator.comparingDouble(Edge::at));
        double[] lines = new double[sorted.size()];
        int count = 0;
        int next = 0;
        while (next < sorted.size()) {
            double start = sorted.get(next).at();
            double weighted = 0;
            double length = 0;
            while (next < sorted.size() && sorted.get(next).at() - start <= nearest) {
                Edge edge = sorted.get(next++);
                weighted += edge.at() * edge.length();
                length += edge.length();
            }
            lines[count++] = length > 0 ? weighted / length : start;
        }
        return Arrays.copyOf(lines, count);
    }

    private static boolean[][] walls(List<Edge> edges, double[] lines, double[] crossings, RulingSettings settings) {
        int pieces = Math.max(0, crossings.length - 1);
        double[][] drawn = new double[lines.length][pieces];
        for (Edge edge : edges) {
            int line = nearest(lines, edge.at());
            Edge reaching = edge.moved(
                    edge.at(), snapped(edge.from(), crossings, settings), snapped(edge.to(), crossings, settings));
            for (int piece = 0; piece < pieces; piece++) {
                double overlap = reaching.overlap(crossings[piece], crossings[piece + 1]);
                drawn[line][piece] += Math.max(0, overlap);
            }
        }
        boolean[][] walls = new boolean[lines.length][pieces];
        for (int line = 0; line < lines.length; line++) {
            for (int piece = 0; piece < pieces; piece++) {
                double length = crossings[piece + 1] - crossings[piece];
                walls[line][piece] = drawn[line][piece] >= settings.covered() * length;
            }
        }
        return walls;
    }

    /** An end near a crossing line is meant to lie on it. */
    private static double snapped(double end, double[] crossings, RulingSettings settings) {
        if (crossings.length == 0) {
            return end;
        }
        double crossing = crossings[nearest(crossings, end)];
        return Math.abs(crossing - end) <= settings.smallestCell() ? crossing : end;
    }

    private static int nearest(double[] sorted, double value) {
        int found = Arrays.binarySearch(sorted, value);
        if (found >= 0) {
            return found;
        }
        int after = -found - 1;
        if (after == 0) {
            return 0;
        }
        if (after == sorted.length) {
            return sorted.length - 1;
        }
        return sorted[after] - value < value - sorted[after - 1] ? after : after - 1;
    }

    int rows() {
        return Math.max(0, ys.length - 1);
    }

    int columns() {
        return Math.max(0, xs.length - 1);
    }

    long positions() {
        return (long) rows() * columns();
    }

    double x(int line) {
        return xs[line];
    }

    double y(int line) {
        return ys[line];
    }

    /** Whether the vertical line is drawn beside the row. */
    boolean vertical(int line, int row) {
        return verticalWalls[line][row];
    }

    /** Whether the horizontal line is drawn above or below the column. */
    boolean horizontal(int line, int col) {
        return horizontalWalls[line][col];
    }
}
