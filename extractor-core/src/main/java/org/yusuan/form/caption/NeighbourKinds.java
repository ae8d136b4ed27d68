package org.yusuan.form.caption;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.Grid;
import org.yusuan.lexicon.WordRules;
import org.yusuan.record.TableKind;

/**
 * The kind of a table without a title by the tables around it: a budget's forms come in an order, so that the one between 收入总表 and
 * 财政拨款收支总表 is the 支出总表 if its headings are those of one.
 */
public final class NeighbourKinds {
    private static final WordRules<TableKind> FORMS = WordRules.load(TableKind.class, "table-order.tsv");
    private static final List<TableKind> ORDER = FORMS.concepts();

    /** What the titles say, absent where there is none or it names no form of the order. */
    private final List<@Nullable TableKind> kinds;

    /** @param titles of a document's tables, in reading order */
    public NeighbourKinds(List<@Nullable String> titles) {
        this.kinds = titles.stream().map(NeighbourKinds::kind).toList();
    }

    private static @Nullable TableKind kind(@Nullable String title) {
        return title == null
                ? null
                : TableKinds.ofTitle(title).filter(ORDER::contains).orElse(null);
    }

    /**
     * The form that is missing between the ones before and after a table and has its headings; of several the first.
     *
     * @param table its place among the document's
     */
    public Optional<TableKind> of(int table, Grid grid) {
        @Nullable TableKind before = last(kinds.subList(0, table));
        @Nullable
        TableKind after = kinds.subList(table + 1, kinds.size()).stream()
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (before == null && after == null) {
            return Optional.empty();
        }
        int from = before == null ? 0 : ORDER.indexOf(before) + 1;
        int to = after == null || ORDER.indexOf(after) < from ? ORDER.size() : ORDER.indexOf(after);
        String labels = TableKinds.labels(grid);
        return ORDER.subList(from, to).stream()
                .filter(kind -> !kinds.contains(kind) && FORMS.fit(kind, labels))
                .findFirst();
    }

    private static @Nullable TableKind last(List<@Nullable TableKind> before) {
        @Nullable TableKind last = null;
        for (TableKind kind : before) {
            last = kind == null ? last : kind;
        }
        return last;
    }
}
