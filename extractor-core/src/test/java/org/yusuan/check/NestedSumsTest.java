package org.yusuan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yusuan.document.Area;
import org.yusuan.lexicon.MoneyUnit;
import org.yusuan.record.Origin;

/** Wholes and parts of a list that no mark tells apart. */
final class NestedSumsTest {
    private static final int LONG = 3_000;
    private static final int EQUAL = 2_000;

    /** Half of a fen: what a published amount may be off by. */
    private static final BigDecimal HALF = new BigDecimal("0.005");

    /** @param roots the amounts that are part of no other; for each row that has any, its parts */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "one level, 10 4 6 3, 10 3, 10=4+6",
        "three levels, 10 10 4 6 5, 10 5, 10=10 10=4+6",
        "all below the first, 15 10 4 6 5, 15, 15=10+5 10=4+6",
        "nothing adds up, 10 4 5, 10 4 5, ''",
        "too much before it adds up, 10 4 7 -1, 10 4 7 -1, ''",
        "zeros are parts of nothing, 0 0 5 5, 0 0 5, 5=5",
        "within rounding, 10.01 3.34 6.68, 10.01, 10.01=3.34+6.68",
        "two parts of one amount, 12 10 4 3 3 2, 12, 12=10+2 10=4+3+3",
        "a whole of one part, 12 3 3 9 4 5, 12, 12=3+9 3=3 9=4+5",
        "nothing at all, '', '', ''"
    })
    void wholesStandAboveTheirParts(String name, String amounts, String roots, String wholes) {
        NestedSums nest = nest(Stream.of(amounts.split(" "))
                .filter(amount -> !amount.isEmpty())
                .toList());
        assertThat(printed(nest.roots(), " ")).isEqualTo(roots);
        assertThat(IntStream.range(0, nest.figures().size())
                        .filter(row -> !nest.parts(row).isEmpty())
                        .mapToObj(row ->
                                nest.figures().get(row).yuan().toPlainString() + "=" + printed(nest.parts(row), "+"))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(wholes);
    }

    @ParameterizedTest
    @CsvSource({"15 10 4 6 5, true", "15 10 4 6 5 1, false", "15, false", "'15 10 4', false"})
    void aListIsWholeWhereAllBelowIsPartOfTheFirst(String amounts, boolean whole) {
        assertThat(nest(List.of(amounts.split(" "))).isWhole()).isEqualTo(whole);
    }

    @Test
    void ofALongListNothingIsPart() {
        assertThat(nest(Collections.nCopies(LONG, "5")).roots()).hasSize(LONG);
    }

    /** Each may be the whole of the next alone, or of all below it: as many ends as there are rows. */
    @Test
    void ofEqualAmountsEachIsPartOfTheOneAboveIt() {
        NestedSums nest = nest(Collections.nCopies(EQUAL, "5"));
        assertThat(nest.isWhole()).isTrue();
        assertThat(IntStream.range(0, EQUAL - 1).mapToObj(nest::parts)).allMatch(parts -> parts.size() == 1);
    }

    private static NestedSums nest(List<String> amounts) {
        return NestedSums.of(amounts.stream().map(NestedSumsTest::figure).toList());
    }

    private static Figure figure(String amount) {
        BigDecimal yuan = new BigDecimal(amount);
        return new Figure(
                yuan,
                yuan.signum() == 0 ? yuan : HALF,
                MoneyUnit.YUAN,
                amount,
                null,
                new Origin(Area.ofPage(1), "t1:r1:c1"));
    }

    private static String printed(List<Figure> figures, String between) {
        return figures.stream().map(figure -> figure.yuan().toPlainString()).collect(Collectors.joining(between));
    }
}
