package org.yusuan.write;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yusuan.record.Disclosure;
import org.yusuan.record.Target;

/** A record with the target it belongs to: a row of a flat table. */
record InTarget<V>(String targetId, V value) {
    static <V> List<InTarget<V>> all(Disclosure disclosure, Function<Target, List<V>> values) {
        return disclosure.targets().stream()
                .flatMap(target -> of(target, values).stream())
                .toList();
    }

    static <V> List<InTarget<V>> of(Target target, Function<Target, List<V>> values) {
        return values.apply(target).stream()
                .map(value -> new InTarget<>(target.targetId(), value))
                .toList();
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
