package org.yusuan.record;

import org.yusuan.lexicon.EnumId;

/** Which form of a disclosure a table is; final accounts use the same kinds. */
public enum TableKind implements EnumId {
    /** 收支总表. */
    REVENUE_EXPENDITURE_SUMMARY,
    /** 收入总表. */
    REVENUE_SUMMARY,
    /** 支出总表. */
    EXPENDITURE_SUMMARY,
    /** 财政拨款收支总表. */
    FISCAL_APPROPRIATION_SUMMARY,
    /** 财政拨款支出表. */
    FISCAL_APPROPRIATION_EXPENDITURE,
    /** 一般公共预算支出表. */
    GENERAL_PUBLIC_BUDGET_EXPENDITURE,
    /** 一般公共预算基本支出表, 财政拨款基本支出表. */
    BASIC_EXPENDITURE,
    /** 政府性基金收入表. */
    GOVERNMENT_FUND_REVENUE,
    /** 政府性基金支出表. */
    GOVERNMENT_FUND_EXPENDITURE,
    /** 国有资本经营预算表. */
    STATE_CAPITAL_BUDGET,
    /** “三公”经费表. */
    THREE_PUBLIC_EXPENSES,
    /** 机关运行经费表. */
    AGENCY_OPERATING_COSTS,
    /** 项目支出表. */
    PROJECT_EXPENDITURE,
    /** 政府采购表. */
    GOVERNMENT_PROCUREMENT,
    /** 政府购买服务表. */
    GOVERNMENT_SERVICE_PURCHASE,
    /** 项目支出绩效目标表. */
    PROJECT_TARGET,
    /** 部门/单位整体支出绩效目标表. */
    DEPARTMENT_TARGET,
    /** 项目支出绩效自评表. */
    PROJECT_SELF_ASSESSMENT,
    /** 部门/单位整体支出绩效自评表. */
    DEPARTMENT_SELF_ASSESSMENT,
    /** 绩效评价评分表. */
    EVALUATION_SCORES,
    /** 一般公共预算收入表 of a government. */
    GENERAL_PUBLIC_BUDGET_REVENUE,
    /** 政府性基金预算收支表: both sides in one table. */
    GOVERNMENT_FUND_BUDGET,
    /** 社会保险基金预算表. */
    SOCIAL_INSURANCE_FUND,
    /** 税收返还和转移支付表, of whichever budget. */
    TRANSFER_PAYMENTS,
    /** 政府债务: 限额, 余额, 发行, 还本付息, 债券使用. */
    GOVERNMENT_DEBT,
    /** Any other table. */
    OTHER
}
