package org.yusuan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The same table in Word, Excel and web files that have one thing in them that is easily read wrongly: all say the same. */
final class OfficeTest {
    private static final Path TRUTH = Fixtures.FOLDER.resolve("truth").resolve("office");

    static Stream<String> sources() {
        return Fixtures.office().stream();
    }

    @Test
    void everyFormatIsThere() {
        assertThat(sources().map(source -> source.substring(source.lastIndexOf('.') + 1)))
                .contains("html", "doc", "docx", "xls", "xlsx");
    }

    @ParameterizedTest
    @MethodSource("sources")
    void saysWhatTheTruthSays(String source) {
        LayoutsTest.assertAgrees(source, TRUTH.resolve(LayoutsTest.layout(source)), 1);
    }

    @ParameterizedTest
    @CsvSource({
        "expenditure.hidden.xlsx, hidden, 隐藏的列 999 隐藏的行 9 9 9 不公开的表 1",
        "expenditure.spans.html, hidden, 999 隐藏的行 9.00 9.00 9.00",
        "expenditure.layout-tables.html, attachment, 附件 a.xlsx",
        "expenditure.controls.docx, note, 含上年结转。",
        "expenditure.controls.docx, header_or_footer, 编制 黔山县林业局 版本 1"
    })
    void whatIsNoContentIsToldWithItsReason(String name, String reason, String texts) {
        Path output = Fixtures.output();
        String documentId = OutputTables.document(output, "office/" + name).get("document_id");
        List<String> left = OutputTables.read(output, "residue").stream()
                .filter(row -> row.get("document_id").equals(documentId))
                .filter(row -> row.get("reason").equals(reason))
                .map(row -> row.get("text"))
                .toList();
        assertThat(String.join(" ", left)).isEqualTo(texts);
    }

    @Test
    void aZeroShownAsADashIsAZeroAndKeepsTheDash() {
        Path output = Fixtures.output();
        String documentId =
                OutputTables.document(output, "office/zeros.accounts.xls").get("document_id");
        assertThat(OutputTables.read(output, "budget_lines"))
                .filteredOn(line -> line.get("document_id").equals(documentId))
                .filteredOn(line -> line.get("amount_raw").equals("-"))
                .extracting(line -> line.get("amount"))
                .containsExactly("0.00", "0.00");
    }
}
