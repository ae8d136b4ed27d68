package org.yusuan.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yusuan.record.CheckOutcome;
import org.yusuan.record.Origin;

/** What a rule says of a disclosure, in the order it says it. */
final class Verdicts {
    /** Why nothing is decided where a reading that nothing but the figures speaks for is not the table's. */
    private static final String NOT_BORNE_OUT = "not_borne_out";

    /** Fewer rows agree by chance. */
    private static final int LEAST_BEARING_OUT = 5;

    /** Rows that agree for each that does not, where a reading is the table's own. */
    private static final int BEARING_OUT_PER_FAILURE = 9;

    /** A form has no more slips of one kind than these. */
    private static final int MOST_SLIPS = 2;

    /** So many rows that agree, and not as zeros do, make a reading one that the rest of its table may yet bear out. */
    private static final int LEAST_PROMISING = 3;

    /** So many columns in which the same rows make up their whole, and not as zeros do, leave no room for chance. */
    private static final int LEAST_COLUMNS = 2;

    private final List<Verdict> all = new ArrayList<>();

    List<Verdict> all() {
        return List.copyOf(all);
    }

    void add(Verdict verdict) {
        all.add(verdict);
    }

    /** Whether two ways to the same money agree. */
    void compare(@Nullable String tableId, FigureSum expected, FigureSum actual, Map<String, MessageValue> told) {
        compare(Verdict.Addends.FIGURES, tableId, expected, actual, told);
    }

    /** Whether parts make up the whole, in a document that may leave some of them out. */
    void compareParts(
            Records records,
            @Nullable String tableId,
            FigureSum parts,
            FigureSum whole,
            Map<String, MessageValue> told) {
        if (whole.isAbove(parts) && records.mayLeaveOut()) {
            undecided(tableId, "parts_may_be_left_out");
        } else {
            compareRows(tableId, parts, whole, told);
        }
    }

    /** Whether rows make up the whole. */
    void compareRows(@Nullable String tableId, FigureSum rows, FigureSum whole, Map<String, MessageValue> told) {
        compare(Verdict.Addends.ROWS, tableId, rows, whole, told);
    }

    /** Whether parts make up the whole, in a table that need not list all of them where it is by place. */
    void compareListed(
            Records records, String tableId, FigureSum parts, FigureSum whole, Map<String, MessageValue> told) {
        Verdict.Addends addends = records.isByPlace(tableId) ? Verdict.Addends.LISTED : Verdict.Addends.FIGURES;
        compare(addends, tableId, parts, whole, told);
    }

    private void compare(
            Verdict.Addends addends,
            @Nullable String tableId,
            FigureSum expected,
            FigureSum actual,
            Map<String, MessageValue> told) {
        boolean holds = actual.equalsWithin(expected);
        if (!holds && actual.isNearly(expected)) {
            undecided(tableId, "rounding");
        } else {
            decide(holds, tableId, addends, expected, actual, told);
        }
    }

    void decide(
            boolean holds,
            @Nullable String tableId,
            FigureSum expected,
            FigureSum actual,
            Map<String, MessageValue> told) {
        decide(holds, tableId, Verdict.Addends.FIGURES, expected, actual, told);
    }

    private void decide(
            boolean holds,
            @Nullable String tableId,
            Verdict.Addends addends,
            FigureSum expected,
            FigureSum actual,
            Map<String, MessageValue> told) {
        List<Origin> where = Stream.concat(actual.figures().stream(), expected.figures().stream())
                .map(Figure::origin)
                .distinct()
                .toList();
        CheckOutcome outcome = holds ? CheckOutcome.HOLDS : CheckOutcome.FAILS;
        Set<String> tables = tables(tableId, Stream.of(expected, actual));
        all.add(new Verdict(
                outcome,
                tableId,
                tables,
                addends,
                MessageValue.money(expected),
                MessageValue.money(actual),
                where,
                told));
    }

    /** Whether the figure is one of several that it may be. */
    void oneOf(@Nullable String tableId, List<FigureSum> candidates, FigureSum actual, Map<String, MessageValue> told) {
        if (candidates.isEmpty()) {
            undecided(tableId, "no_counterpart");
            return;
        }
        for (FigureSum candidate : candidates) {
            if (actual.equalsWithin(candidate)) {
                decide(true, tableId, candidate, actual, told);
                return;
            }
        }
        List<Origin> where = Stream.concat(Stream.of(actual), candidates.stream())
                .flatMap(sum -> sum.figures().stream())
                .map(Figure::origin)
                .distinct()
                .toList();
        MessageValue expected = new MessageValue.AnyOf(
                candidates.stream().map(MessageValue::money).toList());
        Set<String> tables = tables(tableId, Stream.concat(Stream.of(actual), candidates.stream()));
        all.add(new Verdict(
                CheckOutcome.FAILS,
                tableId,
                tables,
                Verdict.Addends.FIGURES,
                expected,
                MessageValue.money(actual),
                where,
                told));
    }

