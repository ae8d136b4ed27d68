package org.yusuan.lexicon;

/** How an indicator's value bounds what is measured; words compare too (不低于, 不超过 …). */
public enum Comparator {
    AT_LEAST(">="),
    MORE_THAN(">"),
    AT_MOST("<="),
    LESS_THAN("<"),
    EQUAL("=");

    private final String symbol;

    Comparator(String symbol) {
        this.symbol = symbol;
    }

    /** The contract's spelling, in ASCII. */
    public String symbol() {
        return symbol;
    }
}
