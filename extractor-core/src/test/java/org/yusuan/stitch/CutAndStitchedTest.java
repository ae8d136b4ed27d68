package org.yusuan.stitch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yusuan.document.Area;
import org.yusuan.document.Block;
import org.yusuan.document.Box;
import org.yusuan.document.Cell;
import org.yusuan.document.Grid;
import org.yusuan.document.PageBreakCut;
import org.yusuan.document.SourceDocument;

/** A grid cut at any row and stitched is the grid again: through merged cells, with and without its heading repeated. */
final class CutAndStitchedTest {
    private static final int GRIDS = 300;
    private static final int HEADING_ROWS = 1;
    private static final int MOST_PAGES = 4;

    /** One row may hide so many edges that nothing tells its columns. */
    private static final int LEAST_ROWS = 2;

    private static final double PAGE_BOTTOM = 760;
    private static final String HEADINGS = "甲乙丙丁戊己庚辛";

    static IntStream seeds() {
        return IntStream.range(0, GRIDS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aCutGridIsWholeAgain(int seed) {
        Random random = new Random(seed);
        Grid whole = randomGrid(random);
        while (cuts(whole).isEmpty()) {
            whole = randomGrid(random);
        }
        List<Integer> cuts = cuts(whole);
        int cutAt = cuts.get(random.nextInt(cuts.size()));
        boolean repeated = random.nextBoolean();
        double moved = random.nextInt(3) * 15;
        List<Block> pages = List.of(above(whole, cutAt), below(whole, cutAt, repeated, moved));

        Grid stitched =
                Stitcher.stitch(new SourceDocument(2, pages, List.of())).grids().get(0);

        assertThat(Drawn.text(stitched)).isEqualTo(Drawn.text(whole));
        assertThat(stitched.joins()).hasSize(1);
    }

    /** How a producer prints the text of a merged cell that goes on over page breaks. */
    private enum Printing {
        ON_ITS_FIRST_PAGE,
        ON_ITS_LAST_PAGE,
        ON_EVERY_PAGE,
        /** Centred over all pages: one shows it, the others hide it. */
        ON_A_PAGE_AND_HIDDEN
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aGridDrawnAnewOnEveryPageIsWholeAgain(int seed) {
        Random random = new Random(seed);
        Grid whole = randomGrid(random);
        boolean repeated = random.nextBoolean();
        Printing printing = Printing.values()[random.nextInt(Printing.values().length)];
        List<Block> blocks = new ArrayList<>();
        int pages = 0;
        int from = 0;
        while (from < whole.rows()) {
            int least = Math.max(from, HEADING_ROWS) + LEAST_ROWS;
            int to = least + random.nextInt(whole.rows());
            to = ++pages == MOST_PAGES || to > whole.rows() - LEAST_ROWS ? whole.rows() : to;
            blocks.add(page(whole, pages, from, to, repeated, drawnAnew(whole.columns(), random), printing));
            blocks.add(Drawn.line(pages, PAGE_BOTTOM, "- " + pages + " -"));
            from = to;
        }

        Grid stitched = Stitcher.stitch(new SourceDocument(pages, blocks, List.of()))
                .grids()
                .get(0);

        assertThat(Drawn.text(stitched)).isEqualTo(Drawn.text(whole));
        assertThat(stitched.joins()).hasSize(pages - 1);
    }

    /** Edges with another margin, another width and each a little elsewhere. */
    private static double[] drawnAnew(int columns, Random random) {
        double left = 40 + random.nextInt(40);
        double width = 50 + random.nextInt(20);
        double[] edges = new double[columns + 1];
        for (int i = 0; i <= columns; i++) {
            edges[i] = left + width * i + random.nextInt(5) - 2;
        }
        return edges;
    }

    private static Grid page(
            Grid whole, int page, int from, int to, boolean repeated, double[] edges, Printing printing) {
        int heading = from > 0 && repeated ? HEADING_ROWS : 0;
        List<Cell> cells = new ArrayList<>();
        for (Cell cell : whole.cells()) {
            if (heading > 0 && cell.row() < HEADING_ROWS) {
                cells.add(cell);
            }
            int row = Math.max(cell.row(), from);
            int rowEnd = Math.min(cell.rowEnd(), to);
            if (row < rowEnd) {
                Cell part = cell.withSpan(row - from + heading, cell.col(), rowEnd - row, cell.colSpan());
                boolean above = cell.row() < from;
                boolean below = cell.rowEnd() > to;
                cells.add(above || below ? cut(part, above, below, printing) : part);
            }
        }
        return filling(cells, page, edges);
    }

    private static Cell cut(Cell part, boolean above, boolean below, Printing printing) {
        boolean shows = switch (printing) {
            case ON_EVERY_PAGE -> true;
            case ON_ITS_LAST_PAGE -> !below;
            case ON_ITS_FIRST_PAGE, ON_A_PAGE_AND_HIDDEN -> !above;
        };
        String whole = shows || printing == Printing.ON_A_PAGE_AND_HIDDEN ? part.text() : "";
        return part.withText(shows ? part.text() : "").withCut(new PageBreakCut(above, below, whole));
    }

    /** Rows as high as fills the page. */
    private static Grid filling(List<Cell> cells, int page, double[] edges) {
        double top = page == 1 ? 400 : 60;
        int rows = cells.stream().mapToInt(Cell::rowEnd).max().orElseThrow();
        double height = (PAGE_BOTTOM - top) / rows;
        return asRead(cells.stream()
                .map(cell -> cell.withAreas(List.of(new Area(
                        page,
                        new Box(
                                edges[cell.col()],
                                top + height * cell.row(),
                                edges[cell.colEnd()],
                                top + height * cell.rowEnd())))))
                .toList());
    }

    private static List<Integer> cuts(Grid whole) {
        return IntStream.range(HEADING_ROWS + 1, whole.rows())
                .filter(row -> whole.cells().stream().noneMatch(cell -> isHalved(cell, row)))
                .boxed()
                .toList();
    }

    /** A merged cell of which one row is left on either page cannot be told from two cells, of which one is blank. */
    private static boolean isHalved(Cell cell, int cutAt) {
        return cell.rowSpan() == 2 && cell.row() == cutAt - 1;
    }

    /** A heading, then label columns of merged cells, each within the one to its left, and columns of single values. */
    private static Grid randomGrid(Random random) {
        int labels = 1 + random.nextInt(3);
        int columns = labels + 1 + random.nextInt(4);
        int rows = HEADING_ROWS + 2 + random.nextInt(12);
        List<Cell> cells = new ArrayList<>();
        for (int col = 0; col < columns; col++) {
            cells.add(cell(0, col, 1, 1, HEADINGS.substring(col, col + 1) + "栏"));
        }
        boolean[] groupEnds = new boolean[rows];
        groupEnds[rows - 1] = true;
        for (int col = 0; col < labels; col++) {
            int start = HEADING_ROWS;
            for (int row = HEADING_ROWS; row < rows; row++) {
                groupEnds[row] |= random.nextInt(3) == 0;
                if (groupEnds[row]) {
                    cells.add(cell(start, col, row + 1 - start, 1, "类" + col + "之" + start));
                    start = row + 1;
                }
            }
        }
        for (int row = HEADING_ROWS; row < rows; row++) {
            for (int col = labels; col < columns; col++) {
                boolean wide = col + 1 < columns && random.nextInt(6) == 0;
                cells.add(cell(row, col, 1, wide ? 2 : 1, row + "." + col));
                col += wide ? 1 : 0;
            }
        }
        return Grid.of(cells);
    }

    private static Cell cell(int row, int col, int rowSpan, int colSpan, String text) {
        return Cell.of(row, col, rowSpan, colSpan, text, Area.ofPage(1));
    }

    private static Grid above(Grid whole, int cutAt) {
        return asRead(whole.cells().stream()
                .filter(cell -> cell.row() < cutAt)
                .map(cell -> drawn(
                        1,
                        700,
                        0,
                        cell.withSpan(
                                cell.row(), cell.col(), Math.min(cell.rowEnd(), cutAt) - cell.row(), cell.colSpan())))
                .toList());
    }

    private static Grid below(Grid whole, int cutAt, boolean repeated, double moved) {
        int heading = repeated ? HEADING_ROWS : 0;
        List<Cell> cells = new ArrayList<>();
        for (Cell cell : whole.cells()) {
            if (repeated && cell.row() < HEADING_ROWS) {
                cells.add(drawn(2, 60, moved, cell));
            }
            if (cell.rowEnd() > cutAt) {
                int row = Math.max(cell.row(), cutAt);
                cells.add(drawn(
                        2,
                        60,
                        moved,
                        cell.withText(cell.row() < cutAt ? "" : cell.text())
                                .withSpan(row - cutAt + heading, cell.col(), cell.rowEnd() - row, cell.colSpan())));
            }
        }
        return asRead(cells);
    }

    /** A reader counts only the columns whose edges the page shows. */
    private static Grid asRead(List<Cell> cells) {
        List<Integer> edges = cells.stream()
                .flatMap(cell -> Stream.of(cell.col(), cell.colEnd()))
                .distinct()
                .sorted()
                .toList();
        return Grid.of(cells.stream()
                .map(cell -> {
                    int col = edges.indexOf(cell.col());
                    return cell.withSpan(cell.row(), col, cell.rowSpan(), edges.indexOf(cell.colEnd()) - col);
                })
                .toList());
    }

    private static Cell drawn(int page, double top, double moved, Cell cell) {
        Box box = new Box(
                50 + moved + 60 * cell.col(),
                top + Drawn.ROW_HEIGHT * cell.row(),
                50 + moved + 60 * cell.colEnd(),
                top + Drawn.ROW_HEIGHT * cell.rowEnd());
        return cell.withAreas(List.of(new Area(page, box)));
    }
}
