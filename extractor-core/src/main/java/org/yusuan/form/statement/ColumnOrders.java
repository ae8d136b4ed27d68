package org.yusuan.form.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yusuan.form.statement.AmountRows.Fit;
import org.yusuan.record.Measure;
import org.yusuan.record.TableKind;

/**
 * What amount columns are that no heading tells: as forms of the kind print them, where the headings that are known and the
 * sums of the rows agree.
 */
final class ColumnOrders<E extends Enum<E>> {
    /** A sum of several numbers that holds in all rows is no accident. */
    private static final double SUM_HOLDS = 2;

    /** One number that stands in two columns may be. */
    private static final double SUM_IS_TRIVIAL = 0.5;

    private static final double PARTS_ARE_SMALLER = 0.25;
    private static final double KNOWN_HEADING = 1;

    /** An order that nothing speaks for but the number of columns is no more than a guess. */
    private static final double LEAST = 0.5;

    /** Orders nearer than this to each other cannot be told apart. */
    private static final double CLEAR = 1;

    /** An order may come side by side for the budget, what was spent, and the year before. */
    private static final int MOST_TIMES = 3;

    /** Share of the columns found that may be others: where sums prove them, where nothing does, where another order fits. */
    private static final double DOUBT_PROVEN = 0.1;

    private static final double DOUBT_UNPROVEN = 0.4;
    private static final double DOUBT_AMBIGUOUS = 1;

    /** What every department spends money on; a column of it without any is more likely one of something else. */
    private static final Set<Measure> SELDOM_BLANK = Set.copyOf(EnumSet.of(
            Measure.BASIC_EXPENDITURE,
            Measure.PERSONNEL,
            Measure.OPERATING,
            Measure.PROJECT_EXPENDITURE,
            Measure.GENERAL_PUBLIC_BUDGET));

    private static final double BLANK_COUNTS_AGAINST = 0.25;

    /** So many columns there must be before one between two others can be told by them. */
    private static final int FEWEST_AROUND = 4;

    private final List<ColumnOrder<E>> orders;
    private final boolean apart;

    private ColumnOrders(List<ColumnOrder<E>> orders, boolean apart) {
        this.orders = List.copyOf(orders);
        this.apart = apart;
    }

    /** @param apart whether each column of an order may be several: the item's budget and what was spent, or its sources */
    static <E extends Enum<E>> ColumnOrders<E> load(Class<E> concepts, String resource, boolean apart) {
        return new ColumnOrders<>(ColumnOrder.load(concepts, resource), apart);
    }

    /**
     * An order that fits.
     *
     * @param columns what each is, those known with them
     * @param score what speaks for it
     * @param proven whether sums of several numbers bear it out
     * @param doubt the share of the columns that may be something else
     */
    record Found<E extends Enum<E>>(List<@Nullable E> columns, double score, boolean proven, double doubt) {}

    /** What speaks for an order. */
    private record Fitting<E extends Enum<E>>(ColumnOrder<E> order, double score, boolean proven) {
        /** Whether columns side by side are of the same: which of them is the budget and which was spent no sum tells. */
        boolean hasTwins() {
            return IntStream.range(1, order.size())
                    .anyMatch(i -> order.columns().get(i) != null
                            && Objects.equals(
                                    order.columns().get(i), order.columns().get(i - 1)));
        }
    }

    /**
     * The order that fits best, of several the first, if a heading or a sum speaks for it.
     *
     * @param known what headings say each column is; absent where they do not
     * @param rows of these columns
     */
    Optional<Found<E>> of(TableKind kind, List<@Nullable E> known, AmountRows rows) {
        List<Fitting<E>> fitting = fitting(kind, known, rows);
        Fitting<E> best = best(fitting);
        if (best == null || best.score() < LEAST) {
            return Optional.empty();
        }
        double each = best.proven() && !(apart && best.hasTwins()) ? DOUBT_PROVEN : DOUBT_UNPROVEN;
        for (Fitting<E> other : fitting) {
            boolean near = other.score() > best.score() - CLEAR;
            each = near && differ(other.order(), best.order(), known, rows) ? DOUBT_AMBIGUOUS : each;
        }
        return Optional.of(new Found<>(best.order().columns(), best.score(), best.proven(), each * open(known, rows)));
    }

