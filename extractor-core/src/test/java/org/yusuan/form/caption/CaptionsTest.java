package org.yusuan.form.caption;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yusuan.document.Area;
import org.yusuan.document.Box;
import org.yusuan.document.Cell;
import org.yusuan.document.Grid;
import org.yusuan.document.Paragraph;
import org.yusuan.form.table.TextGrid;
import org.yusuan.lexicon.MoneyUnit;

class CaptionsTest {
    private static final Grid PLAIN = TextGrid.of("""
            项目 | 金额
            一、财政拨款 | 1.00
            """);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            name and unit apart           | 2025年部门收入预算总表;编制部门：某市商务委员会;单位：元         | 2025年部门收入预算总表   | -          | yuan     | 某市商务委员会 | 2025
            organisation and unit in one  | 收支预算总表;部门：某省委员会办公厅      单位：万元            | 收支预算总表            | -          | wan_yuan | 某省委员会办公厅 | -
            number on its own line        | 预算公开表1;2025年预算收支总表;单位名称：某局;单位：万元       | 2025年预算收支总表       | 预算公开表1 | wan_yuan | 某局 | 2025
            number glued to the name      | 表七2025年政府性基金预算收入表（不含上年结转）;单位：万元      | 2025年政府性基金预算收入表（不含上年结转） | 表七 | wan_yuan | - | 2025
            digits glued to a year        | 表72025年项目支出预算表                                    | 2025年项目支出预算表     | 表7        | -        | - | 2025
            annex with a colon            | 附件 2：2025年项目支出绩效目标表;单位：万元                  | 2025年项目支出绩效目标表 | 附件2      | wan_yuan | - | 2025
            number below the name         | 2024年全区一般公共预算收入决算表;表二    单位：万元            | 2024年全区一般公共预算收入决算表 | 表二 | wan_yuan | - | 2024
            final account's number        | 收入决算表;公开02表;部门：某局;金额单位：万元                 | 收入决算表              | 公开02表   | wan_yuan | 某局 | -
            general is no number          | 一般公共预算支出表                                         | 一般公共预算支出表       | -          | -        | - | -
            broken unit                   | 2025年预算收支总表;单位：万;元                              | 2025年预算收支总表       | -          | wan_yuan | - | 2025
            broken name                   | 2025年一般公共预算安排基本支出分经济科目;表（不含上年结转）;单位：元 | 2025年一般公共预算安排基本支出分经济科目表（不含上年结转） | - | yuan | - | 2025
            broken organisation           | 收入预算总表;部门：中国共产党某省委员会办   单位：万元;公厅     | 收入预算总表            | -          | wan_yuan | 中国共产党某省委员会办公厅 | -
            remark on its own line        | 支出预算总表;（按功能分类）;单位：万元                        | 支出预算总表（按功能分类） | -         | wan_yuan | - | -
            year on its own line          | 部门整体支出绩效目标表;（2023年度）                           | 部门整体支出绩效目标表    | -         | -        | - | 2023
            broken inside brackets        | 2025年基本支出分经济科目表（不含上年结;转）;单位：元            | 2025年基本支出分经济科目表（不含上年结转） | - | yuan | - | 2025
            number behind the name        | 政府购买服务支出预算表（表十四）;单位：元                    | 政府购买服务支出预算表   | 表十四     | yuan     | - | -
            unit in the name              | 部门收支总表（单位：万元）                                  | 部门收支总表            | -          | wan_yuan | - | -
            code of the place             | 表1-2;51 四川省2024年地方政府专项债务余额情况表;单位：亿元 | 四川省2024年地方政府专项债务余额情况表 | 表1-2 | yi_yuan | - | 2024
            code of a city                | 1508 巴彦淖尔市2019年地方政府债务限额及余额决算情况表 | 巴彦淖尔市2019年地方政府债务限额及余额决算情况表 | - | - | - | 2019
            number that is no code        | 12 四川省2024年地方政府专项债务余额情况表 | 四川省2024年地方政府专项债务余额情况表 | 12 | - | - | 2024
            numbered chapter              | 三、部门支出总表;单位：元                                   | 部门支出总表            | -          | yuan     | - | -
            bare name                     | 机关运行经费;单位：万元                                     | 机关运行经费            | -          | wan_yuan | - | -
            what empty tables mean        | 空表说明;表7-1                                              | 空表说明                | 表7-1      | -        | - | -
            page number between           | 部门支出总表;- 7 -                                         | 部门支出总表            | -          | -        | - | -
            remark of the table before    | 部门收入总表;注：本表无数据;单位：元                          | -                      | -          | yuan     | - | -
            label apart from its value    | 公开 04 表：财政拨款收支预算总表;部门：;某省人民检察院;单位：万元 | 财政拨款收支预算总表 | 公开04表 | wan_yuan | 某省人民检察院 | -
            label without a value         | 部门收支总表;部门：;单位：万元                                | 部门收支总表            | -          | wan_yuan | - | -
            unit apart from its label     | 部门收支总表;单位：;千元                                      | 部门收支总表            | -          | qian_yuan | - | -
            amount instead of unit        | 部门收支总表;金额：万元                                      | 部门收支总表            | -          | wan_yuan | - | -
            unit in brackets              | 部门收支总表;（千元）                                        | 部门收支总表            | -          | qian_yuan | - | -
            two 单位                       | 部门收支总表;单位：某局;单位：万元                             | 部门收支总表            | -          | wan_yuan | 某局 | -
            number with a colon           | 表1：部门收支总表;单位：万元                                  | 部门收支总表            | 表1        | wan_yuan | - | -
            name set wide                 | 部 门 收 支 总 表;单位：万元                                 | 部门收支总表            | -          | wan_yuan | - | -
            name below a running header   | 某局2025年部门预算公开;部门收支总表;单位：万元                   | 部门收支总表            | -          | wan_yuan | - | -
            section above the name        | 第二部分 2025年部门预算表;一、部门收支总表;单位：万元            | 部门收支总表            | -          | wan_yuan | - | -
            unit broken behind a blank    | 部门收支总表;单位：某局   单位：万;元                          | 部门收支总表            | -          | wan_yuan | 某局 | -
            a sentence is no name         | 具体情况见下表;单位：元                                     | -                      | -          | yuan     | - | -
            a line of the contents        | 表一2025年预算收支总表.....3                                | -                      | -          | -        | - | -
            """)
    void reads(String id, String lines, String title, String formNo, String unit, String organisation, Integer year) {
        Caption caption = Captions.of(TextGrid.paragraphs(lines.replace(';', '\n')), PLAIN);
        assertThat(caption.title()).as(id).isEqualTo(title);
        assertThat(caption.formNo()).as(id).isEqualTo(formNo);
        MoneyUnit expected = unit == null ? null : MoneyUnit.valueOf(unit.toUpperCase(Locale.ROOT));
        assertThat(caption.unit()).as(id).isEqualTo(expected);
        assertThat(caption.organisation()).as(id).isEqualTo(organisation);
        assertThat(caption.year()).as(id).isEqualTo(year);
        assertThat(caption.captionCells()).as(id).isEmpty();
    }

    @Test
    void readsTheFirstRowsOfTheGrid() {
        Grid grid = TextGrid.of("""
                部门收支总表^2
                （2023年度）^2
                编制单位：某局 | 单位：万元
                项目 | 金额
                一、财政拨款 | 1.00
                """);
        Caption caption = Captions.of(List.of(), grid);
        assertThat(caption.title()).isEqualTo("部门收支总表");
        assertThat(caption.year()).isEqualTo(2023);
        assertThat(caption.organisation()).isEqualTo("某局");
        assertThat(caption.unit()).isEqualTo(MoneyUnit.WAN_YUAN);
        assertThat(caption.captionCells()).extracting(Cell::row).containsExactlyInAnyOrder(0, 1, 2, 2);
    }

    @Test
    void leavesTheFieldsOfTargetFormsAlone() {
        Grid grid = TextGrid.of("""
                项目支出绩效目标表^2
                单位：万元^2
                填报单位：某局^2
                项目名称 | 会议费
                """);
        assertThat(Captions.of(List.of(), grid).captionCells())
                .extracting(Cell::text)
                .containsExactlyInAnyOrder("项目支出绩效目标表", "单位：万元");
    }

    @Test
    void joinsANameSetInTwoLines() {
        List<Paragraph> lines = List.of(
                line("2025年部门一般公共预算基本支出", 100, 300, 50),
                line("部门预算经济分类预算表", 120, 280, 68),
                line("单位：元", 300, 340, 110));
        assertThat(Captions.of(lines, PLAIN).title()).isEqualTo("2025年部门一般公共预算基本支出部门预算经济分类预算表");
    }

    @Test
    void leavesAHeadingFurtherUpAlone() {
        List<Paragraph> lines = List.of(line("2025年部门预算", 100, 300, 20), line("部门收入总表", 140, 260, 68));
        assertThat(Captions.of(lines, PLAIN).title()).isEqualTo("部门收入总表");
    }

    @Test
    void theEndOfTheContentsOnThePageBeforeIsNoTitle() {
        List<Paragraph> lines = List.of(
                line("五、政府债务情况表", 100, 300, 700),
                new Paragraph("全市一般公共预算支出2025年预算执行情况和2026年预算", new Area(2, new Box(100, 20, 300, 36))),
                new Paragraph("单位:万元", new Area(2, new Box(260, 40, 300, 52))));
        assertThat(Captions.of(lines, PLAIN).title()).isEqualTo("全市一般公共预算支出2025年预算执行情况和2026年预算");
    }

    private static Paragraph line(String text, double x0, double x1, double y0) {
        return new Paragraph(text, new Area(1, new Box(x0, y0, x1, y0 + 16)));
    }
}
