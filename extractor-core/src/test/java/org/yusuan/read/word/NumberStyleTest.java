package org.yusuan.read.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberStyleTest {
    @ParameterizedTest
    @CsvSource({
        "1, chineseCounting, 一",
        "10, chineseCounting, 十",
        "12, chineseCountingThousand, 十二",
        "20, japaneseCounting, 二十",
        "21, chineseCounting, 二十一",
        "100, chineseCounting, 一百",
        "105, chineseCounting, 一百零五",
        "110, chineseCounting, 一百一十",
        "3, decimal, 3",
        "3, decimalZero, 03",
        "12, decimalZero, 12",
        "2, upperLetter, B",
        "28, lowerLetter, bb",
        "4, lowerRoman, iv",
        "19, upperRoman, XIX",
        "3, decimalEnclosedCircle, ③",
        "21, decimalEnclosedCircle, 21",
        "3, bullet, ''",
        "3, none, ''",
        "0, chineseCounting, 0",
        "3, aStyleOfTomorrow, 3",
    })
    void writesANumber(int number, String style, String written) {
        assertThat(NumberStyle.write(number, style)).isEqualTo(written);
    }
}
