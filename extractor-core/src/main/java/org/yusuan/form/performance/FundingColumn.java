package org.yusuan.form.performance;

/** What a column of a table of money inside a form holds. The wordings stand in {@code funding-columns.tsv}. */
enum FundingColumn {
    /** 年初预算数. */
    INITIAL,
    /** 全年预算数, as adjusted in the year: the target's amounts. */
    BUDGET,
    /** 全年执行数. */
    EXECUTED,
    /** 执行率. */
    RATE,
    /** 分值. */
    WEIGHT,
    /** 得分. */
    SCORE;

    boolean isMoney() {
        return this == INITIAL || this == BUDGET || this == EXECUTED;
    }
}
