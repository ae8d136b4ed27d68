package org.yusuan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.yusuan.check.Language;
import org.yusuan.pipeline.ReadingOptions;
import org.yusuan.run.ExtractRequest;
import org.yusuan.run.Extractor;
import org.yusuan.run.ProgressListener;

/**
 * Documents under a password, sealed by LibreOffice (Word 97, Excel 97: RC4; Word and Excel 2007: AES) and qpdf (AES-256): the
 * password opens them, without it or with another the reason is clear, and it is written nowhere.
 */
final class PasswordTest {
    private static final String PASSWORD = "秘密2025";
    private static final String AMOUNT = "3005000.00";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"sealed.doc", "sealed.docx", "sealed.xls", "sealed.xlsx", "sealed.pdf"})
    void thePasswordOpensIt(String name) throws IOException {
        Path output = run(name, PASSWORD);
        assertThat(OutputTables.document(output, name).fields())
                .containsEntry("status", "ok")
                .containsEntry("tables", "1");
        assertThat(OutputTables.read(output, "budget_lines"))
                .filteredOn(line ->
                        line.get("name").equals("合计") && line.get("measure").equals("total"))
                .extracting(line -> line.get("amount"))
                .containsExactly(AMOUNT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sealed.doc", "sealed.docx", "sealed.xls", "sealed.xlsx", "sealed.pdf"})
    void withoutItTheReasonIsClear(String name) throws IOException {
        assertSealed(run(name, null), name, "password|asks for it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sealed.doc", "sealed.docx", "sealed.xls", "sealed.xlsx", "sealed.pdf"})
    void anotherOneDoesNotOpenItAndThatIsSaid(String name) throws IOException {
        assertSealed(run(name, "Secret2025"), name, "the one given does not open it|found one that does not");
    }

    private static void assertSealed(Path output, String name, String reason) {
        CsvRow document = OutputTables.document(output, name);
        assertThat(document.get("status")).isEqualTo("failed");
        assertThat(document.get("error")).containsPattern(reason);
        assertThat(OutputTables.read(output, "findings"))
                .extracting(finding -> finding.get("rule"))
                .contains("encrypted");
    }

    @Test
    void itIsWrittenNowhere() throws IOException {
        Logger log = (Logger) LoggerFactory.getLogger("org.yusuan");
        Level level = log.getLevel();
        ListAppender<ILoggingEvent> said = new ListAppender<>();
        said.start();
        log.addAppender(said);
        log.setLevel(Level.TRACE);
        try {
            Path output = run("sealed.docx", PASSWORD);
            for (String file : SameOutput.files(output)) {
                assertThat(Files.readString(output.resolve(file), UTF_8)).doesNotContain(PASSWORD);
            }
            assertThat(said.list).noneMatch(event -> event.getFormattedMessage().contains(PASSWORD));
        } finally {
            log.detachAppender(said);
            log.setLevel(level);
        }
    }

    @Test
    void neitherThePasswordNorAPlainHashOfItIsLeftAnywhere() throws Exception {
        Path output = run("sealed.docx", PASSWORD);
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(PASSWORD.getBytes(StandardCharsets.UTF_8));
        String hash = HexFormat.of().formatHex(digest);
        try (Stream<Path> files = Files.walk(output)) {
            assertThat(files.filter(Files::isRegularFile))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                            .doesNotContain("\"" + PASSWORD + "\"", hash));
        }
        assertThat(output.resolve(".yusuan/marker.json")).content().contains("\"password\":");
    }

    @Test
    void aRequestThatIsPrintedKeepsItToItself() throws IOException {
        assertThat(request("sealed.docx", PASSWORD).toString()).doesNotContain(PASSWORD);
    }

    /** The salt is another in each run; it is the same password all the same. */
    @Test
    void theSamePasswordIsKnownAgainAndAnotherIsAnother() throws IOException {
        ExtractRequest request = request("sealed.docx", PASSWORD);
        Extractor.run(request);
        List<String> heard = new ArrayList<>();
        Extractor.run(
                new ExtractRequest(request.inputs(), request.output(), 1, listener(heard)).with(request.reading()));
        assertThat(heard).containsExactly("[]", "reused ok");
        heard.clear();
        Extractor.run(new ExtractRequest(request.inputs(), request.output(), 1, listener(heard))
                .with(new ReadingOptions(false, "another", Language.ZH)));
        assertThat(heard).containsExactly("[password]", "read failed", "left NOTHING_READABLE");
    }

    private static ProgressListener listener(List<String> heard) {
        return new ProgressListener() {
            @Override
            public void started(int total, boolean resumes, List<String> differences) {
                heard.add(differences.toString());
            }

            @Override
            public void document(String source, String status, @Nullable String reason, int done, int total) {
                heard.add("read " + status);
            }

            @Override
            public void reused(String source, String status, @Nullable String reason, int done, int total) {
                heard.add("reused " + status);
            }

            @Override
            public void left(Left why) {
                heard.add("left " + why);
            }
        };
    }

    private Path run(String name, @Nullable String password) throws IOException {
        ExtractRequest request = request(name, password);
        Extractor.run(request);
        return request.output();
    }

    private ExtractRequest request(String name, @Nullable String password) throws IOException {
        Path file = folder.resolve(name);
        try (InputStream sealed = Objects.requireNonNull(PasswordTest.class.getResourceAsStream("sealed/" + name))) {
            Files.copy(sealed, file);
        }
        return new ExtractRequest(List.of(file), folder.resolve("out"), 1, (source, status, reason, done, total) -> {})
                .with(new ReadingOptions(false, password, Language.ZH));
    }
}
