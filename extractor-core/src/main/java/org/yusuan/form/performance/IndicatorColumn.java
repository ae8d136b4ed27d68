package org.yusuan.form.performance;

import org.jspecify.annotations.Nullable;
import org.yusuan.record.Horizon;

/** What a column of an indicator block holds. The wordings stand in {@code indicator-columns.tsv}; in the usual order. */
enum IndicatorColumn {
    LEVEL1,
    LEVEL2,
    LEVEL3,
    /** 运算符号. */
    OPERATOR,
    /** 指标值 whose horizon the heading does not say. */
    VALUE,
    VALUE_TOTAL,
    VALUE_ANNUAL,
    /** 度量单位. */
    UNIT,
    /** 权重, 分值. */
    WEIGHT,
    /** 实际完成值 of a self-assessment. */
    ACTUAL,
    /** 得分. */
    SCORE,
    /** 偏差原因分析及改进措施. */
    DEVIATION,
    /** 指标说明, 评分标准 and any other column. */
    NOTE;

    boolean isLevel() {
        return this == LEVEL1 || this == LEVEL2 || this == LEVEL3;
    }

    boolean isValue() {
        return this == VALUE || this == VALUE_TOTAL || this == VALUE_ANNUAL;
    }

    /** Whether the column belongs to the value beside it. */
    boolean qualifiesValue() {
        return this == OPERATOR || this == UNIT || this == WEIGHT;
    }

    /** Whether the column says what became of the target: nothing but its heading tells it from what was planned. */
    boolean isResult() {
        return this == ACTUAL || this == SCORE || this == DEVIATION;
    }

    /** The horizon the heading itself states. */
    @Nullable
    Horizon horizon() {
        return this == VALUE_TOTAL ? Horizon.TOTAL : this == VALUE_ANNUAL ? Horizon.ANNUAL : null;
    }
}
