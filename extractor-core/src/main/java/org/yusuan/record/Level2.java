package org.yusuan.record;

import org.yusuan.lexicon.EnumId;

/** Second level of an indicator (二级指标). */
public enum Level2 implements EnumId {
    /** 数量指标. */
    QUANTITY,
    /** 质量指标. */
    QUALITY,
    /** 时效指标. */
    TIMELINESS,
    /** 成本指标 as a second level. */
    COST,
    /** 经济效益指标. */
    ECONOMIC_BENEFIT,
    /** 社会效益指标. */
    SOCIAL_BENEFIT,
    /** 生态效益指标. */
    ECOLOGICAL_BENEFIT,
    /** 可持续影响指标. */
    SUSTAINABLE_IMPACT,
    /** 服务对象满意度指标. */
    SERVICE_SATISFACTION,
    /** 经济成本指标. */
    ECONOMIC_COST,
    /** 社会成本指标. */
    SOCIAL_COST,
    /** 生态环境成本指标. */
    ECOLOGICAL_COST,
    /** A second level the contract does not name. */
    OTHER
}
