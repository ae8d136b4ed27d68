package org.yusuan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rounding is allowed for to the last yuan, and no further. */
final class FigureSumTest {
    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource({
        // one figure restates another: half a unit of the coarser, here 500 yuan
        "65.45, 65.5, true",
        "654500元, 65.5, true",
        "654499元, 65.5, false",
        "65.44, 65.5, false",
        "65.55, 65.5, true",
        "65.56, 65.5, false",
        "12.29, 12.3, true",
        // half a unit of each addend and of the sum: 4 × 50 yuan
        "1.01 1.01 1.01, 3.05, true",
        "1.01 1.01 1.01, 3.01, true",
        "1.01 1.01 1.01, 3.06, false",
        "1.01 1.01 1.01, 3.00, false",
        // 2 × 50 yuan and 500 yuan of the sum
        "1.00 2.00, 3.1, false",
        "1.00 2.06, 3.1, true",
        "1.00 2.04, 3.1, true",
        "1.00 2.03, 3.1, false",
        // published in 元 without fen: 0.5 yuan each
        "100元 200元, 301元, true",
        "100元 200元, 302元, false",
        // a zero is exact
        "0.00 2.00, 2.01, true",
        "0.00 2.00, 2.02, false",
        "0, 0.01, false",
        // after conversion of 亿元: half a unit is 500,000 yuan
        "0.45亿元, 4500万元, true",
        "0.45亿元, 4550万元, true",
        "0.45亿元, 4551万元, false"
    })
    void allowsForRounding(String addends, String total, boolean equal) {
        FigureSum sum = new FigureSum(
                Arrays.stream(addends.split(" ")).map(FigureSumTest::figure).toList());
        assertThat(sum.equalsWithin(FigureSum.of(figure(total)))).isEqualTo(equal);
        assertThat(FigureSum.of(figure(total)).equalsWithin(sum)).isEqualTo(equal);
    }

    @ParameterizedTest(name = "{0} of {1} is {2}%: {3}")
    @CsvSource({
        "1175.95, 1180.89, 99.58, true",
        "1175.95, 1180.89, 99.57, false",
        "1175.95, 1180.89, 99.6, true",
        // 1 may have been anything from 0.5 to 1.5
        "10, 1, 1808.1, true",
        "10, 1, 2100, true",
        "10, 1, 2101, false",
        "10, 1, 633, true",
        "10, 1, 632, false",
        "-10, 40, -25, true",
        "-10, 40, -24, true",
        "-10, 40, -20, false"
    })
    void allowsForWhatRoundingMovesAPercentage(String part, String whole, BigDecimal percent, boolean fits) {
        assertThat(Percent.of(figure(part), figure(whole)).fits(percent)).isEqualTo(fits);
    }

    private static Figure figure(String raw) {
        return Figure.of(Made.amount(raw), raw, null).orElseThrow();
    }
}
