package org.yusuan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yusuan.record.DisclosureType;
import org.yusuan.record.DocumentFacts;
import org.yusuan.record.Status;
import org.yusuan.write.Part;
import org.yusuan.write.Tally;

/** What a user sees when a run is over. */
class SummaryTest {
    @Test
    void documentsAreToldByFormatAndStatusAndWhatWasInThem() {
        Tally tally = new Tally();
        tally.add(part("a.docx", Status.OK, null, 3));
        tally.add(part("b.pdf", Status.OK, null, 0));
        tally.add(part("c.pdf", Status.FAILED, "c.pdf: expected a PDF, found\nnone", 0));
        StringWriter out = new StringWriter();
        Summary.print(tally, Duration.ofMillis(4_250), new PrintWriter(out, true));
        assertThat(out.toString().lines())
                .containsExactly(
                        "documents:         ok  partial   failed",
                        "  docx              1        0        0",
                        "  pdf               1        0        1",
                        "tables by kind:",
                        "        6  project_target",
                        "        3  revenue_summary",
                        "rows:",
                        "       21  indicators",
                        "        3  files",
                        "        3  documents",
                        "slowest:",
                        "    2.0 s  a.docx",
                        "    2.0 s  b.pdf",
                        "    2.0 s  c.pdf",
                        "failed:",
                        "  c.pdf: expected a PDF, found none",
                        "libraries warned 3 times (--log-level warn keeps what they say)",
                        "6 pages in 4.3 s");
    }

    private static Part part(String source, Status status, @Nullable String error, int warnings) {
        String format = source.substring(source.indexOf('.') + 1);
        DocumentFacts facts = new DocumentFacts(
                source,
                source,
                format,
                2,
                null,
                null,
                DisclosureType.OTHER,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                status,
                error);
        Part.Content content = new Part.Content(List.of(new Part.Section("indicators", 7, 100)), 100);
        Map<String, Integer> kinds = Map.of("project_target", 2, "revenue_summary", 1);
        return new Part(facts, 3, kinds, content, null, warnings, Map.of("read", Duration.ofSeconds(2)));
    }
}
