package org.yusuan.lexicon;

import java.math.BigDecimal;

/** A unit in which disclosures state money. */
public enum MoneyUnit implements EnumId {
    /** 元. */
    YUAN(1L),
    /** 千元. */
    QIAN_YUAN(1_000L),
    /** 万元. */
    WAN_YUAN(10_000L),
    /** 亿元. */
    YI_YUAN(100_000_000L);

    private final BigDecimal yuan;

    MoneyUnit(long yuan) {
        this.yuan = BigDecimal.valueOf(yuan);
    }

    /** A number of this unit in yuan, exact. */
    public BigDecimal toYuan(BigDecimal number) {
        return number.multiply(yuan);
    }
}
