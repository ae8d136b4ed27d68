package org.yusuan.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.yusuan.record.BudgetLine;
import org.yusuan.record.CheckOutcome;
import org.yusuan.record.Doubt;
import org.yusuan.record.Measure;
import org.yusuan.record.Table;

/** In every row, a column is the sum of those that its heading stands over, or that stand with it under one (债务限额 = 一般 + 专项). */
final class HeadingParts implements Rule {
    private static final String PATH = "/";

    @Override
    public String id() {
        return "heading_parts";
    }

    @Override
    public Set<Doubt> immaterial() {
        return Set.of(Doubt.KIND, Doubt.WORDS);
    }

    @Override
    public void check(Records records, Verdicts verdicts) {
        for (Table table : records.disclosure().tables()) {
            List<AmountColumn> columns = records.columns(table.tableId());
            columns.forEach(whole -> check(records, whole, columns, verdicts));
        }
    }

    private static void check(Records records, AmountColumn whole, List<AmountColumn> columns, Verdicts verdicts) {
        List<AmountColumn> beside = columns.stream()
                .filter(column -> !column.equals(whole) && column.key().isBeside(whole.key()))
                .filter(column -> column.key().measure() != Measure.CHANGE)
                .toList();
        String heading = whole.key().heading();
        List<List<AmountColumn>> readings = Stream.of(
                        below(beside, heading + PATH),
                        NamePattern.TOTAL.fits(heading) && !whole.key().above().isEmpty()
                                ? below(beside, whole.key().above())
                                : List.<AmountColumn>of())
                // what the contract names is divided in ways of its own: row_parts
                .filter(parts -> parts.size() > 1
                        && parts.stream().anyMatch(part -> part.key().measure() == null))
                .toList();
        Optional<Verdicts> best = readings.stream()
                .map(parts -> tried(records, whole, parts))
                .reduce((first, second) ->
                        second.count(CheckOutcome.HOLDS) > first.count(CheckOutcome.HOLDS) ? second : first);
        best.ifPresent(trial -> verdicts.addBorneOutByRow(trial, whole.tableId()));
    }

    /** Columns whose heading is the last below these. */
    private static List<AmountColumn> below(List<AmountColumn> columns, String above) {
        return columns.stream()
                .filter(column -> column.key().above().equals(above))
                .toList();
    }

    private static Verdicts tried(Records records, AmountColumn whole, List<AmountColumn> parts) {
        List<Map<Integer, Figure>> byRow =
                parts.stream().map(AmountColumn::byRow).toList();
        Verdicts trial = new Verdicts();
        for (BudgetLine line : whole.lines()) {
            List<Figure> figures = byRow.stream()
                    .flatMap(rows -> Stream.ofNullable(rows.get(line.row())))
                    .toList();
            Optional<Figure> total = Figure.of(line);
            if (total.isPresent() && !figures.isEmpty()) {
                trial.compareListed(
                        records,
                        whole.tableId(),
                        new FigureSum(figures),
                        FigureSum.of(total.get()),
                        whole.told(line.name()));
            }
        }
        return trial;
    }
}
