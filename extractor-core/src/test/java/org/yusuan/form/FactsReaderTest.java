package org.yusuan.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsReaderTest {
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
