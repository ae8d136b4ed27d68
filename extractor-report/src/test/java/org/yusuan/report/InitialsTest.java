package org.yusuan.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "财政局            | czj",
                "2025年预算        | 2025nys",
                "G360高速公路      | g360gsgl",
                "长沙市            | zss css", // 长 is zhǎng and cháng
                "budget           | ''",
                "（）             | ''",
            })
    void aNameIsTypedByTheInitialsOfItsReadings(String name, String initials) {
        assertThat(Initials.of(name)).isEqualTo(initials);
    }
}
