package org.yusuan.read.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yusuan.diagnose.Code;
import org.yusuan.diagnose.Diagnostic;
import org.yusuan.document.SourceDocument;
import org.yusuan.read.Fixtures;
import org.yusuan.read.Outline;
import org.yusuan.source.Limits;
import org.yusuan.source.Source;
import org.yusuan.source.Sources;

class HtmlReaderTest {
    @TempDir
    Path folder;

    static Stream<Arguments> prose() {
        return Stream.of(
                arguments(
                        "blocks",
                        "<h1>预算</h1><div>甲<p>乙</p>丙</div><ul><li>丁<li>戊</ul>",
                        "P 预算\nP 甲\nP 乙\nP 丙\nP 丁\nP 戊"),
                arguments("lines by br", "<p>甲<br>乙<br/>丙</p>", "P 甲\nP 乙\nP 丙"),
                arguments("inline elements", "<p>2025<b>年</b><span>预算</span></p>", "P 2025年预算"),
                arguments("white space", "<p>  Budget \n 2025  </p>", "P Budget 2025"),
                arguments("source wrapped between Chinese", "<p>部门\n  预算</p>", "P 部门预算"),
                arguments("a space that was typed", "<p>部门 预算</p>", "P 部门 预算"),
                arguments("no-break space", "<p>&nbsp;部门&nbsp;预算&nbsp;</p>", "P 部门\u00a0预算"),
                arguments("preformatted", "<pre>甲\n乙</pre>", "P 甲\nP 乙"),
                arguments(
                        "not shown",
                        "<script>x</script><style>y</style><noscript>z</noscript><p>甲</p><!-- c -->",
                        "P 甲"),
                arguments(
                        "hidden",
                        "<p hidden>1</p><p style='color:red; DISPLAY : none'>2</p><p style='visibility:hidden'>3</p><p>甲</p>",
                        "P 甲"),
                arguments("shown in spite of the word", "<p style='x-display:none-at-all'>甲</p>", "P 甲"));
    }

