package org.yusuan.form.statement;

import org.yusuan.lexicon.WordRules;

/** What a column of a budget statement holds. */
enum ColumnRole {
    /** 序号, 行次. */
    ORDINAL,
    /** 科目编码. */
    CODE,
    /** 类, 款, 项: one part of a code in several columns. */
    CODE_PART,
    /** What the row's amounts are for. */
    NAME,
    /** The project an amount is for: names the row before any other name, such as its unit's or its subject's. */
    PROJECT,
    /** 部门预算支出经济分类, where the rows also have a functional name. */
    ECONOMIC,
    ECONOMIC_CODE,
    /** A second name of the row, such as 政府预算支出经济科目名称. */
    COUNTERPART,
    COUNTERPART_CODE,
    /** Whose the row is: 单位名称. */
    ORGANISATION,
    ORGANISATION_CODE,
    /** Any other text. */
    DIMENSION,
    /** Amounts, or percentages of them. */
    MEASURE,
    /** Nothing is printed in it, heading and all. */
    BLANK;

    /** 类 with blanks around it. In characters. */
    private static final int LONGEST_PART = 3;

    static final WordRules<ColumnRole> WORDS = WordRules.load(ColumnRole.class, "statement-columns.tsv");

    /** Whether a heading is 类, 款 or 项 and nothing else. */
    static boolean isPartOfCode(String heading) {
        return heading.length() <= LONGEST_PART
                && WORDS.of(heading).filter(CODE_PART::equals).isPresent();
    }

    /** Whether a column of this role says what an amount is of, and so begins a block after amounts. */
    boolean isKey() {
        return this == CODE || this == CODE_PART || isName();
    }

    boolean isName() {
        return this == NAME || this == PROJECT;
    }

    /** Whether the column has the code of a name beside it. */
    boolean isCode() {
        return this == CODE || this == CODE_PART;
    }

    /** Names of the row in another classification, which may have amounts of their own. */
    boolean isFurtherName() {
        return this == ECONOMIC || this == COUNTERPART || this == ORGANISATION;
    }

    /** Whether nothing but its heading can tell the role from others. */
    boolean needsWord() {
        return switch (this) {
            case PROJECT, ECONOMIC, ECONOMIC_CODE, COUNTERPART, COUNTERPART_CODE, ORGANISATION, ORGANISATION_CODE ->
                true;
            default -> false;
        };
    }
}
