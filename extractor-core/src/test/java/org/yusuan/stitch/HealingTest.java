package org.yusuan.stitch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yusuan.document.Area;
import org.yusuan.document.Block;
import org.yusuan.document.Box;
import org.yusuan.document.Cell;
import org.yusuan.document.Grid;
import org.yusuan.document.Paragraph;
import org.yusuan.document.SourceDocument;

/** Which cells at a page break are one. */
final class HealingTest {
    private static final double LOW = 700;
    private static final double HIGH = 60;
    private static final String LONG = "人大代表工作是人大常委会一项重要的基础";

    /**
     * @param elsewhere texts of cells of another table of the document
     * @param whole rows of the joined table
     */
    record Case(String id, List<String> elsewhere, List<String> above, List<String> below, List<String> whole) {
        @Override
        public String toString() {
            return id;
        }
    }

    static Stream<Case> healed() {
        return Stream.of(
                given(
                        "a merged cell goes on",
                        rows("一|a|1", "^|b|2"),
                        rows("|c|3", "^|d|4"),
                        rows("一|a|1", "^|b|2", "^|c|3", "^|d|4")),
                given(
                        "a merged cell goes on for one row",
                        rows("一|a|1", "^|b|2"),
                        rows("|c|3", "二|d|4"),
                        rows("一|a|1", "^|b|2", "^|c|3", "二|d|4")),
                given(
                        "a merged cell has one row above the break",
                        rows("零|a|1", "一|b|2"),
                        rows("|c|3", "^|d|4"),
                        rows("零|a|1", "一|b|2", "^|c|3", "^|d|4")),
                given(
                        "two levels of merged cells go on",
                        rows("一|甲|a|1", "^|^|b|2"),
                        rows("||c|3", "^|乙|d|4"),
                        rows("一|甲|a|1", "^|^|b|2", "^|^|c|3", "^|乙|d|4")),
                given(
                        "a merged blank goes on",
                        rows("|a|1", "^|b|2"),
                        rows("|c|3", "^|d|4"),
                        rows("|a|1", "^|b|2", "^|c|3", "^|d|4")),
                given(
                        "a label goes on beside a label that is printed again",
                        rows("总|一|a|1", "^|^|b|2"),
                        rows("总||c|3", "^|^|d|4"),
                        rows("总|一|a|1", "^|^|b|2", "总|^|c|3", "^|^|d|4")),
                given(
                        "a running text goes on beside a label",
                        rows("任务3|" + LONG + "|25"),
                        rows("|性、经常性工作。|"),
                        rows("任务3|" + LONG + "性、经常性工作。|25")),
                given(
                        "within a merged label",
                        rows("任务|甲|" + LONG + "|25", "^|乙|" + LONG + "|26"),
                        rows("||性工作。|", "^|丙|x|27"),
                        rows("任务|甲|" + LONG + "|25", "^|乙|" + LONG + "性工作。|26", "^|丙|x|27")),
                given(
                        "words of a script with spaces",
                        rows("label|一 text that runs to the end of its|1"),
                        rows("|line|"),
                        rows("label|一 text that runs to the end of its line|1")),
                given(
                        "a label that the document holds whole",
                        List.of("满意度指标"),
                        rows("满意度指|群众满意度|≥90%"),
                        rows("标||"),
                        rows("满意度指标|群众满意度|≥90%")),
                given(
                        "every cell goes on, one to a text that the document holds",
                        List.of("总体目标"),
                        rows("总体|" + LONG + "|" + LONG),
                        rows("目标|性工作。|性工作。"),
                        rows("总体目标|" + LONG + "性工作。|" + LONG + "性工作。")),
                given(
                        "the ending of the column's labels",
                        rows("x|数量指标|1", "y|质量指标|2", "z|服务对象满意度|3"),
                        rows("|指标|"),
                        rows("x|数量指标|1", "y|质量指标|2", "z|服务对象满意度指标|3")),
                given("a mark that begins no text", rows("依据|《关于代表工作的意见|1"), rows("|》|"), rows("依据|《关于代表工作的意见》|1")),
                given("a list that stops at its comma", rows("内容|听取、|1"), rows("|审议报告|"), rows("内容|听取、审议报告|1")),
                given("a time stamp", rows("填报日期|x|20250115"), rows("||111027"), rows("填报日期|x|20250115111027")),
                given(
                        "the same text broken differently in two columns",
                        rows("成本|二期系|64906元|二期|64906元"),
                        rows("|统质保金||系统质保金|"),
                        rows("成本|二期系统质保金|64906元|二期系统质保金|64906元")),
                given(
                        "nothing but blank is left of the row",
                        rows("a|b|1"),
                        rows("||", "c|d|2"),
                        rows("a|b|1", "c|d|2")),
                given(
                        "a label whose text goes on over rows that are two",
                        List.of("服务对象满意度"),
                        rows("服务对象满意|学校满意度|90%"),
                        rows("度|机构满意度|90%"),
                        rows("服务对象满意度|学校满意度|90%", "^|机构满意度|90%")),
                given(
                        "and the blank label to its left with it",
                        List.of("服务对象满意度"),
                        rows("|服务对象满意|学校满意度|90%"),
                        rows("满意度指标|度|机构满意度|90%"),
                        rows("满意度指标|服务对象满意度|学校满意度|90%", "^|^|机构满意度|90%")));
    }

