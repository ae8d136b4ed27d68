package org.yusuan.record;

import org.yusuan.lexicon.Coded;

/** The stage of the budget an amount is of. */
public enum Stage implements Coded {
    /** 预算数. */
    BUDGET,
    /** 调整预算数. */
    ADJUSTED_BUDGET,
    /** 决算数, 执行数. */
    FINAL
}
