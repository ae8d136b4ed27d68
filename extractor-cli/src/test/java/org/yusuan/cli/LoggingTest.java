package org.yusuan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What libraries warn of is counted, kept where a log is wanted, and never printed. */
class LoggingTest {
    /** Fonts that are not in the file: PDFBox warns of each. */
    private static final int MISSING_FONTS = 300;

    @TempDir
    Path folder;

    private Path input;
    private Path output;

    @BeforeEach
    void documentsThatALibraryWarnsOf() throws IOException {
        input = Files.createDirectory(folder.resolve("in"));
        output = folder.resolve("out");
        for (String name : List.of("a.pdf", "b.pdf")) {
            Files.writeString(input.resolve(name), pdf() + "%" + name + "\n", StandardCharsets.ISO_8859_1);
        }
    }

    private static String pdf() {
        String fonts = IntStream.range(0, MISSING_FONTS)
                .mapToObj(i -> "/F" + i + "<</Type/Font/Subtype/Type1/BaseFont/None" + i + ">>")
                .collect(Collectors.joining());
        String text = IntStream.range(0, MISSING_FONTS)
                .mapToObj(i -> "/F" + i + " 9 Tf (text) Tj ")
                .collect(Collectors.joining("", "BT 50 700 Td ", "ET"));
        return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<<" + fonts
                + ">>>>>>endobj\n4 0 obj<</Length " + text.length() + ">>stream\n" + text
                + "\nendstream endobj\ntrailer<</Root 1 0 R>>\n";
    }

    @ParameterizedTest
    @ValueSource(strings = {"--in-process", "--jobs=1"})
    void theyAreKeptUpToABound(String how) throws Exception {
        assertThat(run(how, "--log-level", "debug")).doesNotContain("pdfbox", "WARN");
        try (Stream<String> log = Files.lines(output.resolve("run.log"))) {
            assertThat(log.filter(line -> line.contains("o.a.p.")).count())
                    .as("messages of a library about two documents")
                    .isBetween(2L, 200L);
        }
        assertThat(counted()).isGreaterThanOrEqualTo(2 * MISSING_FONTS);
    }

    @Test
    void withoutALogTheyAreCountedAllTheSame() throws Exception {
        assertThat(run("--jobs=1")).doesNotContain("pdfbox", "WARN");
        assertThat(output.resolve("run.log")).doesNotExist();
        assertThat(counted()).isGreaterThanOrEqualTo(2 * MISSING_FONTS);
    }

    private String run(String... how) throws Exception {
        List<String> words = List.of("extract", input.toString(), "--output", output.toString());
        try (StartedRun run =
                new StartedRun(Stream.concat(words.stream(), Stream.of(how)).toList())) {
            String said = run.said();
            assertThat(run.status()).as(said).isZero();
            return said;
        }
    }

    private int counted() throws IOException {
        try (Stream<String> json = Files.lines(output.resolve("run.json"))) {
            return json.filter(line -> line.contains("library_warnings"))
                    .map(line -> line.replaceAll("\\D", ""))
                    .mapToInt(Integer::parseInt)
                    .findFirst()
                    .orElseThrow();
        }
    }
}
