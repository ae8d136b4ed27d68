package org.yusuan.form.statement;

import org.yusuan.lexicon.Vocabulary;

/** Whose classification of expenditure by what is bought an item is of (支出经济分类). */
enum EconomicItem {
    DEPARTMENTS,
    GOVERNMENTS;

    private static final Vocabulary<EconomicItem> NAMES = Vocabulary.load(EconomicItem.class, "economic-items.tsv");

    /** Whether a text is the name of an item of either. */
    static boolean isName(String text) {
        return NAMES.exact(text).isPresent();
    }
}