    /** The order that speaks against nothing, of several the first; a guess, where nothing speaks for any. */
    Optional<Found<E>> guess(TableKind kind, List<@Nullable E> known, AmountRows rows) {
        return Optional.ofNullable(best(fitting(kind, known, rows)))
                .map(best -> new Found<>(best.order().columns(), 0, false, DOUBT_AMBIGUOUS * open(known, rows)));
    }

    private List<Fitting<E>> fitting(TableKind kind, List<@Nullable E> known, AmountRows rows) {
        List<Fitting<E>> fitting = new ArrayList<>();
        for (ColumnOrder<E> order : orders) {
            int times = known.size() / order.size();
            if (order.kinds().contains(kind) && times * order.size() == known.size() && times <= MOST_TIMES) {
                if (apart || IntStream.range(1, times).noneMatch(i -> rows.isBlank(i * order.size()))) {
                    fitting(order.times(times), known, rows).ifPresent(fitting::add);
                }
                if (apart && times > 1) {
                    fitting(order.each(times), known, rows).ifPresent(fitting::add);
                }
            }
        }
        return fitting;
    }

    private static <E extends Enum<E>> @Nullable Fitting<E> best(List<Fitting<E>> fitting) {
        Fitting<E> best = null;
        for (Fitting<E> candidate : fitting) {
            best = best == null || candidate.score() > best.score() ? candidate : best;
        }
        return best;
    }

    /**
     * The columns with the one that no heading tells, where in all orders of the kind that have its neighbours side by side with one
     * between them it is the same.
     */
    Optional<Found<E>> between(TableKind kind, List<@Nullable E> known, AmountRows rows) {
        List<Integer> unknown = IntStream.range(0, known.size())
                .filter(i -> known.get(i) == null)
                .boxed()
                .toList();
        int open = unknown.isEmpty() ? 0 : unknown.get(0);
        if (known.size() < FEWEST_AROUND || unknown.size() != 1 || open == 0 || open + 1 == known.size()) {
            return Optional.empty();
        }
        Set<E> between = new HashSet<>();
        for (ColumnOrder<E> order : orders) {
            for (int i = 1; i + 1 < order.size(); i++) {
                E middle = order.columns().get(i);
                if (order.kinds().contains(kind)
                        && middle != null
                        && Objects.equals(known.get(open - 1), order.columns().get(i - 1))
                        && Objects.equals(known.get(open + 1), order.columns().get(i + 1))
                        && !known.contains(middle)) {
                    between.add(middle);
                }
            }
        }
        if (between.size() != 1) {
            return Optional.empty();
        }
        List<@Nullable E> columns = new ArrayList<>(known);
        columns.set(open, between.iterator().next());
        return Optional.of(new Found<>(columns, LEAST, false, DOUBT_UNPROVEN * open(known, rows)));
    }

    /** The share of the columns with numbers that no heading tells. */
    private static double open(List<?> known, AmountRows rows) {
        int printed = 0;
        int open = 0;
        for (int i = 0; i < known.size(); i++) {
            if (!rows.isBlank(i)) {
                printed++;
                open += known.get(i) == null ? 1 : 0;
            }
        }
        return open / (double) Math.max(1, printed);
    }

    /** Whether two orders say different things of a column that has numbers and no known heading. */
    private static boolean differ(ColumnOrder<?> one, ColumnOrder<?> other, List<?> known, AmountRows rows) {
        for (int i = 0; i < known.size(); i++) {
            if (known.get(i) == null
                    && !rows.isBlank(i)
                    && !Objects.equals(one.columns().get(i), other.columns().get(i))) {
                return true;
            }
        }
        return false;
    }

