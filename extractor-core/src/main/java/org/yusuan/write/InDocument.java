package org.yusuan.write;

import java.util.List;
import java.util.function.Function;
import org.yusuan.record.Disclosure;

/** A record with the document it was read from: a row of a flat table. */
record InDocument<V>(String documentId, V value) {
    static <V> List<InDocument<V>> all(Disclosure disclosure, Function<Disclosure, List<V>> values) {
        String documentId = disclosure.document().documentId();
        return values.apply(disclosure).stream()
                .map(value -> new InDocument<>(documentId, value))
                .toList();
    }
}
