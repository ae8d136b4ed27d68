package org.yusuan.record;

import org.yusuan.lexicon.Coded;

/** What kind of disclosure a document is. */
public enum DisclosureType implements Coded {
    /** 预算公开. */
    BUDGET,
    /** 决算公开. */
    FINAL_ACCOUNT,
    /** 绩效目标公开 by itself. */
    PERFORMANCE_TARGET,
    /** Anything else. */
    OTHER
}
