package org.yusuan.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yusuan.run.OutputOptions;
import org.yusuan.write.CsvFormat;

/** The examples of {@code docs/using-the-data.md} run. */
final class UsingTheDataTest {
    private static final Path PAGE = Path.of(System.getProperty("yusuan.fixtures"))
            .resolveSibling("docs")
            .resolve("using-the-data.md");

    private static final String CHECKS = "## Checks";

    private static Path output = Path.of("");
    private static Path warehouse = Path.of("");

    @TempDir
    private static Path shared;

    @BeforeAll
    static void readFixtures() throws Exception {
        output = Output.of(
                shared,
                Output.DOCUMENTS,
                OutputOptions.STANDARD.in(List.of(CsvFormat.STANDARD, new ParquetFormat()), List.of()));
        warehouse = shared.resolve("w.duckdb");
        Warehouse.at(warehouse.toString()).load(output, false);
    }

    static Stream<String> questions() throws IOException {
        return blocks("sql", page().substring(0, page().indexOf(CHECKS)));
    }

    static Stream<String> checks() throws IOException {
        return blocks("sql", page().substring(page().indexOf(CHECKS)));
    }

    static Stream<String> programs() throws IOException {
        return blocks("python", page());
    }

    private static String page() throws IOException {
        return Files.readString(PAGE);
    }

    private static Stream<String> blocks(String language, String text) {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(text)
                .results()
                .map(found -> found.group(1));
    }

    @Test
    void thereAreExamples() throws IOException {
        assertThat(questions()).hasSizeGreaterThan(5);
        assertThat(checks()).hasSizeGreaterThan(3);
        assertThat(programs()).hasSizeGreaterThan(2);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void aQuestionIsAnsweredAlikeByAFolderAndItsWarehouse(String sql) throws Exception {
        String answer = answer(output, sql);
        assertThat(answer).contains("\n");
        assertThat(answer(warehouse, sql)).isEqualTo(answer);
    }

    @ParameterizedTest
    @MethodSource("checks")
    void aCheckFindsNothing(String sql) throws Exception {
        assertThat(answer(output, sql).lines().skip(1)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("programs")
    void aProgramRuns(String program) throws Exception {
        Matcher library = Pattern.compile("import (pandas|polars|duckdb)").matcher(program);
        assertThat(library.find()).isTrue();
        String python = System.getProperty("yusuan.python", "python3");
        assumeThat(run(python, "import " + library.group(1)).status)
                .as("Python has %s", library.group(1))
                .isZero();
        Ended ended = run(python, program);
        assertThat(ended.status).as(ended.said).isZero();
        assertThat(ended.said).isNotBlank();
    }

    private record Ended(int status, String said) {}

    private static Ended run(String python, String program) throws Exception {
        try {
            Process process = new ProcessBuilder(python, "-c", program)
                    .directory(shared.toFile())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Ended(process.waitFor(), said);
        } catch (IOException noPython) {
            return new Ended(-1, String.valueOf(noPython.getMessage()));
        }
    }

    private static String answer(Path place, String sql) throws Exception {
        StringWriter answer = new StringWriter();
        Query.run(place, sql, ResultFormat.CSV, answer);
        return answer.toString();
    }
}
