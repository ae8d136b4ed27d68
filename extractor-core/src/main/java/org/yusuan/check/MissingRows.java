package org.yusuan.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Rows that a table does not have: what is secret is left out of a 款, and a page break may lose a row. Then what stands below a
 * whole is too little in more than one place, whereas a slip is in one; a list of places need not name all of them.
 */
final class MissingRows {
    private static final String ROW = "row";

    private MissingRows() {}

    /** @param failing all that fails by the rule of the verdict */
    static boolean explains(Verdict verdict, List<Verdict> failing) {
        return mayBeUnlisted(verdict)
                || failing.stream()
                        .filter(other -> !other.equals(verdict) && row(other).equals(row(verdict)))
                        .anyMatch(other -> isMissingFrom(other, verdict));
    }

    /** Whether the other whole is short too: of the same table, or by the same amount. */
    private static boolean isMissingFrom(Verdict other, Verdict verdict) {
        Optional<BigDecimal> missing = missing(verdict);
        return missing.isPresent()
                && missing(other)
                        .filter(amount -> isOfOneTable(verdict, other) || amount.compareTo(missing.get()) == 0)
                        .isPresent();
    }

    /** Whether places that the table need not list make up the difference. */
    static boolean mayBeUnlisted(Verdict verdict) {
        return verdict.addends() == Verdict.Addends.LISTED && missing(verdict).isPresent();
    }

    private static boolean isOfOneTable(Verdict one, Verdict other) {
        return one.tableId() != null && one.tableId().equals(other.tableId());
    }

    /** By how much the whole exceeds its rows, where it does. */
    private static Optional<BigDecimal> missing(Verdict verdict) {
        if (verdict.addends() == Verdict.Addends.FIGURES || !(verdict.actual() instanceof MessageValue.Money whole)) {
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
