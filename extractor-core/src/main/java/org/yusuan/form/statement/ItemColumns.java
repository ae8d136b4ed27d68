package org.yusuan.form.statement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yusuan.form.table.RowMark;
import org.yusuan.lexicon.WordRules;
import org.yusuan.record.Measure;
import org.yusuan.record.ThreePublicItem;

/** Items of a “三公” table that stand in its columns, and those that stand in its rows. */
final class ItemColumns {
    private static final WordRules<ThreePublicItem> ITEMS = WordRules.load(ThreePublicItem.class, "items.tsv");

    /** An item (absent for a total of more than the three) and the heading that names it. */
    record Named(@Nullable ThreePublicItem item, String label) {}

    private final Map<Integer, Named> named = new TreeMap<>();

    private ItemColumns() {}

    static ItemColumns none() {
        return new ItemColumns();
    }

    /** Items in columns, if at least two columns name different ones; else the rows have them. */
    static ItemColumns of(List<StatementColumn> columns) {
        ItemColumns items = new ItemColumns();
        long different = columns.stream()
                .flatMap(column -> ofPath(column).stream())
                .map(Named::item)
                .distinct()
                .count();
        if (different < 2) {
            return items;
        }
        boolean more = columns.stream()
                .flatMap(column -> ofPath(column).stream())
                .anyMatch(item -> isBeyondTheThree(item.item()));
        for (StatementColumn column : columns) {
            items.named.put(column.index(), ofPath(column).orElse(new Named(totalUnless(column, more), column.leaf())));
        }
        return items;
    }

    /** A total of columns that name no item: of the three, unless there are more. */
    private static @Nullable ThreePublicItem totalUnless(StatementColumn column, boolean more) {
        return !more && isTotal(column.leaf()) ? ThreePublicItem.THREE_PUBLIC_TOTAL : null;
    }

    private static Optional<Named> ofPath(StatementColumn column) {
        for (int level = column.path().size() - 1; level >= 0; level--) {
            String heading = column.path().get(level);
            Optional<ThreePublicItem> item = ITEMS.of(heading);
            boolean partOfTotal =
                    item.filter(ThreePublicItem.THREE_PUBLIC_TOTAL::equals).isPresent() && !isTotal(column.leaf());
            if (item.isPresent() && !(partOfTotal && level < column.path().size() - 1)) {
                return Optional.of(new Named(item.get(), heading));
            }
            if (!MeasureReading.saysAmount(heading) && !isTotal(heading)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The item a row's name is; a plain total is that of the three unless the rows go beyond them. */
    static @Nullable ThreePublicItem ofRow(String name, List<String> names) {
        Optional<ThreePublicItem> item = ITEMS.of(name);
        if (item.isPresent() || !isTotal(name)) {
            return item.orElse(null);
        }
        boolean more =
                names.stream().flatMap(other -> ITEMS.of(other).stream()).anyMatch(ItemColumns::isBeyondTheThree);
        return more ? null : ThreePublicItem.THREE_PUBLIC_TOTAL;
    }

    /** Whether the name of a row is an item. */
    static boolean isItem(String name) {
        return ITEMS.of(name).isPresent();
    }

    /** Whether the heading names an item of the table, whatever else it says: 一般公共预算拨款安排的“三公”经费. */
    boolean namesItem(String heading) {
        return !isEmpty() && !isTotal(heading) && ITEMS.of(heading).isPresent();
    }

    boolean isEmpty() {
        return named.isEmpty();
    }

    @Nullable
    Named of(StatementColumn column) {
        return named.get(column.index());
    }

    private static boolean isTotal(String label) {
        return RowMark.TOTAL.marks(label)
                || MeasureReading.MEASURES
                        .of(label)
                        .filter(Measure.TOTAL::equals)
                        .isPresent();
    }

    private static boolean isBeyondTheThree(@Nullable ThreePublicItem item) {
        return item == ThreePublicItem.MEETINGS || item == ThreePublicItem.TRAINING;
    }
}
