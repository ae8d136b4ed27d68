package org.yusuan.record;

import org.jspecify.annotations.Nullable;
import org.yusuan.lexicon.IndicatorValue;

/**
 * A third-level indicator (三级指标) for one horizon.
 *
 * @param ordinal position in its form, from 1; the two horizons of one row share it
 * @param level1 absent where the first level is none of the contract's
 * @param level3 without numbering such as {@code 指标1：}; empty where the form gives only a value
 * @param weight 权重, 分值, as published
 * @param note other columns of the form, {@code heading: text} joined by {@code ; }
 */
public record Indicator(
        int ordinal,
        Horizon horizon,
        @Nullable Level1 level1,
        String level1Raw,
        @Nullable Level2 level2,
        String level2Raw,
        String level3,
        String level3Raw,
        IndicatorValue value,
        @Nullable String weight,
        @Nullable String note,
        Origin origin) {}
