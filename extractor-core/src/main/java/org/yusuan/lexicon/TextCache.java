package org.yusuan.lexicon;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Remembers what short texts were found to mean: the cells of a table are asked about again and again, and most words stand in
 * many tables. It forgets all when it is full, so it stays small whatever a document holds. Safe for use by several threads.
 *
 * @param <V> what a text means; {@link java.util.Optional} where it may mean nothing
 */
public final class TextCache<V> {
    /** Enough for the different texts of a large table. */
    private static final int MOST_TEXTS = 1 << 13;

    /** In characters; longer texts are prose, of which each stands in one cell. */
    private static final int LONGEST_TEXT = 64;

    private final Map<String, V> known = new ConcurrentHashMap<>();
    private final Function<String, V> meaning;

    /** @param meaning gives the same for the same text, and never null */
    public TextCache(Function<String, V> meaning) {
        this.meaning = meaning;
    }

    public V of(String text) {
        if (text.length() > LONGEST_TEXT) {
            return meaning.apply(text);
        }
        V before = known.get(text);
        if (before != null) {
            return before;
        }
        V found = meaning.apply(text);
        if (known.size() >= MOST_TEXTS) {
            known.clear();
        }
        known.put(text, found);
        return found;
    }
}
