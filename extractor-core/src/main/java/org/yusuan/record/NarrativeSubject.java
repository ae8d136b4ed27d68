package org.yusuan.record;

import org.yusuan.lexicon.EnumId;

/** What a figure of the narrative is a figure of. The wordings stand in {@code statement-subjects.tsv}. */
public enum NarrativeSubject implements EnumId {
    /** 收入总计, 收入预算. */
    REVENUE_TOTAL,
    /** 本年收入. */
    CURRENT_REVENUE,
    /** 上年结转. */
    CARRYOVER,
    /** 支出总计, 支出预算. */
    EXPENDITURE_TOTAL,
    /** 收支总预算: both sides at once. */
    BUDGET_TOTAL,
    /** 基本支出. */
    BASIC_EXPENDITURE,
    /** 项目支出. */
    PROJECT_EXPENDITURE,
    /** 人员经费. */
    PERSONNEL,
    /** 公用经费. */
    OPERATING,
    /** 财政拨款收支总预算. */
    FISCAL_APPROPRIATION_TOTAL,
    /** 财政拨款收入. */
    FISCAL_APPROPRIATION_REVENUE,
    /** 财政拨款支出. */
    FISCAL_APPROPRIATION_EXPENDITURE,
    /** 一般公共预算收入, 一般公共预算拨款. */
    GENERAL_PUBLIC_BUDGET,
    /** 一般公共预算支出. */
    GENERAL_PUBLIC_BUDGET_EXPENDITURE,
    /** 一般公共预算基本支出. */
    GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE,
    /** 政府性基金预算收入. */
    GOVERNMENT_FUNDS,
    /** 政府性基金预算支出. */
    GOVERNMENT_FUND_EXPENDITURE,
    /** 国有资本经营预算收入. */
    STATE_CAPITAL_OPERATIONS,
    /** 国有资本经营预算支出. */
    STATE_CAPITAL_EXPENDITURE,
    /** 社会保险基金预算收入. */
    SOCIAL_INSURANCE_FUNDS,
    /** 社会保险基金预算支出. */
    SOCIAL_INSURANCE_FUND_EXPENDITURE,
    /** 财政专户管理资金. */
    SPECIAL_FISCAL_ACCOUNT,
    /** 单位资金. */
    UNIT_FUNDS,
    /** 事业收入. */
    INSTITUTIONAL_INCOME,
    /** 事业单位经营收入. */
    BUSINESS_INCOME,
    /** 其他收入. */
    OTHER_INCOME,
    /** “三公”经费. */
    THREE_PUBLIC_TOTAL,
    /** 因公出国(境)费. */
    OVERSEAS_TRAVEL,
    /** 公务接待费. */
    RECEPTION,
    /** 公务用车购置及运行费. */
    VEHICLES,
    /** 公务用车购置费. */
    VEHICLE_PURCHASE,
    /** 公务用车运行维护费. */
    VEHICLE_OPERATION,
    /** 会议费. */
    MEETINGS,
    /** 培训费. */
    TRAINING,
    /** 机关运行经费. */
    AGENCY_OPERATING_COSTS,
    /** 政府采购预算总额. */
    PROCUREMENT_TOTAL,
    /** 政府采购货物预算. */
    PROCUREMENT_GOODS,
    /** 政府采购工程预算. */
    PROCUREMENT_WORKS,
    /** 政府采购服务预算. */
    PROCUREMENT_SERVICES,
    /** 纳入绩效目标管理的项目. */
    PROJECTS_WITH_TARGETS,
    /** 公开项目绩效目标. */
    PROJECT_TARGETS_PUBLISHED,
    /** 整体绩效目标涉及资金. */
    DEPARTMENT_TARGET_AMOUNT,
    /** A functional classification item named by its path (…（类）…（款）…（项）). */
    FUNCTIONAL_ITEM
}
