package org.yusuan.write;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yusuan.record.Disclosure;

/**
 * A record with the document it was read from: a row of a flat table.
 *
 * @param ordinal position among the table's rows of the document, from 1
 */
public record InDocument<V>(String documentId, int ordinal, V value) {
    /** The rows of a table that has these values of a document. */
    public static <V> FlatTable.Rows<InDocument<V>> all(Function<Disclosure, List<V>> values) {
        return (disclosure, before) -> all(disclosure.document().documentId(), before, values.apply(disclosure));
    }

    /** @param before rows that the table has of the document already */
    public static <V> List<InDocument<V>> all(String documentId, int before, List<V> values) {
        List<InDocument<V>> rows = new ArrayList<>(values.size());
        for (V value : values) {
            rows.add(new InDocument<>(documentId, before + rows.size() + 1, value));
        }
        return rows;
    }

    /** A property of the record in the row. */
    public static <V, T> Function<InDocument<V>, @Nullable T> its(Function<V, @Nullable T> property) {
        return row -> property.apply(row.value());
    }

    /** A property of a part of the record in the row; absent where the part is. */
    public static <V, P, T> Function<InDocument<V>, @Nullable T> its(
            Function<V, @Nullable P> part, Function<P, @Nullable T> property) {
        return row -> {
            P present = part.apply(row.value());
            return present == null ? null : property.apply(present);
        };
    }
}
