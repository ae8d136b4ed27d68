package org.yusuan.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
    @ParameterizedTest(name = "[{index}] {0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2025年1月|2025-01",
                "2025 年 12 月|2025-12",
                "2025年1月16日|2025-01-16",
                "2025年01月01号|2025-01-01",
                "2023-01-01|2023-01-01",
                "2023/1/1|2023-01-01",
                "2025.12.31|2025-12-31",
                "2025.1|2025-01",
                "2025-10|2025-10",
                "2021|2021",
                "2021年|2021",
                "2021年度|2021",
                "20250116|2025-01-16",
                "202501|2025-01",
                "二〇二五年|2025",
                "二○二五年一月|2025-01",
                "二O二五年十二月三十一日|2025-12-31",
                "２０２５年１月|2025-01",
                "2023-01-01 00:00:00|2023-01-01",
                "2023-01-01T00:00|2023-01-01",
                "2025年12月底前|2025-12",
                "2025年1月起|2025-01",
                "2024-02-29|2024-02-29",
                "1998年|1998",
                "2023-02-29|",
                "2025-13-01|",
                "20251301|",
                "2025年13月|",
                "2025年4月31日|",
                "2025-1/1|",
                "1000|",
                "9999年|",
                "25年|",
                "2025年1月-2025年12月|",
                "长期|",
                "''|",
                "三三三三年|",
                "二〇二五年十十月|",
            })
    void readsDatesAsFarAsPublished(String published, @Nullable String expected) {
        assertThat(Dates.iso(published).orElse(null)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "[{index}] {0} names {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "某局2025年部门预算|2025",
                "2025 年度部门整体绩效目标表|2025",
                "沪财〔2023〕12号 2025年度预算|2025",
                "2025|2025",
                "（2025）|2025",
                "某局-2024-预算公开.pdf|2024",
                "2025.12.31|2025",
                "二〇二五年预算|2025",
                "2025人大预算公开|2025",
                "2025项目支出|2025",
                "1.2025年部门预算|2025",
                "2023-2025年|2025",
                "1990年|1990",
                "2000元|",
                "2000万元|",
                "12025|",
                "20250|",
                "2,025|",
                "2013.50|",
                "1989年|",
                "2100年|",
                "三年|",
                "2025人次|",
                "12.2025|",
                "''|",
            })
    void findsTheYear(String published, @Nullable Integer expected) {
        assertThat(Dates.year(published).orElse(null)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "[{index}] {0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1年|1",
                "1 年|1",
                "99年|99",
                "三年|3",
                "两年|2",
                "十年|10",
                "3|3",
                "3.00|3",
                "3年期|3",
                "一年期|1",
                "36个月|3",
                "12 个月|1",
                "3年（2023-2025年）|3",
                "2025年|",
                "0|",
                "0年|",
                "半年|",
                "长期|",
                "18个月|",
                "1.5年|",
                "100年|",
                "''|",
            })
    void readsDurations(String published, @Nullable Integer expected) {
        assertThat(Dates.durationYears(published).orElse(null)).isEqualTo(expected);
    }
}
