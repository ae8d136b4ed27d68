package org.yusuan.record;

import org.yusuan.lexicon.EnumId;

/** The side of a budget an amount belongs to. */
public enum Side implements EnumId {
    /** 收入. */
    REVENUE,
    /** 支出. */
    EXPENDITURE
}
