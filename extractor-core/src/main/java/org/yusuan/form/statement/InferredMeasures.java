package org.yusuan.form.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.yusuan.lexicon.Dates;
import org.yusuan.record.Measure;
import org.yusuan.record.TableKind;
import org.yusuan.record.ThreePublicItem;

/** What the amount columns of a block mean whose headings are unknown or missing: by the orders in which forms print them. */
final class InferredMeasures {
    private static final ColumnOrders<Measure> MEASURES = ColumnOrders.load(Measure.class, "measure-orders.tsv", false);
    private static final ColumnOrders<ThreePublicItem> ITEMS =
            ColumnOrders.load(ThreePublicItem.class, "item-orders.tsv", true);

    /** How many columns of numbers that are no part of an order may stand before it, and how many behind it. */
    private static final int MOST_BEFORE = 2;

    private static final int MOST_BEHIND = 3;

    /** How likely an amount of a year is not the sum of all. */
    private static final double DOUBT_OF_YEAR = 0.4;

    private final TableKind kind;
    private final CellMap map;
    private final List<Integer> body;
    private final StatementBlock block;

    /**
     * Meanings of which some were inferred.
     *
     * @param doubt the share of the columns that may mean something else
     */
    record Result(List<Meaning> meanings, double doubt) {}

    InferredMeasures(TableKind kind, CellMap map, List<Integer> body, StatementBlock block) {
        this.kind = kind;
        this.map = map;
        this.body = body;
        this.block = block;
    }

    /**
     * @param meanings of the amount columns by their headings
     * @param open tells whether a heading leaves it open what the column means
     */
    Result of(List<Meaning> meanings, Predicate<Meaning> open) {
        if (meanings.size() < 2 || meanings.stream().noneMatch(open)) {
            return new Result(meanings, 0);
        }
        if (kind == TableKind.THREE_PUBLIC_EXPENSES && !rowsAreItems()) {
            Optional<Result> items = found(meanings, ITEMS, Meaning::item, Meaning::withItem);
            if (items.isPresent()) {
                return items.get();
            }
        }
        return found(meanings, MEASURES, meaning -> open.test(meaning) ? null : meaning.measure(), Meaning::withMeasure)
                .orElseGet(() -> ofYears(meanings));
    }

    /** An amount of whose heading nothing but the year is known is that year's. */
    private static Result ofYears(List<Meaning> meanings) {
        List<Meaning> ofYears = meanings.stream()
                .map(meaning -> isOfYear(meaning) ? meaning.withMeasure(Measure.TOTAL) : meaning)
                .toList();
        long told = meanings.stream().filter(InferredMeasures::isOfYear).count();
        return new Result(ofYears, DOUBT_OF_YEAR * told / meanings.size());
    }

    private static boolean isOfYear(Meaning meaning) {
        return meaning.measure() == null
                && meaning.year() != null
                && Dates.year(meaning.column().leaf()).isPresent();
    }

    private boolean rowsAreItems() {
        return block.names().stream()
                .anyMatch(column -> body.stream()
                        .map(row -> map.beginning(row, column.index()))
                        .anyMatch(cell -> cell != null && ItemColumns.isItem(cell.text())));
    }

    @FunctionalInterface
    private interface Known<E extends Enum<E>> {
        @Nullable
        E of(Meaning meaning);
    }

    private <E extends Enum<E>> Optional<Result> found(
            List<Meaning> meanings,
            ColumnOrders<E> orders,
            Known<E> known,
            BiFunction<Meaning, @Nullable E, Meaning> changed) {
        Map<Integer, Meaning> byColumn = new TreeMap<>();
        meanings.forEach(meaning -> byColumn.put(meaning.column().index(), meaning));
        List<Window> windows = windows(meanings.stream()
                .map(Meaning::column)
                .filter(column -> !isWithinAnother(column))
                .toList());
        return best(windows, window -> {
                    List<@Nullable E> said = said(window, byColumn, known);
                    AmountRows rows = AmountRows.of(map, body, window.columns());
                    return orders.of(kind, said, rows)
                            .or(() -> orders.between(kind, said, rows))
                            .filter(order -> order.proven() || !window.leavesOut());
                })
                .or(() -> best(windows, window -> guess(orders, window, said(window, byColumn, known))))
                .map(found -> {
                    fill(byColumn, found, said(found.window(), byColumn, known), changed);
                    return new Result(
                            List.copyOf(byColumn.values()), found.order().doubt());
                });
    }

    /** An order, and the columns it is of. */
    private record Placed<E extends Enum<E>>(Window window, ColumnOrders.Found<E> order) {}

