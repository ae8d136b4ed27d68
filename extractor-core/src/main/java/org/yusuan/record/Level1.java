package org.yusuan.record;

import org.yusuan.lexicon.EnumId;

/** First level of an indicator (一级指标). */
public enum Level1 implements EnumId {
    /** 产出指标. */
    OUTPUT,
    /** 效益指标. */
    BENEFIT,
    /** 满意度指标. */
    SATISFACTION,
    /** 成本指标 as a first level (财预〔2021〕101号). */
    COST
}
