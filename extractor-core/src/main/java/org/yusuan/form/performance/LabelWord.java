package org.yusuan.form.performance;

/** What a word inside a label of a target form adds to it. The wordings stand in {@code label-words.tsv}. */
enum LabelWord {
    /** Says more about what follows: 预算, 绩效, 申请. */
    ABOUT,
    /** 项目, 专项, 政策, 转移支付. */
    PROJECT,
    /** 部门, 单位. */
    UNIT,
    /** Ends a label of money: 总额, 金额. */
    AMOUNT,
    /** Ends a label of a goal: 目标. */
    GOAL,
    /** Ends a label of a name: 名称. */
    NAME
}
