package org.yusuan.generalise;

import java.util.HashMap;
import java.util.Map;

/** How often each thing is there: a multiset. */
final class Counts<K> {
    private final Map<K, Integer> counts = new HashMap<>();

    int of(K key) {
        return counts.getOrDefault(key, 0);
    }

    void add(K key, int more) {
        counts.merge(key, more, Integer::sum);
    }

    /** Takes one away, if there is one. */
    boolean take(K key) {
        boolean there = of(key) > 0;
        if (there) {
            add(key, -1);
        }
        return there;
    }

    /** How many are more here than there; fewer than none where there are fewer. */
    Counts<K> minus(Counts<K> other) {
        Counts<K> difference = new Counts<>();
        counts.forEach((key, count) -> difference.add(key, count - other.of(key)));
        return difference;
    }
}
