package org.yusuan.aligned;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.yusuan.document.Box;

/** Cells of a region whose columns and rows are known. */
final class GridBuilder {
    /** The outermost cells stand out this much (points) from their texts. */
    private static final double MARGIN = 1;

    private final CandidateRegion region;
    private final Columns columns;
    private final AlignedHeading heading;
    private final List<List<AlignedLine>> body;
    private final List<AlignedCell> cells = new ArrayList<>();
    private final double[] xs;
    private double[] ys = new double[0];
    private boolean[][] taken = new boolean[0][];

    GridBuilder(CandidateRegion region, Columns columns, AlignedHeading heading, List<List<AlignedLine>> body) {
        this.region = region;
        this.columns = columns;
        this.heading = heading;
        this.body = body;
        Box box =
                region.lines().stream().map(AlignedLine::box).reduce(Box::union).orElseThrow();
        this.xs = new double[columns.count() + 1];
        for (int column = 0; column <= columns.count(); column++) {
            xs[column] = columns.border(column);
        }
        xs[0] = Math.min(xs[0], box.x0()) - MARGIN;
        xs[columns.count()] = Math.max(xs[columns.count()], box.x1()) + MARGIN;
    }

    AlignedGrid grid() {
        List<Double> levels = heading.borders();
        int headingRows = heading.parts().isEmpty() ? 0 : levels.size() + 1;
        setHeights(levels, headingRows);
        taken = new boolean[ys.length - 1][columns.count()];
        for (AlignedHeading.Part part : heading.parts()) {
            int top = level(part.y0(), part.y1(), levels, true);
            int bottom = level(part.y0(), part.y1(), levels, false);
            add(top, bottom + 1, part.first(), part.last() + 1);
        }
        extendHeadings(headingRows);
        for (int i = 0; i < body.size(); i++) {
            for (AlignedLine line : body.get(i)) {
                for (Piece piece : line.pieces()) {
                    add(headingRows + i, headingRows + i + 1, columns.first(piece), columns.last(piece) + 1);
                }
            }
        }
        for (int row = 0; row < taken.length; row++) {
            for (int col = 0; col < columns.count(); col++) {
                add(row, row + 1, col, col + 1);
            }
        }
        cells.sort(Comparator.comparingInt(AlignedCell::row).thenComparingInt(AlignedCell::col));
        return new AlignedGrid(new Box(xs[0], ys[0], xs[xs.length - 1], ys[ys.length - 1]), cells);
    }

    /** A heading without another one above or below it in its columns fills their height, unless a rule bounds it. */
    private void extendHeadings(int headingRows) {
        for (int i = 0; i < cells.size(); i++) {
            AlignedCell cell = cells.get(i);
            int top = cell.row();
            while (top > 0 && !heading.isRuledBelow(top - 1) && isFree(top - 1, cell)) {
                top--;
            }
            int end = cell.row() + cell.rowSpan();
            while (end < headingRows && !heading.isRuledBelow(end - 1) && isFree(end, cell)) {
                end++;
            }
            take(top, end, cell.col(), cell.col() + cell.colSpan());
            cells.set(i, cell(top, end, cell.col(), cell.col() + cell.colSpan()));
        }
    }

    private boolean isFree(int row, AlignedCell cell) {
        for (int col = cell.col(); col < cell.col() + cell.colSpan(); col++) {
            if (taken[row][col]) {
                return false;
            }
        }
        return true;
    }

    private void setHeights(List<Double> levels, int headingRows) {
        List<Box> rows = new ArrayList<>();
        for (List<AlignedLine> row : body) {
            rows.add(row.stream().map(AlignedLine::box).reduce(Box::union).orElseThrow());
        }
        List<Double> heights = new ArrayList<>();
        Box all =
                region.lines().stream().map(AlignedLine::box).reduce(Box::union).orElseThrow();
        heights.add(all.y0() - MARGIN);
        heights.addAll(levels);
        if (headingRows > 0 && !rows.isEmpty()) {
            double bottom = heading.parts().stream()
                    .mapToDouble(AlignedHeading.Part::y1)
                    .max()
                    .orElseThrow();
            heights.add((bottom + rows.get(0).y0()) / 2);
        }
        for (int i = 1; i < rows.size(); i++) {
            heights.add((rows.get(i - 1).y1() + rows.get(i).y0()) / 2);
        }
        heights.add(all.y1() + MARGIN);
        ys = new double[heights.size()];
        for (int i = 0; i < ys.length; i++) {
            ys[i] = i == 0 ? heights.get(0) : Math.max(ys[i - 1], heights.get(i));
        }
    }

    private static int level(double y0, double y1, List<Double> borders, boolean top) {
        double quarter = (y1 - y0) / 4;
        int level = 0;
        for (double border : borders) {
            if ((top ? y0 + quarter : y1 - quarter) > border) {
                level++;
            }
        }
        return level;
    }

    /** Adds a cell where nothing stands yet; what is there already holds the text as well. */
    private void add(int row, int rowEnd, int col, int colEnd) {
        for (int r = row; r < rowEnd; r++) {
            for (int c = col; c < colEnd; c++) {
                if (taken[r][c]) {
                    return;
                }
            }
        }
        take(row, rowEnd, col, colEnd);
        cells.add(cell(row, rowEnd, col, colEnd));
    }

    private void take(int row, int rowEnd, int col, int colEnd) {
        for (int r = row; r < rowEnd; r++) {
            Arrays.fill(taken[r], col, colEnd, true);
        }
    }

    private AlignedCell cell(int row, int rowEnd, int col, int colEnd) {
        return new AlignedCell(row, col, rowEnd - row, colEnd - col, new Box(xs[col], ys[row], xs[colEnd], ys[rowEnd]));
    }
}
