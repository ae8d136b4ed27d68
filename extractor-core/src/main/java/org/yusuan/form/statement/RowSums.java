package org.yusuan.form.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.yusuan.form.statement.AmountRows.Fit;

/** Whether amounts are the sum of those on their right, as the rows show: what no heading says of a column its numbers may. */
final class RowSums {
    /** Fewer rows add up by chance. */
    private static final int FEWEST_ROWS = 2;

    private static final int FEWEST_COLUMNS = 3;

    private final AmountRows rows;
    private final int columns;

    private RowSums(AmountRows rows, int columns) {
        this.rows = rows;
        this.columns = columns;
    }

    /** Whether the first column is the sum of all others, of subtotals among them the subtotal alone. */
    static boolean firstIsTotal(AmountRows rows, int columns) {
        return columns >= FEWEST_COLUMNS && rows.count() >= FEWEST_ROWS && new RowSums(rows, columns).firstIsTotal();
    }

    private boolean firstIsTotal() {
        return isSumOf(column -> partsOf(column, Fit.HOLDS)) || isSumOf(column -> partsOf(column, Fit.TRIVIAL));
    }

    /** @param parts how many columns behind a column are parts of it */
    private boolean isSumOf(IntUnaryOperator parts) {
        List<Integer> heads = new ArrayList<>();
        for (int column = 1; column < columns; column += 1 + parts.applyAsInt(column)) {
            heads.add(column);
        }
        return heads.size() > 1 && rows.sum(0, heads) == Fit.HOLDS;
    }

    /** How many columns behind a column it is the sum of; 0 if of none. */
    private int partsOf(int column, Fit fit) {
        List<Integer> parts = new ArrayList<>();
        int last = 0;
        for (int part = column + 1; part < columns; part++) {
            parts.add(part);
            if (fit == Fit.HOLDS) {
                if (parts.size() > 1 && rows.sum(column, parts) == Fit.HOLDS) {
                    return parts.size();
                }
            } else if (rows.among(column, parts) == Fit.TRIVIAL) {
                last = parts.size();
            }
        }
        return last;
    }
}
