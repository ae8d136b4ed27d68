package org.yusuan.stitch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yusuan.document.Cell;
import org.yusuan.document.Grid;
import org.yusuan.read.DocumentReader;
import org.yusuan.read.Fixtures;
import org.yusuan.read.Readers;
import org.yusuan.read.pdf.PdfReader;
import org.yusuan.source.Limits;

/** The same disclosure as a Word document, whose tables are whole, is the second oracle for its printed and converted forms. */
final class StitchedFixturesTest {
    private static final DocumentReader READER = new Readers(new PdfReader(), Limits.standard());

    @ParameterizedTest
    @CsvSource({
        "suixi-2025/suixi-2025.pdf, suixi-2025/suixi-2025.docx, 0",
        "suixi-2025/suixi-2025.chromium.pdf, suixi-2025/suixi-2025.docx, 0",
        "pingluo-2025/pingluo-2025.pdf, pingluo-2025/pingluo-2025.docx, 0",
        "yangcheng-2025/yangcheng-2025.pdf, yangcheng-2025/yangcheng-2025.targets.docx, 13",
        "yangcheng-2025/yangcheng-2025.chromium.pdf, yangcheng-2025/yangcheng-2025.targets.docx, 13",
        "lianjiang-2024/lianjiang-2024.pdf, lianjiang-2024/lianjiang-2024.html, 0",
        "lianjiang-2024/lianjiang-2024.webprint.pdf, lianjiang-2024/lianjiang-2024.html, 0"
    })
    void aPrintedFormIsTheFormOfTheOriginal(String printed, String original, int tablesBefore) {
        List<Grid> expected = stitched(original);
        List<Grid> actual = stitched(printed);

        assertThat(actual.subList(tablesBefore, Math.min(actual.size(), tablesBefore + expected.size())))
                .hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            assertThat(filledCells(actual.get(tablesBefore + i)))
                    .as("table %d of %s", tablesBefore + i + 1, printed)
                    .containsExactlyInAnyOrderElementsOf(filledCells(expected.get(i)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "pingluo-2025/pingluo-2025.md, pingluo-2025/pingluo-2025.docx",
        "suixi-2025/suixi-2025.md, suixi-2025/suixi-2025.docx"
    })
    void theLinesOfAConverterAreAsManyTablesAsTheOriginal(String converted, String original) {
        assertThat(stitched(converted)).hasSameSizeAs(stitched(original));
    }

    private static List<Grid> stitched(String name) {
        return Stitcher.stitch(Fixtures.read(READER, name)).grids();
    }

    /** Every cell with content and the rows it spans. Columns depend on widths, which the formats do not share. */
    private static List<String> filledCells(Grid grid) {
        Stream<Cell> filled = grid.cells().stream().filter(cell -> !cell.isBlank());
        return filled.map(cell -> cell.rowSpan() + " " + PrintedText.compact(cell.text()))
                .toList();
    }
}
