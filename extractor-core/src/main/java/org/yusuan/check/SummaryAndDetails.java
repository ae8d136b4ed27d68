package org.yusuan.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yusuan.record.Measure;
import org.yusuan.record.Side;
import org.yusuan.record.Table;
import org.yusuan.record.TableKind;

/** 收支总表 has the totals of 收入总表, 支出总表 and 财政拨款收支总表. */
final class SummaryAndDetails implements Rule {
    @Override
    public String id() {
        return "summary_and_details";
    }

    @Override
    public void check(Records records, Verdicts verdicts) {
        Optional<Table> found = records.only(TableKind.REVENUE_EXPENDITURE_SUMMARY);
        if (found.isEmpty()) {
            return;
        }
        SummaryTotals summary = new SummaryTotals(records, found.get());
        records.only(TableKind.REVENUE_SUMMARY)
                .ifPresent(table -> compare(records, summary, Side.REVENUE, table, verdicts));
        records.only(TableKind.EXPENDITURE_SUMMARY)
                .ifPresent(table -> compare(records, summary, Side.EXPENDITURE, table, verdicts));
        records.only(TableKind.FISCAL_APPROPRIATION_SUMMARY)
                .ifPresent(table -> compareFiscal(records, summary, new SummaryTotals(records, table), verdicts));
    }

    /** A detail table has the year's own money, what is carried over beside it, or both in one. */
    private static void compare(Records records, SummaryTotals summary, Side side, Table detail, Verdicts verdicts) {
        Optional<Figure> total = records.column(detail, Measure.TOTAL).flatMap(AmountColumn::total);
        if (total.isEmpty()) {
            verdicts.undecided(detail.tableId(), "no_total_row");
            return;
        }
        List<FigureSum> wanted = new ArrayList<>();
        summary.grand(side).map(FigureSum::of).ifPresent(wanted::add);
        summary.current(side).map(FigureSum::of).ifPresent(wanted::add);
        verdicts.oneOf(detail.tableId(), wanted, FigureSum.of(total.get()), Map.of());
        Optional<Figure> carryover = records.column(detail, Measure.CARRYOVER).flatMap(AmountColumn::total);
        boolean beside = side == Side.REVENUE && summary.current(side).isPresent();
        if (carryover.isPresent() && beside && isOutside(records, detail)) {
            summary.grand(side)
                    .ifPresent(grand -> verdicts.compare(
                            detail.tableId(),
                            FigureSum.of(grand),
                            FigureSum.of(total.get(), carryover.get()),
                            Map.of()));
        }
    }

    /** Whether 上年结转 stands beside 本年收入 and not among what it sums. */
    private static boolean isOutside(Records records, Table detail) {
        Optional<AmountColumn> total = records.column(detail, Measure.TOTAL);
        Optional<AmountColumn> carryover = records.column(detail, Measure.CARRYOVER);
        return total.isPresent()
                && carryover.isPresent()
                && !carryover.get().key().heading().startsWith(total.get().key().above());
    }

    private static void compareFiscal(Records records, SummaryTotals summary, SummaryTotals fiscal, Verdicts verdicts) {
        List<FigureSum> candidates = fiscalRevenue(records, summary);
        Optional<Figure> actual = fiscal.current(Side.REVENUE).or(() -> fiscal.grand(Side.REVENUE));
        if (actual.isEmpty() || candidates.isEmpty()) {
            verdicts.undecided(fiscal.table().tableId(), "no_counterpart");
            return;
        }
        FigureSum year = FigureSum.of(actual.get());
        boolean whole = fiscal.grand(Side.REVENUE).stream()
                .anyMatch(grand -> candidates.stream().anyMatch(FigureSum.of(grand)::equalsWithin));
        verdicts.oneOf(
                fiscal.table().tableId(),
                candidates,
                whole ? FigureSum.of(fiscal.grand(Side.REVENUE).orElseThrow()) : year,
                Map.of());
    }

    /** The row 财政拨款 of the summary, or the funds that are it. */
    private static List<FigureSum> fiscalRevenue(Records records, SummaryTotals summary) {
        List<Figure> rows = records.columns(summary.table(), Measure.TOTAL).stream()
                .filter(column -> column.key().side() == Side.REVENUE)
                .flatMap(column -> column.lines().stream())
                .filter(line ->
                        NamePattern.FISCAL_APPROPRIATION.fits(line.name()) && !NamePattern.CARRYOVER.fits(line.name()))
                .flatMap(line -> Figure.of(line).stream())
                .toList();
        boolean named = rows.stream().anyMatch(row -> row.name().startsWith("财政拨款"));
        if (named) {
            return rows.stream().map(FigureSum::of).toList();
        }
        return rows.isEmpty() ? List.of() : List.of(new FigureSum(rows));
    }
}
