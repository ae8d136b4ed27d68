package org.yusuan.report;

import java.math.BigDecimal;

/** Amounts as the data have them: exact text, without noughts that say nothing. */
final class Yuan {
    private Yuan() {}

    static String text(BigDecimal amount) {
        BigDecimal exact = amount.stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0).toPlainString() : exact.toPlainString();
    }

    /** @param amount of a table; empty where absent */
    static String text(String amount) {
        return amount.isEmpty() ? "" : text(new BigDecimal(amount));
    }
}
