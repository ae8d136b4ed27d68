package org.yusuan.form.table;

import org.yusuan.lexicon.WordRules;

/** What words mark a row of a budget statement as. */
public enum RowMark {
    /** A remark under the table. */
    NOTE,
    /** 栏次, 公式: the row numbers or explains the columns. */
    COLUMN_NUMBERS,
    /** 合计, 总计, 小计. */
    TOTAL,
    /** The row counts vehicles or people, not money. */
    COUNT;

    public static final WordRules<RowMark> WORDS = WordRules.load(RowMark.class, "row-marks.tsv");

    public boolean marks(String text) {
        return WORDS.of(text).filter(this::equals).isPresent();
    }
}
