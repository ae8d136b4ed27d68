package org.yusuan.record;

import org.yusuan.lexicon.EnumId;

/** The period a figure or goal is for. */
public enum Horizon implements EnumId {
    /** 实施期, 实施周期, 中长期. */
    TOTAL,
    /** 年度, 当年. */
    ANNUAL
}
