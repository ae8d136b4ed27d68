package org.yusuan.read.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yusuan.diagnose.Code;
import org.yusuan.diagnose.Diagnostic;
import org.yusuan.document.Grid;
import org.yusuan.document.Paragraph;
import org.yusuan.document.SourceDocument;
import org.yusuan.read.Fixtures;
import org.yusuan.read.Outline;
import org.yusuan.source.Limits;
import org.yusuan.source.Source;
import org.yusuan.source.Sources;

class TextReaderTest {
    @TempDir
    Path folder;

    /** Tabs are written {@code →}. */
    static Stream<Arguments> texts() {
        return Stream.of(
                arguments("lines are paragraphs", "某县\n\n2025年预算", "P 某县\nP 2025年预算"),
                arguments("heading", "## 第一部分 概况", "P 第一部分 概况"),
                arguments("emphasis", "**一、职责**\n<b>二、机构</b>", "P 一、职责\nP 二、机构"),
                arguments("hard break", "单位：万  \n元", "P 单位：万元"),
                arguments("entities", "A&amp;B&nbsp;公司", "P A&B\u00a0公司"),
                arguments("image", "![](images/1.jpg)\n结构图", "P 结构图"),
                arguments("marks of the converter", "甲\n---\n<!-- page 2 -->\n```\n乙", "P 甲\nP 乙"),
                arguments("signs as formulas", "完成率 $\\geqslant 95\\%$", "P 完成率 ≥95%"),
                arguments("other formulas stay", "按 $\\frac{a}{b}$ 计", "P 按 $\\frac{a}{b}$ 计"),
                arguments("literal paragraph marks stay", "<p>1. 目标</p>", "P <p>1. 目标</p>"),
                arguments("one tab in prose", "编制单位：某局→单位：万元", "P 编制单位：某局 单位：万元"),
                arguments("a title with tabs", "部门收支总表→→→\n\n单位：元", "P 部门收支总表\nP 单位：元"),
                arguments(
                        "contents",
                        "目录→\n一、概况.....→1\n<b>二、报表</b>……→<b>12</b>\n三、说明 ....... iv",
                        "P 目录\nP 一、概况..... 1\nP 二、报表…… 12\nP 三、说明 ....... iv"),
                arguments(
                        "tab rows",
                        "项目→金额\n基本支出→1.00\n项目支出→",
                        "GRID 3x2\nR0 [0|项目][1|金额]\nR1 [0|基本支出][1|1.00]\nR2 [0|项目支出][1|]"),
                arguments(
                        "blank columns at the right end",
                        "项目→金额→→\n基本支出→1.00→→",
                        "GRID 2x2\nR0 [0|项目][1|金额]\nR1 [0|基本支出][1|1.00]"),
                arguments(
                        "ragged and shifted rows",
                        "绩效指标→一级→二级→值\n→产出→数量→1\n生态→→2",
                        "GRID 3x4\nR0 [0|绩效指标][1|一级][2|二级][3|值]\nR1 [0|][1|产出][2|数量][3|1]\nR2 [0|生态][1|][2|2]"),
                arguments("a row alone", "合计→1.00→2.00", "GRID 1x3\nR0 [0|合计][1|1.00][2|2.00]"),
                arguments("a blank line where the page broke", "项目→金额→备注\n甲→1→x\n\n乙→2→\n\n合计→→", """
                        GRID 2x3
                        R0 [0|项目][1|金额][2|备注]
                        R1 [0|甲][1|1][2|x]
                        GRID 1x3
                        R0 [0|乙][1|2][2|]
                        GRID 1x3
                        R0 [0|合计][1|][2|]"""),
                arguments(
                        "prose between tables",
                        "甲→1\n乙→2\n2025年支出表\n丙→3\n丁→4",
                        "GRID 2x2\nR0 [0|甲][1|1]\nR1 [0|乙][1|2]\nP 2025年支出表\nGRID 2x2\nR0 [0|丙][1|3]\nR1 [0|丁][1|4]"),
                arguments(
                        "markup in cells",
                        "**项目**→金额<br>（万元）\n<p>甲</p>→$\\ge 1$",
                        "GRID 2x2\nR0 [0|项目][1|金额（万元）]\nR1 [0|<p>甲</p>][1|≥1]"),
                arguments(
                        "pipe table",
                        "| 项目 | 金额 |\n|:---|---:|\n| 甲 \\| 乙 | 1 |\n| 丙 | |",
                        "GRID 3x2\nR0 [0|项目][1|金额]\nR1 [0|甲 | 乙][1|1]\nR2 [0|丙][1|]"),
                arguments(
                        "pipe table without outer bars",
                        "项目 | 金额\n--- | ---\n甲 | 1",
                        "GRID 2x2\nR0 [0|项目][1|金额]\nR1 [0|甲][1|1]"),
                arguments("pipe table with a blank heading", "| | |\n|---|---|\n| 甲 | 1 |", "GRID 1x2\nR0 [0|甲][1|1]"),
                arguments("a bar in prose", "甲 | 乙", "P 甲 | 乙"),
                arguments(
                        "pipe table goes on after a blank line",
                        "|项目|金额|\n|---|---|\n|甲|1|\n\n|乙|2|",
                        "GRID 2x2\nR0 [0|项目][1|金额]\nR1 [0|甲][1|1]\nGRID 1x2\nR0 [0|乙][1|2]"),
                arguments(
                        "HTML table",
                        "支出表\n<table>\n<tr><td rowspan=2>甲</td><td>1</td></tr>\n\n<tr><td>2</td></tr>\n</table>\n注",
                        "P 支出表\nGRID 2x2\nR0 [0 2x1|甲][1|1]\nR1 [1|2]\nP 注"),
                arguments(
                        "HTML table in a whole page on one line",
                        "<html><body><table><tr><td>甲</td><td>1</td></tr></table></body></html>",
                        "GRID 1x2\nR0 [0|甲][1|1]"),
                arguments(
                        "HTML table in a field",
                        "部门→某局\n信息→<table><tr><td>人数</td>\n<td>41</td></tr></table>",
                        "GRID 2x2\nR0 [0|部门][1|某局]\nR1 [0|信息][1|]\n  R0 [0|人数][1|41]"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void reads(String id, String text, String expected) throws IOException {
        assertThat(Outline.of(read(text.replace('→', '\t')))).as(id).isEqualTo(expected + "\n");
    }

    @Test
    void leavesOutTheCopiesOfANestedTable() throws IOException {
        String nested = "<table><tr><td>人数</td><td>41</td></tr><tr><td>单位</td><td></td></tr></table>";
        SourceDocument document = read(("信息→" + nested + "→人数→41→单位→→\n→人数→41\n单位→→\n目标→做好").replace('→', '\t'));
        assertThat(Outline.of(document))
                .isEqualTo("GRID 2x2\nR0 [0|信息][1|]\n  R0 [0|人数][1|41]\n  R1 [0|单位][1|]\nR1 [0|目标][1|做好]\n");
        assertThat(document.diagnostics())
                .containsExactly(
                        new Diagnostic(
                                Code.REPEATED_CONTENT,
                                "row 1",
                                "the table inside a cell of row 1 is written again in 5 fields and 2 rows; they were left out"));
    }

    @Test
    void keepsWhatIsNoFullCopyOfANestedTable() throws IOException {
        String nested = "<table><tr><td>人数</td><td>41</td></tr><tr><td>单位</td><td>0</td></tr></table>";
        SourceDocument document = read(("信息→" + nested + "→人数→41\n→人数→41\n目标→做好").replace('→', '\t'));
        assertThat(document.grids().get(0).rows()).isEqualTo(3);
        assertThat(document.grids().get(0).startingIn(0)).hasSize(4);
        assertThat(document.diagnostics()).isEmpty();
    }

    @Test
    void countsPagesByFormFeeds() throws IOException {
        SourceDocument document = read("甲\n\f乙\n");
        assertThat(Outline.of(document)).isEqualTo("P 甲\nP@2 乙\n");
        assertThat(document.pages()).isEqualTo(2);
    }

    @Test
    void readsOtherCharsets() throws IOException {
        Path file = folder.resolve("gbk.txt");
        Files.write(file, "单位：万元\r\n项目\t金额\r\n基本支出\t1.00\r\n".getBytes(Charset.forName("GBK")));
        assertThat(Outline.of(read(file, Limits.standard())))
                .isEqualTo("P 单位：万元\nGRID 2x2\nR0 [0|项目][1|金额]\nR1 [0|基本支出][1|1.00]\n");
    }

    @Test
    void saysThatThereIsNoText() throws IOException {
        assertThat(read(" \n\t\n").diagnostics())
                .containsExactly(
                        Diagnostic.ofDocument(Code.NO_CONTENT, "test.md: expected text, found only white space"));
    }

    @Test
    void saysThatATextIsTooLarge() throws IOException {
        Path file = folder.resolve("large.md");
        Files.writeString(file, "x".repeat(11), UTF_8);
        assertThat(read(file, new Limits(100, 10, 10, 10, 10, 10)).diagnostics())
                .containsExactly(Diagnostic.ofDocument(
                        Code.TOO_LARGE, "large.md: expected a text of at most 10 bytes, found 11"));
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "*", "|", "| ", "<table>", "![", "**a", "$\\", "# ", "\t", "&#", "…", "-"})
    @Timeout(20)
    void readsHostileRepetitionInTime(String piece) throws IOException {
        String line = piece.repeat(200_000);
        SourceDocument document = read("甲\n" + line + "x\n乙");
        assertThat(document.blocks()).isNotEmpty();
    }

    /** Grids as counted by hand in the texts: runs of rows between blank lines or prose. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({"lianjiang-2024, 1, 4", "pingluo-2025, 12, 0", "suixi-2025, 14, 0", "yangcheng-2025, 63, 0"})
    void readsFixtures(String id, int grids, int nested) {
        SourceDocument document = Fixtures.read(new TextReader(Limits.standard()), id + "/" + id + ".md");
        assertThat(document.grids()).hasSize(grids);
        assertThat(nested(document.grids())).isEqualTo(nested);
        assertThat(document.paragraphs())
                .extracting(Paragraph::text)
                .noneMatch(text -> text.contains("\t") || text.startsWith("#") || text.contains("**"));
    }

    private static int nested(List<Grid> grids) {
        return grids.stream()
                .flatMap(grid -> grid.cells().stream())
                .mapToInt(cell -> cell.nested().size())
                .sum();
    }

    private SourceDocument read(String text) throws IOException {
        Path file = folder.resolve("test.md");
        Files.writeString(file, text, UTF_8);
        return read(file, Limits.standard());
    }

    private static SourceDocument read(Path file, Limits limits) {
        Source source =
                new Sources(Limits.standard()).identify(file, file.getFileName().toString());
        return new TextReader(limits).read(source);
    }
}
