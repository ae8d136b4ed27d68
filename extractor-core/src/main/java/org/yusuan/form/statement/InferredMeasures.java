package org.yusuan.form.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.yusuan.record.Item;
import org.yusuan.record.Measure;
import org.yusuan.record.TableKind;

/** What the amount columns of a block mean whose headings are unknown or missing: by the orders in which forms print them. */
final class InferredMeasures {
    private static final ColumnOrders<Measure> MEASURES = ColumnOrders.load(Measure.class, "measure-orders.tsv");
    private static final ColumnOrders<Item> ITEMS = ColumnOrders.load(Item.class, "item-orders.tsv");

    /** How many columns of numbers that are no part of an order may stand before it: how many, and what each costs. */
    private static final int MOST_BEFORE = 2;

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
                .orElse(new Result(meanings, 0));
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
        for (List<StatementColumn> places : places(meanings)) {
            List<@Nullable E> said = new ArrayList<>();
            for (StatementColumn place : places) {
                Meaning meaning = byColumn.get(place.index());
                said.add(meaning == null ? null : known.of(meaning));
            }
            AmountRows rows = AmountRows.of(map, body, places);
            Optional<ColumnOrders.Found<E>> found =
                    orders.of(kind, said, rows).or(() -> orders.between(kind, said, rows));
            if (found.isPresent()) {
                for (int i = 0; i < places.size(); i++) {
                    int column = places.get(i).index();
                    if (byColumn.containsKey(column) && said.get(i) == null) {
                        byColumn.put(
                                column,
                                changed.apply(
                                        byColumn.get(column),
                                        found.get().columns().get(i)));
                    }
                }
                return Optional.of(
                        new Result(List.copyOf(byColumn.values()), found.get().doubt()));
            }
        }
        return Optional.empty();
    }

    /**
     * The columns that an order may be of: all, or without the first, which may be quantities and prices. Where nothing is headed,
     * blank ones before, among and behind the amounts may be amounts too.
     */
    private List<List<StatementColumn>> places(List<Meaning> meanings) {
        List<StatementColumn> amounts = meanings.stream().map(Meaning::column).toList();
        List<List<StatementColumn>> places = new ArrayList<>();
        if (amounts.stream().allMatch(column -> column.path().isEmpty())) {
            int named = block.columns().stream()
                    .filter(column -> column.role() != ColumnRole.MEASURE && column.role() != ColumnRole.BLANK)
                    .mapToInt(StatementColumn::index)
                    .max()
                    .orElse(-1);
            places.add(block.columns().stream()
                    .filter(column -> column.index() > named)
                    .toList());
        }
        for (int from = 0; from <= MOST_BEFORE && from + 1 < amounts.size(); from++) {
            places.add(amounts.subList(from, amounts.size()));
        }
        return places;
    }
}
