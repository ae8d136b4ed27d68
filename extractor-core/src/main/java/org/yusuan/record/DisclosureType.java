package org.yusuan.record;

import org.yusuan.lexicon.EnumId;

/** What kind of disclosure a document is. */
public enum DisclosureType implements EnumId {
    /** 预算公开. */
    BUDGET,
    /** 预算执行情况: how the budget of a year is carried out. */
    EXECUTION,
    /** 决算公开. */
    FINAL_ACCOUNT,
    /** 绩效目标公开 by itself. */
    PERFORMANCE_TARGET,
    /** 绩效自评, 绩效评价 by itself. */
    SELF_ASSESSMENT,
    /** 政府债务: limits, balances, issues of debt by themselves. */
    DEBT,
    /** Anything else. */
    OTHER
}
