package org.yusuan.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yusuan.lexicon.Folding;
import org.yusuan.record.BudgetLine;
import org.yusuan.record.Measure;
import org.yusuan.record.Side;
import org.yusuan.record.Table;
import org.yusuan.record.TableKind;

/** Where two tables have the same total of expenditure, a 类 of one has the amount of that 类 in the other. */
final class ClassesAgree implements Rule {
    private static final int CLASS = 1;

    /** Fewer names in common may have the same total by chance. */
    private static final int LEAST_CLASSES = 2;

    @Override
    public String id() {
        return "classes_agree";
    }

    @Override
    public void check(Records records, Verdicts verdicts) {
        Optional<Table> summary = records.only(TableKind.REVENUE_EXPENDITURE_SUMMARY);
        Optional<Table> detail = records.only(TableKind.EXPENDITURE_SUMMARY);
        Optional<Table> fiscal = records.only(TableKind.FISCAL_APPROPRIATION_SUMMARY);
        if (summary.isPresent() && detail.isPresent()) {
            compare(records, summary.get(), detail.get(), verdicts);
        }
        if (summary.isPresent() && fiscal.isPresent()) {
            compare(records, summary.get(), fiscal.get(), verdicts);
        }
    }

    private static void compare(Records records, Table first, Table second, Verdicts verdicts) {
        List<Figure> wanted = totals(records, first);
        boolean same = totals(records, second).stream()
                .anyMatch(total ->
                        wanted.stream().anyMatch(other -> FigureSum.of(total).equalsWithin(FigureSum.of(other))));
        Map<String, Figure> expected = classes(records, first);
        Map<String, Figure> actual = classes(records, second);
        long common = expected.keySet().stream().filter(actual::containsKey).count();
        if (!same || common < LEAST_CLASSES) {
            return;
        }
        Verdicts trial = new Verdicts();
        expected.forEach((name, wantedOfClass) -> {
            Figure figure = actual.get(name);
            if (figure != null) {
                trial.compare(
                        second.tableId(),
                        FigureSum.of(wantedOfClass),
                        FigureSum.of(figure),
                        Map.of("row", MessageValue.text(figure.name())));
            }
        });
        verdicts.addTrusted(trial, second.tableId(), false);
    }

    private static List<Figure> totals(Records records, Table table) {
        return lines(records, table).stream()
                .filter(line -> line.code() == null && NamePattern.TOTAL.fits(line.name()))
                .flatMap(line -> Figure.of(line).stream())
                .toList();
    }

    /** 类 by name; a name that comes twice tells nothing. */
    private static Map<String, Figure> classes(Records records, Table table) {
        Map<String, Figure> classes = new LinkedHashMap<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (BudgetLine line : lines(records, table)) {
            boolean isClass = line.level() == null ? line.code() == null : line.level() == CLASS;
            if (isClass && !NamePattern.TOTAL.fits(line.name())) {
                String name = Folding.key(line.name());
                counts.merge(name, 1, Integer::sum);
                Figure.of(line).ifPresent(figure -> classes.put(name, figure));
            }
        }
        classes.keySet().removeIf(name -> counts.getOrDefault(name, 0) > 1);
        return classes;
    }

    private static List<BudgetLine> lines(Records records, Table table) {
        return records.columns(table, Measure.TOTAL).stream()
                .filter(column -> column.key().side() == Side.EXPENDITURE)
                .flatMap(column -> column.lines().stream())
                .toList();
    }
}
