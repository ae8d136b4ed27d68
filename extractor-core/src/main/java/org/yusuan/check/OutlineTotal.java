package org.yusuan.check;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.yusuan.lexicon.Numbering;
import org.yusuan.record.BudgetLine;
import org.yusuan.record.Doubt;
import org.yusuan.record.Table;

/**
 * In a table whose rows are numbered like an outline (一、（一） 1.), a row is the sum of those one level below it, and a
 * total that of the topmost rows above it. An outline need not name every part (其中): it fails only where the rows of its
 * kind bear the sum out.
 */
final class OutlineTotal implements Rule {
    /** What a row stands over. */
    private enum Kind {
        TOTAL,
        NUMBERED,
        PLAIN
    }

    @Override
    public String id() {
        return "outline_total";
    }

    @Override
    public Set<Doubt> immaterial() {
        return Set.of(Doubt.KIND, Doubt.WORDS);
    }

    @Override
    public void check(Records records, Verdicts verdicts) {
        for (Table table : records.uncodedLists()) {
            check(table, records.columns(table.tableId()), verdicts);
        }
    }

    private static void check(Table table, List<AmountColumn> columns, Verdicts verdicts) {
        Map<Kind, Map<Integer, Verdicts>> trials = new EnumMap<>(Kind.class);
        for (AmountColumn column : columns) {
            List<BudgetLine> lines = column.lines();
            int[] levels = lines.stream()
                    .mapToInt(line -> NamePattern.TOTAL.fits(line.name()) ? 0 : Numbering.depth(line.nameRaw()))
                    .toArray();
            for (int at = 0; at < lines.size(); at++) {
                if (levels[at] > 0 && levels[at] != Numbering.NONE) {
                    below(column, levels, at, trials);
                }
            }
            total(column, levels, trials);
        }
        trials.values().forEach(byRow -> verdicts.addBorneOutByColumns(byRow.values(), table.tableId()));
    }

    /** The rows below a numbered one, up to the next of its level. */
    private static void below(AmountColumn column, int[] levels, int at, Map<Kind, Map<Integer, Verdicts>> trials) {
        int end = at + 1;
        while (end < levels.length && (levels[end] > levels[at] || levels[end] == Numbering.NONE)) {
            end++;
        }
        int next = IntStream.range(at + 1, end)
                .map(row -> levels[row])
                .filter(level -> level > levels[at])
                .min()
                .orElse(Numbering.NONE);
        List<BudgetLine> parts = IntStream.range(at + 1, end)
                .filter(row -> levels[row] == next)
                .mapToObj(column.lines()::get)
                .toList();
        Kind kind = next == Numbering.NONE ? Kind.PLAIN : Kind.NUMBERED;
        compare(
                column,
                column.lines().get(at),
                parts,
                trial(trials, kind, column.lines().get(at)));
    }

    /** The first total, of the topmost rows above it, or where it stands first, of those below it. */
    private static void total(AmountColumn column, int[] levels, Map<Kind, Map<Integer, Verdicts>> trials) {
        int total = first(levels, 0, row -> levels[row] == 0);
        int next = first(levels, total + 1, row -> levels[row] == 0);
        boolean leads = total < first(levels, 0, row -> levels[row] == 1);
        List<BudgetLine> parts = IntStream.range(leads ? total : 0, leads ? next : total)
                .filter(row -> levels[row] == 1)
                .mapToObj(column.lines()::get)
                .toList();
        if (total < levels.length && !parts.isEmpty()) {
            BudgetLine whole = column.lines().get(total);
            compare(column, whole, parts, trial(trials, Kind.TOTAL, whole));
        }
    }

    /** The trial of a row in all columns. */
    private static Verdicts trial(Map<Kind, Map<Integer, Verdicts>> trials, Kind kind, BudgetLine whole) {
        return trials.computeIfAbsent(kind, key -> new LinkedHashMap<>())
                .computeIfAbsent(whole.row(), row -> new Verdicts());
    }

    private static int first(int[] levels, int from, IntPredicate wanted) {
        return IntStream.range(Math.min(from, levels.length), levels.length)
                .filter(wanted)
                .findFirst()
                .orElse(levels.length);
    }

    private static void compare(AmountColumn column, BudgetLine whole, List<BudgetLine> parts, Verdicts trial) {
        Optional<Figure> total = Figure.of(whole);
        List<Figure> figures =
                parts.stream().flatMap(line -> Figure.of(line).stream()).toList();
        if (total.isPresent() && figures.size() > 1) {
            trial.compare(
                    column.tableId(), new FigureSum(figures), FigureSum.of(total.get()), column.told(whole.name()));
        }
    }
}
