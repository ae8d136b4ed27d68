package org.yusuan.form.performance;

/** What a word inside a label of a target form adds to it. The wordings stand in {@code label-words.tsv}. */
enum LabelWord {
    /** Says more about what follows: 绩效, 申请. */
    ABOUT,
    /** Says that it is about money: 预算, 资金; with a period it is the money of that period. */
    MONEY,
    /** 项目, 专项, 政策, 转移支付. */
    PROJECT,
    /** 部门, 单位. */
    UNIT,
    /** What the unit does with the project: 实施, 承担. */
    DOING,
    /** … or over it: 主管. */
    SUPERVISING,
    /** 开始, 起始. */
    BEGIN,
    /** 完成, 截止. */
    FINISH,
    /** 起止. */
    BOTH_ENDS,
    /** Ends a label of a date: 日期, 时间. */
    DATE,
    /** Ends a label of money: 总额, 金额. */
    AMOUNT,
    /** Ends the label of a section about money: 情况, 构成. */
    STATE,
    /** Ends a label of a goal: 目标. */
    GOAL,
    /** Ends a label of what became of a goal: 完成情况. */
    RESULT,
    /** Ends a label of a name: 名称. */
    NAME
}
