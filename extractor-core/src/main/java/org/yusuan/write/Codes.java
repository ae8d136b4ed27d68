package org.yusuan.write;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yusuan.lexicon.TsvResource;

/** The values of closed lists in words. Columns of one name share a list, in part or as a whole. */
public final class Codes {
    private static final int COLUMNS = 4;

    private static final Map<String, Words> WORDS = words();

    private Codes() {}

    /** @throws IllegalArgumentException if the column has no such value */
    public static Words of(OutputColumn<?> column, String code) {
        Words words = WORDS.get(key(column.name(), code));
        if (words == null) {
            throw new IllegalArgumentException("codes.tsv: no row for " + column.name() + " " + code);
        }
        return words;
    }

    private static Map<String, Words> words() {
        Map<String, Words> words = new HashMap<>();
        for (List<String> row : TsvResource.rows(Codes.class, "codes.tsv", COLUMNS)) {
            words.put(key(row.get(0), row.get(1)), new Words(row.get(3), row.get(2)));
        }
        return Map.copyOf(words);
    }

    private static String key(String column, String code) {
        return column + " " + code;
    }
}
