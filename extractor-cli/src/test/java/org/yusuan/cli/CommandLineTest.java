package org.yusuan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yusuan.check.Language;
import org.yusuan.run.ExtractRequest;
import org.yusuan.run.OutputOptions;
import org.yusuan.run.RunSummary;
import org.yusuan.write.CsvFormat;

class CommandLineTest {
    private static final CliMessages ENGLISH = CliMessages.in(Language.EN);

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final List<ExtractRequest> requests = new ArrayList<>();
    private String input = "";
    private String output = "";

    @BeforeEach
    void anInput() throws IOException {
        input = Files.writeString(folder.resolve("预算.html"), "<p></p>").toString();
        output = folder.resolve("out").toString();
    }

    @Test
    void versionGoesToStandardOutput() {
        assertThat(yusuan(allRead(1), "--version")).isZero();
        assertThat(out.toString()).startsWith("yusuan ");
        assertThat(err.toString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "schema | \"name\": \"yusuan\"",
                "schema --json-schema | \"$schema\"",
                "schema --postgresql | CREATE TABLE \"budget_lines\"",
                "schema --duckdb | decimal(38, 12)"
            })
    void theSchemaGoesToStandardOutput(String words, String expected) {
        assertThat(yusuan(allRead(1), words.split(" "))).isZero();
        assertThat(out.toString()).contains(expected);
        assertThat(err.toString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"--help, Usage: yusuan", "extract --help, Usage: yusuan extract"})
    void helpGoesToStandardOutput(String words, String expected) {
        assertThat(yusuan(allRead(1), words.split(" "))).isZero();
        assertThat(out.toString()).startsWith(expected);
        assertThat(err.toString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                                     | a command is missing",
                "extrct IN                            | unknown command: 'extrct'",
                "--wrong                              | unknown option: '--wrong'",
                "extract IN --output OUT --wrong      | '--wrong'",
                "extract --output OUT                 | missing: INPUT",
                "extract IN                           | missing: --output",
                "extract IN --output                  | '--output' needs a value",
                "extract IN --out OUT                 | unknown option: '--out'",
                "lode IN                              | unknown command: 'lode'",
                "extract IN --output EMPTY            | --output is empty, expected a folder",
                "extract EMPTY --output OUT           | INPUT is empty, expected a file or folder",
                "extract /dev/null --output OUT       | neither a file nor a folder: /dev/null",
                "extract IN --output OUT --jobs many  | invalid value for --jobs: expected a whole number, found 'many'",
                "extract IN --output OUT --lang fr    | invalid value for --lang: expected one of zh, en, found 'fr'",
                "extract IN --output OUT --quiet --quiet | '--quiet' may be given only once",
                "extract IN --output OUT --format odt | invalid value for --format: expected one of csv, ndjson, parquet, xlsx, found 'odt'",
                "extract IN --output OUT --partition  | --partition parts formats other than csv and xlsx; give one by --format",
                "extract IN --output OUT --jobs 0     | --jobs must be at least 1, not 0",
                "extract IN --output OUT --timeout 0  | --timeout must be at least 1, not 0",
                "extract IN --output OUT --max-memory 1 | --max-memory must be at least 64, not 1",
                "extract IN GONE.pdf --output OUT     | no such file or folder: GONE.pdf",
                "report GONE --output OUT             | no such folder: GONE",
                "report IN --output OUT               | no such folder: ",
                "report . --output OUT --sources GONE | no such file or folder: GONE",
                "report .                             | missing: --output",
                "serve GONE                           | no such folder: GONE",
                "serve . --port 70000                 | --port: expected a port from 0 to 65535, found '70000'",
                "serve . --sources GONE               | no such file or folder: GONE",
                "serve . --max-memory 1               | --max-memory must be at least 64, not 1",
            })
    void wrongWordsAreNamedWithTheUsage(String words, String named) {
        String[] call = words == null
                ? new String[0]
                : Arrays.stream(words.replace("IN ", input + " ")
                                .replace("OUT", output)
                                .split(" "))
                        .map(word -> word.replace("EMPTY", ""))
                        .toArray(String[]::new);

        assertThat(yusuan(allRead(1), call)).isEqualTo(2);
        assertThat(err.toString()).startsWith("yusuan: ").contains(named).containsOnlyOnce("Usage: yusuan");
        assertThat(out.toString()).isEmpty();
        assertThat(requests).isEmpty();
    }

    @Test
    void aSimilarCommandIsSuggested() {
        yusuan(allRead(1), "extrct");

        assertThat(err.toString()).contains("Did you mean: yusuan extract");
    }

    @Test
    void theWordsBecomeTheRequest() {
        assertThat(yusuan(allRead(1), "extract", input, folder.toString(), "--output", output, "--jobs", "3"))
                .isZero();
        assertThat(requests).singleElement().satisfies(request -> {
            assertThat(request.inputs()).containsExactly(Path.of(input), folder);
            assertThat(request.output()).isEqualTo(Path.of(output));
            assertThat(request.jobs()).isEqualTo(3);
        });
    }

