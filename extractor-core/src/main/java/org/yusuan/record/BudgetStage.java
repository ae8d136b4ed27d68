package org.yusuan.record;

import org.yusuan.lexicon.EnumId;

/** The stage of the budget an amount is of. */
public enum BudgetStage implements EnumId {
    /** 预算数. */
    BUDGET,
    /** 调整预算数. */
    ADJUSTED_BUDGET,
    /** 执行数, 完成数, 预计执行数: what a year comes to before its accounts are closed. */
    EXECUTION,
    /** 决算数. */
    FINAL
}
