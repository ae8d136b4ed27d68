package org.yusuan.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What else than a slip of the publisher makes two amounts differ as they do: then the reading is in doubt, not the figures. */
enum DifferenceCause {
    /** One is exactly 1,000, 10,000 or 100,000,000 times the other: a unit is wrong. */
    SCALE,
    /** One is exactly double or triple the other: a part is counted with its whole. */
    MULTIPLE,
    /** They differ by exactly one printed row: it is counted twice, or stands where it was not looked for. */
    ROW,
    /** Rows are missing below one whole in several columns: they are not printed (secret), or a page break lost them. */
    LEFT_OUT;

    /** How far rounding takes a multiple from an exact one, as a share of it. */
    private static final BigDecimal ROUNDED = new BigDecimal("0.00001");

    private static final List<BigDecimal> SCALES =
            Stream.of(1_000, 10_000, 100_000_000).map(BigDecimal::valueOf).toList();

    private static final List<BigDecimal> MULTIPLES =
            Stream.of(2, 3).map(BigDecimal::valueOf).toList();

    String id() {
        return "reading_" + name().toLowerCase(Locale.ROOT);
    }

    /**
     * The reading that explains the difference.
     *
     * @param printed amounts of the columns that the sums are of, without trailing zeros; none where no sum is compared
     */
    static Optional<DifferenceCause> of(BigDecimal expected, BigDecimal actual, Set<BigDecimal> printed) {
        BigDecimal one = expected.abs();
        BigDecimal other = actual.abs();
        if (one.signum() == 0 || other.signum() == 0) {
            return Optional.empty();
        }
        if (isTimes(one, other, SCALES)) {
            return Optional.of(SCALE);
        }
        if (!printed.isEmpty() && isTimes(one, other, MULTIPLES)) {
            return Optional.of(MULTIPLE);
        }
        BigDecimal difference = expected.subtract(actual).abs().stripTrailingZeros();
        return printed.contains(difference) ? Optional.of(ROW) : Optional.empty();
    }

    private static boolean isTimes(BigDecimal one, BigDecimal other, List<BigDecimal> factors) {
        return factors.stream()
                .anyMatch(factor -> isNearly(one.multiply(factor), other) || isNearly(other.multiply(factor), one));
    }

    private static boolean isNearly(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(one.multiply(ROUNDED)) <= 0;
    }
}
