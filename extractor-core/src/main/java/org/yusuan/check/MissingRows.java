package org.yusuan.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Rows that a table does not have: what is secret is left out of a 款, and a page break may lose a row. Then what stands below a
 * whole is too little in more than one place, whereas a slip is in one.
 */
final class MissingRows {
    private static final String ROW = "row";

    private MissingRows() {}

    /** @param failing all that fails by the rule of the verdict */
    static boolean explains(Verdict verdict, List<Verdict> failing) {
        Optional<BigDecimal> missing = missing(verdict);
        return missing.isPresent()
                && failing.stream()
                        .filter(other -> !other.equals(verdict) && row(other).equals(row(verdict)))
                        .anyMatch(other -> missing(other)
                                .filter(amount -> isOfOneTable(verdict, other) || amount.compareTo(missing.get()) == 0)
                                .isPresent());
    }

    private static boolean isOfOneTable(Verdict one, Verdict other) {
        return one.tableId() != null && one.tableId().equals(other.tableId());
    }

    /** By how much the whole exceeds its rows, where it does. */
    private static Optional<BigDecimal> missing(Verdict verdict) {
        if (!verdict.isSumOfRows() || !(verdict.actual() instanceof MessageValue.Money whole)) {
            return Optional.empty();
        }
        return verdict.expectations()
                .map(rows -> whole.yuan().subtract(rows.yuan()))
                .filter(amount -> amount.signum() > 0)
                .findFirst();
    }

    private static Optional<MessageValue> row(Verdict verdict) {
        @Nullable MessageValue row = verdict.told().get(ROW);
        return Optional.ofNullable(row);
    }
}
