package org.yusuan.lexicon;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator's published value says.
 *
 * @param text the value as published, layout undone; empty where the form leaves it blank
 * @param number as published, digits kept; the lower end of a range
 * @param numberHigh the upper end of a range
 * @param unit what is counted: {@code %}, {@code 次}, {@code 元/人/月}
 * @param type absent where the value is blank
 */
public record IndicatorValue(
        String text,
        @Nullable Comparator comparator,
        @Nullable BigDecimal number,
        @Nullable BigDecimal numberHigh,
        @Nullable String unit,
        @Nullable ValueType type) {}
