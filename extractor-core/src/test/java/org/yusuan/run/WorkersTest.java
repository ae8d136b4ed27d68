package org.yusuan.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yusuan.CsvRow;
import org.yusuan.OutputTables;
import org.yusuan.SameOutput;
import org.yusuan.run.worker.WorkerSettings;

/** What a document does to the process that reads it costs that document and no other. */
final class WorkersTest {
    private static final int SOUND = 6;

    @TempDir
    private Path folder;

    private Path input;
    private Path output;

    @BeforeEach
    void soundDocuments() throws IOException {
        input = Files.createDirectory(folder.resolve("in"));
        output = folder.resolve("out");
        for (int i = 0; i < SOUND; i++) {
            Files.writeString(input.resolve("sound" + i + ".txt"), "document " + i);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "hang.txt, timed_out, hang.txt: expected a document that is read within 8 s",
        "memory.txt, out_of_memory, memory.txt: expected a document that is read with 64 MB of memory",
        "overflow.txt, internal_error, overflow.txt: internal error: StackOverflowError in stage READ",
        "exit.txt, crashed, 'exit.txt: expected a document that can be read, found one that ends the worker (status 0)'",
        "crash.txt, crashed, 'crash.txt: expected a document that can be read, found one that ends the worker (status 134)'",
    })
    void aDocumentCostsItself(String name, String rule, String error) throws IOException {
        Files.writeString(input.resolve(name), "hostile");
        Duration timeout = name.startsWith("hang") ? Duration.ofSeconds(8) : Duration.ofMinutes(1);
        assertThat(run(2, 100, timeout)).isEqualTo(new RunSummary(SOUND, 0, 1));
        CsvRow document = OutputTables.document(output, name);
        assertThat(document.get("status")).isEqualTo("failed");
        assertThat(document.get("format")).isEqualTo("text");
        assertThat(document.get("error")).startsWith(error);
        assertThat(OutputTables.read(output, "findings"))
                .extracting(row -> row.get("rule"))
                .contains(rule);
        assertThat(output.resolve("documents/" + document.get("document_id") + ".json"))
                .exists();
    }

    @Test
    void whatALibraryPrintsIsNoAnswer() throws IOException {
        Files.writeString(input.resolve("print.txt"), "chatty");
        assertThat(run(1, 100, Duration.ofMinutes(1))).isEqualTo(new RunSummary(SOUND + 1, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void neitherJobsNorProcessesChangeWhatIsWritten(int documentsOfWorker) throws IOException {
        Path inProcess = folder.resolve("in-process");
        ExtractRequest request = request(inProcess, 1);
        new ExtractionRun(
                        request,
                        ExtractionRunTest.inProcess(ExtractionRunTest.stages(source -> ExtractionRunTest.empty())),
                        InstantSource.system())
                .execute();
        run(4, documentsOfWorker, Duration.ofMinutes(1));
        SameOutput.assertSame(output, inProcess);
    }

    @Test
    void withoutAJavaTheRunCannotGoOn() {
        WorkerSettings nothing =
                new WorkerSettings(List.of(folder.resolve("no-java").toString()), 64, 1);
        assertThatThrownBy(() -> Extractor.run(request(output, 1).withWorkers(nothing)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no-java");
    }

    private RunSummary run(int jobs, int documentsOfWorker, Duration timeout) throws IOException {
        WorkerSettings hostile = new WorkerSettings(command(), 64, documentsOfWorker);
        return Extractor.run(request(output, jobs).withWorkers(hostile).within(timeout));
    }

    private static List<String> command() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return List.of(
                java,
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                classes,
                HostileWorker.class.getName());
    }

    private ExtractRequest request(Path to, int jobs) {
        return new ExtractRequest(List.of(input), to, jobs, (source, status, reason, done, total) -> {});
    }
}
