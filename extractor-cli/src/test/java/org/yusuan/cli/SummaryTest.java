package org.yusuan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yusuan.check.Language;
import org.yusuan.record.DisclosureType;
import org.yusuan.record.DocumentFacts;
import org.yusuan.record.Status;
import org.yusuan.record.UnreliableTables;
import org.yusuan.run.spool.JournalEntry;
import org.yusuan.run.spool.Tally;

/** What a user sees when a run is over. */
class SummaryTest {
    @Test
    void documentsByStatusTablesNotToBeReliedOnAndTheWorstDocuments() {
        Tally tally = new Tally();
        tally.add(entry("a.docx", Status.OK, 0, null), Tally.From.READ);
        tally.add(entry("b.pdf", Status.PARTIAL, 1, "b.pdf: page 4 of 9 could not be read"), Tally.From.REUSED);
        tally.add(
                entry("c.pdf", Status.PARTIAL, 2, "c.pdf: table 3 prints what no record was made of"), Tally.From.GONE);
        tally.add(entry("d.pdf", Status.FAILED, 0, "d.pdf: expected a PDF, found\nnone"), Tally.From.READ);
        tally.drop();
        assertThat(told(tally, Language.EN))
                .containsExactly(
                        "4 documents: 1 ok, 2 partial, 1 failed; written to out",
                        "  read now: 2; unchanged: 1",
                        "  kept though their files are gone: 1 (--prune drops them)",
                        "  dropped because their files are gone: 1",
                        "  tables: 12; without records: 3; ambiguous: 4",
                        "  least well read:",
                        "    failed  d.pdf: expected a PDF, found none",
                        "    partial  c.pdf: table 3 prints what no record was made of",
                        "    partial  b.pdf: page 4 of 9 could not be read",
                        "  libraries warned 6 times (--log-level warn keeps what they say)",
                        "  8 pages in 4.3 s");
    }

    @Test
    void ofAFirstRunNothingIsSaidOfEarlierOnes() {
        Tally tally = new Tally();
        tally.add(entry("a.docx", Status.OK, 0, null), Tally.From.READ);
        assertThat(told(tally, Language.ZH))
                .containsExactly(
                        "1 个文档：1 个 ok，0 个 partial，0 个 failed；已写入 out",
                        "  表：3；印有内容而未成记录：0；也可有另一种读法：1",
                        "  各程序库警告 3 次（用 --log-level warn 保留）",
                        "  2 页，用时 4.3 秒");
    }

    @Test
    void noMoreThanFiveAreTold() {
        Tally tally = new Tally();
        for (int i = 0; i < 9; i++) {
            tally.add(entry(i + ".pdf", Status.FAILED, 0, i + ".pdf: scanned"), Tally.From.READ);
        }
        assertThat(told(tally, Language.EN).filter(line -> line.contains("scanned")))
                .containsExactly(
                        "    failed  0.pdf: scanned",
                        "    failed  1.pdf: scanned",
                        "    failed  2.pdf: scanned",
                        "    failed  3.pdf: scanned",
                        "    failed  4.pdf: scanned");
    }

    private static Stream<String> told(Tally tally, Language language) {
        StringWriter out = new StringWriter();
        Summary.print(
                tally, Duration.ofMillis(4_250), Path.of("out"), CliMessages.in(language), new PrintWriter(out, true));
        return out.toString().lines();
    }

    private static JournalEntry entry(String source, Status status, int withoutRecords, @Nullable String error) {
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
        JournalEntry.Content content =
                new JournalEntry.Content(List.of(new JournalEntry.Section("indicators", 7, 100)), 100);
        UnreliableTables doubtful = new UnreliableTables(withoutRecords, 1);
        Map<String, Integer> kinds = Map.of("project_target", 2, "revenue_summary", 1);
        return new JournalEntry(facts, 3, kinds, doubtful, content, null, 3, Map.of("read", Duration.ofSeconds(2)));
    }
}
