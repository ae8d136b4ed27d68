package org.yusuan.form.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.Cell;
import org.yusuan.form.table.CellMoney;
import org.yusuan.lexicon.MoneyText;

/**
 * Which amount columns are the sum of the amounts on their right, as the rows show: what no heading says of a column its
 * numbers may.
 */
final class RowSums {
    /** Rows are published rounded, each part by itself. In the table's unit. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.02");

    /** Share of the rows in which the sum must hold; one may be misprinted. */
    private static final double NEARLY_ALL = 0.9;

    /** Fewer rows add up by chance. */
    private static final int FEWEST_ROWS = 2;

    /** Rows that are looked at; more tell nothing new. */
    private static final int SAMPLE = 200;

    private final List<BigDecimal[]> rows = new ArrayList<>();
    private final int columns;

    private RowSums(CellMap map, List<Integer> body, List<StatementColumn> amounts) {
        this.columns = amounts.size();
        for (int row : body.subList(0, Math.min(SAMPLE, body.size()))) {
            BigDecimal[] values = new BigDecimal[columns];
            boolean filled = false;
            for (int i = 0; i < columns; i++) {
                values[i] = value(map.beginning(row, amounts.get(i).index()));
                filled |= values[i].signum() != 0;
            }
            if (filled) {
                rows.add(values);
            }
        }
    }

    private static BigDecimal value(@Nullable Cell cell) {
        return cell == null
                ? BigDecimal.ZERO
                : CellMoney.of(cell).map(MoneyText::number).orElse(BigDecimal.ZERO);
    }

    /** The indices of the columns that are totals of a block. */
    static Set<Integer> totals(CellMap map, List<Integer> body, StatementBlock block) {
        List<StatementColumn> amounts = block.amounts();
        RowSums sums = new RowSums(map, body, amounts);
        return sums.isTotal() ? new HashSet<>(Set.of(amounts.get(0).index())) : Set.of();
    }

    /** Whether the first column is the sum of all others, of subtotals among them the subtotal alone. */
    private boolean isTotal() {
        if (columns <= FEWEST_ROWS || rows.size() < FEWEST_ROWS) {
            return false;
        }
        List<Integer> parts = new ArrayList<>();
        for (int column = 1; column < columns; column += 1 + partsOf(column)) {
            parts.add(column);
        }
        return parts.size() > 1 && holds(0, parts);
    }

    /** How many columns behind a column it is the sum of; 0 if of none. */
    private int partsOf(int column) {
        List<Integer> parts = new ArrayList<>();
        for (int part = column + 1; part < columns; part++) {
            parts.add(part);
            if (parts.size() > 1 && holds(column, parts)) {
                return parts.size();
            }
        }
        return 0;
    }

    /** Whether a column is the sum of others in nearly all rows, in one of them of several. */
    private boolean holds(int column, List<Integer> parts) {
        int right = 0;
        boolean several = false;
        for (BigDecimal[] row : rows) {
            BigDecimal sum = parts.stream().map(part -> row[part]).reduce(BigDecimal.ZERO, BigDecimal::add);
            right += sum.subtract(row[column]).abs().compareTo(ROUNDING) <= 0 ? 1 : 0;
            several |= parts.stream().filter(part -> row[part].signum() != 0).count() > 1;
        }
        return several && right >= NEARLY_ALL * rows.size();
    }
}
