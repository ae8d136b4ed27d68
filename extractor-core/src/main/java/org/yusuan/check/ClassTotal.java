package org.yusuan.check;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.yusuan.record.BudgetLine;
import org.yusuan.record.Table;
import org.yusuan.record.TableKind;

/** 合计 = Σ类; where the classes of the economic classification stand without codes, 类 = Σ its rows too. */
final class ClassTotal implements Rule {
    /** A table names at least so many classes, or its rows are no classification. */
    private static final int LEAST_CLASSES = 2;

    /** What the names of the government's own classes begin with. */
    private static final String GOVERNMENT = "机关";

    @Override
    public String id() {
        return "class_total";
    }

    @Override
    public void check(Records records, Verdicts verdicts) {
        for (Column column : records.columns()) {
            if (column.lines().stream().anyMatch(line -> line.code() != null)) {
                checkCodes(records, column, verdicts);
            } else if (isClassified(records, column)) {
                checkClasses(column, verdicts);
            }
        }
    }

    /** Elsewhere the name of a class is the name of something else too. */
    private static boolean isClassified(Records records, Column column) {
        Table table = records.table(column.tableId());
        return table != null && table.kind() == TableKind.BASIC_EXPENDITURE;
    }

    private static void checkCodes(Records records, Column column, Verdicts verdicts) {
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
                .filter(line ->
                        line.code() != null && (line.parentCode() == null || !codes.contains(line.parentCode())))
                .toList();
        // units have codes too, of no level; where they stand among the classes they are their sum again
        List<BudgetLine> classes =
                roots.stream().filter(line -> line.level() != null).toList();
        boolean mixed = !classes.isEmpty() && classes.size() < roots.size();
        Sum sum = new Sum((mixed ? classes : roots)
                .stream().flatMap(line -> Figure.of(line).stream()).toList());
        if (mixed && !sum.equalsWithin(Sum.of(total.get()))) {
            verdicts.undecided(column.tableId(), "structure_unclear");
        } else {
            verdicts.compare(
                    column.tableId(),
                    sum,
                    Sum.of(total.get()),
                    column.told(total.get().name()));
        }
    }

    private static void checkClasses(Column column, Verdicts verdicts) {
        List<BudgetLine> heads = heads(column);
        long names = heads.stream().map(BudgetLine::name).distinct().count();
        if (heads.size() < LEAST_CLASSES || names != heads.size()) {
            return;
        }
        boolean classed = column.lines().stream()
                .filter(line -> !Word.TOTAL.fits(line.name()))
                .findFirst()
                .filter(heads::contains)
                .isPresent();
        if (!classed) {
            verdicts.undecided(column.tableId(), "structure_unclear");
            return;
        }
        Verdicts trial = new Verdicts();
        List<Figure> figures =
                heads.stream().flatMap(line -> Figure.of(line).stream()).toList();
        column.total()
                .ifPresent(total ->
                        trial.compare(column.tableId(), new Sum(figures), Sum.of(total), column.told(total.name())));
        for (BudgetLine head : heads) {
            List<Figure> rows = below(column, head, heads);
            Optional<Figure> whole = Figure.of(head);
            if (whole.isPresent() && !rows.isEmpty()) {
                trial.compare(
                        column.tableId(),
                        new Sum(rows),
                        Sum.of(whole.get()),
                        column.told(whole.get().name()));
            }
        }
        verdicts.addTrusted(trial, column.tableId(), false);
    }

    /** Rows with the name of a class of the classification the table is by. */
    private static List<BudgetLine> heads(Column column) {
        boolean government =
                column.lines().stream().anyMatch(line -> line.name().startsWith(GOVERNMENT));
        Word classes = government ? Word.GOVERNMENT_CLASS : Word.ECONOMIC_CLASS;
        return column.lines().stream()
                .filter(line -> line.counterpart() == null && classes.fits(line.name()))
                .toList();
    }

    private static List<Figure> below(Column column, BudgetLine head, List<BudgetLine> heads) {
        int next = heads.stream()
                .mapToInt(BudgetLine::row)
                .filter(row -> row > head.row())
                .min()
                .orElse(Integer.MAX_VALUE);
        return column.lines().stream()
                .filter(line -> line.row() > head.row() && line.row() < next && !Word.TOTAL.fits(line.name()))
                .flatMap(line -> Figure.of(line).stream())
                .toList();
    }
}
