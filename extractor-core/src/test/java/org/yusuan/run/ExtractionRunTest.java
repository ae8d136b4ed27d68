package org.yusuan.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yusuan.CsvRow;
import org.yusuan.OutputTables;
import org.yusuan.document.SourceDocument;
import org.yusuan.pipeline.PipelineStages;
import org.yusuan.source.Source;

/** How a run holds together: one document's failure is its own, the order is that of the sources. */
final class ExtractionRunTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2025-03-01T08:00:00Z"));
    private static final int DOCUMENTS = 20;

    @TempDir
    private Path folder;

    private Path input;
    private Path output;

    @BeforeEach
    void documents() throws IOException {
        input = Files.createDirectory(folder.resolve("in"));
        output = folder.resolve("out");
        for (int i = 0; i < DOCUMENTS; i++) {
            Files.writeString(input.resolve(name(i)), "document " + i);
        }
    }

    @Test
    void aFailingDocumentCostsThatDocument() throws IOException {
        RunSummary summary = run(3, source -> switch (source.name()) {
            case "03.txt" -> throw new IllegalStateException("broken");
            case "05.txt" -> deeper(0);
            case "07.txt" -> throw new OutOfMemoryError("made for the test");
            default -> empty();
        });
        assertThat(summary).isEqualTo(new RunSummary(DOCUMENTS - 3, 0, 3));
        assertThat(error("03.txt")).isEqualTo("03.txt: internal error: IllegalStateException in stage READ");
        assertThat(error("05.txt")).isEqualTo("05.txt: internal error: StackOverflowError in stage READ");
        assertThat(error("07.txt")).isEqualTo("07.txt: internal error: OutOfMemoryError in stage READ");
        assertThat(OutputTables.read(output, "findings"))
                .extracting(row -> row.get("rule"))
                .filteredOn(rule -> !rule.equals("no_tables"))
                .containsExactly("internal_error", "internal_error", "internal_error");
    }

    @Test
    void documentsAreWrittenAndToldInTheOrderOfTheirSources() throws IOException {
        List<String> told = new ArrayList<>();
        PipelineStages stages = stages(source -> slower(source));
        RunSummary summary = new ExtractionRun(
                        new ExtractRequest(
                                List.of(input),
                                output,
                                4,
                                (source, status, reason, done, total) -> told.add(done + "/" + total + " " + source)),
                        inProcess(stages),
                        CLOCK)
                .execute();
        assertThat(summary.ok()).isEqualTo(DOCUMENTS);
        assertThat(told)
                .isEqualTo(IntStream.range(0, DOCUMENTS)
                        .mapToObj(i -> (i + 1) + "/" + DOCUMENTS + " " + name(i))
                        .toList());
        assertThat(OutputTables.read(output, "documents"))
                .extracting(row -> row.get("source"))
                .isEqualTo(IntStream.range(0, DOCUMENTS)
                        .mapToObj(ExtractionRunTest::name)
                        .toList());
    }

    @Test
    void aSlowDocumentHoldsUpNoOther() throws IOException {
        CountDownLatch others = new CountDownLatch(DOCUMENTS - 1);
        AtomicBoolean isLast = new AtomicBoolean();
        run(2, source -> {
            if (source.name().equals(name(0))) {
                isLast.set(awaited(others));
            } else {
                others.countDown();
            }
            return empty();
        });
        assertThat(isLast).isTrue();
    }

    @Test
    void theSameBytesAreReadOnceAndAreTwoFiles() throws IOException {
        Files.copy(input.resolve(name(3)), input.resolve("99.txt"));
        List<String> read = new CopyOnWriteArrayList<>();
        RunSummary summary = run(2, source -> {
            read.add(source.name());
            if (source.name().equals(name(3))) {
                throw new IllegalStateException("broken");
            }
            return empty();
        });
        assertThat(read).hasSize(DOCUMENTS).doesNotContain("99.txt");
        assertThat(summary.failed()).isEqualTo(2);
        assertThat(error("99.txt")).isEqualTo(name(3) + ": internal error: IllegalStateException in stage READ");
    }

    @Test
    void aDocumentThatTakesTooLongIsLeftToItself() throws IOException {
        CountDownLatch never = new CountDownLatch(1);
        ExtractRequest request = new ExtractRequest(
                        List.of(input), output, 2, (source, status, reason, done, total) -> {})
                .within(Duration.ofSeconds(6));
        PipelineStages stages = stages(source -> {
            if (source.name().equals(name(4))) {
                awaited(never);
            }
            return empty();
        });
        assertThat(new ExtractionRun(request, inProcess(stages), CLOCK)
                        .execute()
                        .failed())
                .isOne();
        assertThat(error(name(4))).contains("expected a document that is read within");
    }

    @Test
    void theRunIsToldInRunJson() throws IOException {
        run(1, source -> empty());
        assertThat(output.resolve("run.json"))
                .content()
                .contains(
                        "\"ok\": " + DOCUMENTS,
                        "\"failed\": 0",
                        "\"jobs\": \"1\"",
                        "\"started\": \"2025-03-01T08:00:00Z\"");
    }

    private RunSummary run(int jobs, Function<Source, SourceDocument> read) throws IOException {
        ExtractRequest request =
                new ExtractRequest(List.of(input), output, jobs, (source, status, reason, done, total) -> {});
        return new ExtractionRun(request, inProcess(stages(read)), CLOCK).execute();
    }

    static WorkerPool.Maker inProcess(PipelineStages stages) {
        return (request, files, writer) -> WorkerPool.inProcess(request, stages, LibraryWarnings.NOT_COUNTED, writer);
    }

    static PipelineStages stages(Function<Source, SourceDocument> read) {
        PipelineStages standard = PipelineStages.standard(1);
        return new PipelineStages(
                standard.identify(),
                read::apply,
                document -> document,
                standard.form(),
                standard.compare(),
                standard.check(),
                standard.tell());
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            return latch.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException ended) {
            return false;
        }
    }

    static SourceDocument empty() {
        return new SourceDocument(1, List.of(), List.of());
    }

    /** Earlier documents take longer, so that they are done later. */
    private static SourceDocument slower(Source source) {
        int number = Integer.parseInt(source.name().substring(0, 2));
        try {
            Thread.sleep(DOCUMENTS - number);
        } catch (InterruptedException cause) {
            throw new IllegalStateException(cause);
        }
        return empty();
    }

    private static SourceDocument deeper(int depth) {
        return depth < 0 ? empty() : deeper(depth + 1);
    }

    private String error(String source) {
        CsvRow row = OutputTables.document(output, source);
        assertThat(row.get("status")).isEqualTo("failed");
        return row.get("error");
    }

    private static String name(int number) {
        return "%02d.txt".formatted(number);
    }
}
