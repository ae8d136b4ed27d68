package org.yusuan.write;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yusuan.record.Disclosure;

/** A record with the document it was read from: a row of a flat table. */
record InDocument<V>(String documentId, V value) {
    static <V> List<InDocument<V>> all(Disclosure disclosure, Function<Disclosure, List<V>> values) {
        return all(disclosure.document().documentId(), values.apply(disclosure));
    }

    static <V> List<InDocument<V>> all(String documentId, List<V> values) {
        return values.stream().map(value -> new InDocument<>(documentId, value)).toList();
    }

    /** A property of the record in the row. */
    static <V, T> Function<InDocument<V>, @Nullable T> its(Function<V, @Nullable T> property) {
        return row -> property.apply(row.value());
    }

    /** A property of a part of the record in the row; absent where the part is. */
    static <V, P, T> Function<InDocument<V>, @Nullable T> its(
            Function<V, @Nullable P> part, Function<P, @Nullable T> property) {
        return row -> {
            P present = part.apply(row.value());
            return present == null ? null : property.apply(present);
        };
    }
}
