package org.yusuan.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yusuan.record.DisclosureType;

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
            2026年市级部门预算                                | -
            2025年某县预算执行情况和2026年预算草案               | -
            """)
    void aTitleNamesTheOffice(String title, @Nullable String office) {
        assertThat(FactsReader.organisationOf(title).orElse(null)).isEqualTo(office);
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
    void aTitleSaysWhoseMoneyItIsAbout(String title, @Nullable Publisher level) {
        assertThat(FactsReader.publisherIn(title).orElse(null)).isEqualTo(level);
    }
}
