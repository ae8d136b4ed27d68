package org.yusuan.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yusuan.lexicon.Folding;
import org.yusuan.lexicon.Numbering;
import org.yusuan.record.BudgetLine;
import org.yusuan.record.CheckOutcome;
import org.yusuan.record.Doubt;
import org.yusuan.record.Table;
import org.yusuan.record.TableKind;

/**
 * In a plain list (places, funds, projects of a government's own budget) with one total at its head or foot, the total is
 * Σ the other rows. That the list is plain no word tells: it is what the columns over the same rows of a document bear out.
 */
final class ListTotal implements Rule {
    /** Lists that {@link RowsTotal} is for. */
    private static final Set<TableKind> OTHERS = Set.of(
            TableKind.PROJECT_EXPENDITURE,
            TableKind.AGENCY_OPERATING_COSTS,
            TableKind.GOVERNMENT_SERVICE_PURCHASE,
            TableKind.THREE_PUBLIC_EXPENSES);

    private static final int LEAST_ROWS = 3;

    @Override
    public String id() {
        return "list_total";
    }

    @Override
    public Set<Doubt> immaterial() {
        return Set.of(Doubt.KIND, Doubt.WORDS);
    }

    @Override
    public void check(Records records, Verdicts verdicts) {
        Map<List<String>, List<AmountColumn>> byRows = new LinkedHashMap<>();
        for (Table table : records.disclosure().tables()) {
            if (!SummaryTotals.KINDS.contains(table.kind()) && !OTHERS.contains(table.kind())) {
                records.columns(table.tableId()).stream()
                        .filter(ListTotal::isPlain)
                        .forEach(column -> byRows.computeIfAbsent(names(column), names -> new ArrayList<>())
                                .add(column));
            }
        }
        List<Verdicts> trials =
                byRows.values().stream().map(columns -> tried(records, columns)).toList();
        for (Verdicts trial : trials) {
            String tableId = trial.all().isEmpty() ? null : trial.all().get(0).tableId();
            if (failing(tableId, trials) == 1) {
                verdicts.addBorneOutByColumns(List.of(trial), tableId);
            } else {
                verdicts.addBorneOut(trial, tableId);
            }
        }
    }

    /** In how many columns of a table the rows do not make up the total: in more than one, a row may not be there. */
    private static long failing(@Nullable String tableId, List<Verdicts> trials) {
        return trials.stream()
                .flatMap(trial -> trial.all().stream())
                .filter(verdict -> verdict.outcome() == CheckOutcome.FAILS
                        && verdict.tableId() != null
                        && verdict.tableId().equals(tableId))
                .count();
    }

    /** @param columns over the same rows */
    private static Verdicts tried(Records records, List<AmountColumn> columns) {
        Verdicts trial = new Verdicts();
        for (AmountColumn column : columns) {
            BudgetLine total = total(column);
            List<Figure> rows = column.lines().stream()
                    .filter(line -> !line.equals(total))
                    .flatMap(line -> Figure.of(line).stream())
                    .toList();
            Figure.of(total).ifPresent(whole -> {
                FigureSum topmost = new FigureSum(NestedSums.of(rows).roots());
                FigureSum parts = topmost.equalsWithin(FigureSum.of(whole)) ? topmost : new FigureSum(rows);
                trial.compareListed(records, column.tableId(), parts, FigureSum.of(whole), column.told(whole.name()));
            });
        }
        return trial;
    }

    private static boolean isPlain(AmountColumn column) {
        List<BudgetLine> lines = column.lines();
        long totals = lines.stream().filter(ListTotal::isTotal).count();
        return lines.size() > LEAST_ROWS
                && column.isUncoded()
                && totals == 1
                && (isTotal(lines.get(0)) || isTotal(lines.get(lines.size() - 1)))
                && lines.stream().noneMatch(ListTotal::isOfALevel);
    }

    private static boolean isTotal(BudgetLine line) {
        return NamePattern.TOTAL.fits(line.name()) || NamePattern.WHOLE_PLACE.fits(line.name());
    }

    private static BudgetLine total(AmountColumn column) {
        BudgetLine first = column.lines().get(0);
        return isTotal(first) ? first : column.lines().get(column.lines().size() - 1);
    }

    private static boolean isOfALevel(BudgetLine line) {
        return Numbering.depth(line.nameRaw()) != Numbering.NONE || Numbering.isAmong(line.nameRaw());
    }

    private static List<String> names(AmountColumn column) {
        return column.lines().stream().map(line -> Folding.key(line.name())).toList();
    }
}
