package org.yusuan.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yusuan.document.Area;
import org.yusuan.document.Block;
import org.yusuan.document.Paragraph;
import org.yusuan.document.SourceDocument;
import org.yusuan.record.DisclosureLevel;
import org.yusuan.record.DisclosureType;
import org.yusuan.record.DocumentFacts;
import org.yusuan.source.Format;
import org.yusuan.source.Source;

class FactsReaderTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            关于某市2025年预算执行情况和2026年预算（草案）的报告     | BUDGET
            2025年全市和市级预算执行情况及2026年预算编制说明         | BUDGET
            关于2025年某市本级财政预算调整方案的报告               | BUDGET
            2025年上半年某市预算执行情况                         | EXECUTION
            2024年度某局部门决算                              | FINAL_ACCOUNT
            2019年某省地方政府债务限额及余额决算情况表              | DEBT
            某省2025年地方政府一般债务余额情况表                   | DEBT
            2024年度项目支出绩效自评表                          | SELF_ASSESSMENT
            2020年度省级项目（专项）支出财政评价评分表             | SELF_ASSESSMENT
            2026年某局部门预算                                | BUDGET
            某市财政局2025年工作总结与2026年工作安排              | -
            """)
    void aTitleSaysWhatKindOfDisclosureItHeads(String title, @Nullable DisclosureType kind) {
        assertThat(FactsReader.kindIn(title).orElse(null)).isEqualTo(kind);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            某县农牧局2025年部门预算公开                        | 某县农牧局
            2026年某市教育局部门预算                           | 某市教育局
            2026年度某市公安局文职人员管理中心单位预算             | 某市公安局文职人员管理中心
            2026年某市医疗保障局（本级）部门预算                 | 某市医疗保障局（本级）
            某市审计局（汇总）2026年部门预算公开说明               | 某市审计局
            2026年市级部门预算                                | -
            2025年某县预算执行情况和2026年预算草案               | -
            """)
    void aTitleNamesTheOffice(String title, @Nullable String office) {
        assertThat(FactsReader.organisationOf(title).orElse(null)).isEqualTo(office);
    }

    /** The lines of a document's head ({@code ;} between them), the name of its file, and what it is about. */
    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2021年海南省省级政府预算;海口市、三亚市以外市县        | a.xls                      | PROVINCE   | 460000
            关于2021年海南省省级国有资本经营预算的说明;海口市国兴大道 | a.doc                      | PROVINCE   | 460000
            吉林省2025年预算执行情况和2026年预算草案的报告         | 吉林_2025.pdf               | PROVINCE   | 220000
            吉林市2025年预算执行情况和2026年预算草案的报告         | 吉林_2025.pdf               | CITY       | 220200
            吉林2025年政府预算                              | 吉林_2025.pdf               | PROVINCE   | 220000
            重庆市2025年预算执行情况和2026年预算草案的报告        | 重庆_2021.pdf               | PROVINCE   | 500000
            上海市2026年市级单位预算                          | 上海市某中心2026年度预算.pdf    | UNIT       | 310000
            上海市普陀区2025年区级部门预算                      | a.pdf                      | DEPARTMENT | 310107
            2026年市级部门收支预算                            | 079_湖州/湖州市财政局部门预算.pdf | DEPARTMENT | 330500
            2025年全市地方政府债务限额预算情况                   | hengyang.xlsx              | CITY       | -
            2021年度自治区政府债务限额预算情况                  | xinjiang.xlsx              | PROVINCE   | -
            2024年度全区及区本级财政决算报表                    | 宁夏_2024.pdf               | PROVINCE   | 640000
            迪庆州2025年地方财政预算执行情况和2026年地方财政预算（草案）| a.pdf                    | CITY       | 533400
            阳城县2025年全县政府预算;晋城市财政局                 | a.pdf                      | COUNTY     | 140522
            阳城县某镇2025年镇级财政预算                        | a.pdf                      | TOWNSHIP   | 140522
            2026年岳麓区教育局部门预算;长沙市                    | a.pdf                      | DEPARTMENT | 430104
            """)
    void aDocumentIsOfTheLevelItIsAbout(
            String head, String source, @Nullable DisclosureLevel level, @Nullable String regionCode) {
        List<Block> blocks = new ArrayList<>();
        for (String line : head.split(";", -1)) {
            blocks.add(new Paragraph(line, Area.ofPage(1)));
        }
        Source file = new Source(source, Path.of(source), "0", 0, Format.PDF);
        DocumentFacts facts =
                new FactsReader(file, new SourceDocument(1, blocks, List.of())).read(new DocumentSummary(), 1);
        assertThat(facts.level()).isEqualTo(level);
        assertThat(facts.regionCode()).isEqualTo(regionCode);
    }

    @ParameterizedTest(name = "{0} is of a {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            某县人大办2025年度单位预算公开             | UNIT
            2024年度单位决算                         | UNIT
            单位收支总表                             | UNIT
            江苏省委办公厅2017年度部门预算             | DEPARTMENT
            部门支出总体情况表                        | -
            部门支出总表                             | DEPARTMENT
            部门整体支出绩效目标表                    | DEPARTMENT
            部门（单位）整体支出绩效目标申报表          | -
            关于某市2025年预算执行情况和2026年预算草案的报告 | GOVERNMENT
            2025年度某市财政决算收支情况               | GOVERNMENT
            2024年某市地方政府一般债务余额情况表        | GOVERNMENT
            收支总表                                | -
            """)
    void aTitleSaysWhoseMoneyItIsAbout(String title, @Nullable OrganisationKind level) {
        assertThat(FactsReader.publisherIn(title).orElse(null)).isEqualTo(level);
    }
}
