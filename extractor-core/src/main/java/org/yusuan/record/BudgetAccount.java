package org.yusuan.record;

import org.yusuan.lexicon.EnumId;

/** Which of the four budgets of 预算法 (2018), article 5, a table is of. */
public enum BudgetAccount implements EnumId {
    /** 一般公共预算. */
    GENERAL_PUBLIC,
    /** 政府性基金预算. */
    GOVERNMENT_FUNDS,
    /** 国有资本经营预算. */
    STATE_CAPITAL,
    /** 社会保险基金预算. */
    SOCIAL_INSURANCE
}
