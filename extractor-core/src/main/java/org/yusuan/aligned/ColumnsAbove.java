package org.yusuan.aligned;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.yusuan.document.Box;
import org.yusuan.document.Cell;
import org.yusuan.document.Grid;

/**
 * The columns of a table that may go on, at the foot of the page before.
 *
 * @param edges left to right, in points of the page as read; column {@code i} lies between edges {@code i} and {@code i + 1}
 * @param contents what stands in each column
 */
public record ColumnsAbove(List<Double> edges, List<Content> contents) {
    /** A column holds figures, or words, where this share of its filled cells does. */
    private static final double MOSTLY = 0.7;

    /** What the cells of a column hold below their headings. */
    public enum Content {
        FIGURES,
        WORDS,
        /** Some of both, or nothing. */
        ANY
    }

    public ColumnsAbove {
        edges = List.copyOf(edges);
        contents = List.copyOf(contents);
    }

    /** The columns in which the rows below the headings are set; absent where the page does not show where they are. */
    public static Optional<ColumnsAbove> of(Grid grid) {
        int columns = grid.columns();
        Double[] sides = new Double[columns + 1];
        for (Cell cell : grid.cells()) {
            Box box = cell.upright();
            if (box == null) {
                return Optional.empty();
            }
            sides[cell.col()] = box.x0();
            sides[cell.colEnd()] = box.x1();
        }
        int first = Math.min(firstOfBody(grid), grid.rows() - 1);
        List<Integer> shown = shown(grid, first);
        List<Double> edges = new ArrayList<>();
        for (int edge : shown) {
            Double side = sides[edge];
            if (side == null || (!edges.isEmpty() && side <= edges.get(edges.size() - 1))) {
                return Optional.empty();
            }
            edges.add(side);
        }
        return Optional.of(new ColumnsAbove(edges, contents(grid, shown)));
    }

    /**
     * The outermost edges and those at which more texts begin or end than run over them, from the lowest heading on:
     * converters cut a column into slices where the headings of another level end, and blank cells show the slices.
     */
    private static List<Integer> shown(Grid grid, int first) {
        int columns = grid.columns();
        int[] at = new int[columns + 1];
        int[] over = new int[columns + 1];
        for (Cell cell : grid.cells()) {
            if (cell.rowEnd() >= first && !cell.isBlank()) {
                at[cell.col()]++;
                at[cell.colEnd()]++;
                for (int edge = cell.col() + 1; edge < cell.colEnd(); edge++) {
                    over[edge]++;
                }
            }
        }
        return IntStream.rangeClosed(0, columns)
                .filter(edge -> edge == 0 || edge == columns || (at[edge] > 0 && at[edge] >= over[edge]))
                .boxed()
                .toList();
    }

    /** Marks for what is absent stand in columns of figures and of words. */
    private static List<Content> contents(Grid grid, List<Integer> edges) {
        int first = firstOfBody(grid);
        int[] filled = new int[edges.size() - 1];
        int[] figures = new int[edges.size() - 1];
        for (Cell cell : grid.cells()) {
            int col = edges.indexOf(cell.col());
            boolean alone = col >= 0 && edges.indexOf(cell.colEnd()) == col + 1;
            boolean number = NumberLook.isNumber(cell.text());
            boolean mark = !number && NumberLook.isFigure(cell.text());
            if (cell.row() >= first && alone && !mark) {
                filled[col]++;
                figures[col] += number ? 1 : 0;
            }
        }
        return IntStream.range(0, filled.length)
                .mapToObj(col -> content(filled[col], figures[col]))
                .toList();
    }

    /** The first row with a figure that is not the number of its column (栏次 1 2 3); after the last row where none has. */
    private static int firstOfBody(Grid grid) {
        Map<Integer, List<String>> figures = new TreeMap<>();
        for (Cell cell : grid.cells()) {
            if (NumberLook.isNumber(cell.text())) {
                figures.computeIfAbsent(cell.row(), row -> new ArrayList<>()).add(cell.text());
            }
        }
        return figures.entrySet().stream()
                .filter(row -> !countsFromOne(row.getValue()))
                .mapToInt(Map.Entry::getKey)
                .min()
                .orElse(grid.rows());
    }

    private static boolean countsFromOne(List<String> figures) {
        for (int i = 0; i < figures.size(); i++) {
            if (!figures.get(i).strip().equals(String.valueOf(i + 1))) {
                return false;
            }
        }
        return figures.size() > 1;
    }

    private static Content content(int filled, int figures) {
        if (filled > 0 && figures >= MOSTLY * filled) {
            return Content.FIGURES;
        }
        return filled > 0 && filled - figures >= MOSTLY * filled ? Content.WORDS : Content.ANY;
    }
}
