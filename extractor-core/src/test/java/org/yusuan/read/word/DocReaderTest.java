package org.yusuan.read.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yusuan.diagnose.Code;
import org.yusuan.diagnose.Diagnostic;
import org.yusuan.document.SourceDocument;
import org.yusuan.read.Fixtures;
import org.yusuan.read.Outline;
import org.yusuan.source.Limits;
import org.yusuan.source.Sources;

class DocReaderTest {
    @TempDir
    Path folder;

    /** {@code nested.doc} was made of {@code nested.html}, written by hand, with LibreOffice Writer. */
    @Test
    void mergedCellsAndNestedTables() throws IOException {
        Path file = folder.resolve("nested.doc");
        try (InputStream in = Objects.requireNonNull(DocReaderTest.class.getResourceAsStream("nested.doc"))) {
            Files.copy(in, file);
        }
        assertThat(Outline.of(read(file))).isEqualTo("""
                        P 表前
                        GRID 3x3
                        R0 [0 2x1|甲][1 1x2|乙]
                        R1 [1|丙][2|丁]
                        R2 [0|戊][1 1x2|]
                          R0 [0|内一][1|内二]
                          R1 [0|内三][1|内四]
                        P 表后
                        """);
    }

    /** {@code numbered.doc} was made with LibreOffice Writer of a .docx written by hand. */
    @Test
    void numbersThatNoTextOfTheFileHolds() throws IOException {
        Path file = folder.resolve("numbered.doc");
        try (InputStream in = Objects.requireNonNull(DocReaderTest.class.getResourceAsStream("numbered.doc"))) {
            Files.copy(in, file);
        }
        assertThat(Outline.of(read(file))).isEqualTo("""
                        P 一、部门概况
                        P 1.主要职责
                        P 2.机构设置
                        P 二、预算安排
                        P 1.收入
                        GRID 3x2
                        R0 [0|序号][1|项目]
                        R1 [0|1][1|教育]
                        R2 [0|2][1|卫生]
                        """);
    }

    @Test
    void theSameDocumentAsDocAndDocx() {
        WordReader reader = new WordReader(Limits.standard());
        SourceDocument doc = reader.read(Fixtures.source("pingluo-2025/pingluo-2025.doc"));
        SourceDocument docx = reader.read(Fixtures.source("pingluo-2025/pingluo-2025.docx"));
        assertThat(Outline.of(doc).replaceAll("@\\d+| @\\d+", ""))
                .isEqualTo(Outline.of(docx).replaceAll("@\\d+| @\\d+", ""));
    }

    @Test
    void richTextWithoutLibreOffice() throws IOException {
        Path file = Files.writeString(folder.resolve("a.rtf"), "{\\rtf1 x}", StandardCharsets.US_ASCII);
        assertThat(read(file).diagnostics())
                .containsExactly(Diagnostic.ofDocument(
                        Code.UNSUPPORTED_FORMAT,
                        "a.rtf: expected a readable document, found a Rich Text document (.rtf), for which LibreOffice is"
                                + " needed and not installed"));
    }

    private static SourceDocument read(Path file) {
        return new WordReader(Limits.standard())
                .read(new Sources(Limits.standard())
                        .identify(file, file.getFileName().toString()));
    }
}
