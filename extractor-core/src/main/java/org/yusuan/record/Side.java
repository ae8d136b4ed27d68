package org.yusuan.record;

import org.yusuan.lexicon.Coded;

/** The side of a budget an amount belongs to. */
public enum Side implements Coded {
    /** 收入. */
    REVENUE,
    /** 支出. */
    EXPENDITURE
}
