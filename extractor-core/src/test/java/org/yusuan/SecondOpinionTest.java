package org.yusuan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yusuan.check.Language;
import org.yusuan.pipeline.ReadingOptions;
import org.yusuan.run.ExtractRequest;
import org.yusuan.run.Extractor;

/** What another reader reads differently is told, with both texts and the place. */
final class SecondOpinionTest {
    @TempDir
    private Path folder;

    @Test
    void readersThatAgreeLeaveChecksThatHold() throws IOException {
        Path output = extracted(table(), true);
        assertThat(disagreements(output)).isEmpty();
        assertThat(checks(output)).containsExactly("readers_agree holds 6 6", "readers_agree_on_amounts holds 2 2");
    }

    @Test
    void invisibleTextIsReadByTheSecondReaderOnly() throws IOException {
        Path output = extracted(table().invisible(1, 1, "999").invisible(2, 0, "secret"), true);
        assertThat(disagreements(output)).hasSize(2);
        assertThat(disagreements(output).get(0)).satisfies(row -> {
            assertThat(row.get("severity")).isEqualTo("warning");
            assertThat(row.get("expected")).isEqualTo("2.00");
            assertThat(row.get("actual").replaceAll("\\s", "")).isEqualTo("2.00999");
            assertThat(row.get("ref")).isEqualTo("t1:r2:c2");
            assertThat(row.get("table_id")).isNotEmpty();
            assertThat(row.get("message")).contains("第 1 页", "“2.00”", "t1:r2:c2");
        });
        assertThat(disagreements(output).get(1)).satisfies(row -> {
            assertThat(row.get("severity")).isEqualTo("info");
            assertThat(row.get("ref")).isEqualTo("t1:r3:c1");
        });
        assertThat(checks(output)).containsExactly("readers_agree fails 6 4", "readers_agree_on_amounts fails 2 1");
    }

    @Test
    void aReaderThatCannotTellOurCellsApartHasNoOpinionOnThem() throws IOException {
        Path output = extracted(filled(PrintedPdf.withoutColumnLines(3, 2)), true);
        assertThat(disagreements(output)).isEmpty();
        assertThat(checks(output))
                .containsExactly("readers_agree not_decidable 6 0", "readers_agree_on_amounts not_decidable 2 0");
    }

    @Test
    void nothingIsComparedUnasked() throws IOException {
        Path output = extracted(table().invisible(1, 1, "999"), false);
        assertThat(disagreements(output)).isEmpty();
        assertThat(checks(output)).isEmpty();
    }

    private static PrintedPdf table() throws IOException {
        return filled(new PrintedPdf(3, 2));
    }

    private static PrintedPdf filled(PrintedPdf pdf) throws IOException {
        return pdf.cell(0, 0, "Item")
                .cell(0, 1, "Amount")
                .cell(1, 0, "Paper")
                .cell(1, 1, "2.00")
                .cell(2, 0, "Ink")
                .cell(2, 1, "1,300.50");
    }

    private Path extracted(PrintedPdf pdf, boolean secondOpinion) throws IOException {
        try (pdf) {
            Path file = pdf.save(folder.resolve("a.pdf"));
            Path output = folder.resolve("out");
            ExtractRequest request =
                    new ExtractRequest(List.of(file), output, 1, (source, status, reason, done, total) -> {});
            Extractor.run(request.with(new ReadingOptions(secondOpinion, null, Language.ZH)));
            return output;
        }
    }

    private static List<CsvRow> disagreements(Path output) {
        return OutputTables.read(output, "findings").stream()
                .filter(row -> row.get("rule").equals("readers_disagree"))
                .toList();
    }

    private static List<String> checks(Path output) {
        return OutputTables.read(output, "checks").stream()
                .filter(row -> row.get("rule").startsWith("readers"))
                .map(row ->
                        String.join(" ", row.get("rule"), row.get("outcome"), row.get("expected"), row.get("actual")))
                .toList();
    }
}
