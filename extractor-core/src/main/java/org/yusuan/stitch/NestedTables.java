package org.yusuan.stitch;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.yusuan.diagnose.Code;
import org.yusuan.diagnose.Diagnostic;
import org.yusuan.document.Cell;
import org.yusuan.document.Grid;

/**
 * Lays nested tables flat: a cell that holds tables is replaced by their cells, its rows divided into theirs, its columns by
 * the union of their edges. The cells beside it get larger spans, so that the whole reads like a form drawn as one grid.
 */
final class NestedTables {
    /** Of a column's width: two edges computed on different ways that lie nearer are the same fraction. */
    private static final double SAME_FRACTION = 1e-6;

    private final StitchSettings settings;

    NestedTables(StitchSettings settings) {
        this.settings = settings;
    }

    Grid flatten(Grid grid) {
        if (grid.cells().stream().allMatch(cell -> cell.nested().isEmpty())) {
            return grid;
        }
        return new Grid(layout(grid, 0).cells(), grid.joins());
    }

    /** What is lost of the structure of a grid that nests deeper than the limit; its text is kept. */
    Optional<Diagnostic> limitReached(Grid grid) {
        List<Grid> level = List.of(grid);
        for (int depth = 0; depth <= settings.nestingDepth(); depth++) {
            level = level.stream()
                    .flatMap(outer -> outer.cells().stream())
                    .flatMap(cell -> cell.nested().stream())
                    .toList();
        }
        String message = "expected tables nested at most " + settings.nestingDepth()
                + " deep, found deeper ones; they were kept as text";
        return level.isEmpty()
                ? Optional.empty()
                : Optional.of(Diagnostic.ofPage(Code.LIMIT_REACHED, grid.page(), message));
    }

    /** @param drawn whether the edges are points; columns of the grid before it was laid flat otherwise */
    private record Layout(List<Cell> cells, ColumnEdges edges, boolean drawn) {
        int rows() {
            return cells.stream().mapToInt(Cell::rowEnd).max().orElse(0);
        }

        /** The edges as they are where both are drawn, else divided evenly between the sides of the outer cell. */
        Layout within(double left, double right, boolean outerDrawn) {
            ColumnEdges fitted = drawn && outerDrawn ? edges.stretchedTo(left, right) : edges.between(left, right);
            return new Layout(cells, fitted, outerDrawn);
        }
    }

    /** A cell and what it is replaced by; the layouts stand below each other. */
    private record Holder(Cell cell, List<Layout> inner) {
        boolean ownText() {
            return !cell.text().isBlank() || inner.isEmpty();
        }

        int height() {
            return (ownText() ? 1 : 0) + inner.stream().mapToInt(Layout::rows).sum();
        }

        Holder within(ColumnEdges outer, boolean outerDrawn) {
            double left = outer.positions().get(cell.col());
            double right = outer.positions().get(cell.colEnd());
            return new Holder(
                    cell,
                    inner.stream()
                            .map(layout -> layout.within(left, right, outerDrawn))
                            .toList());
        }

        boolean clearBy(double distance) {
            return inner.stream().allMatch(layout -> layout.edges().clearBy(distance));
        }
    }

    private Layout layout(Grid grid, int depth) {
        List<Holder> holders =
                grid.cells().stream().map(cell -> holder(cell, depth)).toList();
        double clearance = 2 * settings.edgeTolerance();
        Optional<ColumnEdges> drawn = ColumnEdges.drawn(grid, clearance);
        if (drawn.isPresent()) {
            List<Holder> fitted = fit(holders, drawn.get(), true);
            if (fitted.stream().allMatch(holder -> holder.clearBy(clearance))) {
                return layout(grid.rows(), fitted, drawn.get(), true);
            }
        }
        ColumnEdges counted = ColumnEdges.counted(grid.columns());
        return layout(grid.rows(), fit(holders, counted, false), counted, false);
    }

    private static List<Holder> fit(List<Holder> holders, ColumnEdges outer, boolean drawn) {
        return holders.stream().map(holder -> holder.within(outer, drawn)).toList();
    }

    private Layout layout(int rows, List<Holder> holders, ColumnEdges outer, boolean drawn) {
        int[] rowStart = rowStarts(rows, holders);
        ColumnEdges edges = unionOfEdges(outer, holders, drawn ? settings.edgeTolerance() : SAME_FRACTION);
        List<Cell> cells = new ArrayList<>();
        for (Holder holder : holders) {
            place(holder, outer, rowStart, edges, cells);
        }
        return new Layout(cells, edges, drawn);
    }