    static Stream<Arguments> tables() {
        return Stream.of(
                arguments(
                        "spans",
                        "<tr><td rowspan=2>甲<td colspan=2>乙<tr><td>1<td>2",
                        "GRID 2x3\nR0 [0 2x1|甲][1 1x2|乙]\nR1 [1|1][2|2]"),
                arguments(
                        "rowspan to the end",
                        "<tr><td rowspan=0>甲<td>1<tr><td>2<tr><td>3",
                        "GRID 3x2\nR0 [0 3x1|甲][1|1]\nR1 [1|2]\nR2 [1|3]"),
                arguments(
                        "spans beyond the table",
                        "<tr><td rowspan=9>甲<td>1<tr><td>2",
                        "GRID 2x2\nR0 [0 2x1|甲][1|1]\nR1 [1|2]"),
                arguments(
                        "spans that would overlap",
                        "<tr><td>1<td rowspan=2>乙<tr><td colspan=2>甲<td>丙",
                        "GRID 2x3\nR0 [0|1][1 2x1|乙]\nR1 [0|甲][2|丙]"),
                arguments(
                        "spans that are no numbers", "<tr><td colspan=x>甲<td rowspan=-1>乙", "GRID 1x2\nR0 [0|甲][1|乙]"),
                arguments(
                        "foot before body",
                        "<tfoot><tr><td>合计<td>3<tbody><tr><td>甲<td>1<thead><tr><th>名<th>额",
                        "GRID 3x2\nR0 [0|名][1|额]\nR1 [0|甲][1|1]\nR2 [0|合计][1|3]"),
                arguments("caption", "<caption>支出表</caption><tr><td>甲<td>1", "P 支出表\nGRID 1x2\nR0 [0|甲][1|1]"),
                arguments(
                        "hidden rows and cells",
                        "<tr><td>甲<td style='display:none'>x<td>1<tr style='display:none'><td>乙<td>2",
                        "GRID 1x2\nR0 [0|甲][1|1]"),
                arguments("lines of a cell", "<tr><td><p>项目</p><p>名称</p><td>A<br>B", "GRID 1x2\nR0 [0|项目名称][1|A B]"),
                arguments(
                        "tables in a labelled cell",
                        "<tr><td>信息<td>见表<table><tr><td>人数<td>41</table>",
                        "GRID 1x2\nR0 [0|信息][1|见表]\n  R0 [0|人数][1|41]"),
                arguments(
                        "a frame in a cell is text",
                        "<tr><td>信息<td><table><tr><td>甲</table>",
                        "GRID 1x2\nR0 [0|信息][1|甲]"),
                arguments("without text", "<tr><td><td>", null),
                arguments("frame of one cell", "<tr><td><p>甲</p><p>乙</p>", "P 甲\nP 乙"),
                arguments("frame of one column", "<tr><td>标题<tr><td>正文<tr><td>", "P 标题\nP 正文"),
                arguments("presentation", null, "P 甲\nP 1"),
                arguments("menu", "<tr><td><ul><li>首页<li>公开</ul><td>今天", "P 首页\nP 公开\nP 今天"),
                arguments(
                        "page arranged by a table",
                        "<tr><td><a href=#>首页</a><td><table><tr><td>甲<td>1</table>",
                        "P 首页\nGRID 1x2\nR0 [0|甲][1|1]"),
                arguments(
                        "article beside a column",
                        "<tr><td>栏目<td>" + ("<p>" + "文".repeat(300) + "</p>").repeat(5),
                        "P 栏目\n" + ("P " + "文".repeat(300) + "\n").repeat(5).strip()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("prose")
    void readsProse(String id, String body, String expected) throws IOException {
        assertThat(Outline.of(read(body))).as(id).isEqualTo(expected + "\n");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void readsTables(String id, String rows, String expected) throws IOException {
        String table = rows == null ? "<table role=presentation><tr><td>甲<td>1</table>" : "<table>" + rows + "</table>";
        assertThat(Outline.of(read(table))).as(id).isEqualTo(expected == null ? "" : expected + "\n");
    }

    @Test
    void boundsSpansAndCells() throws IOException {
        Path file = write("<table><tr><td colspan=99999999>甲<td>1<tr><td>2<td>3</table>");
        SourceDocument document = read(file, new Limits(1 << 20, 1 << 20, 10, 10, 3, 5));
        assertThat(Outline.of(document)).isEqualTo("GRID 2x6\nR0 [0 1x5|甲][5|1]\nR1 [0|2]\n");
        assertThat(document.diagnostics()).extracting(Diagnostic::code).containsExactly(Code.LIMIT_REACHED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<table><tr><td>甲<td>", "<div>", "<b>", "<td>", "<table>", "<tr><td colspan=1000>甲"})
    @Timeout(60)
    void readsHostileRepetitionInTime(String piece) throws IOException {
        assertThat(read("甲" + piece.repeat(20_000) + "乙").blocks()).isNotEmpty();
    }

    @Test
    void saysThatNothingIsShown() throws IOException {
        assertThat(read("<script>x</script>").diagnostics())
                .containsExactly(Diagnostic.ofDocument(
                        Code.NO_CONTENT, "test.html: expected text, found a web page that shows none"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lianjiang-2024.html", "lianjiang-2024.gbk.html"})
    void readsThePortalPage(String name) {
        SourceDocument document = Fixtures.read(new HtmlReader(Limits.standard()), "lianjiang-2024/" + name);
        assertThat(document.grids()).hasSize(1);
        assertThat(Outline.of(document))
                .contains("P 2024年市级部门整体预算绩效目标表\n")
                .contains("GRID 8x2\nR0 [0 1x2|廉江市人民代表大会常务委员会办公室]\n")
                .contains("R2 [0|基本信息][1|]\n  R0 [0|财政供养人员数][1|41][2|下属二级单位数][3|0]\n")
                .contains("  R1 [0 5x1|产出指标][1 2x1|数量指标][2|全体市人大代表参加培训人数][3|≥400人次]\n")
                .contains("P 首页\nP 政务公开\n");
    }

    @Test
    void linksToFilesAreToldBesideTheContent() throws IOException {
        SourceDocument document = read("<p>甲</p><a href='f/a.pdf?x=1'>附件1</a><a href='b.XLSX' title='表'></a>"
                + "<a href='c.html'>页</a><a href='javascript:go(\"d.pdf\")'>否</a>");
        assertThat(document.leftOut())
                .extracting(left -> left.ref() + " " + left.reason() + " " + left.text())
                .containsExactly("link 1 attachment 附件1 f/a.pdf?x=1", "link 2 attachment 表 b.XLSX");
    }

    @Test
    void aPageSavedInOneFile() throws IOException {
        Path file = folder.resolve("a.doc");
        Files.writeString(file, """
                MIME-Version: 1.0
                Content-Type: multipart/related; boundary="b"

                --b
                Content-Type: text/html; charset="utf-8"
                Content-Transfer-Encoding: base64

                PHA+6aKE566XPC9wPg==
                --b
                Content-Type: image/png
                Content-Transfer-Encoding: base64

                PHA+
                --b--
                """, UTF_8);
        assertThat(Outline.of(read(file, Limits.standard()))).isEqualTo("P 预算\n");
    }

    private SourceDocument read(String body) throws IOException {
        return read(write(body), Limits.standard());
    }

    private Path write(String body) throws IOException {
        Path file = folder.resolve("test.html");
        Files.writeString(file, "<!DOCTYPE html><html><body>" + body, UTF_8);
        return file;
    }

    private static SourceDocument read(Path file, Limits limits) {
        Source source =
                new Sources(Limits.standard()).identify(file, file.getFileName().toString());
        return new HtmlReader(limits).read(source);
    }
}
