package org.yusuan.read.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yusuan.diagnose.Code;
import org.yusuan.diagnose.Diagnostic;
import org.yusuan.document.Cell;
import org.yusuan.document.Grid;
import org.yusuan.document.SourceDocument;
import org.yusuan.read.Fixtures;
import org.yusuan.read.Outline;
import org.yusuan.source.Limits;
import org.yusuan.source.Source;
import org.yusuan.source.Sources;

class WordReaderTest {
    private static final Limits LIMITS = Limits.standard();

    @TempDir
    Path folder;

    static Stream<Arguments> paragraphs() {
        return Stream.of(
                arguments("runs are one text", p(r("2025年") + r("预算")), "P 2025年预算"),
                arguments("content control", p(sdt(r("某县")) + r("财政局")), "P 某县财政局"),
                arguments("block content control", sdt(p(r("某县"))), "P 某县"),
                arguments("hyperlink", p("<w:hyperlink>" + r("附件") + "</w:hyperlink>"), "P 附件"),
                arguments("insertion accepted", p("<w:ins>" + r("新增") + "</w:ins>" + r("项目")), "P 新增项目"),
                arguments(
                        "deletion dropped", p("<w:del><w:r><w:delText>旧</w:delText></w:r></w:del>" + r("项目")), "P 项目"),
                arguments("moved text where it went", p("<w:moveFrom>" + r("旧") + "</w:moveFrom>" + r("项目")), "P 项目"),
                arguments("hidden run", p("<w:r><w:rPr><w:vanish/></w:rPr><w:t>密</w:t></w:r>" + r("项目")), "P 项目"),
                arguments(
                        "run shown after all",
                        p("<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>项目</w:t></w:r>"),
                        "P 项目"),
                arguments("line break between Chinese", p(r("部门预算") + br() + r("公开")), "P 部门预算公开"),
                arguments("line break between words", p(r("Budget") + br() + r("2025")), "P Budget 2025"),
                arguments("tab", p(r("名称") + "<w:r><w:tab/></w:r>" + r("元")), "P 名称 元"),
                arguments("hyphen", p(r("2025") + "<w:r><w:noBreakHyphen/></w:r>" + r("1")), "P 2025-1"),
                arguments("field shows its result", p("<w:r><w:instrText>PAGE</w:instrText></w:r>" + r("3")), "P 3"),
                arguments("blank paragraph is none", p("") + p(r(" ")) + p(r("表")), "P 表"),
                arguments(
                        "of alternatives the first",
                        p("<w:r><mc:AlternateContent><mc:Choice>" + textBox("甲") + "</mc:Choice><mc:Fallback>"
                                + textBox("甲") + "</mc:Fallback></mc:AlternateContent></w:r>" + r("乙")),
                        "P 乙\nP 甲"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("paragraphs")
    void readsParagraphs(String id, String body, String expected) throws IOException {
        assertThat(Outline.of(read(body))).as(id).isEqualTo(expected + "\n");
    }

    static Stream<Arguments> pages() {
        String broken = "<w:r><w:br w:type=\"page\"/></w:r>";
        String laidOut = "<w:r><w:lastRenderedPageBreak/></w:r>";
        String before = "<w:p><w:pPr><w:pageBreakBefore/></w:pPr>" + r("乙") + "</w:p>";
        return Stream.of(
                arguments("author's break", p(r("甲") + broken) + p(r("乙")), "P 甲\nP@2 乙", 2),
                arguments("layout's break", p(r("甲")) + p(laidOut + r("乙")), "P 甲\nP@2 乙", 2),
                arguments("both for the same", p(r("甲") + broken) + p(laidOut + r("乙")), "P 甲\nP@2 乙", 2),
                arguments("two of the layout", p(laidOut + r("甲")) + p(laidOut + r("乙")), "P@2 甲\nP@3 乙", 3),
                arguments("break before", p(r("甲")) + before, "P 甲\nP@2 乙", 2),
                arguments("break before the first", before, "P 乙", 1),
                arguments("section on a new page", p(section("") + r("甲")) + p(r("乙")), "P 甲\nP@2 乙", 2),
                arguments(
                        "section on the same page",
                        p(section("") + r("甲")) + p(r("乙")) + "<w:sectPr><w:type w:val=\"continuous\"/></w:sectPr>",
                        "P 甲\nP 乙",
                        1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void countsPagesTheFileStates(String id, String body, String expected, int pages) throws IOException {
        SourceDocument document = read(body);
        assertThat(Outline.of(document)).as(id).isEqualTo(expected + "\n");
        assertThat(document.pages()).as(id).isEqualTo(pages);
    }

    static Stream<Arguments> tables() {
        return Stream.of(
                arguments(
                        "spans to the right",
                        tbl(tr(tc("<w:gridSpan w:val=\"2\"/>", "甲"), tc("乙")), tr(tc("1"), tc("2"), tc("3"))),
                        "GRID 2x3\nR0 [0 1x2|甲][2|乙]\nR1 [0|1][1|2][2|3]"),
                arguments(
                        "spans downwards",
                        tbl(tr(tc(restart(), "甲"), tc("1")), tr(tc(more(), ""), tc("2")), tr(tc(more(), ""), tc("3"))),
                        "GRID 3x2\nR0 [0 3x1|甲][1|1]\nR1 [1|2]\nR2 [1|3]"),
                arguments(
                        "spans both ways",
                        tbl(
                                tr(tc("<w:gridSpan w:val=\"2\"/>" + restart(), "甲"), tc("1")),
                                tr(tc("<w:gridSpan w:val=\"2\"/>" + more(), ""), tc("2"))),
                        "GRID 2x3\nR0 [0 2x2|甲][2|1]\nR1 [2|2]"),
                arguments(
                        "a span begins where one ends",
                        tbl(
                                tr(tc(restart(), "甲"), tc("1")),
                                tr(tc(restart(), "乙"), tc("2")),
                                tr(tc(more(), ""), tc("3"))),
                        "GRID 3x2\nR0 [0|甲][1|1]\nR1 [0 2x1|乙][1|2]\nR2 [1|3]"),
                arguments(
                        "continues nothing",
                        tbl(tr(tc(more(), "甲"), tc("1")), tr(tc("乙"), tc("2"))),
                        "GRID 2x2\nR0 [0|甲][1|1]\nR1 [0|乙][1|2]"),
                arguments(
                        "continues a wider cell",
                        tbl(
                                tr(tc("<w:gridSpan w:val=\"2\"/>" + restart(), "甲"), tc("1")),
                                tr(tc(more(), ""), tc("2"), tc("3"))),
                        "GRID 2x3\nR0 [0 1x2|甲][2|1]\nR1 [0|][1|2][2|3]"),
                arguments(
                        "row that begins later",
                        tbl(
                                tr(tc("甲"), tc("乙"), tc("丙")),
                                "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/><w:gridAfter w:val=\"1\"/></w:trPr>" + tc("1")
                                        + "</w:tr>"),
                        "GRID 2x3\nR0 [0|甲][1|乙][2|丙]\nR1 [1|1]"),
                arguments(
                        "column list that disagrees",
                        "<w:tbl><w:tblGrid><w:gridCol/></w:tblGrid>" + tr(tc("甲"), tc("乙")) + "</w:tbl>",
                        "GRID 1x2\nR0 [0|甲][1|乙]"),
                arguments(
                        "cells and rows in content controls",
                        "<w:tbl>" + sdt("<w:tr>" + sdt(tc("甲")) + tc("乙") + "</w:tr>") + "</w:tbl>",
                        "GRID 1x2\nR0 [0|甲][1|乙]"),
                arguments(
                        "old horizontal merge",
                        tbl(
                                tr(tc("<w:hMerge w:val=\"restart\"/>", "甲"), tc("<w:hMerge/>", ""), tc("乙")),
                                tr(tc("1"), tc("2"), tc("3"))),
                        "GRID 2x3\nR0 [0 1x2|甲][2|乙]\nR1 [0|1][1|2][2|3]"),
                arguments(
                        "deleted and hidden rows",
                        tbl(
                                tr(tc("甲"), tc("乙")),
                                "<w:tr><w:trPr><w:del/></w:trPr>" + tc("1") + tc("2") + "</w:tr>",
                                "<w:tr><w:trPr><w:hidden/></w:trPr>" + tc("3") + tc("4") + "</w:tr>"),
                        "GRID 1x2\nR0 [0|甲][1|乙]"),
                arguments(
                        "paragraphs of a cell",
                        tbl(tr(
                                "<w:tc>" + p(r("项目")) + p(r("名称")) + "</w:tc>",
                                tcp("A", "B"),
                                tcp("95%", "≥3"),
                                tcp("第", "1"))),
                        "GRID 1x4\nR0 [0|项目名称][1|A B][2|95% ≥3][3|第1]"),
                arguments(
                        "nested tables in order",
                        tbl(tr(
                                tc("甲"),
                                "<w:tc>" + p(r("乙")) + tbl(tr(tc("1"), tc("2"))) + tbl(tr(tc("3"), tc("4"))) + p("")
                                        + "</w:tc>")),
                        "GRID 1x2\nR0 [0|甲][1|乙]\n  R0 [0|1][1|2]\n  R0 [0|3][1|4]"),
                arguments("frame around paragraphs", tbl(tr("<w:tc>" + p(r("甲")) + p(r("乙")) + "</w:tc>")), "P 甲\nP 乙"),
                arguments("table without text", p(r("甲")) + tbl(tr(tc(""), tc(""))), "P 甲"),
                arguments(
                        "row over a page break",
                        tbl(
                                tr(tc("甲"), tcx(r("前") + "<w:r><w:lastRenderedPageBreak/><w:t>后</w:t></w:r>"), tc("丙")),
                                tr(tc("1"), tc("2"), tc("3"))),
                        "GRID 2x3\nR0 [0|甲][1 @1 @2|前后][2|丙]\nR1 [0 @2|1][1 @2|2][2 @2|3]"),
                arguments(
                        "row that begins a page",
                        tbl(
                                tr(tc("甲"), tc("乙")),
                                tr(tcx("<w:r><w:lastRenderedPageBreak/><w:t>1</w:t></w:r>"), tc("2"))),
                        "GRID 2x2\nR0 [0|甲][1|乙]\nR1 [0 @2|1][1 @2|2]"),
                arguments(
                        "merged cell over a page break",
                        tbl(
                                tr(tc(restart(), "甲"), tc("1")),
                                tr(tc(more(), ""), tcx("<w:r><w:lastRenderedPageBreak/><w:t>2</w:t></w:r>"))),
                        "GRID 2x2\nR0 [0 2x1 @1 @2|甲][1|1]\nR1 [1 @2|2]"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void readsTables(String id, String body, String expected) throws IOException {
        assertThat(Outline.of(read(body))).as(id).isEqualTo(expected + "\n");
    }

    @Test
    void readsTheStrictVariant() throws IOException {
        Path file = DocxFile.writeStrict(folder.resolve("strict.docx"), p(r("甲")) + tbl(tr(tc("1"), tc("2"))));
        assertThat(Outline.of(read(file, LIMITS))).isEqualTo("P 甲\nGRID 1x2\nR0 [0|1][1|2]\n");
    }

    @Test
    void boundsTheNumberOfCells() throws IOException {
        Path file = DocxFile.write(folder.resolve("many.docx"), tbl(tr(tc("1"), tc("2")), tr(tc("3"), tc("4"))));
        SourceDocument document = read(file, new Limits(1 << 20, 1 << 20, 100, 10, 3, 100));
        assertThat(document.grids().get(0).cells()).hasSize(3);
        assertThat(document.diagnostics())
                .containsExactly(Diagnostic.ofDocument(
                        Code.LIMIT_REACHED, "expected at most 3 table cells; 1 after these left out"));
    }

    @Test
    void boundsTheNestingOfTables() throws IOException {
        String body = p(r("甲"));
        for (int i = 0; i < 12; i++) {
            body = tbl(tr(tc("x"), "<w:tc>" + body + "</w:tc>"));
        }
        Path file = DocxFile.write(folder.resolve("deep.docx"), body);
        SourceDocument document = read(file, new Limits(1 << 20, 1 << 20, 100, 10, 100, 100));
        assertThat(document.grids()).hasSize(1);
        assertThat(document.diagnostics()).extracting(Diagnostic::code).containsExactly(Code.LIMIT_REACHED);
    }

    @Test
    void boundsTheSizeOfTheBody() throws IOException {
        Path file = DocxFile.write(folder.resolve("large.docx"), p(r("甲".repeat(2000))));
        SourceDocument document = read(file, new Limits(1 << 20, 1000, 100, 10, 100, 100));
        assertThat(document.diagnostics())
                .containsExactly(Diagnostic.ofDocument(
                        Code.TOO_LARGE,
                        "large.docx: expected a document body of at most 1000 bytes, found a larger one"));
    }

    static Stream<Arguments> unreadable() {
        return Stream.of(
                arguments(
                        "no text", p(""), Code.NO_CONTENT, "no.docx: expected text, found a Word document without any"),
                arguments(
                        "document type declared",
                        "</w:body></w:document><!DOCTYPE x>",
                        Code.DAMAGED,
                        "no.docx: expected a sound Word document, found "));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unreadable")
    void saysWhyItCouldNotRead(String id, String body, Code code, String message) throws IOException {
        SourceDocument document = read(DocxFile.write(folder.resolve("no.docx"), body), LIMITS);
        assertThat(document.pages()).as(id).isZero();
        assertThat(document.diagnostics()).as(id).hasSize(1);
        assertThat(document.diagnostics().get(0).code()).as(id).isEqualTo(code);
        assertThat(document.diagnostics().get(0).message()).as(id).startsWith(message);
    }

    @Test
    void saysThatAFileIsDamaged() throws IOException {
        Path file = folder.resolve("not.docx");
        Files.writeString(file, "PK no zip");
        assertThat(read(file, LIMITS).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(Code.DAMAGED);
    }

    /** Figures counted in the files' XML: tables, cells that are no continuation of a merge, pages by breaks. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "suixi-2025/suixi-2025.docx, 13, 1075, 13",
        "pingluo-2025/pingluo-2025.docx, 6, 308, 3",
        "yangcheng-2025/yangcheng-2025.targets.docx, 19, 2371, 1"
    })
    void readsFixtures(String name, int grids, int cells, int pages) {
        SourceDocument document = Fixtures.read(new WordReader(LIMITS), name);
        assertThat(document.diagnostics()).isEmpty();
        assertThat(document.pages()).isEqualTo(pages);
        assertThat(document.grids()).hasSize(grids);
        assertThat(document.grids().stream()
                        .mapToInt(grid -> grid.cells().size())
                        .sum())
                .isEqualTo(cells);
        document.grids().forEach(WordReaderTest::assertEveryPositionIsCoveredOnce);
    }

    private static void assertEveryPositionIsCoveredOnce(Grid grid) {
        int area = grid.cells().stream()
                .mapToInt(cell -> cell.rowSpan() * cell.colSpan())
                .sum();
        assertThat(area).isEqualTo(grid.rows() * grid.columns());
        List<Cell> cells = grid.cells();
        assertThat(cells)
                .allSatisfy(cell -> assertThat(grid.at(cell.row(), cell.col())).contains(cell));
    }

    private SourceDocument read(String body) throws IOException {
        return read(DocxFile.write(folder.resolve("test.docx"), body), LIMITS);
    }

    private static SourceDocument read(Path file, Limits limits) {
        Source source =
                new Sources(Limits.standard()).identify(file, file.getFileName().toString());
        return new WordReader(limits).read(source);
    }

    private static String p(String content) {
        return "<w:p>" + content + "</w:p>";
    }

    private static String r(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static String br() {
        return "<w:r><w:br/></w:r>";
    }

    private static String sdt(String content) {
        return "<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent>" + content + "</w:sdtContent></w:sdt>";
    }

    private static String section(String content) {
        return "<w:pPr><w:sectPr>" + content + "</w:sectPr></w:pPr>";
    }

    private static String textBox(String text) {
        return "<wps:txbx><w:txbxContent>" + p(r(text)) + "</w:txbxContent></wps:txbx>";
    }

    private static String tbl(String... rows) {
        return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
    }

    private static String tr(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    private static String tc(String text) {
        return tcx(r(text));
    }

    private static String tc(String properties, String text) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(r(text)) + "</w:tc>";
    }

    private static String tcx(String runs) {
        return "<w:tc>" + p(runs) + "</w:tc>";
    }

    private static String tcp(String first, String second) {
        return "<w:tc>" + p(r(first)) + p(r(second)) + "</w:tc>";
    }

    private static String restart() {
        return "<w:vMerge w:val=\"restart\"/>";
    }

    private static String more() {
        return "<w:vMerge/>";
    }
}
