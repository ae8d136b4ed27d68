package org.yusuan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yusuan.document.SourceDocument;
import org.yusuan.source.Source;

/** How a run holds together: one document's failure is its own, the order is that of the sources. */
final class RunTest {
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
        Stages stages = stages(source -> slower(source));
        RunSummary summary = new Run(
                        new ExtractRequest(
                                List.of(input),
                                output,
                                4,
                                (source, status, reason, done, total) -> told.add(done + "/" + total + " " + source)),
                        stages,
                        CLOCK)
                .go();
        assertThat(summary.ok()).isEqualTo(DOCUMENTS);
        assertThat(told)
                .isEqualTo(IntStream.range(0, DOCUMENTS)
                        .mapToObj(i -> (i + 1) + "/" + DOCUMENTS + " " + name(i))
                        .toList());
        assertThat(OutputTables.read(output, "documents"))
                .extracting(row -> row.get("source"))
                .isEqualTo(IntStream.range(0, DOCUMENTS).mapToObj(RunTest::name).toList());
    }

    @Test
    void onlySoManyDocumentsAreReadAhead() throws IOException {
        AtomicInteger started = new AtomicInteger();
        AtomicInteger mostAhead = new AtomicInteger();
        AtomicInteger written = new AtomicInteger();
        ExtractRequest request = new ExtractRequest(
                List.of(input), output, 2, (source, status, reason, done, total) -> written.set(done));
        Stages stages = stages(source -> {
            mostAhead.accumulateAndGet(started.incrementAndGet() - written.get(), Math::max);
            return empty();
        });
        new Run(request, stages, CLOCK).go();
        assertThat(started).hasValue(DOCUMENTS);
        assertThat(mostAhead).hasValueLessThanOrEqualTo(5);
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

    @Test
    void whatEndsTheRunLeavesNothingHalfWritten() {
        Stages stages = stages(source -> empty());
        ExtractRequest request =
                new ExtractRequest(List.of(input), output, 2, (source, status, reason, done, total) -> {
                    if (done == DOCUMENTS / 2) {
                        throw new UncheckedIOException(new IOException("the terminal is gone"));
                    }
                });
        assertThatThrownBy(() -> new Run(request, stages, CLOCK).go()).hasMessageContaining("the terminal is gone");
        assertThat(output).isEmptyDirectory();
    }

    private RunSummary run(int jobs, Function<Source, SourceDocument> read) throws IOException {
        ExtractRequest request =
                new ExtractRequest(List.of(input), output, jobs, (source, status, reason, done, total) -> {});
        return new Run(request, stages(read), CLOCK).go();
    }

    private static Stages stages(Function<Source, SourceDocument> read) {
        Stages standard = Stages.standard(1);
        return new Stages(
                standard.identify(),
                (source, pages) -> read.apply(source),
                document -> document,
                standard.form(),
                standard.compare(),
                standard.check());
    }

    private static SourceDocument empty() {
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