    /** What speaks for an order; absent where a heading or a sum speaks against it, or most headings are known and others. */
    private Optional<Fitting<E>> fitting(ColumnOrder<E> order, List<@Nullable E> known, AmountRows rows) {
        int agreed = 0;
        for (int i = 0; i < known.size(); i++) {
            E said = known.get(i);
            if (said != null && !said.equals(order.columns().get(i))) {
                return Optional.empty();
            }
            agreed += said == null ? 0 : 1;
        }
        double score = KNOWN_HEADING * agreed;
        boolean proven = false;
        for (Fit fit : fits(order, rows)) {
            if (fit == Fit.FAILS) {
                return Optional.empty();
            }
            score += fit == Fit.HOLDS ? SUM_HOLDS : fit == Fit.TRIVIAL ? SUM_IS_TRIVIAL : 0;
            proven |= fit == Fit.HOLDS;
        }
        for (ColumnOrder.Sum sum : order.sums()) {
            if (!sum.all()) {
                Fit fit = rows.among(sum.whole(), sum.parts());
                if (fit == Fit.FAILS) {
                    return Optional.empty();
                }
                score += fit == Fit.OPEN ? 0 : PARTS_ARE_SMALLER;
            }
        }
        for (int i = 0; i < known.size(); i++) {
            E measure = order.columns().get(i);
            boolean missing = measure instanceof Measure always && SELDOM_BLANK.contains(always) && rows.isBlank(i);
            score -= missing ? BLANK_COUNTS_AGAINST : 0;
        }
        boolean mostSayOtherwise = agreed > 0 && agreed * 2 < known.size() && !proven;
        return mostSayOtherwise ? Optional.empty() : Optional.of(new Fitting<>(order, score, proven));
    }

    private static List<Fit> fits(ColumnOrder<?> order, AmountRows rows) {
        List<Fit> fits = new ArrayList<>();
        for (ColumnOrder.Sum sum : order.sums()) {
            if (sum.all()) {
                fits.add(rows.sum(sum.whole(), sum.parts()));
            }
        }
        for (int column = 0; column < order.size(); column++) {
            compared(order, column, rows).ifPresent(fits::add);
        }
        return fits;
    }

    /** How a column that compares others fits what it compares. */
    private static Optional<Fit> compared(ColumnOrder<?> order, int column, AmountRows rows) {
        Object measure = order.columns().get(column);
        int now = before(order, column, Measure.TOTAL);
        if (now < 0) {
            return Optional.empty();
        }
        IntStream priors = IntStream.range(0, column)
                .filter(left -> Measure.PRIOR_YEAR.equals(order.columns().get(left)));
        if (Measure.CHANGE.equals(measure)) {
            return best(priors.mapToObj(prior -> rows.change(column, now, prior)));
        }
        if (Measure.CHANGE_PERCENT.equals(measure)) {
            return best(priors.mapToObj(prior -> rows.percent(column, now, prior, true)));
        }
        if (Measure.PERCENT_OF_PRIOR_YEAR.equals(measure)) {
            return best(priors.mapToObj(prior -> rows.percent(column, now, prior, false)));
        }
        int budget = before(order, now, Measure.TOTAL);
        return Measure.PERCENT_OF_BUDGET.equals(measure) && budget >= 0
                ? Optional.of(rows.percent(column, now, budget, false))
                : Optional.empty();
    }

    /** A change is from the year before as it was budgeted, or as it was spent. */
    private static Optional<Fit> best(Stream<Fit> fits) {
        return fits.max(Comparator.naturalOrder());
    }

    /** The nearest column of a measure on the left of another; -1 if there is none. */
    private static int before(ColumnOrder<?> order, int column, Measure measure) {
        for (int left = column - 1; left >= 0; left--) {
            if (measure.equals(order.columns().get(left))) {
                return left;
            }
        }
        return -1;
    }
}
