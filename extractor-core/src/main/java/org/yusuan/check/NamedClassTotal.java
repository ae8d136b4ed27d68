package org.yusuan.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yusuan.record.BudgetLine;
import org.yusuan.record.Table;
import org.yusuan.record.TableKind;

/**
 * Where the classes of a classification (一般公共服务支出, 工资福利支出, 税收收入) stand without codes: the total is Σ classes, a
 * class Σ the rows below it. Rows of two levels (款, 项) below a class both have its money, so each of them counts half.
 */
final class NamedClassTotal implements Rule {
    /**
     * A classification whose classes are known by name.
     *
     * @param least a table names at least so many classes, or its rows are something else that has a name in common
     * @param basicOnly elsewhere the name of a class is the name of something else too
     */
    private record Classification(NamePattern classes, int least, boolean basicOnly) {
        boolean mayBeOf(Table table) {
            return basicOnly == (table.kind() == TableKind.BASIC_EXPENDITURE);
        }
    }

    private static final List<Classification> CLASSIFICATIONS = List.of(
            new Classification(NamePattern.GOVERNMENT_CLASS, 2, true),
            new Classification(NamePattern.ECONOMIC_CLASS, 2, true),
            new Classification(NamePattern.FUNCTIONAL_CLASS, 3, false),
            new Classification(NamePattern.REVENUE_CLASS, 2, false));

    /** What may stand after the name of a class. */
    private static final Pattern MARK = Pattern.compile("[(（]类[)）]$");

    /** What the names of the government's own classes begin with. */
    private static final String GOVERNMENT = "机关";

    @Override
    public String id() {
        return "named_class_total";
    }

    @Override
    public void check(Records records, Verdicts verdicts) {
        for (Table table : records.uncodedLists()) {
            check(table, records.columns(table.tableId()), verdicts);
        }
    }

    private static void check(Table table, List<AmountColumn> columns, Verdicts verdicts) {
        Map<AmountColumn, Classified> byColumn = new LinkedHashMap<>();
        for (AmountColumn column : columns) {
            CLASSIFICATIONS.stream()
                    .filter(classification -> classification.mayBeOf(table))
                    .flatMap(classification -> Classified.of(column, classification).stream())
                    .findFirst()
                    .ifPresent(classified -> byColumn.put(column, classified));
        }
        Verdicts trial = new Verdicts();
        if (table.kind() == TableKind.BASIC_EXPENDITURE) {
            byColumn.forEach((column, classified) -> check(column, classified, Published.WHOLE, trial));
            verdicts.addTrusted(trial, table.tableId(), false);
        } else {
            // a class whose name nobody knows would pass for rows of the one before it
            boolean complete = byColumn.values().stream().anyMatch(Classified::isComplete);
            Published published = complete ? Published.EXCEPT_SECRETS : Published.UNKNOWN;
            byColumn.forEach((column, classified) -> check(column, classified, published, trial));
            verdicts.addBorneOut(trial, table.tableId());
        }
    }

    private static boolean isTotal(BudgetLine line) {
        return (NamePattern.TOTAL.fits(line.name()) && !NamePattern.PART_TOTAL.fits(line.name()))
                || NamePattern.OWN_TOTAL.fits(line.name());
    }

    private static void check(AmountColumn column, Classified classified, Published published, Verdicts trial) {
        classified.total().ifPresent(total -> compare(column, sum(classified.heads(), false), total, published, trial));
        List<Divided> classes = classified.divided();
        long one = classes.stream().filter(divided -> divided.agrees(false)).count();
        boolean two = classes.stream().filter(divided -> divided.agrees(true)).count() > one;
        for (Divided divided : classes) {
            // a class on whichever number of levels it agrees on; where it does on neither, on the one most agree on
            boolean other = !divided.agrees(two) && divided.agrees(!two);
            boolean twoLevels = two != other;
            Published known = twoLevels && published != Published.WHOLE ? Published.UNKNOWN : published;
            compare(column, sum(divided.rows(), twoLevels), divided.whole(), known, trial);
        }
    }

    private static void compare(AmountColumn column, FigureSum rows, Figure of, Published published, Verdicts trial) {
        FigureSum sum = FigureSum.of(of);
        boolean decided = published == Published.WHOLE
                || rows.equalsWithin(sum)
                || (published == Published.EXCEPT_SECRETS && rows.isAbove(sum));
        if (decided) {
            trial.compareRows(column.tableId(), rows, sum, column.told(of.name()));
        } else {
            trial.undecided(column.tableId(), "parts_may_be_left_out");
        }
    }

    /** How much of what a table divides stands in it. */
    private enum Published {
        /** All of it. */
        WHOLE,
        /** All but what is secret, so that a sum may be smaller. */
        EXCEPT_SECRETS,
        UNKNOWN
    }

    /** A column by classes. */
    private record Classified(List<BudgetLine> lines, List<BudgetLine> heads, Optional<Figure> total) {
        static Optional<Classified> of(AmountColumn column, Classification classification) {
            boolean government =
                    column.lines().stream().anyMatch(line -> line.name().startsWith(GOVERNMENT));
            if (classification.classes() == NamePattern.ECONOMIC_CLASS && government) {
                return Optional.empty();
            }
            List<BudgetLine> lines = new ArrayList<>();
            List<BudgetLine> heads = new ArrayList<>();
            Optional<BudgetLine> total = Optional.empty();
            for (BudgetLine line : column.lines()) {
                if (isTotal(line)) {
                    total = total.or(() -> Optional.of(line));
                    if (!heads.isEmpty()) {
                        break;
                    }
                    continue;
                }
                lines.add(line);
                if (isClass(line, heads, classification.classes())) {
                    heads.add(line);
                }
            }
            boolean led = !heads.isEmpty() && lines.get(0).equals(heads.get(0));
            return led && heads.size() >= classification.least()
                    ? Optional.of(new Classified(lines, heads, total.flatMap(Figure::of)))
                    : Optional.empty();
        }

        /** A second row of the name of a class is a lower level of it (其他支出). */
        private static boolean isClass(BudgetLine line, List<BudgetLine> heads, NamePattern classes) {
            boolean known = heads.stream().anyMatch(head -> head.name().equals(line.name()));
            return line.counterpart() == null
                    && !known
                    && classes.fits(MARK.matcher(line.name()).replaceAll(""));
        }

        /** Whether the classes are all there are. */
        boolean isComplete() {
            return total.filter(whole -> sum(heads, false).equalsWithin(FigureSum.of(whole)))
                    .isPresent();
        }

        /** The classes that have rows below them. */
        List<Divided> divided() {
            List<Divided> divided = new ArrayList<>();
            for (int i = 0; i < heads.size(); i++) {
                int next = i + 1 < heads.size() ? lines.indexOf(heads.get(i + 1)) : lines.size();
                List<BudgetLine> rows = lines.subList(lines.indexOf(heads.get(i)) + 1, next);
                if (!rows.isEmpty()) {
                    Figure.of(heads.get(i)).ifPresent(whole -> divided.add(new Divided(whole, rows)));
                }
            }
            return divided;
        }
    }

    /** A class and the rows below it. */
    private record Divided(Figure whole, List<BudgetLine> rows) {
        boolean agrees(boolean twoLevels) {
            return sum(rows, twoLevels).equalsWithin(FigureSum.of(whole));
        }
    }

    private static FigureSum sum(List<BudgetLine> rows, boolean twoLevels) {
        return new FigureSum(rows.stream()
                .flatMap(line -> Figure.of(line).stream())
                .map(figure -> twoLevels ? figure.halved() : figure)
                .toList());
    }
}
