package org.yusuan.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yusuan.document.Area;
import org.yusuan.document.Block;
import org.yusuan.document.Cell;
import org.yusuan.document.Grid;
import org.yusuan.document.Paragraph;
import org.yusuan.document.SourceDocument;
import org.yusuan.read.DocumentReader;
import org.yusuan.read.Fixtures;
import org.yusuan.read.html.HtmlReader;
import org.yusuan.read.word.WordReader;
import org.yusuan.source.Limits;

/** Published documents; the same document as Word or HTML is the second opinion. */
class PdfFixturesTest {
    private final PdfReader reader = new PdfReader();

    /** Page breaks cut cells, so that texts differ; the characters in tables do not. */
    @ParameterizedTest
    @CsvSource({
        "pingluo-2025/pingluo-2025.pdf, pingluo-2025/pingluo-2025.docx",
        "suixi-2025/suixi-2025.pdf, suixi-2025/suixi-2025.docx",
        "suixi-2025/suixi-2025.chromium.pdf, suixi-2025/suixi-2025.docx",
        "lianjiang-2024/lianjiang-2024.pdf, lianjiang-2024/lianjiang-2024.html",
        "lianjiang-2024/lianjiang-2024.webprint.pdf, lianjiang-2024/lianjiang-2024.html"
    })
    void tablesHaveTheCharactersOfTheSecondOpinion(String pdf, String other) {
        DocumentReader second =
                other.endsWith(".docx") ? new WordReader(Limits.standard()) : new HtmlReader(Limits.standard());
        Map<String, Integer> expected = characters(Fixtures.read(second, other));
        assertThat(expected).isNotEmpty();
        assertThat(characters(Fixtures.read(reader, pdf))).isEqualTo(expected);
    }

    private static Map<String, Integer> characters(SourceDocument document) {
        Map<String, Integer> counts = new TreeMap<>();
        document.grids().stream()
                .flatMap(PdfFixturesTest::cells)
                .flatMapToInt(cell -> cell.text().codePoints())
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(c -> counts.merge(Character.toString(c), 1, Integer::sum));
        return counts;
    }

    private static Stream<Cell> cells(Grid grid) {
        return grid.cells().stream()
                .flatMap(cell ->
                        Stream.concat(Stream.of(cell), cell.nested().stream().flatMap(PdfFixturesTest::cells)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pingluo-2025/pingluo-2025.pdf",
                "suixi-2025/suixi-2025.pdf",
                "suixi-2025/suixi-2025.chromium.pdf",
                "lianjiang-2024/lianjiang-2024.pdf",
                "yangcheng-2025/yangcheng-2025.pdf",
                "yangcheng-2025/yangcheng-2025.chromium.pdf"
            })
    void ruledFormsAreCoveredByTheirCells(String pdf) {
        SourceDocument document = Fixtures.read(reader, pdf);
        assertThat(document.diagnostics()).isEmpty();
        assertThat(document.grids()).isNotEmpty();
        for (Grid grid : document.grids()) {
            int covered = grid.cells().stream()
                    .mapToInt(cell -> cell.rowSpan() * cell.colSpan())
                    .sum();
            assertThat(covered).as("page %d", grid.page()).isEqualTo(grid.rows() * grid.columns());
        }
    }

    @Test
    void nestedTablesStayInTheirCells() {
        SourceDocument document = Fixtures.read(reader, "lianjiang-2024/lianjiang-2024.pdf");
        assertThat(document.grids().stream().map(grid -> grid.rows() + "x" + grid.columns()))
                .containsExactly("6x2", "3x2");
        List<Grid> nested = document.grids().get(0).at(3, 1).orElseThrow().nested();
        assertThat(nested).hasSize(1);
        assertThat(nested.get(0).startingIn(1).stream().map(Cell::text))
                .containsExactly("基本支出", "477.01", "财政拨款", "1621.95");
    }

    @Test
    void textAroundTheTablesComesInReadingOrder() {
        List<Block> blocks =
                Fixtures.read(reader, "lianjiang-2024/lianjiang-2024.pdf").blocks();
        assertThat(blocks.stream().map(block -> block instanceof Paragraph paragraph ? paragraph.text() : "GRID"))
                .containsExactly("2024年市级部门整体预算绩效目标表", "GRID", "— 1 —", "GRID", "— 2 —");
        assertThat(blocks.stream().map(Block::page)).containsExactly(1, 1, 1, 2, 2);
    }

    @Test
    void everyCellIsOnItsPage() {
        SourceDocument document = Fixtures.read(reader, "suixi-2025/suixi-2025.pdf");
        List<Area> areas = document.grids().stream()
                .flatMap(PdfFixturesTest::cells)
                .flatMap(cell -> cell.areas().stream())
                .toList();
        assertThat(areas).isNotEmpty().allSatisfy(area -> {
            assertThat(area.page()).isBetween(1, document.pages());
            assertThat(area.box()).isNotNull();
        });
    }
}
