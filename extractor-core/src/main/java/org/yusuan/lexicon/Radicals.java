package org.yusuan.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Radicals that documents print in place of the characters they look like (⼀ U+2F00 for 一). */
final class Radicals {
    private static final Map<Integer, Integer> IDEOGRAPHS = load("equivalent-ideographs.txt");
    private static final int HEXADECIMAL = 16;

    private Radicals() {}

    /** The unified ideograph the radical is equivalent to; any other character is itself. */
    static int ideograph(int character) {
        return IDEOGRAPHS.getOrDefault(character, character);
    }

    private static Map<Integer, Integer> load(String resource) {
        Map<Integer, Integer> ideographs = new HashMap<>();
        for (TsvResource.Line line : TsvResource.lines(resource)) {
            List<String> columns = line.columns(2);
            ideographs.put(Integer.valueOf(columns.get(0), HEXADECIMAL), Integer.valueOf(columns.get(1), HEXADECIMAL));
        }
        return Map.copyOf(ideographs);
    }
}
