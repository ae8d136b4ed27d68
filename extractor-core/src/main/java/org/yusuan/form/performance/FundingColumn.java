package org.yusuan.form.performance;

/** What a column of a table of money inside a form holds. The wordings stand in {@code funding-columns.tsv}. */
enum FundingColumn {
    /** 年初预算数: the target's amounts. */
    BUDGET,
    /** 全年预算数, as adjusted in the year; the target's amount where the form has no other. */
    ADJUSTED,
    /** 全年执行数. */
    EXECUTED,
    /** 分值, 执行率, 得分. */
    SCORE
}
