package org.yusuan.check;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.yusuan.record.BudgetLine;
import org.yusuan.record.Side;
import org.yusuan.record.Table;

/** 收入总计 = 支出总计: in a summary, and wherever the two stand side by side. */
final class RevenueEqualsExpenditure implements Rule {
    @Override
    public String id() {
        return "revenue_equals_expenditure";
    }

    @Override
    public void check(Records records, Verdicts verdicts) {
        for (SummaryTotals totals : SummaryTotals.all(records)) {
            Optional<Figure> revenue = totals.grand(Side.REVENUE);
            Optional<Figure> expenditure = totals.grand(Side.EXPENDITURE);
            if (revenue.isPresent() && expenditure.isPresent()) {
                verdicts.compare(
                        totals.table().tableId(),
                        FigureSum.of(revenue.get()),
                        FigureSum.of(expenditure.get()),
                        Map.of());
            } else {
                verdicts.undecided(totals.table().tableId(), "no_total_row");
            }
        }
        for (Table table : records.disclosure().tables()) {
            if (!SummaryTotals.KINDS.contains(table.kind())) {
                List<AmountColumn> columns = records.columns(table.tableId());
                columns.stream()
                        .filter(column -> column.key().side() == Side.REVENUE)
                        .forEach(column -> balance(column, columns, verdicts));
            }
        }
    }

    /** A balance (平衡表) sets the two sides against each other as well: their totals stand in one row. */
    private static void balance(AmountColumn revenue, List<AmountColumn> columns, Verdicts verdicts) {
        Optional<BudgetLine> total = grand(revenue);
        Optional<Figure> whole = total.flatMap(Figure::of);
        if (whole.isEmpty()) {
            return;
        }
        for (AmountColumn expenditure : columns) {
            boolean opposite = expenditure.key().side() == Side.EXPENDITURE
                    && expenditure.key().stage() == revenue.key().stage()
                    && Objects.equals(expenditure.key().year(), revenue.key().year())
                    && expenditure.key().measure() == revenue.key().measure();
            Optional<Figure> spent = opposite
                    ? grand(expenditure)
                            .filter(line -> line.row() == total.get().row())
                            .flatMap(Figure::of)
                    : Optional.empty();
            spent.ifPresent(figure ->
                    verdicts.compare(expenditure.tableId(), FigureSum.of(whole.get()), FigureSum.of(figure), Map.of()));
        }
    }

    private static Optional<BudgetLine> grand(AmountColumn column) {
        List<BudgetLine> found = column.lines().stream()
                .filter(line -> line.code() == null && NamePattern.GRAND_TOTAL.fits(line.name()))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
