package org.yusuan.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.yusuan.record.BudgetLine;
import org.yusuan.record.Measure;
import org.yusuan.record.Side;
import org.yusuan.record.Table;
import org.yusuan.record.TableKind;

/** The total rows of a summary (收支总表, 财政拨款收支总表), in the columns that are of this budget. */
record SummaryTotals(Records records, Table table) {
    /** The tables that set revenue against expenditure. */
    static final List<TableKind> KINDS =
            List.of(TableKind.REVENUE_EXPENDITURE_SUMMARY, TableKind.FISCAL_APPROPRIATION_SUMMARY);

    static List<SummaryTotals> all(Records records) {
        return KINDS.stream()
                .flatMap(kind -> records.tables(kind).stream())
                .map(table -> new SummaryTotals(records, table))
                .toList();
    }

    /** 收入总计, 支出总计; where a side has none, its 合计. */
    Optional<Figure> grand(Side side) {
        return grandRow(side).flatMap(Figure::of);
    }

    /** 本年收入合计, 本年支出合计. */
    Optional<Figure> current(Side side) {
        return only(side, SummaryTotals::isCurrent).flatMap(Figure::of);
    }

    Optional<BudgetLine> grandRow(Side side) {
        return only(side, line -> NamePattern.GRAND_TOTAL.fits(line.name()))
                .or(() -> only(side, line -> NamePattern.TOTAL.fits(line.name()) && !isCurrent(line)));
    }

    static boolean isCurrent(BudgetLine line) {
        return (NamePattern.TOTAL.fits(line.name()) && NamePattern.CURRENT.fits(line.name()))
                || NamePattern.CURRENT_ROW.fits(line.name());
    }

    private Optional<BudgetLine> only(Side side, Predicate<BudgetLine> isTotal) {
        List<BudgetLine> found = records.columns(table, Measure.TOTAL).stream()
                .flatMap(column -> column.lines().stream())
                .filter(line -> line.side() == side && line.code() == null && isTotal.test(line))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
