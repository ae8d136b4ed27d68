package org.yusuan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yusuan.run.ExtractRequest;
import org.yusuan.run.Extractor;
import org.yusuan.run.OutputOptions;
import org.yusuan.write.CsvFormat;
import org.yusuan.write.TableFormats;

/** The examples of {@code docs/plug-ins.md} compile against the library, are found, and do what they are there for. */
final class PlugInsPageTest {
    private static final Path PAGE = Fixtures.FOLDER.resolveSibling("docs").resolve("plug-ins.md");

    private static final Pattern EXAMPLE =
            Pattern.compile("```java\n(.*?class (\\w+) implements (\\w+) .*?)```", Pattern.DOTALL);

    private static final Pattern NAMED_IN = Pattern.compile("`META-INF/services/(org\\.yusuan\\.\\w+\\.(\\w+))`");

    private static final String DOCUMENT = """
            {"title": "2025年“三公”经费支出表", "unit": "万元",
             "rows": [["项目", "金额"], ["合计", "26.00"], ["公务接待费", "12.50"], ["会议费", "3.00"]]}
            """;

    @TempDir
    private Path folder;

    private final ClassLoader ordinary = Thread.currentThread().getContextClassLoader();
    private URLClassLoader withPlugIns = new URLClassLoader(new URL[0]);

    @BeforeEach
    void compile() throws IOException {
        Path classes = folder.resolve("classes");
        Path services = Files.createDirectories(classes.resolve("META-INF/services"));
        String page = Files.readString(PAGE);
        List<String> call = new ArrayList<>(List.of("-proc:none", "-cp", classPath(), "-d", classes.toString()));
        Matcher example = EXAMPLE.matcher(page);
        while (example.find()) {
            Path source = Files.writeString(folder.resolve(example.group(2) + ".java"), example.group(1));
            call.add(source.toString());
            Files.writeString(services.resolve(service(page, example.group(3))), "example." + example.group(2));
        }
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        int status = compiler.run(null, errors, errors, call.toArray(String[]::new));
        assertThat(status).as(() -> errors.toString(StandardCharsets.UTF_8)).isZero();
        withPlugIns = new URLClassLoader(new URL[] {classes.toUri().toURL()}, ordinary);
        Thread.currentThread().setContextClassLoader(withPlugIns);
    }

    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    private static String service(String page, String simpleName) {
        return NAMED_IN.matcher(page)
                .results()
                .filter(found -> found.group(2).equals(simpleName))
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    @AfterEach
    void forget() throws IOException {
        Thread.currentThread().setContextClassLoader(ordinary);
        withPlugIns.close();
    }

    @Test
    void allThreeAreFoundAndUsed() throws IOException {
        Path input = Files.createDirectory(folder.resolve("in"));
        Files.writeString(input.resolve("three.portal.json"), DOCUMENT);
        Path output = run(input);
        assertThat(OutputTables.read(output, "budget_lines"))
                .extracting(line -> line.get("name") + " " + line.get("amount"))
                .contains("公务接待费 125000.00", "会议费 30000.00");
        assertThat(OutputTables.read(output, "checks"))
                .filteredOn(check -> check.get("rule").equals("reception_bound"))
                .singleElement()
                .satisfies(check -> assertThat(check.get("outcome")).isEqualTo("fails"));
        assertThat(OutputTables.read(output, "findings"))
                .filteredOn(finding -> finding.get("rule").equals("reception_bound"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.get("actual")).isEqualTo("125000.00"));
        assertThat(Files.readString(output.resolve("budget_lines.tsv"))).contains("\t125000.00\t12.50\t");
    }

    @Test
    void whatIsWrongWithAFileIsSaidOfIt() throws IOException {
        Path input = Files.createDirectory(folder.resolve("in"));
        Files.writeString(input.resolve("broken.portal.json"), "no JSON");
        assertThat(OutputTables.document(run(input), "broken.portal.json").get("error"))
                .contains("expected JSON");
    }

    /** What was read with plug-ins is not taken for what is read without. */
    @Test
    void aRunWithoutThemReadsAllAgain() throws IOException {
        Path input = Files.createDirectory(folder.resolve("in"));
        Files.writeString(input.resolve("three.portal.json"), DOCUMENT);
        run(input);
        Thread.currentThread().setContextClassLoader(ordinary);
        Path output = run(input, OutputOptions.STANDARD);
        assertThat(OutputTables.read(output, "checks"))
                .extracting(check -> check.get("rule"))
                .doesNotContain("reception_bound");
    }

    private Path run(Path input) throws IOException {
        TableFormats formats = TableFormats.found(CsvFormat.STANDARD);
        assertThat(formats.names()).contains("csv", "ndjson", "tsv");
        return run(
                input,
                OutputOptions.STANDARD.in(
                        List.of(CsvFormat.STANDARD, formats.find("tsv").orElseThrow()), List.of()));
    }

    private Path run(Path input, OutputOptions options) throws IOException {
        Path output = folder.resolve("out");
        ExtractRequest request =
                new ExtractRequest(List.of(input), output, 1, (source, status, reason, done, total) -> {});
        Extractor.run(request.with(options));
        return output;
    }
}
