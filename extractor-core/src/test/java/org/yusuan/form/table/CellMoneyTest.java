package org.yusuan.form.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yusuan.document.Area;
import org.yusuan.document.Cell;

class CellMoneyTest {
    @ParameterizedTest(name = "{0} shown as {1}")
    @CsvSource({
        "278.070934, 278.07, 278.070934",
        "1234.5678, '1,234.57', 1234.5678",
        "12345, 1.23, 1.2345",
        "-5, 5.00, -5",
        "0.001, 0.00, 0.001",
        "123456789012, 1.23457E+11, 123456789012",
        "12.5, 12.50万元, 12.5",
        "0.0523, 5.2%,",
        ", 12.5, 12.5",
        ", 甲,"
    })
    void theNumberWithAllItsDigits(BigDecimal number, String text, BigDecimal sum) {
        assertThat(CellMoney.of(cell(number, text)).map(money -> money.number()).orElse(null))
                .isEqualTo(sum);
    }

    @ParameterizedTest(name = "{0} shown as {1}")
    @CsvSource({"0.0523, 5.2%, 5.23", "5.23, 5.2, 5.23", ", 5.2%, 5.2"})
    void inPercent(BigDecimal number, String text, BigDecimal sum) {
        assertThat(CellMoney.ofPercent(cell(number, text)).orElseThrow().number())
                .isEqualByComparingTo(sum);
    }

    private static Cell cell(BigDecimal number, String text) {
        return new Cell(0, 0, 1, 1, text, List.of(Area.ofPage(1)), "S!A1", List.of(), number);
    }
}
