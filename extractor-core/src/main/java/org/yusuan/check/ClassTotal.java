package org.yusuan.check;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.yusuan.record.BudgetLine;

/** 合计 = Σ类, by code. */
final class ClassTotal implements Rule {
    @Override
    public String id() {
        return "class_total";
    }

    @Override
    public void check(Records records, Verdicts verdicts) {
        for (AmountColumn column : records.columns()) {
            if (!column.isUncoded()) {
                checkCodes(records, column, verdicts);
            }
        }
    }

    private static void checkCodes(Records records, AmountColumn column, Verdicts verdicts) {
        Optional<Figure> total = column.total();
        Optional<Map<String, Figure>> byCode = column.byCode();
        if (total.isEmpty() || byCode.isEmpty()) {
            verdicts.undecided(column.tableId(), total.isEmpty() ? "no_total_row" : "codes_repeated");
            return;
        }
        Set<String> codes = new HashSet<>();
        records.columns(column.tableId())
                .forEach(other -> other.lines().stream()
                        .flatMap(line -> Stream.ofNullable(line.code()))
                        .forEach(codes::add));
        List<BudgetLine> roots = column.lines().stream()
                .filter(line -> line.code() != null
                        && CodeTree.printedAncestor(line.code(), codes).isEmpty())
                .toList();
        // units have codes too, of no level; where they stand among the classes they are their sum again
        List<BudgetLine> classes =
                roots.stream().filter(line -> line.level() != null).toList();
        boolean mixed = !classes.isEmpty() && classes.size() < roots.size();
        FigureSum sum = new FigureSum((mixed ? classes : roots)
                .stream().flatMap(line -> Figure.of(line).stream()).toList());
        if (mixed && !sum.equalsWithin(FigureSum.of(total.get()))) {
            verdicts.undecided(column.tableId(), "structure_unclear");
        } else {
            verdicts.compareParts(
                    records,
                    column.tableId(),
                    sum,
                    FigureSum.of(total.get()),
                    column.told(total.get().name()));
        }
    }
}