    static Stream<Case> leftCut() {
        return Stream.of(
                given("rows simply go on", rows("1|a|2.00"), rows("3|b|4.00"), rows("1|a|2.00", "3|b|4.00")),
                given(
                        "blank amounts stay blank cells",
                        rows("1|a|2.00", "2|b|"),
                        rows("3|c|"),
                        rows("1|a|2.00", "2|b|", "3|c|")),
                given(
                        "a blank cell of one row below another is its own",
                        rows("1|a|2.00"),
                        rows("|b|4.00"),
                        rows("1|a|2.00", "|b|4.00")),
                given(
                        "a new group begins with blank labels of its own",
                        rows("一|甲|a|1", "^|^|b|2"),
                        rows("二||c|3", "^|^|d|4"),
                        rows("一|甲|a|1", "^|^|b|2", "二||c|3", "^|^|d|4")),
                given(
                        "a field that is left blank",
                        rows("任务12: 第五次会议的各项经费|x|65"),
                        rows("其他需完成的任务||"),
                        rows("任务12: 第五次会议的各项经费|x|65", "其他需完成的任务||")),
                given(
                        "a finished sentence",
                        rows("任务3|" + LONG + "工作。|25"),
                        rows("|召开会议|"),
                        rows("任务3|" + LONG + "工作。|25", "|召开会议|")),
                given(
                        "an entry with a number of its own",
                        rows("质量|指标2：任务完成及时程度|25"),
                        rows("|指标3：成本|"),
                        rows("质量|指标2：任务完成及时程度|25", "|指标3：成本|")),
                given(
                        "a label that stands whole elsewhere",
                        List.of("社会效益指标", "经济效益指标"),
                        rows("x|经济效益指标|提升"),
                        rows("|社会效益指标|"),
                        rows("x|经济效益指标|提升", "|社会效益指标|")),
                given("a short text is complete", rows("成本|会议费|64906元"), rows("|培训费|"), rows("成本|会议费|64906元", "|培训费|")),
                given(
                        "one cell begins anew",
                        rows("x|" + LONG + "|政府集中采购"),
                        rows("|性、经常性工作|分散采购"),
                        rows("x|" + LONG + "|政府集中采购", "|性、经常性工作|分散采购")),
                given(
                        "text where there was none",
                        rows("|会议服务项目的各项费用|25.00"),
                        rows("会议费||50.00"),
                        rows("|会议服务项目的各项费用|25.00", "会议费||50.00")),
                given(
                        "amounts are never joined",
                        List.of("123456"),
                        rows("a|b|123"),
                        rows("||456"),
                        rows("a|b|123", "||456")),
                given(
                        "other cells than above",
                        rows("任务3|" + LONG + "|25"),
                        rows("|性、经常性工作。|<", "a|b|1"),
                        rows("任务3|" + LONG + "|25", "|性、经常性工作。|<", "a|b|1")));
    }

    private static Case given(String id, List<String> above, List<String> below, List<String> whole) {
        return given(id, List.of(), above, below, whole);
    }

    private static Case given(
            String id, List<String> elsewhere, List<String> above, List<String> below, List<String> whole) {
        return new Case(id, elsewhere, above, below, whole);
    }

    private static List<String> rows(String... rows) {
        return List.of(rows);
    }

    @ParameterizedTest
    @MethodSource({"healed", "leftCut"})
    void cutCellsAreHealed(Case given) {
        assertThat(Drawn.text(stitched(given))).isEqualTo(given.whole());
    }

    @Test
    void aCellMadeWholeHasTheAreasOfItsParts() {
        Grid grid = stitched(given("", rows("一|a", "^|b"), rows("|c", "^|d"), rows()));
        Cell label = grid.cells().get(0);

        assertThat(label.areas().stream().map(Area::page)).containsExactly(1, 2);
        assertThat(label.areas().get(1).box()).isEqualTo(new Box(50, HIGH, 130, HIGH + 40));
    }

    @Test
    void theRestOfARowWhoseColumnsAConverterLostCompletesItsTexts() {
        Drawn plain = Drawn.withoutLayout();
        List<Block> blocks = List.of(
                plain.grid("单位", "第一县人大办公室|第一县人大本级", "合计"),
                new Paragraph("表", Area.ofPage(1)),
                plain.grid("主管部门|第一县人大|单位|第一县"),
                plain.grid("||办公室|||人大本级|"));

        Grid grid = Stitcher.stitch(new SourceDocument(1, blocks, List.of()))
                .grids()
                .get(1);

        assertThat(Drawn.text(grid)).isEqualTo(List.of("主管部门|第一县人大办公室|单位|第一县人大本级"));
    }

    /** The table of the case on pages 1 and 2, and a table of all its texts from elsewhere on page 5. */
    private static Grid stitched(Case given) {
        int columns = given.above().get(0).split("\\|", -1).length;
        List<Block> blocks = new ArrayList<>();
        blocks.add(Drawn.onPage(1, LOW, columns).grid(given.above().toArray(String[]::new)));
        blocks.add(Drawn.onPage(2, HIGH, columns).grid(given.below().toArray(String[]::new)));
        if (!given.elsewhere().isEmpty()) {
            String row = String.join("|", given.elsewhere());
            blocks.add(Drawn.onPage(5, HIGH, given.elsewhere().size()).grid("first", row, "last"));
        }
        return Stitcher.stitch(new SourceDocument(5, blocks, List.of())).grids().get(0);
    }
}
