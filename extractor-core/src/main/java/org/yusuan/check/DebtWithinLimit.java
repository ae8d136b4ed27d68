package org.yusuan.check;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.yusuan.lexicon.Dates;
import org.yusuan.lexicon.Folding;
import org.yusuan.record.BudgetLine;
import org.yusuan.record.Doubt;
import org.yusuan.record.Table;

/** 债务余额 ≤ 债务限额, which a law sets: in the form on debt, and for each place in a table of places. */
final class DebtWithinLimit implements Rule {
    /** What a heading says besides whose debt it is (合计, 一般债务, 专项债务). */
    private static final Pattern BESIDES =
            Pattern.compile("(?:19|20)\\d\\d年?|年?末|债务限额|余额限额|限额|债务余额|余额|预计|执行数|实际数|预算数|决算数|[（）()/]");

    @Override
    public String id() {
        return "debt_within_limit";
    }

    @Override
    public Set<Doubt> immaterial() {
        return Set.of(Doubt.KIND, Doubt.WORDS);
    }

    @Override
    public boolean triesTheReading() {
        return false;
    }

    @Override
    public void check(Records records, Verdicts verdicts) {
        for (Table table : records.disclosure().tables()) {
            List<AmountColumn> columns = records.columns(table.tableId());
            Set<Integer> told = new HashSet<>();
            for (AmountColumn column : columns) {
                inForm(new Debt(column), columns, verdicts);
                byPlace(column, columns, told, verdicts);
            }
        }
    }

    /** The limit stands in the balance's column, or in that of the budget. */
    private static void inForm(Debt debt, List<AmountColumn> columns, Verdicts verdicts) {
        Optional<Figure> balance = debt.after();
        if (balance.isEmpty() || debt.year().isEmpty()) {
            return;
        }
        List<Figure> limits = columns.stream()
                .flatMap(Debt::limits)
                .filter(line -> Dates.year(line.name()).equals(debt.year()))
                .flatMap(line -> Figure.of(line).stream())
                .toList();
        Optional<Figure> limit =
                debt.limit().or(() -> limits.size() == 1 ? Optional.of(limits.get(0)) : Optional.empty());
        if (limit.isPresent()) {
            decide(debt.column(), limit.get(), balance.get(), balance.get().name(), verdicts);
        } else {
            verdicts.undecided(debt.column().tableId(), "no_counterpart");
        }
    }

    /**
     * A column of limits and one of balances of the same debt and year.
     *
     * @param told rows that are above a limit; that a part of the debt is, too, is no news of the place
     */
    private static void byPlace(
            AmountColumn balances, List<AmountColumn> columns, Set<Integer> told, Verdicts verdicts) {
        if (!Debt.isBalance(balances.key().heading())) {
            return;
        }
        List<AmountColumn> limits = columns.stream()
                .filter(column -> Debt.isLimit(column.key().heading()))
                .filter(column -> debt(column).equals(debt(balances)))
                .filter(column -> year(column).equals(year(balances)))
                .toList();
        if (limits.size() != 1) {
            return;
        }
        Map<Integer, Figure> byRow = limits.get(0).byRow();
        for (BudgetLine line : balances.lines()) {
            Figure limit = byRow.get(line.row());
            Optional<Figure> balance = Figure.of(line);
            if (limit == null || balance.isEmpty()) {
                continue;
            }
            boolean within = !FigureSum.of(balance.get()).isAbove(FigureSum.of(limit));
            if (within || told.add(line.row())) {
                decide(balances, limit, balance.get(), line.name(), verdicts);
            }
        }
    }

    private static void decide(AmountColumn column, Figure limit, Figure balance, String row, Verdicts verdicts) {
        boolean within = !FigureSum.of(balance).isAbove(FigureSum.of(limit));
        verdicts.decide(within, column.tableId(), FigureSum.of(limit), FigureSum.of(balance), column.told(row));
    }

    private static String debt(AmountColumn column) {
        return BESIDES.matcher(Folding.key(column.key().heading())).replaceAll("");
    }

    private static Optional<Integer> year(AmountColumn column) {
        return Dates.year(column.key().heading());
    }
}