    @Test
    void documentsAreReadByWorkersUnlessAskedOtherwise() {
        yusuan(allRead(1), "extract", input, "--output", output, "--max-memory", "300", "--timeout", "7");
        yusuan(
                allRead(1),
                "extract",
                input,
                "--output",
                output,
                "--in-process",
                "--resume",
                "--defuse-formulas",
                "--prune");
        assertThat(requests.get(0)).satisfies(request -> {
            assertThat(Objects.requireNonNull(request.workers()).command())
                    .contains("-Xmx300m")
                    .contains("org.yusuan.cli.WorkerMain");
            assertThat(request.timeout()).isEqualTo(Duration.ofSeconds(7));
            assertThat(request.writing()).isEqualTo(OutputOptions.STANDARD);
        });
        assertThat(requests.get(1)).satisfies(request -> {
            assertThat(request.workers()).isNull();
            assertThat(request.writing())
                    .isEqualTo(OutputOptions.STANDARD.pruning().in(List.of(new CsvFormat(true, false)), List.of()));
        });
    }

    @Test
    void progressForProgramsIsALineOfJsonForEachDocument() {
        assertThat(yusuan(CommandLineTest::oneOfEach, "extract", input, "--output", output, "--json-progress"))
                .isEqualTo(3);
        assertThat(err.toString().lines())
                .containsExactly(
                        "{\"event\":\"document\",\"source\":\"a.html\",\"status\":\"ok\",\"done\":1,\"total\":3}",
                        "{\"event\":\"document\",\"source\":\"b.docx\",\"status\":\"partial\","
                                + "\"reason\":\"page 4 of 9 could not be read\",\"done\":2,\"total\":3}",
                        "{\"event\":\"document\",\"source\":\"c.pdf\",\"status\":\"failed\",\"done\":3,\"total\":3}");
    }

    @Test
    void whoCannotGoOnHearsHowToGoOnLater() {
        ExtractCommand.Run diskFull = request -> {
            oneOfEach(request);
            throw new IOException("No space left on device");
        };
        assertThat(yusuan(diskFull, "extract", input, "--output", output, "--quiet"))
                .isEqualTo(1);
        assertThat(err.toString())
                .contains("3 of 3 documents are done and kept; run the same command again to continue");
    }

    @ParameterizedTest
    @CsvSource({
        "2, 0, 0, 0",
        "0, 1, 0, 3",
        "1, 0, 1, 3",
        "0, 0, 0, 3",
    })
    void theStatusTellsWhetherEveryDocumentWasRead(int ok, int partial, int failed, int status) {
        assertThat(yusuan(request -> new RunSummary(ok, partial, failed), "extract", input, "--output", output))
                .isEqualTo(status);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void documentsNotReadAreToldWithTheirReason() {
        assertThat(yusuan(CommandLineTest::oneOfEach, "extract", input, "--output", output))
                .isEqualTo(3);
        assertThat(err.toString().lines())
                .containsExactly("[2/3] partial b.docx: page 4 of 9 could not be read", "[3/3] failed c.pdf");
    }

    @Test
    void quietSilencesProgress() {
        assertThat(yusuan(CommandLineTest::oneOfEach, "extract", input, "--output", output, "--quiet"))
                .isEqualTo(3);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void whatStopsTheRunIsToldEvenWhenQuiet() {
        assertThat(yusuan(
                        stoppedBy(new IOException("No space left on device")),
                        "extract",
                        input,
                        "--output",
                        output,
                        "--quiet"))
                .isEqualTo(1);
        assertThat(err.toString())
                .isEqualToIgnoringNewLines(
                        "yusuan: cannot continue writing to " + output + ": No space left on device");
    }

    @Test
    void theFileThatStopsTheRunIsNamed() {
        assertThat(yusuan(stoppedBy(new AccessDeniedException("/no/entry")), "extract", input, "--output", output))
                .isEqualTo(1);
        assertThat(yusuan(stoppedBy(new FileAlreadyExistsException(output)), "extract", input, "--output", output))
                .isEqualTo(1);
        assertThat(err.toString().lines())
                .containsExactly(
                        "yusuan: cannot continue: /no/entry: permission denied",
                        "yusuan: cannot continue: " + output + ": is there already and is not a folder");
    }

    @Test
    void aDefectIsNotADocumentThatFailed() {
        ExtractCommand.Run defect = request -> {
            throw new IllegalStateException("grid without cells");
        };

        assertThat(yusuan(defect, "extract", input, "--output", output)).isEqualTo(1);
        assertThat(err.toString()).contains("internal error").contains("grid without cells");
    }

    private int yusuan(ExtractCommand.Run run, String... words) {
        ExtractCommand.Run noted = request -> {
            requests.add(request);
            return run.run(request);
        };
        return Main.commandLine(ENGLISH, new ExtractCommand(ENGLISH, noted))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(words);
    }

    private static ExtractCommand.Run allRead(int documents) {
        return request -> new RunSummary(documents, 0, 0);
    }

    private static ExtractCommand.Run stoppedBy(IOException cause) {
        return request -> {
            throw cause;
        };
    }

    private static RunSummary oneOfEach(ExtractRequest request) {
        request.progress().document("a.html", "ok", null, 1, 3);
        request.progress().document("b.docx", "partial", "page 4 of 9 could not be read", 2, 3);
        request.progress().document("c.pdf", "failed", null, 3, 3);
        return new RunSummary(1, 1, 1);
    }
}
