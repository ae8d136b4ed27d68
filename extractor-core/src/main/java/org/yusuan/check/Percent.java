package org.yusuan.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * One amount as a percentage of another.
 *
 * @param least what it may be at least, and at most, before the two amounts were rounded
 */
record Percent(BigDecimal value, BigDecimal least, BigDecimal most) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** More digits than any percentage is published with. */
    private static final MathContext DIGITS = MathContext.DECIMAL64;

    /** The part as a percentage of a whole that is more than 0. */
    static Percent of(Figure part, Figure whole) {
        BigDecimal value = percent(part.yuan(), whole.yuan());
        BigDecimal smallest = whole.yuan().subtract(whole.halfUnit());
        BigDecimal largest = whole.yuan().add(whole.halfUnit());
        if (smallest.signum() <= 0) {
            // rounded to one unit of its last digit: it may have been next to nothing
            smallest = largest.movePointLeft(DIGITS.getPrecision());
        }
        BigDecimal low = part.yuan().subtract(part.halfUnit());
        BigDecimal high = part.yuan().add(part.halfUnit());
        BigDecimal least = percent(low, smallest).min(percent(low, largest));
        BigDecimal most = percent(high, smallest).max(percent(high, largest));
        return new Percent(value, least, most);
    }

    /** By how much of what it was, more than 0, something grew. */
    static Percent growth(Figure from, Figure to) {
        Percent share = of(to, from);
        return new Percent(
                share.value().subtract(HUNDRED),
                share.least().subtract(HUNDRED),
                share.most().subtract(HUNDRED));
    }

    /** Whether a published percentage is this one, rounded to its digits. */
    boolean fits(BigDecimal published) {
        BigDecimal half =
                BigDecimal.ONE.movePointLeft(Math.max(0, published.scale())).divide(BigDecimal.valueOf(2));
        return published.add(half).compareTo(least) >= 0
                && published.subtract(half).compareTo(most) <= 0;
    }

    /** The same, or off by one in the last digit: shares are adjusted so that they make a hundred. */
    boolean fitsAsShare(BigDecimal published) {
        BigDecimal unit = BigDecimal.ONE.movePointLeft(Math.max(0, published.scale()));
        return fits(published) || fits(published.add(unit)) || fits(published.subtract(unit));
    }

    String shown(int digits) {
        return value.setScale(Math.max(0, digits), RoundingMode.HALF_UP).toPlainString() + "%";
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, DIGITS);
    }
}