    private static Set<String> tables(@Nullable String tableId, Stream<FigureSum> sums) {
        return Stream.concat(
                        Stream.ofNullable(tableId),
                        sums.flatMap(sum -> sum.figures().stream())
                                .flatMap(figure -> Stream.ofNullable(figure.tableId())))
                .collect(Collectors.toSet());
    }

    void holds(@Nullable String tableId, Origin where) {
        holds(tableId, List.of(where));
    }

    void holds(@Nullable String tableId, List<Origin> where) {
        all.add(new Verdict(CheckOutcome.HOLDS, tableId, null, null, where, Map.of()));
    }

    void fails(
            @Nullable String tableId,
            List<Origin> where,
            MessageValue expected,
            MessageValue actual,
            Map<String, MessageValue> told) {
        all.add(new Verdict(CheckOutcome.FAILS, tableId, expected, actual, where, told));
    }

    /** A figure of the document as a whole. */
    void judge(boolean holds, MessageValue expected, MessageValue actual, List<Origin> where) {
        CheckOutcome outcome = holds ? CheckOutcome.HOLDS : CheckOutcome.FAILS;
        all.add(new Verdict(outcome, null, expected, actual, where, Map.of()));
    }

    /**
     * Something the rule needs is missing.
     *
     * @param reason a stable id
     */
    void undecided(@Nullable String tableId, String reason) {
        all.add(Verdict.undecided(tableId, reason));
    }

    /** Takes over what a trial said. */
    void addAll(Verdicts trial) {
        all.addAll(trial.all);
    }

    int count(CheckOutcome outcome) {
        return (int)
                all.stream().filter(verdict -> verdict.outcome() == outcome).count();
    }

    /**
     * A trial of a reading that nothing but the figures speaks for: its failures are failures only where so many rows agree
     * that it cannot be chance, and hardly any does not.
     */
    void addBorneOut(Verdicts trial, @Nullable String tableId) {
        if (trial.isBorneOut()) {
            addAll(trial);
        } else {
            undecided(tableId, NOT_BORNE_OUT);
        }
    }

    /**
     * The same of a reading by which each row is tried alone, so that where one fails, which rows it is held against is not in
     * question: what it says may yet be borne out by the rest of the table.
     */
    void addBorneOutByRow(Verdicts trial, @Nullable String tableId) {
        boolean promising = trial.count(CheckOutcome.FAILS) <= MOST_SLIPS && trial.telling() >= LEAST_PROMISING;
        if (trial.isBorneOut() || !promising) {
            addBorneOut(trial, tableId);
        } else {
            all.add(Verdict.withheld(tableId, NOT_BORNE_OUT, trial.all));
        }
    }

    /**
     * Trials of the rows of a table, each over all its columns: where the parts of a whole are the same rows in every column
     * and make it up in all but one, that they are its parts is not in question. What is left of them is tried as one reading.
     */
    void addBorneOutByColumns(Collection<Verdicts> trials, @Nullable String tableId) {
        Verdicts rest = new Verdicts();
        trials.forEach(trial -> rest.addAll(trial));
        if (rest.isBorneOut()) {
            addAll(rest);
            return;
        }
        Verdicts open = new Verdicts();
        for (Verdicts trial : trials) {
            boolean known = trial.count(CheckOutcome.FAILS) == 1 && trial.telling() >= LEAST_COLUMNS;
            (known ? this : open).addAll(trial);
        }
        addBorneOut(open, tableId);
    }

    private boolean isBorneOut() {
        int fails = (int) all.stream()
                .filter(verdict -> verdict.outcome() == CheckOutcome.FAILS && !MissingRows.mayBeUnlisted(verdict))
                .count();
        return fails == 0 || isBorneOut(count(CheckOutcome.HOLDS), fails);
    }

    private long telling() {
        return all.stream()
                .filter(verdict -> verdict.outcome() == CheckOutcome.HOLDS && verdict.isTelling())
                .count();
    }

    private static boolean isBorneOut(int holds, int fails) {
        return holds >= LEAST_BEARING_OUT && holds >= fails * BEARING_OUT_PER_FAILURE;
    }

    /** A trial of which more than a slip or two are no slips: then the form is built in another way. */
    void addSlips(Verdicts trial, @Nullable String tableId) {
        int fails = trial.count(CheckOutcome.FAILS);
        if (fails <= MOST_SLIPS || isBorneOut(trial.count(CheckOutcome.HOLDS), fails)) {
            addAll(trial);
        } else {
            undecided(tableId, NOT_BORNE_OUT);
        }
    }

    /**
     * A trial of a reading of a table that may be wrong: its failures are failures only where the rows that agree bear the
     * reading out, otherwise it says nothing.
     */
    void addTrusted(Verdicts trial, @Nullable String tableId, boolean certain) {
        int holds = trial.count(CheckOutcome.HOLDS);
        int fails = trial.count(CheckOutcome.FAILS);
        if (fails == 0 || certain || holds >= fails) {
            addAll(trial);
        } else {
            all.add(Verdict.withheld(tableId, Verdict.UNCLEAR, trial.all));
        }
    }
}