    private Holder holder(Cell cell, int depth) {
        if (cell.nested().isEmpty()) {
            return new Holder(cell, List.of());
        }
        if (depth == settings.nestingDepth()) {
            return new Holder(withoutNested(cell).withText(textWithNested(cell)), List.of());
        }
        return new Holder(
                withoutNested(cell),
                cell.nested().stream().map(nested -> layout(nested, depth + 1)).toList());
    }

    /** First row of every outer row once the rows that hold tables are divided; one more entry for the end. */
    private static int[] rowStarts(int rows, List<Holder> holders) {
        int[] height = new int[rows];
        Arrays.fill(height, 1);
        List<Holder> byEnd = new ArrayList<>(holders);
        byEnd.sort(Comparator.comparingInt(holder -> holder.cell().rowEnd()));
        for (Holder holder : byEnd) {
            int available = 0;
            for (int row = holder.cell().row(); row < holder.cell().rowEnd(); row++) {
                available += height[row];
            }
            height[holder.cell().rowEnd() - 1] += Math.max(0, holder.height() - available);
        }
        int[] start = new int[rows + 1];
        for (int row = 0; row < rows; row++) {
            start[row + 1] = start[row] + height[row];
        }
        return start;
    }

    private static ColumnEdges unionOfEdges(ColumnEdges outer, List<Holder> holders, double tolerance) {
        List<Double> union = new ArrayList<>(outer.positions());
        TreeSet<Double> inner = new TreeSet<>();
        for (Holder holder : holders) {
            holder.inner().forEach(layout -> inner.addAll(layout.edges().positions()));
        }
        double lastAdded = Double.NEGATIVE_INFINITY;
        for (double edge : inner) {
            boolean isOuter = Math.abs(outer.positions().get(outer.nearest(edge)) - edge) <= tolerance;
            if (!isOuter && edge - lastAdded > tolerance) {
                union.add(edge);
                lastAdded = edge;
            }
        }
        union.sort(Comparator.naturalOrder());
        return new ColumnEdges(union);
    }

    private static void place(Holder holder, ColumnEdges outer, int[] rowStart, ColumnEdges edges, List<Cell> cells) {
        Cell cell = holder.cell();
        int col = edges.nearest(outer.positions().get(cell.col()));
        int colSpan = edges.nearest(outer.positions().get(cell.colEnd())) - col;
        int row = rowStart[cell.row()];
        int end = rowStart[cell.rowEnd()];
        if (holder.inner().isEmpty()) {
            cells.add(cell.withSpan(row, col, end - row, colSpan));
            return;
        }
        if (holder.ownText()) {
            cells.add(cell.withSpan(row, col, 1, colSpan));
            row++;
        }
        for (int i = 0; i < holder.inner().size(); i++) {
            Layout layout = holder.inner().get(i);
            boolean last = i == holder.inner().size() - 1;
            int stretch = last ? end - row - layout.rows() : 0;
            for (Cell inner : layout.cells()) {
                int innerCol = edges.nearest(layout.edges().positions().get(inner.col()));
                int innerEnd = edges.nearest(layout.edges().positions().get(inner.colEnd()));
                int rowSpan = inner.rowSpan() + (inner.rowEnd() == layout.rows() ? stretch : 0);
                cells.add(inner.withSpan(row + inner.row(), innerCol, rowSpan, innerEnd - innerCol));
            }
            row += layout.rows();
        }
    }

    private static Cell withoutNested(Cell cell) {
        return new Cell(
                cell.row(),
                cell.col(),
                cell.rowSpan(),
                cell.colSpan(),
                cell.text(),
                cell.areas(),
                cell.address(),
                List.of());
    }

    /** A loop and not a recursion: how deep a hostile document nests is not known. */
    private static String textWithNested(Cell cell) {
        StringBuilder text = new StringBuilder();
        Deque<Cell> open = new ArrayDeque<>(List.of(cell));
        while (!open.isEmpty()) {
            Cell next = open.pop();
            if (!next.text().isBlank()) {
                text.append(text.isEmpty() ? "" : " ").append(next.text());
            }
            List<Cell> inner = new ArrayList<>();
            next.nested().forEach(grid -> inner.addAll(grid.cells()));
            for (int i = inner.size() - 1; i >= 0; i--) {
                open.push(inner.get(i));
            }
        }
        return text.toString();
    }
}
