package org.yusuan.lexicon;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A sum of money as published.
 *
 * @param number as published, digits kept
 * @param unit the unit stated beside the number; absent where it is stated elsewhere
 */
public record MoneyText(BigDecimal number, @Nullable MoneyUnit unit) {
    /** Jiao and fen: amounts in yuan have two decimals, and more only where the published ones are finer. */
    private static final int FEN = 2;

    private static final Pattern SUM = Pattern.compile("(?:人民币|RMB)?[¥￥]?(.*?)(?:\\(?(亿元|万元|千元|元|亿|万)\\)?整?)?");

    /** Spaces that do not stand between the parts of one or two numbers. */
    private static final Pattern LOOSE_SPACE = Pattern.compile("(?<![\\d.,]) +| +(?![\\d.,])");

    /** The sum that the whole text is: {@code 590.14}, {@code 12.5万元}, {@code ￥1,000}. */
    public static Optional<MoneyText> parse(String text) {
        Optional<MoneyText> bare = Numerals.parse(text).map(number -> new MoneyText(number, null));
        if (bare.isPresent()) {
            return bare;
        }
        String brackets = Folding.spaced(text).replace('（', '(').replace('）', ')');
        if (!Numerals.hasDigit(brackets)) {
            return Optional.empty();
        }
        Matcher sum = SUM.matcher(LOOSE_SPACE.matcher(brackets).replaceAll(""));
        if (!sum.matches()) {
            return Optional.empty();
        }
        String unit = sum.group(2);
        return Numerals.parse(sum.group(1))
                .map(number -> new MoneyText(number, unit == null ? null : MoneyUnits.named(unit)));
    }

    /** The sum in yuan, exact; absent where neither the text nor its surroundings state a unit. */
    public Optional<BigDecimal> yuan(@Nullable MoneyUnit fallback) {
        MoneyUnit known = unit != null ? unit : fallback;
        if (known == null) {
            return Optional.empty();
        }
        BigDecimal exact = known.toYuan(number).stripTrailingZeros();
        return Optional.of(exact.setScale(Math.max(FEN, exact.scale())));
    }
}
