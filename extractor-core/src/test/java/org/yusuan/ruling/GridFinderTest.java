package org.yusuan.ruling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yusuan.document.Box;

class GridFinderTest {
    private static final RulingSettings SETTINGS = RulingSettings.standard();
    private static final double SAME = 1.5;

    private final GridFinder finder = new GridFinder(SETTINGS);

    /** How producers draw the same lines. */
    private enum Producer {
        PLAIN,
        JITTERED,
        DASHED,
        DOTTED,
        DOUBLED,
        TOUCHING_BOXES,
        BOXES_APART;

        List<Edge> draw(DrawnGrid drawn) {
            return switch (this) {
                case PLAIN -> drawn.sides();
                case JITTERED -> drawn.jittered(0.4);
                case DASHED -> drawn.dashed(3, 2);
                case DOTTED -> drawn.dashed(0.5, 1);
                case DOUBLED -> drawn.doubled(1.2);
                case TOUCHING_BOXES -> drawn.apart(1.4);
                case BOXES_APART -> drawn.apart(2.4);
            };
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    /** A merged cell fills the first column of a page: its line runs beside the grid and touches none of its lines. */
    @Test
    void aColumnThatNoLineCrossesBelongsToTheGrid() {
        List<Edge> edges = List.of(
                Edge.vertical(20, 100, 160),
                Edge.vertical(60, 100, 160),
                Edge.vertical(180, 100, 160),
                Edge.horizontal(100, 60, 180),
                Edge.horizontal(130, 60, 180),
                Edge.horizontal(160, 60, 180));

        assertThat(finder.find(edges).grids().get(0).cells())
                .containsExactly(
                        new RuledCell(0, 0, 2, 1, new Box(20, 100, 60, 160)),
                        new RuledCell(0, 1, 1, 1, new Box(60, 100, 180, 130)),
                        new RuledCell(1, 1, 1, 1, new Box(60, 130, 180, 160)));
    }

    /** Two merged cells beside one another, together wider than the grid that is left of the table. */
    @Test
    void openColumnsStandBesideOneAnother() {
        List<Edge> edges = List.of(
                Edge.vertical(20, 100, 160),
                Edge.vertical(60, 100, 160),
                Edge.vertical(100, 100, 160),
                Edge.vertical(180, 100, 160),
                Edge.horizontal(100, 100, 180),
                Edge.horizontal(130, 100, 180),
                Edge.horizontal(160, 100, 180));

        assertThat(finder.find(edges).grids().get(0).cells())
                .containsExactly(
                        new RuledCell(0, 0, 2, 1, new Box(20, 100, 60, 160)),
                        new RuledCell(0, 1, 2, 1, new Box(60, 100, 100, 160)),
                        new RuledCell(0, 2, 1, 1, new Box(100, 100, 180, 130)),
                        new RuledCell(1, 2, 1, 1, new Box(100, 130, 180, 160)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everySpanComesBack(long seed) {
        DrawnGrid drawn = new DrawnGrid(seed);
        for (Producer producer : Producer.values()) {
            List<RuledGrid> grids = finder.find(producer.draw(drawn)).grids();
            assertThat(grids).as("%s", producer).hasSize(1);
            assertSameCells(producer, grids.get(0).cells(), drawn.cells());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aMissingLineCostsOnlyTheCellsItBounded(long seed) {
        DrawnGrid drawn = new DrawnGrid(seed);
        List<RuledCell[]> pairs = drawn.pairs();
        for (int i = 0; i < Math.min(5, pairs.size()); i++) {
            RuledCell a = pairs.get(i)[0];
            RuledCell b = pairs.get(i)[1];
            List<Box> expected = new ArrayList<>(drawn.cells().stream()
                    .filter(cell -> !cell.equals(a) && !cell.equals(b))
                    .map(RuledCell::box)
                    .toList());
            expected.add(a.box().union(b.box()));
            List<RuledGrid> grids = finder.find(drawn.without(a, b)).grids();
            if (expected.size() == 1) {
                assertThat(grids).as("a single box is a frame").isEmpty();
            } else {
                assertThat(grids).hasSize(1);
                assertThat(grids.get(0).cells().stream().map(RuledCell::box))
                        .containsExactlyInAnyOrderElementsOf(expected);
            }
        }
    }

    /** What is not drawn but meant: the same table, with a part of its lines left out. */
    @Test
    void openSidesAreClosedWhereTheLinesEnd() {
        List<Edge> grid = lines(new double[] {100, 120, 140}, new double[] {50, 150, 250, 350});
        List<Edge> withoutLeftAndRight = grid.stream()
                .filter(edge -> edge.isHorizontal() || (edge.at() > 50 && edge.at() < 350))
                .toList();
        List<Edge> withoutTopAndBottom = grid.stream()
                .filter(edge -> !edge.isHorizontal() || edge.at() == 120)
                .toList();
        List<Edge> withoutAny = grid.stream()
                .filter(edge -> edge.isHorizontal() ? edge.at() == 120 : edge.at() > 50 && edge.at() < 350)
                .toList();
        List<RuledCell> expected = onlyGrid(grid);
        assertThat(expected).hasSize(6);
        assertThat(onlyGrid(withoutLeftAndRight)).isEqualTo(expected);
        assertThat(onlyGrid(withoutTopAndBottom)).isEqualTo(expected);
        assertThat(finder.find(withoutAny).grids())
                .as("one horizontal line has no second end")
                .hasSize(1);
    }

    @Test
    void aCornerOpenOnTwoSidesIsACell() {
        List<Edge> cutByThePageBreak = List.of(
                Edge.horizontal(100, 50, 350),
                Edge.horizontal(120, 50, 350),
                Edge.vertical(150, 100, 200),
                Edge.vertical(250, 100, 200));
        List<RuledCell> cells = onlyGrid(cutByThePageBreak);
        assertThat(cells).hasSize(6);
        assertThat(cells.get(3)).isEqualTo(new RuledCell(1, 0, 1, 1, new Box(50, 120, 150, 200)));
        assertThat(cells.get(5)).isEqualTo(new RuledCell(1, 2, 1, 1, new Box(250, 120, 350, 200)));
    }

    /** A rule drawn in pieces between the columns ends where the others end. */
    @Test
    void piecesOfARuleAreNoDashes() {
        List<Edge> edges = List.of(
                Edge.horizontal(100, 50, 350),
                Edge.horizontal(120, 50, 148.5),
                Edge.horizontal(120, 151, 248.5),
                Edge.horizontal(120, 251, 349),
                Edge.horizontal(140, 50, 350),
                Edge.vertical(150, 100, 140),
                Edge.vertical(250, 100, 140));
        assertThat(onlyGrid(edges)).hasSize(6);
    }

    @Test
    void overshootAndSliversAreNoRows() {
        List<Edge> overshooting = List.of(
                Edge.horizontal(100, 45, 355),
                Edge.horizontal(120, 48.8, 351),
                Edge.horizontal(140, 50, 350),
                Edge.vertical(50, 93, 147),
                Edge.vertical(200, 98, 141),
                Edge.vertical(350, 101, 147));
        List<RuledCell> cells = onlyGrid(overshooting);
        assertThat(cells.stream().map(cell -> cell.row() + "," + cell.col()))
                .containsExactly("0,0", "0,1", "1,0", "1,1");
    }

    @Test
    void aCellWithoutOneOuterSideIsACell() {
        List<Edge> edges = new ArrayList<>(lines(new double[] {100, 120, 140}, new double[] {50, 150, 250}));
        edges.removeIf(edge -> !edge.isHorizontal() && edge.at() == 50);
        edges.add(Edge.vertical(50, 100, 120));
        assertThat(onlyGrid(edges)).hasSize(4);
    }

    @Test
    void aMissingPieceInsideGivesRectangles() {
        // the piece of the line x=150 beside the upper row is missing, and so is the piece of y=120 left of it
        List<Edge> edges = List.of(
                Edge.horizontal(100, 50, 250),
                Edge.horizontal(120, 150, 250),
                Edge.horizontal(140, 50, 250),
                Edge.vertical(50, 100, 140),
                Edge.vertical(150, 120, 140),
                Edge.vertical(250, 100, 140));
        List<RuledCell> cells = onlyGrid(edges);
        assertThat(cells.stream().map(RuledCell::box))
                .containsExactly(new Box(50, 100, 250, 120), new Box(50, 120, 150, 140), new Box(150, 120, 250, 140));
    }

    @Test
    void tablesApartAreGridsApart() {
        List<Edge> edges = new ArrayList<>(lines(new double[] {100, 120, 140}, new double[] {50, 150, 250}));
        edges.addAll(lines(new double[] {100, 115, 130}, new double[] {300, 400, 500}));
        edges.addAll(lines(new double[] {200, 220}, new double[] {50, 150, 250}));
        // inside the second cell of the first table, with a margin
        edges.addAll(lines(new double[] {102.5, 110, 117.5}, new double[] {152.5, 200, 247.5}));
        List<Box> boxes =
                finder.find(edges).grids().stream().map(RuledGrid::box).toList();
        assertThat(boxes)
                .containsExactly(
                        new Box(50, 100, 250, 140),
                        new Box(300, 100, 500, 130),
                        new Box(152.5, 102.5, 247.5, 117.5),
                        new Box(50, 200, 250, 220));
    }

    @Test
    void framesUnderlinesAndCombsAreNoTables() {
        List<Edge> frame = DrawnGrid.sides(new Box(50, 50, 500, 700));
        List<Edge> underline = List.of(Edge.horizontal(80, 60, 200));
        List<Edge> axis =
                List.of(Edge.vertical(300, 100, 200), Edge.horizontal(120, 300, 303), Edge.horizontal(200, 300, 480));
        List<Edge> all = Stream.of(frame, underline, axis).flatMap(List::stream).toList();
        assertThat(finder.find(all).grids()).isEmpty();
    }

    @Test
    void linesThatBoundNoCellDoNotCount() {
        List<Edge> edges = new ArrayList<>(lines(new double[] {100, 140}, new double[] {50, 150, 250}));
        edges.add(Edge.vertical(200, 100, 115));
        edges.add(Edge.horizontal(120, 50, 80));
        List<RuledCell> cells = onlyGrid(edges);
        assertThat(cells).hasSize(2).allMatch(cell -> cell.rowSpan() == 1 && cell.colSpan() == 1);
    }

    @Test
    void boundsAreKept() {
        RulingSettings fewEdges = new RulingSettings(1.5, 3, 10, 1.5, 4, 4, 8, 0.6, 5, 100);
        RulingSettings fewPositions = new RulingSettings(1.5, 3, 10, 1.5, 4, 4, 8, 0.6, 100, 3);
        List<Edge> edges = lines(new double[] {100, 120, 140}, new double[] {50, 150, 250});
        assertThat(new GridFinder(fewEdges).find(edges)).isEqualTo(new Ruling(List.of(), List.of(), false));
        assertThat(new GridFinder(fewPositions).find(edges).grids()).isEmpty();
        assertThat(new GridFinder(fewPositions).find(edges).complete()).isFalse();
        assertThat(finder.find(edges).complete()).isTrue();
    }

    @Test
    void noEdgesNoGrids() {
        assertThat(finder.find(List.of())).isEqualTo(new Ruling(List.of(), List.of(), true));
    }

    private List<RuledCell> onlyGrid(List<Edge> edges) {
        List<RuledGrid> grids = finder.find(edges).grids();
        assertThat(grids).hasSize(1);
        return grids.get(0).cells();
    }

    /** All lines drawn through. */
    private static List<Edge> lines(double[] ys, double[] xs) {
        List<Edge> edges = new ArrayList<>();
        for (double y : ys) {
            edges.add(Edge.horizontal(y, xs[0], xs[xs.length - 1]));
        }
        for (double x : xs) {
            edges.add(Edge.vertical(x, ys[0], ys[ys.length - 1]));
        }
        return edges;
    }

    private static void assertSameCells(Producer producer, List<RuledCell> found, List<RuledCell> drawn) {
        List<RuledCell> expected = drawn.stream()
                .sorted(Comparator.comparingInt(RuledCell::row).thenComparingInt(RuledCell::col))
                .toList();
        assertThat(found).as("%s", producer).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            RuledCell cell = found.get(i);
            RuledCell wanted = expected.get(i);
            assertThat(List.of(cell.row(), cell.col(), cell.rowSpan(), cell.colSpan()))
                    .isEqualTo(List.of(wanted.row(), wanted.col(), wanted.rowSpan(), wanted.colSpan()));
            assertThat(farthest(cell.box(), wanted.box())).as("%s", producer).isLessThan(SAME);
        }
    }

    private static double farthest(Box a, Box b) {
        return DoubleStream.of(a.x0() - b.x0(), a.y0() - b.y0(), a.x1() - b.x1(), a.y1() - b.y1())
                .map(Math::abs)
                .max()
                .orElseThrow();
    }
}
