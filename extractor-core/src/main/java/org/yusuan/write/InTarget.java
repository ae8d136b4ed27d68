package org.yusuan.write;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yusuan.record.Target;

/**
 * A record with the target it belongs to: a row of a flat table.
 *
 * @param ordinal position among the table's rows of the target, from 1
 */
record InTarget<V>(String targetId, int ordinal, V value) {
    /** The rows of a table that has these values of each target. */
    static <V> FlatTable.Rows<InTarget<V>> all(Function<Target, List<V>> values) {
        return (disclosure, before) -> disclosure.targets().stream()
                .flatMap(target -> of(target, values).stream())
                .toList();
    }

    static <V> List<InTarget<V>> of(Target target, Function<Target, List<V>> values) {
        List<InTarget<V>> rows = new ArrayList<>();
        for (V value : values.apply(target)) {
            rows.add(new InTarget<>(target.targetId(), rows.size() + 1, value));
        }
        return rows;
    }

    /** A property of the record in the row. */
    static <V, T> Function<InTarget<V>, @Nullable T> its(Function<V, @Nullable T> property) {
        return row -> property.apply(row.value());
    }

    /** A property of a part of the record in the row; absent where the part is. */
    static <V, P, T> Function<InTarget<V>, @Nullable T> its(
            Function<V, @Nullable P> part, Function<P, @Nullable T> property) {
        return row -> {
            P present = part.apply(row.value());
            return present == null ? null : property.apply(present);
        };
    }
}
