package org.yusuan.form.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.yusuan.lexicon.Dates;
import org.yusuan.record.Item;
import org.yusuan.record.Measure;
import org.yusuan.record.TableKind;

/** What the amount columns of a block mean whose headings are unknown or missing: by the orders in which forms print them. */
final class InferredMeasures {
    private static final ColumnOrders<Measure> MEASURES = ColumnOrders.load(Measure.class, "measure-orders.tsv");
    private static final ColumnOrders<Item> ITEMS = ColumnOrders.load(Item.class, "item-orders.tsv");

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
        for (boolean guess : new boolean[] {false, true}) {
            for (Window window : windows) {
                List<@Nullable E> said = window.columns().stream()
                        .map(column -> byColumn.get(column.index()))
                        .<@Nullable E>map(meaning -> meaning == null ? null : known.of(meaning))
                        .toList();
                AmountRows rows = AmountRows.of(map, body, window.columns());
                Optional<ColumnOrders.Found<E>> found = guess
                        ? guess(orders, said, rows)
                        : orders.of(kind, said, rows).or(() -> orders.between(kind, said, rows));
                if (found.filter(order -> order.proven() || !window.leavesOut()).isPresent()) {
                    fill(byColumn, window, said, found.get(), changed);
                    return Optional.of(new Result(
                            List.copyOf(byColumn.values()), found.get().doubt()));
                }
            }
        }
        return Optional.empty();
    }

    /** Of a form whose kind is known, where no heading of an amount is. */
    private <E extends Enum<E>> Optional<ColumnOrders.Found<E>> guess(
            ColumnOrders<E> orders, List<@Nullable E> said, AmountRows rows) {
        boolean unsaid = said.stream().allMatch(Objects::isNull);
        return unsaid && kind != TableKind.OTHER ? orders.guess(kind, said, rows) : Optional.empty();
    }

    private static <E extends Enum<E>> void fill(
            Map<Integer, Meaning> byColumn,
            Window window,
            List<@Nullable E> said,
            ColumnOrders.Found<E> found,
            BiFunction<Meaning, @Nullable E, Meaning> changed) {
        for (int i = 0; i < said.size(); i++) {
            @Nullable E measure = found.columns().get(i);
            if (said.get(i) == null) {
                byColumn.computeIfPresent(
                        window.columns().get(i).index(), (column, meaning) -> changed.apply(meaning, measure));
            }
        }
    }

    /**
     * Columns that an order may be of.
     *
     * @param leavesOut whether amounts behind them are none of the order
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
                            .filter(column -> column.index() > named)
                            .toList(),
                    false));
        }
        int printed = amounts.size();
        while (printed > 0 && !map.isColumn(amounts.get(printed - 1).index())) {
            printed--;
        }
        for (int to = amounts.size(); to >= Math.max(2, amounts.size() - MOST_BEHIND); to--) {
            for (int from = 0; from <= MOST_BEFORE && from + 1 < to; from++) {
                windows.add(new Window(amounts.subList(from, to), to < printed));
            }
        }
        return windows;
    }

    /** Whether cells or headings of another column reach over this one, and nothing is printed in it alone. */
    private boolean isWithinAnother(StatementColumn column) {
        if (map.isColumn(column.index())) {
            return false;
        }
        boolean reachedOver = body.stream().anyMatch(row -> map.beginning(row, column.index()) != null);
        return reachedOver
                || (!column.headings().isEmpty()
                        && block.amounts().stream()
                                .anyMatch(other -> other.headings().equals(column.headings())
                                        && (other.index() < column.index() || map.isColumn(other.index()))));
    }
}
