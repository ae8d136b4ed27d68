package org.yusuan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yusuan.check.Language;

/** The commands about one document: {@code tables} and {@code inspect}. */
class OneDocumentTest {
    private static final CliMessages ENGLISH = CliMessages.in(Language.EN);
    private static final Path DOCUMENTS = Path.of(System.getProperty("yusuan.fixtures"), "documents");
    private static final String LONG_PDF =
            DOCUMENTS.resolve("yangcheng-2025/yangcheng-2025.pdf").toString();

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private String page = "";

    @BeforeEach
    void aPage() throws IOException {
        page = Files.writeString(
                        folder.resolve("页.html"),
                        "<meta charset=utf-8><table><tr><td rowspan=2>甲</td><td>a,\"b\"</td></tr><tr><td>&lt;i&gt;</td></tr></table>"
                                + "<p>段</p><table><tr><td>x|y</td><td>2</td></tr></table>")
                .toString();
    }

    @ParameterizedTest
    @CsvSource({"''", "--json"})
    void jsonIsTheFormUnasked(String form) throws IOException {
        assertThat(tables(page, form)).isZero();
        JsonNode tables = new ObjectMapper().readTree(out.toString()).get("tables");
        assertThat(tables).hasSize(2);
        JsonNode cell = tables.get(0).get("cells").get(0);
        assertThat(cell.toString())
                .isEqualTo(
                        "{\"page\":1,\"row\":0,\"col\":0,\"row_span\":2,\"col_span\":1,\"text\":\"甲\",\"bbox\":null}");
        assertThat(err.toString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "--csv; '甲,\"a,\"\"b\"\"\"\r\n,<i>\r\n\r\nx|y,2\r\n'",
                "--markdown; '| 甲 | a,\"b\" |\n| --- | --- |\n|  | &lt;i> |\n\n| x\\|y | 2 |\n| --- | --- |\n'",
            })
    void formsForPeopleAndPrograms(String form, String expected) {
        assertThat(tables(page, form)).isZero();
        assertThat(out.toString()).isEqualTo(expected);
    }

    @Test
    void htmlIsEscaped() {
        assertThat(tables(page, "--html")).isZero();
        assertThat(out.toString())
                .contains("<td rowspan=\"2\">甲</td>", "&lt;i&gt;")
                .doesNotContain("<i>");
    }

    @Test
    void pagesAreChosenAndTablesJoinedOrNot() throws IOException {
        assertThat(tables(LONG_PDF, "--pages", "20-23")).isZero();
        JsonNode joined = new ObjectMapper().readTree(out.toString()).get("tables");
        out.getBuffer().setLength(0);
        assertThat(tables(LONG_PDF, "--pages", "20-23", "--no-stitch")).isZero();
        JsonNode pieces = new ObjectMapper().readTree(out.toString()).get("tables");

        assertThat(pieces.size()).isGreaterThan(joined.size());
        assertThat(pieces).allSatisfy(table -> {
            assertThat(table.get("page").asInt()).isBetween(20, 23);
            assertThat(table.get("bbox")).hasSize(4);
            assertThat(table.get("cells"))
                    .allSatisfy(cell -> assertThat(cell.get("page")).isEqualTo(table.get("page")));
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tables                      | missing: FILE",
                "tables FILE --csv --json    | only one of --json, --csv, --html, --markdown may be given",
                "tables FILE --pages 3-1     | run backwards",
                "tables FILE --pages x       | expected pages such as 1-3,7, found 'x'",
                "tables GONE.pdf             | no such file: GONE.pdf",
                "tables FOLDER               | expected a file, found a folder",
                "inspect FILE                | missing: --output",
                "inspect GONE.pdf --output x | no such file: GONE.pdf",
            })
    void wrongWordsAreNamed(String words, String named) {
        String call = words.replace("FILE", page).replace("FOLDER", folder.toString());
        assertThat(yusuan(call.split(" "))).isEqualTo(2);
        assertThat(err.toString()).startsWith("yusuan: ").contains(named);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aDocumentComesFromStandardInputAndGoesToStandardOutput() throws IOException {
        InputStream before = System.in;
        try {
            System.setIn(Files.newInputStream(Path.of(page)));
            assertThat(yusuan("extract", "-", "--output", "-")).isZero();
            assertThat(new ObjectMapper()
                            .readTree(out.toString())
                            .at("/document/source")
                            .textValue())
                    .isEqualTo("stdin");
            System.setIn(Files.newInputStream(Path.of(page)));
            Path csv = folder.resolve("tables.csv");
            assertThat(tables("-", "--csv", "-o", csv.toString())).isZero();
            assertThat(csv).content().startsWith("甲,");
        } finally {
            System.setIn(before);
        }
        assertThat(yusuan("extract", page, page, "-o", "-")).isEqualTo(2);
        assertThat(yusuan("extract", folder.toString(), "-o", "-")).isEqualTo(2);
        assertThat(err.toString()).contains("--output - prints one document");
    }

    @Test
    void whatCannotBeReadIsToldAndHasNoTables() throws IOException {
        Path broken = Files.writeString(folder.resolve("a.pdf"), "%PDF-1.4 no more");
        assertThat(tables(broken.toString())).isEqualTo(3);
        assertThat(out.toString()).isEqualTo("{\"tables\":[]}\n");
        assertThat(err.toString()).startsWith("yusuan: failed: a.pdf: expected a PDF");

        String output = folder.resolve("pictures").toString();
        assertThat(yusuan("inspect", broken.toString(), "--output", output)).isEqualTo(3);
        assertThat(Path.of(output, "index.html")).content().contains("expected a PDF");
    }

    @Test
    void picturesAreLeftInTheFolder() {
        String output = folder.resolve("pictures").toString();
        String pdf = DOCUMENTS.resolve("lianjiang-2024/lianjiang-2024.pdf").toString();
        assertThat(yusuan("inspect", pdf, "--output", output)).isZero();
        assertThat(Path.of(output, "page-0001.png")).isNotEmptyFile();
        assertThat(Path.of(output, "index.html")).content().contains("page-0001.png", "lianjiang-2024.pdf");
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("written to " + Path.of(output, "index.html"));
    }

    @Test
    void aFolderThatCannotBeWrittenStopsIt() throws IOException {
        String inTheWay = Files.writeString(folder.resolve("file"), "").toString();
        assertThat(yusuan("inspect", page, "--output", inTheWay)).isEqualTo(1);
        assertThat(err.toString()).startsWith("yusuan: cannot continue: " + inTheWay);
    }

    private int tables(String file, String... options) {
        String[] words = new String[options.length + 2];
        words[0] = "tables";
        words[1] = file;
        System.arraycopy(options, 0, words, 2, options.length);
        return yusuan(Arrays.stream(words).filter(word -> !word.isEmpty()).toArray(String[]::new));
    }

    private int yusuan(String... words) {
        return Main.commandLine(ENGLISH, new ExtractCommand(ENGLISH))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(words);
    }
}
