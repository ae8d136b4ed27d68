package org.yusuan.lexicon;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A sum of money as published.
 *
 * @param number as published, digits kept
 * @param unit the unit stated beside the number; absent where it is stated elsewhere
 */
public record MoneyText(BigDecimal number, @Nullable MoneyUnit unit) {
    /** The sum that the whole text is: {@code 590.14}, {@code 12.5万元}, {@code ￥1,000}. */
    public static Optional<MoneyText> parse(String text) {
        return Numerals.parse(text).map(number -> new MoneyText(number, null));
    }

    /** The sum in yuan, exact; absent where neither the text nor its surroundings state a unit. */
    public Optional<BigDecimal> yuan(@Nullable MoneyUnit fallback) {
        MoneyUnit known = unit != null ? unit : fallback;
        if (known == null) {
            return Optional.empty();
        }
        BigDecimal exact = known.toYuan(number).stripTrailingZeros();
        return Optional.of(exact.setScale(Math.max(2, exact.scale())));
    }
}
