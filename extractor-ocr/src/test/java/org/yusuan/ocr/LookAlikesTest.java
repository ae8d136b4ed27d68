package org.yusuan.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookAlikesTest {
    @ParameterizedTest
    @CsvSource({"7, 7, 0.9", "７, 7, 0.9", "|, 1, 0.5", "○, 0, 0.5", "D, 0, 0.5", "½, ½, 0.9", "㈠, ㈠, 0.9", "无, 无, 0.9"})
    void whatWasNotReadAsADigitIsNoSureOne(String read, String alone, double score) {
        assertThat(LookAlikes.alone(new ReadLine.Symbol(read, 0.9, 3))).isEqualTo(new ReadLine.Symbol(alone, score, 3));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5,600,000.0O | 5,600,000.00 | a zero at the end of an amount",
                "O            | 0            | a zero alone",
                "1l5.3        | 115.3        | a one within a number",
                "1，234.50     | 1,234.50     | a comma of a sentence between digits",
                "共5人，12次    | 共5人，12次    | a comma behind a word",
                "2025年。      | 2025年。      | the end of a sentence",
                "1、2         | 1、2         | an enumeration",
                "-2、4        | -2.4        | the point of an amount below zero",
                "9,50         | 9,50         | the first line of 9,500 in a narrow cell",
                "1,234        | 1,234        | thousands",
                "10:30        | 10:30        | a time",
                "OA系统        | OA系统        | letters of a word",
                "APP1O        | APP1O        | digits behind letters",
            })
    void mendsLettersAmongDigits(String read, String mended, String why) {
        ReadLine line = new ReadLine(read.codePoints()
                .mapToObj(character -> new ReadLine.Symbol(Character.toString(character), 0.9, 0))
                .toList());
        assertThat(LookAlikes.mended(line).text()).as(why).isEqualTo(mended);
    }
}
