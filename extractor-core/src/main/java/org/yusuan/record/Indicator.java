package org.yusuan.record;

import org.jspecify.annotations.Nullable;
import org.yusuan.lexicon.IndicatorValue;

/**
 * A third-level indicator (三级指标) for one horizon.
 *
 * @param ordinal position in its form, from 1; the two horizons of one row share it
 * @param level1 absent where the first level is none of the contract's
 * @param level3 without numbering such as {@code 指标1：}; empty where the form gives only a value
 * @param weight 权重, 分值
 * @param actual 实际完成值 of a self-assessment
 * @param score 得分
 * @param deviation 偏差原因分析及改进措施
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
        @Nullable PlainNumber weight,
        @Nullable IndicatorValue actual,
        @Nullable PlainNumber score,
        @Nullable String deviation,
        @Nullable String note,
        Origin origin) {
    /** The same at another position. */
    public Indicator at(int position) {
        return new Indicator(
                position, horizon, level1, level1Raw, level2, level2Raw, level3, level3Raw, value, weight, actual,
                score, deviation, note, origin);
    }
}
