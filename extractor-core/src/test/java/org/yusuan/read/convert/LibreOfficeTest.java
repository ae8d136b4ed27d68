package org.yusuan.read.convert;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yusuan.diagnose.Code;
import org.yusuan.diagnose.Diagnostic;
import org.yusuan.document.SourceDocument;
import org.yusuan.read.Fixtures;
import org.yusuan.read.Outline;
import org.yusuan.read.Readers;
import org.yusuan.read.word.WordReader;
import org.yusuan.source.Limits;
import org.yusuan.source.Source;
import org.yusuan.source.Sources;
import org.yusuan.temp.TemporaryFiles;

/** With a program that stands in for LibreOffice, and with LibreOffice itself where it is installed. */
class LibreOfficeTest {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String GRID = "GRID 2x3\nR0 [0|科目编码][1|科目名称][2|合计]\nR1 [0|201][1|一般公共服务支出][2|1,234.57]\n";

    @TempDir
    Path folder;

    private TemporaryFiles scratch;

    @BeforeEach
    void open() throws IOException {
        scratch = TemporaryFiles.create();
    }

    @AfterEach
    void close() throws IOException {
        scratch.close();
    }

    @Test
    void whatIsConvertedIsReadAndToldSo() throws IOException {
        Path original = Fixtures.source("pingluo-2025/pingluo-2025.docx").file();
        SourceDocument document = read(rtf(), standIn("cp '" + original + "' \"$result/input.docx\""));
        assertThat(Outline.of(document))
                .isEqualTo(Outline.of(
                        new WordReader(Limits.standard()).read(Fixtures.source("pingluo-2025/pingluo-2025.docx"))));
        assertThat(document.diagnostics())
                .contains(Diagnostic.ofDocument(
                        Code.CONVERTED, "a.rtf: found a Rich Text document (.rtf); converted with LibreOffice"));
    }

    @ParameterizedTest
    @CsvSource({"exit 1, LibreOffice could not open it", "sleep 600, LibreOffice did not convert it within 1 seconds"})
    void whatIsNotConvertedFails(String script, String told) throws IOException {
        SourceDocument document = read(rtf(), standIn(script, Duration.ofSeconds(1)));
        assertThat(document.diagnostics())
                .containsExactly(Diagnostic.ofDocument(
                        Code.DAMAGED,
                        "a.rtf: expected a readable document, a.rtf: found a Rich Text document (.rtf); and " + told));
    }

    /** A worker's folder for such files is told as the user told the output: mostly relative. */
    @Test
    void itWorksInAFolderThatIsToldRelatively() throws IOException {
        Path original = Fixtures.source("pingluo-2025/pingluo-2025.docx").file().toAbsolutePath();
        Path relative = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "scratch");
        scratch.close();
        scratch = TemporaryFiles.in(relative);
        SourceDocument document = read(rtf(), standIn("cp '" + original + "' \"$result/input.docx\""));
        assertThat(document.grids()).isNotEmpty();
    }

    @Test
    void nothingIsLeftOfAConversion() throws IOException {
        read(rtf(), standIn("exit 1"));
        Path made = scratch.next();
        assertThat(made.resolveSibling("1")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"excel-2003.xls", "word-2003.doc", "rich-text.rtf", "open-document.odt", "open-document.ods"})
    void theProgramItselfConverts(String name) throws IOException {
        LibreOffice office = LibreOffice.ofPath(System.getenv("PATH"), scratch);
        assumeTrue(office.isInstalled(), "LibreOffice is not installed");
        SourceDocument document = read(resource(name), office);
        assertThat(document.grids()).hasSize(1);
        assertThat(Outline.of(document)).endsWith(GRID);
    }

    @ParameterizedTest
    @CsvSource({
        "excel-2003.xls, Excel 2003 XML",
        "word-2003.doc, Word XML",
        "open-document.odt, OpenDocument text",
        "open-document.ods, OpenDocument workbook"
    })
    void withoutTheProgramItIsAskedFor(String name, String format) throws IOException {
        assertThat(read(resource(name), LibreOffice.none()).diagnostics())
                .filteredOn(diagnostic -> diagnostic.code() == Code.UNSUPPORTED_FORMAT)
                .extracting(Diagnostic::message)
                .allSatisfy(message -> assertThat(message).contains(format, "LibreOffice is needed"))
                .hasSize(1);
    }

    private static SourceDocument read(Path file, LibreOffice office) {
        Source source =
                new Sources(Limits.standard()).identify(file, file.getFileName().toString());
        return new Readers(
                        pdf -> {
                            throw new AssertionError("no PDF is read here");
                        },
                        Limits.standard(),
                        null,
                        office,
                        null)
                .read(source);
    }

    private Path rtf() throws IOException {
        return Files.writeString(folder.resolve("a.rtf"), "{\\rtf1 x}", UTF_8);
    }

    private Path resource(String name) throws IOException {
        Path file = folder.resolve(name);
        try (var in = LibreOfficeTest.class.getResourceAsStream(name)) {
            assertThat(in).isNotNull();
            Files.copy(in, file);
        }
        return file;
    }

    private LibreOffice standIn(String script) throws IOException {
        return standIn(script, PATIENCE);
    }

    /** A program of that name; what it is to make belongs into the folder {@code $result}. */
    private LibreOffice standIn(String script, Duration limit) throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "no shell");
        String result = "while [ \"$1\" != --outdir ]; do shift; done; result=$2\n";
        Path program = Files.writeString(folder.resolve("soffice"), "#!/bin/sh\n" + result + script + "\n", UTF_8);
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        return LibreOffice.ofPath(folder.toString(), scratch, limit);
    }
}
