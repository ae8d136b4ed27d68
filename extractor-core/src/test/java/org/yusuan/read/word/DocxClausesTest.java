package org.yusuan.read.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yusuan.document.SourceDocument;
import org.yusuan.read.Outline;
import org.yusuan.source.Limits;
import org.yusuan.source.Sources;

/**
 * {@code clauses.docx} was written by hand, as XML: numbered paragraphs and cells, a field, a footnote, a text box said twice
 * for old programs, tracked changes, rows that begin late, content controls around rows and cells, a table in a cell, a
 * table in the header.
 */
class DocxClausesTest {
    private static final String SHOWN = """
            P 一、部门概况
            P 二、收支情况
            P 目录项
            P 正文
            P 框中
            GRID 2x2
            R0 [0|a][1|b]
            R1 [0|c][1|d]
            P 间
            GRID 3x2
            R0 [0|项目][1|金额]
            R1 [0|增][1|2]
            R2 [0|新][1|来]
            P 间
            GRID 4x4
            R0 [0|A][1 1x2|B][3|C]
            R1 [0 2x1|甲][1|乙][2|丙][3|丁]
            R2 [1|戊][2|己][3|庚]
            R3 [1|x][2|y]
            P 间
            GRID 3x2
            R0 [0|控件格][1|旁]
            R1 [0|控件行][1|行]
            R2 [0|内容][1|行内]
            P 间
            GRID 2x2
            R0 [0|外][1|]
              R0 [0|内1][1|内2]
              R1 [0|内3][1|内4]
            R1 [0|末][1|尾]
            GRID 3x2
            R0 [0|序号][1|名称]
            R1 [0|三、][1|第一]
            R2 [0|四、][1|第二]
            """;

    @TempDir
    Path folder;

    @Test
    void readsWhatTheDocumentShows() throws IOException {
        Path file = folder.resolve("clauses.docx");
        try (InputStream in = Objects.requireNonNull(DocxClausesTest.class.getResourceAsStream("clauses.docx"))) {
            Files.copy(in, file);
        }
        SourceDocument document =
                new WordReader(Limits.standard()).read(new Sources(Limits.standard()).identify(file, "clauses.docx"));
        assertThat(Outline.of(document)).isEqualTo(SHOWN);
        assertThat(document.diagnostics()).isEmpty();
    }
}
