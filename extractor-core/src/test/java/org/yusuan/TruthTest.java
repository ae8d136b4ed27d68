package org.yusuan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program makes of a disclosure is what a careful reader writes down, whatever the format. */
final class TruthTest {
    private static final double LEAST_F1 = 0.98;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "suixi-2025/suixi-2025.docx",
                "suixi-2025/suixi-2025.pdf",
                "suixi-2025/suixi-2025.chromium.pdf",
                "suixi-2025/suixi-2025.md",
                "pingluo-2025/pingluo-2025.docx",
                "pingluo-2025/pingluo-2025.pdf",
                "pingluo-2025/pingluo-2025.md"
            })
    void agreesWithTheTruth(String source) {
        Path output = Fixtures.output();
        Path truth = Fixtures.FOLDER.resolve("truth").resolve(source.substring(0, source.indexOf('/')));
        CsvRow document = OutputTables.document(output, source);
        assertThat(document.get("status"))
                .as("%s: %s", source, document.get("error"))
                .isEqualTo("ok");

        Comparison all = TargetsTruth.compare(truth, output, document.get("document_id"));
        assertThat(all.truth()).as("rows of truth for %s", source).isPositive();
        assertThat(all.f1())
                .as("%s: %s%n%s", source, all, String.join("\n", all.differences()))
                .isGreaterThanOrEqualTo(LEAST_F1);
    }
}
