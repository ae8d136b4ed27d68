package org.yusuan.record;

import org.yusuan.lexicon.EnumId;

/** What a column of a budget statement measures. */
public enum Measure implements EnumId {
    /** 合计, 小计, 金额, 预算数, 决算数. */
    TOTAL,
    /** 当年预算安排. */
    CURRENT_YEAR,
    /** 上年结转. */
    CARRYOVER,
    /** 一般公共预算. */
    GENERAL_PUBLIC_BUDGET,
    /** 政府性基金预算. */
    GOVERNMENT_FUNDS,
    /** 国有资本经营预算. */
    STATE_CAPITAL_OPERATIONS,
    /** 财政专户管理资金. */
    SPECIAL_FISCAL_ACCOUNT,
    /** 单位资金. */
    UNIT_FUNDS,
    /** 基本支出. */
    BASIC_EXPENDITURE,
    /** 项目支出. */
    PROJECT_EXPENDITURE,
    /** 人员经费. */
    PERSONNEL,
    /** 公用经费. */
    OPERATING,
    /** 财政拨款(收入). */
    FISCAL_APPROPRIATION,
    /** 事业收入. */
    INSTITUTIONAL_INCOME,
    /** 经营收入. */
    BUSINESS_INCOME,
    /** 上级补助收入. */
    SUPERIOR_SUBSIDY,
    /** 附属单位上缴收入. */
    AFFILIATE_REMITTANCE,
    /** 其他收入. */
    OTHER_INCOME,
    /** 上缴上级支出. */
    REMITTANCE_TO_SUPERIOR,
    /** 经营支出. */
    BUSINESS_EXPENDITURE,
    /** 对附属单位补助支出. */
    SUBSIDY_TO_AFFILIATES,
    /** 预留机动经费. */
    RESERVE,
    /** 结转下年. */
    CARRYOVER_TO_NEXT_YEAR,
    /** 上年数 of a comparison. */
    PRIOR_YEAR,
    /** 增减额. */
    CHANGE,
    /** 增减％. */
    CHANGE_PERCENT,
    /** 其他资金. */
    OTHER_FUNDS,
    /** 为预算％, 完成％. */
    PERCENT_OF_BUDGET,
    /** 为上年％. */
    PERCENT_OF_PRIOR_YEAR,
    /** 占比％. */
    SHARE
}
