package org.yusuan.read.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a Chinese Excel shows of numbers in the formats that disclosures use. */
class NumberDisplayTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1234567.891 | #,##0.00 | 1,234,567.89",
                "-1234.5 | #,##0.00_);(#,##0.00) | (1,234.50)",
                "-1234.5 | #,##0.00;[Red]-#,##0.00 | -1,234.50",
                "-1234.5 | 0.00_ ;[Red]\\-0.00\\  | -1234.50",
                "0.1234 | 0.00% | 12.34%",
                "0.5 | 0% | 50%",
                "7 | 00000 | 00007",
                "12345.678 | #,##0, | 12",
                "12345678 | 0!.0,\"万\" | 1234.6万",
                "12345678 | #,##0!.00,, | 0.12",
                "-25000 | 0\\.0,;[Red]-0\\.0, | -2.5",
                "3.5 | 0.00\"万元\" | 3.50万元",
                "1234.5 | [$¥-804]#,##0.00 | ¥1,234.50",
                "45000 | yyyy\"年\"m\"月\"d\"日\" | 2023年3月15日",
                "45000.5 | yyyy/m/d h:mm | 2023/3/15 12:00",
                "45000 | [$-804]yyyy\"年\"m\"月\";@ | 2023年3月",
                "45000 | [DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\" | 2023年3月15日",
                "1234 | [DBNum2][$-804]General | 1234",
                "0.30000000000000004 | General | 0.3",
                "123456 | General | 123456",
            })
    void numbersInFormats(double value, String format, String shown) {
        assertThat(shown(value, format)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_  | -",
                "_(* #,##0_);_(* (#,##0);_(* \"-\"_);_(@_) | -",
                "0.00;-0.00;\"无\" | 无",
                "0.00;-0.00;\\/ | /",
                "0.00;-0.00;0.0 | 0.0",
                "#,##0.00 | 0.00",
                "0.00;-0.00;; | ``",
            })
    void zeros(String format, String shown) {
        assertThat(shown(0, format)).isEqualTo(shown);
    }

    private static String shown(double value, String format) {
        return new NumberDisplay(false)
                .cell(0, 0, value, new CellStyle(164, format, false))
                .text();
    }
}
