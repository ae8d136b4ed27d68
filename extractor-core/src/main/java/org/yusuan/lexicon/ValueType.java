package org.yusuan.lexicon;

/** What kind of thing an indicator value is. */
public enum ValueType implements EnumId {
    /** A number with any unit or none. */
    NUMBER,
    /** A share. */
    PERCENT,
    /** An amount of money, also per something. */
    MONEY,
    /** A date, a month, a period. */
    DATE,
    /** Words. */
    QUALITATIVE
}
