package org.yusuan.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yusuan.SameOutput;
import org.yusuan.check.Language;
import org.yusuan.pipeline.PipelineStages;
import org.yusuan.pipeline.ReadingOptions;

/** A run that was ended goes on where it was, and ends as if it had not been. */
final class ResumeTest {
    private static final int DOCUMENTS = 20;
    private static final int DONE = 12;

    @TempDir
    private Path folder;

    private Path input;
    private Path output;
    private Path whole;
    private List<String> read = List.of();

    @BeforeEach
    void aRunThatWasEnded() throws IOException {
        input = Files.createDirectory(folder.resolve("in"));
        output = folder.resolve("out");
        whole = folder.resolve("whole");
        for (int i = 0; i < DOCUMENTS; i++) {
            Files.writeString(input.resolve("%02d.txt".formatted(i)), "document " + i);
        }
        Files.copy(input.resolve("05.txt"), input.resolve("15.same.txt"));
        run(request(whole, DOCUMENTS + 2));
        assertThatThrownBy(() -> run(request(output, DONE))).hasMessageContaining("the terminal is gone");
    }

    /** What may be wrong with what an ended run left. */
    enum Damage {
        NONE,
        /** The machine went off while a line was written. */
        TORN_LINE,
        /** A line was on the disk, what it tells of was not. */
        LOST_PART,
        /** The same, half of it. */
        TORN_PART,
        /** Part of the journal is something else. */
        GARBAGE
    }

    @ParameterizedTest
    @EnumSource
    void itEndsAsIfItHadNotBeenEnded(Damage damage) throws IOException {
        apply(damage);
        run(request(output, DOCUMENTS + 2));
        SameOutput.assertSame(output, whole);
        assertThat(read).hasSizeLessThanOrEqualTo(DOCUMENTS - (damage == Damage.GARBAGE ? 0 : DONE) + 1);
        if (damage == Damage.NONE) {
            assertThat(read).doesNotContain("00.txt", "05.txt", "15.same.txt");
        }
    }

    @Test
    void whatWasEndedIsNotSeenAndWhole() throws IOException {
        assertThat(output.toFile().list()).containsExactly(".yusuan");
        assertThat(SameOutput.files(output)).isEmpty();
        try (Stream<Path> kept = Files.walk(output)) {
            assertThat(kept).noneMatch(file -> file.toString().endsWith(".new"));
        }
    }

    @Test
    void everythingIsReadAgainWhereThatIsAskedFor() throws IOException {
        run(request(output, DOCUMENTS + 2).with(OutputOptions.STANDARD.rereading()));
        SameOutput.assertSame(output, whole);
        assertThat(read).hasSize(DOCUMENTS);
    }

    @Test
    void aDocumentThatChangedIsReadAgain() throws IOException {
        Files.writeString(input.resolve("03.txt"), "another document");
        run(request(output, DOCUMENTS + 2));
        assertThat(read).contains("03.txt").doesNotContain("02.txt");
    }

    /** The content belongs to the name that comes first, which the earlier run did not know. */
    @Test
    void aNewFirstNameIsReadForItself() throws IOException {
        Files.copy(input.resolve("03.txt"), input.resolve("00.first.txt"));
        run(request(output, DOCUMENTS + 3));
        run(request(folder.resolve("anew"), DOCUMENTS + 3));
        SameOutput.assertSame(output, folder.resolve("anew"));
    }

    @Test
    void otherOptionsAreAnotherRun() throws IOException {
        ReadingOptions english = new ReadingOptions(false, null, Language.EN);
        run(request(output, DOCUMENTS + 2).with(english));
        assertThat(read).hasSize(DOCUMENTS);
    }

    private void apply(Damage damage) throws IOException {
        Path unfinished = output.resolve(".yusuan/unfinished");
        Path journal = unfinished.resolve("journal.ndjson");
        byte[] bytes = Files.readAllBytes(journal);
        switch (damage) {
            case NONE -> assertThat(bytes).isNotEmpty();
            case TORN_LINE -> Files.write(journal, java.util.Arrays.copyOf(bytes, bytes.length - 7));
            case GARBAGE -> {
                bytes[bytes.length / 4] ^= 1;
                Files.write(journal, bytes);
            }
            case LOST_PART -> Files.delete(aPart(unfinished.resolve("documents")));
            case TORN_PART ->
                Files.write(aPart(unfinished.resolve("rows")), new byte[1], StandardOpenOption.TRUNCATE_EXISTING);
        }
    }

    private static Path aPart(Path parts) throws IOException {
        try (Stream<Path> files = Files.walk(parts)) {
            return files.filter(Files::isRegularFile).sorted().findFirst().orElseThrow();
        }
    }

    private void run(ExtractRequest request) throws IOException {
        // each run its own: a run that was ended may still have been reading
        List<String> reading = new CopyOnWriteArrayList<>();
        read = reading;
        PipelineStages stages = ExtractionRunTest.stages(source -> {
            reading.add(source.name());
            return ExtractionRunTest.empty();
        });
        new ExtractionRun(request, ExtractionRunTest.inProcess(stages), InstantSource.system()).execute();
    }

    /** @param most documents that are told before the run is ended */
    private ExtractRequest request(Path to, int most) {
        return new ExtractRequest(List.of(input), to, 2, (source, status, reason, done, total) -> {
            if (done == most) {
                throw new UncheckedIOException(new IOException("the terminal is gone"));
            }
        });
    }
}
