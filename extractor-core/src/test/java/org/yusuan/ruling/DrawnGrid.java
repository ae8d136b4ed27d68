package org.yusuan.ruling;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.yusuan.document.Box;

/** A grid with random lines and spans, and the ways in which producers draw it. */
final class DrawnGrid {
    private static final double LEFT = 40;
    private static final double TOP = 60;
    private static final int SMALLEST_SIDE = 9;
    private static final int LARGEST_SIDE = 80;

    private final Random random;
    private final double[] xs;
    private final double[] ys;
    private final List<RuledCell> cells;

    DrawnGrid(long seed) {
        random = new Random(seed);
        xs = lines(LEFT, 2 + random.nextInt(7));
        ys = lines(TOP, 2 + random.nextInt(9));
        cells = spans();
    }

    List<RuledCell> cells() {
        return cells;
    }

    private double[] lines(double start, int count) {
        double[] lines = new double[count + 1];
        lines[0] = start;
        for (int i = 1; i <= count; i++) {
            lines[i] = lines[i - 1] + SMALLEST_SIDE + random.nextInt(LARGEST_SIDE - SMALLEST_SIDE);
        }
        return lines;
    }

    private List<RuledCell> spans() {
        boolean[][] taken = new boolean[ys.length - 1][xs.length - 1];
        List<RuledCell> spans = new ArrayList<>();
        for (int row = 0; row < taken.length; row++) {
            for (int col = 0; col < taken[row].length; col++) {
                if (!taken[row][col]) {
                    spans.add(span(row, col, taken));
                }
            }
        }
        return allLinesUsed(spans) ? spans : unspanned();
    }

    private RuledCell span(int row, int col, boolean[][] taken) {
        int colEnd = col + 1;
        while (colEnd < xs.length - 1 && !taken[row][colEnd] && random.nextInt(3) == 0) {
            colEnd++;
        }
        int rowEnd = row + 1;
        while (rowEnd < ys.length - 1 && random.nextInt(3) == 0) {
            rowEnd++;
        }
        for (int r = row; r < rowEnd; r++) {
            for (int c = col; c < colEnd; c++) {
                taken[r][c] = true;
            }
        }
        return cell(row, col, rowEnd, colEnd);
    }

    private RuledCell cell(int row, int col, int rowEnd, int colEnd) {
        return new RuledCell(row, col, rowEnd - row, colEnd - col, new Box(xs[col], ys[row], xs[colEnd], ys[rowEnd]));
    }

    /** A line that no cell ends at is not drawn, and can't come back. */
    private boolean allLinesUsed(List<RuledCell> spans) {
        for (int row = 0; row < ys.length - 1; row++) {
            int at = row;
            if (spans.stream().noneMatch(cell -> cell.row() == at)) {
                return false;
            }
        }
        for (int col = 0; col < xs.length - 1; col++) {
            int at = col;
            if (spans.stream().noneMatch(cell -> cell.col() == at)) {
                return false;
            }
        }
        return true;
    }

    private List<RuledCell> unspanned() {
        List<RuledCell> spans = new ArrayList<>();
        for (int row = 0; row < ys.length - 1; row++) {
            for (int col = 0; col < xs.length - 1; col++) {
                spans.add(cell(row, col, row + 1, col + 1));
            }
        }
        return spans;
    }

    /** Each cell draws its four sides: neighbours draw their common side twice. */
    List<Edge> sides() {
        List<Edge> edges = new ArrayList<>();
        for (RuledCell cell : cells) {
            edges.addAll(sides(cell.box()));
        }
        return edges;
    }

    static List<Edge> sides(Box box) {
        return List.of(
                Edge.horizontal(box.y0(), box.x0(), box.x1()),
                Edge.horizontal(box.y1(), box.x0(), box.x1()),
                Edge.vertical(box.x0(), box.y0(), box.y1()),
                Edge.vertical(box.x1(), box.y0(), box.y1()));
    }

    /** Every coordinate is off by less than the given number of points, each time another. */
    List<Edge> jittered(double most) {
        return sides().stream()
                .map(edge ->
                        new Edge(edge.direction(), off(edge.at(), most), off(edge.from(), most), off(edge.to(), most)))
                .toList();
    }

    private double off(double coordinate, double most) {
        return coordinate + (random.nextDouble() * 2 - 1) * most;
    }

    /** Lines of dashes. */
    List<Edge> dashed(double dash, double gap) {
        List<Edge> dashes = new ArrayList<>();
        for (Edge edge : sides()) {
            for (double from = edge.from(); from < edge.to(); from += dash + gap) {
                dashes.add(new Edge(edge.direction(), edge.at(), from, Math.min(from + dash, edge.to())));
            }
        }
        return dashes;
    }

    /** Two thin lines in the place of each. */
    List<Edge> doubled(double distance) {
        List<Edge> edges = new ArrayList<>();
        for (Edge edge : sides()) {
            edges.add(new Edge(edge.direction(), edge.at() - distance / 2, edge.from(), edge.to()));
            edges.add(new Edge(edge.direction(), edge.at() + distance / 2, edge.from(), edge.to()));
        }
        return edges;
    }

    /** Each cell a box of its own, as browsers draw tables whose borders are not collapsed. */
    List<Edge> apart(double distance) {
        double inset = distance / 2;
        List<Edge> edges = new ArrayList<>();
        for (RuledCell cell : cells) {
            Box box = cell.box();
            edges.addAll(sides(new Box(box.x0() + inset, box.y0() + inset, box.x1() - inset, box.y1() - inset)));
        }
        return edges;
    }

    /** Pairs of cells with one whole side in common: their line can go without changing any other cell. */
    List<RuledCell[]> pairs() {
        List<RuledCell[]> pairs = new ArrayList<>();
        for (RuledCell a : cells) {
            for (RuledCell b : cells) {
                boolean beside = a.box().x1() == b.box().x0() && a.row() == b.row() && a.rowSpan() == b.rowSpan();
                boolean below = a.box().y1() == b.box().y0() && a.col() == b.col() && a.colSpan() == b.colSpan();
                if (beside || below) {
                    pairs.add(new RuledCell[] {a, b});
                }
            }
        }
        return pairs;
    }

    /** All sides but the one between the two cells. */
    List<Edge> without(RuledCell a, RuledCell b) {
        List<Edge> edges = new ArrayList<>();
        for (RuledCell cell : cells) {
            if (!cell.equals(a) && !cell.equals(b)) {
                edges.addAll(sides(cell.box()));
            }
        }
        edges.addAll(sides(a.box().union(b.box())));
        return edges;
    }
}
