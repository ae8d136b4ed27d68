package org.yusuan.form.performance;

/** What a column of the tasks of the year holds. The wordings stand in {@code task-columns.tsv}. */
enum TaskColumn {
    NAME,
    CONTENT,
    AMOUNT,
    /** The amount by source (财政拨款, 其他资金) beside its total; the contract has no place for it. */
    SOURCE,
    GOAL
}
