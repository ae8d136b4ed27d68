package org.yusuan.record;

import org.yusuan.lexicon.EnumId;

/** Where money comes from, or by which direction it is spent, as target forms state it. */
public enum FundingSource implements EnumId {
    /** 总额, 合计. */
    ALL,
    /** 中央财政资金. */
    CENTRAL,
    /** 省级财政资金. */
    PROVINCIAL,
    /** 市县财政资金. */
    MUNICIPAL_COUNTY,
    /** 单位自筹. */
    SELF_RAISED,
    /** 其他资金. */
    OTHER,
    /** 上年结转资金. */
    CARRYOVER,
    /** 财政拨款, 财政资金. */
    FISCAL_APPROPRIATION,
    /** 一般公共预算资金. */
    GENERAL_PUBLIC_BUDGET,
    /** 政府性基金. */
    GOVERNMENT_FUNDS,
    /** 国有资本经营预算资金. */
    STATE_CAPITAL_OPERATIONS,
    /** 社会保险基金. */
    SOCIAL_INSURANCE_FUNDS,
    /** 财政专户管理资金. */
    SPECIAL_FISCAL_ACCOUNT,
    /** 单位资金. */
    UNIT_FUNDS,
    /** 基本支出. */
    BASIC_EXPENDITURE,
    /** 项目支出. */
    PROJECT_EXPENDITURE,
    /** 财政专项资金. */
    SPECIAL_FISCAL_FUNDS,
    /** 其他事业发展性支出. */
    OTHER_DEVELOPMENT,
    /** 本级使用资金. */
    OWN_LEVEL_USE,
    /** 对下转移支付. */
    TRANSFER_TO_LOWER_LEVEL
}
