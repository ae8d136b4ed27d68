package org.yusuan.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yusuan.document.Box;

/** How values stand in the output. */
final class BoxFormatTest {
    @ParameterizedTest
    @CsvSource({
        "5901400, 5901400.00",
        "5901400.1, 5901400.10",
        "0.001, 0.001",
        "1E+8, 100000000.00",
        "0E-9, 0.00",
        "-0.50, -0.50",
        "12345678901234567890.123456789, 12345678901234567890.123456789"
    })
    void amountsAreExactWithTwoDigitsAtLeast(BigDecimal amount, String expected) {
        OutputColumn<BigDecimal> column = OutputColumn.amount("amount", "amount", "金额", value -> value);
        Object value = Objects.requireNonNull(column.of(amount));
        assertThat(column.type().print(value)).isEqualTo(expected);
        assertThat(column.type().parse(expected)).isEqualTo(value);
    }

    /** Databases and Parquet take no more digits; what is published stands in the column beside. */
    @ParameterizedTest
    @CsvSource({"99999999999999999999999999.5, true", "1E+26, false", "-1E+26, false", "1E-40, true"})
    void amountsLongerThanAnyDatabaseTakesAreAbsent(BigDecimal amount, boolean isThere) {
        OutputColumn<BigDecimal> column = OutputColumn.amount("amount", "amount", "金额", value -> value);
        assertThat(column.of(amount) != null).isEqualTo(isThere);
    }

    /** Not every format could keep half a character, and all keep the same. */
    @ParameterizedTest
    @CsvSource({"a\uD83Db, a\uFFFDb", "\uDE00, \uFFFD", "\uD83D\uDE00, \uD83D\uDE00", "预算, 预算"})
    void whatIsNoCharacterIsReplacedInEveryFormat(String text, String expected) {
        FlatTable<String> table = new FlatTable<>(
                "made",
                new Words("made", "假"),
                List.of(OutputColumn.text("text", "text", "文字", value -> value)),
                List.of(),
                List.of(),
                (disclosure, before) -> List.of());
        assertThat(table.values(text)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({"'0,0,595.276,841.89', 0 0 595.28 841.89", "'-0.001,10.5,100,1000000', 0 10.5 100 1000000"})
    void boxesHaveTwoDigitsAtMost(String coordinates, String expected) {
        String[] parts = coordinates.split(",", -1);
        Box box = new Box(
                Double.parseDouble(parts[0]),
                Double.parseDouble(parts[1]),
                Double.parseDouble(parts[2]),
                Double.parseDouble(parts[3]));
        assertThat(BoxFormat.box(box)).isEqualTo(expected);
    }

    /** Halves of a hundredth, their neighbours and whatever a page may hold: as the number's own digits round. */
    @Test
    void coordinatesAreRoundedByTheirDigits() {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            double half = (random.nextInt(100_000) * 2 + 1) / 200.0;
            assertRounded(half);
            assertRounded(Math.nextUp(half));
            assertRounded(Math.nextDown(half));
            assertRounded(random.nextDouble() * 2_000 - 100);
            assertRounded(Double.longBitsToDouble(random.nextLong() & Long.MAX_VALUE >> 1));
        }
    }

    private static void assertRounded(double points) {
        BigDecimal exact = new BigDecimal(Double.toString(points)).setScale(2, RoundingMode.HALF_UP);
        String expected = exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
        assertThat(BoxFormat.coordinate(points)).isEqualTo(expected);
    }
}
