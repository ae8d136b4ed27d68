package org.yusuan.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {
    @ParameterizedTest(name = "[{index}] {0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "590.14|590.14",
                "0|0",
                "0.00|0.00",
                "1,234.00|1234.00",
                "12,345,678|12345678",
                "1，234.00|1234.00",
                "1, 234.00|1234.00",
                "1 ,234|1234",
                "１２３．４５|123.45",
                "-5.20|-5.20",
                "−5|-5",
                "－5|-5",
                "—5|-5",
                "- 5|-5",
                "+5|5",
                "△5|-5",
                "▲1,000|-1000",
                "(1.00)|-1.00",
                "（1,000.5）|-1000.5",
                ".5|0.5",
                "590. 14|590.14",
                "0010|10",
                "' 7 '|7",
            })
    void readsWholeNumbers(String published, BigDecimal expected) {
        assertThat(Numerals.parse(published)).contains(expected);
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @ValueSource(
            strings = {
                "",
                " ",
                "—",
                "12%",
                "12元",
                "590.14 20.00",
                "1 234",
                "12,34",
                "1,2345",
                "1.2.3",
                "1-2",
                "1e5",
                "5.",
                "(-1)",
                "一",
                "①",
                "2025年",
                "1234567890123456789012345678901",
            })
    void whatIsNotOneNumberIsNone(String published) {
        assertThat(Numerals.parse(published)).isEmpty();
    }

    @ParameterizedTest(name = "[{index}] {0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "''|true",
                "' '|true",
                "—|true",
                "——|true",
                "-|true",
                "--|true",
                "－|true",
                "/|true",
                "／|true",
                "\\|true",
                "\\\\|true",
                "无|true",
                "' 无 '|true",
                "0|false",
                "0.00|false",
                "无变化|false",
                "-5|false",
                "否|false",
            })
    void absentIsNotZero(String published, boolean absent) {
        assertThat(Numerals.isAbsent(published)).isEqualTo(absent);
    }

    @ParameterizedTest(name = "[{index}] {0} is {1}")
    @CsvSource({
        "一,1",
        "两,2",
        "九,9",
        "十,10",
        "十一,11",
        "二十,20",
        "二十一,21",
        "九十九,99",
        "一百,100",
        "一百零五,105",
        "一百一十,110",
        "三百六十五,365"
    })
    void readsChineseNumerals(String published, int expected) {
        assertThat(Numerals.chinese(published)).contains(expected);
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @ValueSource(strings = {"", "十四五", "三公", "零", "百", "一百五", "二〇二五", "十十", "一个", "1"})
    void otherWordsAreNoNumerals(String published) {
        assertThat(Numerals.chinese(published)).isEmpty();
    }
}
