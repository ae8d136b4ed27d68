package org.yusuan.form.caption;

import org.yusuan.lexicon.WordRules;

/** The sides of a budget that a title announces. */
enum TitleSides {
    REVENUE,
    EXPENDITURE,
    /** 收支, 平衡: both in one table. */
    BOTH;

    static final WordRules<TitleSides> WORDS = WordRules.load(TitleSides.class, "title-sides.tsv");
}
