package org.yusuan.stitch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yusuan.diagnose.Code;
import org.yusuan.diagnose.Diagnostic;
import org.yusuan.document.Area;
import org.yusuan.document.Block;
import org.yusuan.document.Box;
import org.yusuan.document.Cell;
import org.yusuan.document.Grid;
import org.yusuan.document.SourceDocument;

final class NestedTablesTest {
    private static final Drawn PLAIN = Drawn.withoutLayout();

    record Case(String id, Grid grid, List<String> flat) {
        @Override
        public String toString() {
            return id;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                new Case("a grid without nested tables stays", PLAIN.grid("a|b", "c|d"), List.of("a|b", "c|d")),
                new Case(
                        "the label beside a nested table spans its rows",
                        with(PLAIN.grid("名称|x", "信息|"), 1, 1, PLAIN.grid("a|1", "b|2")),
                        List.of("名称|x|<", "信息|a|1", "^|b|2")),
                new Case(
                        "nested tables of as many columns in the same column share them",
                        with(
                                with(PLAIN.grid("一|", "二|"), 0, 1, PLAIN.grid("a|b|c|d")),
                                1,
                                1,
                                PLAIN.grid("e|f|g|h", "i|j|k|l")),
                        List.of("一|a|b|c|d", "二|e|f|g|h", "^|i|j|k|l")),
                new Case(
                        "nested tables of other numbers of columns: the union of their edges",
                        with(with(PLAIN.grid("一|", "二|"), 0, 1, PLAIN.grid("a|b")), 1, 1, PLAIN.grid("c|d|e")),
                        List.of("一|a|<|b|<", "二|c|d|<|e")),
                new Case(
                        "several tables in one cell stand below each other",
                        with(PLAIN.grid("一|"), 0, 1, PLAIN.grid("a|b"), PLAIN.grid("c|d")),
                        List.of("一|a|b", "^|c|d")),
                new Case(
                        "the cell's own text keeps a row of its own above",
                        with(PLAIN.grid("一|说明"), 0, 1, PLAIN.grid("a|b")),
                        List.of("一|说明|<", "^|a|b")),
                new Case(
                        "spans within the nested table stay",
                        with(PLAIN.grid("一|"), 0, 1, PLAIN.grid("a|b", "^|c")),
                        List.of("一|a|b", "^|^|c")),
                new Case(
                        "of two nested tables side by side the shorter is stretched",
                        with(with(PLAIN.grid("|"), 0, 0, PLAIN.grid("a", "b")), 0, 1, PLAIN.grid("c", "d", "e")),
                        List.of("a|c", "b|d", "^|e")),
                new Case(
                        "a cell over several rows has room for nested rows already",
                        with(PLAIN.grid("|x", "^|y"), 0, 0, PLAIN.grid("a", "b")),
                        List.of("a|x", "b|y")),
                new Case(
                        "a table in a table in a table",
                        with(PLAIN.grid("一|"), 0, 1, with(PLAIN.grid("二|"), 0, 1, PLAIN.grid("a|b", "c|d"))),
                        List.of("一|二|a|b", "^|^|c|d")),
                new Case(
                        "drawn edges decide over fractions, and a nested table's inset makes no column",
                        with(
                                with(Drawn.onPage(1, 0, 2).grid("一|", "二|"), 0, 1, edged(0, 132, 190, 208)),
                                1,
                                1,
                                edged(20, 132, 190, 208)),
                        List.of("一|a|b", "二|a|b")),
                new Case(
                        "drawn tables of other edges",
                        with(
                                with(Drawn.onPage(1, 0, 2).grid("一|", "二|"), 0, 1, edged(0, 132, 190, 208)),
                                1,
                                1,
                                edged(20, 132, 150, 208)),
                        List.of("一|a|<|b", "二|a|b|<")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void nestedTablesAreLaidFlat(Case given) {
        Grid flat = new NestedTables(StitchSettings.DEFAULT).flatten(given.grid());

        assertThat(Drawn.text(flat)).isEqualTo(given.flat());
        assertThat(flat.cells()).allMatch(cell -> cell.nested().isEmpty());
    }

    @Test
    void cellsKeepTheirPlaceOnThePage() {
        Grid inner = edged(0, 132, 190, 208);
        Grid flat = new NestedTables(StitchSettings.DEFAULT)
                .flatten(with(Drawn.onPage(1, 0, 2).grid("一|"), 0, 1, inner));

        assertThat(flat.cells().get(1).areas()).isEqualTo(List.of(new Area(1, new Box(132, 0, 190, 20))));
    }

    @Test
    void whatNestsDeeperThanTheLimitIsKeptAsTextAndSaid() {
        Grid grid = PLAIN.grid("innermost");
        int depth = 3 * StitchSettings.DEFAULT.nestingDepth();
        for (int i = 0; i < depth; i++) {
            grid = with(PLAIN.grid("level " + i), 0, 0, grid);
        }

        SourceDocument stitched = Stitcher.stitch(new SourceDocument(1, List.<Block>of(grid), List.of()));

        String all = String.join(
                " ", stitched.grids().get(0).cells().stream().map(Cell::text).toList());
        assertThat(all).contains("innermost");
        for (int i = 0; i < depth; i++) {
            assertThat(all).contains("level " + i);
        }
        assertThat(stitched.diagnostics())
                .containsExactly(Diagnostic.ofPage(
                        Code.LIMIT_REACHED,
                        1,
                        "expected tables nested at most 6 deep, found deeper ones; they were kept as text"));
    }

    private static Grid edged(double top, double left, double middle, double right) {
        return new Drawn(1, top, List.of(left, middle, right)).grid("a|b");
    }

    private static Grid with(Grid grid, int row, int col, Grid... nested) {
        return Grid.of(grid.cells().stream()
                .map(cell -> cell.row() == row && cell.col() == col
                        ? new Cell(
                                cell.row(),
                                cell.col(),
                                cell.rowSpan(),
                                cell.colSpan(),
                                cell.text(),
                                cell.areas(),
                                cell.address(),
                                List.of(nested))
                        : cell)
                .toList());
    }
}