    /** The order for which most speaks; one that no sum bears out is no better than that of an earlier window. */
    private static <E extends Enum<E>> Optional<Placed<E>> best(
            List<Window> windows, Function<Window, Optional<ColumnOrders.Found<E>>> orders) {
        Placed<E> best = null;
        for (Window window : windows) {
            Optional<ColumnOrders.Found<E>> found = orders.apply(window);
            boolean better = found.isPresent()
                    && (best == null
                            || (found.get().proven()
                                    && found.get().score() > best.order().score()));
            best = better ? new Placed<>(window, found.orElseThrow()) : best;
        }
        return Optional.ofNullable(best);
    }

    private static <E extends Enum<E>> List<@Nullable E> said(
            Window window, Map<Integer, Meaning> byColumn, Known<E> known) {
        List<@Nullable E> said = new ArrayList<>();
        for (StatementColumn column : window.columns()) {
            Meaning meaning = byColumn.get(column.index());
            said.add(meaning == null ? null : known.of(meaning));
        }
        return said;
    }

    /** Of a form whose kind is known, where no heading of an amount is. */
    private <E extends Enum<E>> Optional<ColumnOrders.Found<E>> guess(
            ColumnOrders<E> orders, Window window, List<@Nullable E> said) {
        boolean unsaid = said.stream().allMatch(Objects::isNull);
        return unsaid && kind != TableKind.OTHER && !window.leavesOut()
                ? orders.guess(kind, said, AmountRows.of(map, body, window.columns()))
                : Optional.empty();
    }

    private static <E extends Enum<E>> void fill(
            Map<Integer, Meaning> byColumn,
            Placed<E> found,
            List<@Nullable E> said,
            BiFunction<Meaning, @Nullable E, Meaning> changed) {
        for (int i = 0; i < said.size(); i++) {
            @Nullable E measure = found.order().columns().get(i);
            if (said.get(i) == null) {
                byColumn.computeIfPresent(
                        found.window().columns().get(i).index(), (column, meaning) -> changed.apply(meaning, measure));
            }
        }
    }

    /**
     * Columns that an order may be of.
     *
     * @param leavesOut whether columns behind them are none of the order, which sums must bear out
     */
    private record Window(List<StatementColumn> columns, boolean leavesOut) {}

    /**
     * All amounts, or without the first, which may be quantities and prices; without those behind that are printed nowhere, or are of
     * something else. Where nothing is headed, blank columns before, among and behind the amounts may be amounts too.
     */
    private List<Window> windows(List<StatementColumn> amounts) {
        List<Window> windows = new ArrayList<>();
        if (amounts.stream().allMatch(column -> column.path().isEmpty())) {
            int named = block.columns().stream()
                    .filter(column -> column.role() != ColumnRole.MEASURE && column.role() != ColumnRole.BLANK)
                    .mapToInt(StatementColumn::index)
                    .max()
                    .orElse(-1);
            windows.add(new Window(
                    block.columns().stream()
                            .filter(column -> column.index() > named && !isWithinAnother(column))
                            .toList(),
                    false));
        }
        int printed = amounts.size();
        while (printed > 0 && !map.isColumn(amounts.get(printed - 1).index())) {
            printed--;
        }
        if (printed < amounts.size()) {
            addWindows(windows, amounts, printed, true);
        }
        for (int to = amounts.size(); to >= amounts.size() - MOST_BEHIND; to--) {
            addWindows(windows, amounts, to, to < printed);
        }
        return windows;
    }

    private static void addWindows(List<Window> windows, List<StatementColumn> amounts, int to, boolean leavesOut) {
        for (int from = 0; from <= MOST_BEFORE && from + 1 < to; from++) {
            if (!areOfOneHeading(amounts, from) && !areOfOneHeading(amounts, to)) {
                windows.add(new Window(amounts.subList(from, to), leavesOut));
            }
        }
    }

    /** Whether a heading stands over a column and the one before, and not over all. */
    private static boolean areOfOneHeading(List<StatementColumn> amounts, int column) {
        return column > 0
                && column < amounts.size()
                && amounts.get(column).headings().stream()
                        .anyMatch(heading -> amounts.get(column - 1).headings().contains(heading)
                                && !amounts.stream()
                                        .allMatch(other -> other.headings().contains(heading)));
    }

    /** Whether cells or headings of another column reach over this one, and nothing is printed in it alone. */
    private boolean isWithinAnother(StatementColumn column) {
        if (map.isColumn(column.index())) {
            return false;
        }
        return map.isReachedOver(body, column.index())
                || (!column.headings().isEmpty()
                        && block.amounts().stream()
                                .anyMatch(other -> other.headings().equals(column.headings())
                                        && (other.index() < column.index() || map.isColumn(other.index()))));
    }
}
