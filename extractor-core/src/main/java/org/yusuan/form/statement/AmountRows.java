package org.yusuan.form.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.Cell;
import org.yusuan.form.table.CellMoney;
import org.yusuan.lexicon.Folding;
import org.yusuan.lexicon.MoneyText;

/**
 * The numbers of some columns, row by row, as far as they tell what the columns have to do with each other. In the table's
 * unit; a cell without a number counts as zero, a row without numbers not at all.
 */
final class AmountRows {
    /** Rows that are looked at; more tell nothing new. */
    private static final int SAMPLE = 200;

    /** Rows are published rounded, each part by itself: what a sum may differ at least. In the table's unit. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.02");

    /** What a percentage may differ: it is printed with few decimals. */
    private static final BigDecimal PERCENT_ROUNDING = new BigDecimal("0.6");

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** Share of the rows in which a relation must hold; one may be misprinted. */
    private static final double NEARLY_ALL = 0.9;

    /** How a relation between columns stands. */
    enum Fit {
        /** It does not hold in more rows than can be misprinted. */
        FAILS,
        /** Nothing is printed that it could hold of. */
        OPEN,
        /** It holds of one number and nothing else. */
        TRIVIAL,
        /** It holds of several numbers. */
        HOLDS
    }

    private final List<BigDecimal[]> rows;
    private final BigDecimal lastDigit;

    private AmountRows(List<BigDecimal[]> rows, int scale) {
        this.rows = rows;
        this.lastDigit = BigDecimal.ONE.movePointLeft(scale);
    }

    static AmountRows of(CellMap map, List<Integer> body, List<StatementColumn> columns) {
        List<BigDecimal[]> rows = new ArrayList<>();
        int scale = 0;
        for (int row : body.subList(0, Math.min(SAMPLE, body.size()))) {
            BigDecimal[] values = new BigDecimal[columns.size()];
            boolean filled = false;
            @Nullable Cell before = null;
            for (int i = 0; i < values.length; i++) {
                @Nullable Cell cell = map.beginning(row, columns.get(i).index());
                boolean counted = cell != null && cell.equals(before);
                values[i] = counted ? BigDecimal.ZERO : value(cell);
                before = cell;
                filled |= values[i].signum() != 0;
                scale = Math.max(scale, values[i].scale());
            }
            if (filled) {
                rows.add(values);
            }
        }
        return new AmountRows(rows, scale);
    }

    private static BigDecimal value(@Nullable Cell cell) {
        if (cell == null) {
            return BigDecimal.ZERO;
        }
        boolean percent = Folding.key(cell.text()).endsWith("%");
        return (percent ? CellMoney.ofPercent(cell) : CellMoney.of(cell))
                .map(MoneyText::number)
                .orElse(BigDecimal.ZERO);
    }

    int count() {
        return rows.size();
    }

    boolean isBlank(int column) {
        return rows.stream().allMatch(row -> row[column].signum() == 0);
    }

    /** Whether a column is the sum of others. */
    Fit sum(int whole, List<Integer> parts) {
        BigDecimal tolerance = HALF.multiply(lastDigit).multiply(BigDecimal.valueOf(parts.size() + 1L));
        BigDecimal most = tolerance.max(ROUNDING);
        return holds(
                row -> of(row, parts).subtract(row[whole]).abs().compareTo(most) <= 0,
                row -> row[whole].signum() != 0 || parts.stream().anyMatch(part -> row[part].signum() != 0),
                row -> parts.stream().filter(part -> row[part].signum() != 0).count() > 1);
    }

    /** Whether others are parts of a column, which may have more. */
    Fit among(int whole, List<Integer> parts) {
        return holds(
                row -> of(row, parts).abs().subtract(ROUNDING).compareTo(row[whole].abs()) <= 0,
                row -> parts.stream().anyMatch(part -> row[part].signum() != 0),
                row -> false);
    }

    /** Whether a column is how much more one is than another. */
    Fit change(int change, int now, int before) {
        return holds(
                row -> row[now].subtract(row[before])
                                .subtract(row[change])
                                .abs()
                                .compareTo(ROUNDING.max(lastDigit))
                        <= 0,
                row -> row[change].signum() != 0,
                row -> row[now].signum() != 0 && row[before].signum() != 0);
    }

    /** Whether a column is in percent how much more one is than another, or what part of it. */
    Fit percent(int percent, int now, int base, boolean change) {
        return holds(
                row -> {
                    BigDecimal of = row[percent].multiply(row[base]).movePointLeft(2);
                    BigDecimal is = change ? row[now].subtract(row[base]) : row[now];
                    BigDecimal most = PERCENT_ROUNDING.multiply(row[base].abs()).movePointLeft(2);
                    return of.subtract(is).abs().compareTo(most.max(ROUNDING)) <= 0;
                },
                row -> row[percent].signum() != 0 && row[base].signum() != 0,
                row -> row[now].signum() != 0);
    }

    private static BigDecimal of(BigDecimal[] row, List<Integer> parts) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int part : parts) {
            sum = sum.add(row[part]);
        }
        return sum;
    }

    private Fit holds(
            Function<BigDecimal[], Boolean> right,
            Function<BigDecimal[], Boolean> tried,
            Function<BigDecimal[], Boolean> several) {
        int tries = 0;
        int rights = 0;
        boolean proven = false;
        for (BigDecimal[] row : rows) {
            if (tried.apply(row)) {
                tries++;
                boolean holds = right.apply(row);
                rights += holds ? 1 : 0;
                proven |= holds && several.apply(row);
            }
        }
        if (tries == 0) {
            return Fit.OPEN;
        }
        return rights < NEARLY_ALL * tries ? Fit.FAILS : proven ? Fit.HOLDS : Fit.TRIVIAL;
    }
}
