package org.yusuan.lexicon;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the keys that a text is nearly: clipped at the end, or one character off. Each key is filed under all it could
 * have become, so that a look-up costs as many steps as the text has characters, whatever the number of keys.
 */
final class NearKeys {
    /** The shortest key in characters that may be recognised by its start. */
    private static final int SHORTEST_CLIPPED_KEY = 4;

    /** How many characters a narrow cell may have cut off. */
    private static final int MOST_CLIPPED = 2;

    /** The shortest start in characters that is recognised: two characters begin too many words. */
    private static final int SHORTEST_START = 3;

    /** The shortest key in characters in which one wrong character leaves no doubt. */
    private static final int SHORTEST_MISSPELT_KEY = 6;

    /** Where one of these comes, goes or replaces another, the text means something else: 本年收入 is not 上年收入. */
    private static final String TELLING = "0123456789〇零一二三四五六七八九十百千万亿本上下前后左右内外大小多少高低始末初终起止进出收支增减正负总分主副不非无未";

    private final Map<String, Set<String>> clipped = new HashMap<>();
    private final Map<String, Set<String>> shortened = new HashMap<>();
    private final BitSet characters = new BitSet();
    private int longest;

    NearKeys(Collection<String> keys) {
        for (String key : keys) {
            key.chars().forEach(characters::set);
            longest = Math.max(longest, key.length());
            if (key.length() >= SHORTEST_CLIPPED_KEY) {
                for (int cut = 1; cut <= MOST_CLIPPED && key.length() - cut >= SHORTEST_START; cut++) {
                    file(clipped, key.substring(0, key.length() - cut), key);
                }
            }
            if (key.length() >= SHORTEST_MISSPELT_KEY) {
                file(shortened, key, key);
                shortenings(key).forEach(shorter -> file(shortened, shorter, key));
            }
        }
    }

    /** The keys the text may be meant as, in the order they were given. */
    List<String> near(String text) {
        // a number, an amount or a name of another field costs no look-up
        if (text.length() < SHORTEST_START || text.length() > longest + 1 || strangers(text) > 1) {
            return List.of();
        }
        Set<String> near = new LinkedHashSet<>(clipped.getOrDefault(text, Set.of()));
        Set<String> candidates = new LinkedHashSet<>(shortened.getOrDefault(text, Set.of()));
        shortenings(text).forEach(shorter -> candidates.addAll(shortened.getOrDefault(shorter, Set.of())));
        candidates.stream().filter(key -> isMisspelling(text, key)).forEach(near::add);
        return List.copyOf(near);
    }

    /** Characters that stand in no key. */
    private long strangers(String text) {
        return text.chars().filter(character -> !characters.get(character)).count();
    }

    /** Whether one character was put in, left out or replaced, and not a telling one. */
    static boolean isMisspelling(String text, String key) {
        int start = 0;
        int shorter = Math.min(text.length(), key.length());
        while (start < shorter && text.charAt(start) == key.charAt(start)) {
            start++;
        }
        int textEnd = text.length();
        int keyEnd = key.length();
        while (textEnd > start && keyEnd > start && text.charAt(textEnd - 1) == key.charAt(keyEnd - 1)) {
            textEnd--;
            keyEnd--;
        }
        if (textEnd - start > 1 || keyEnd - start > 1) {
            return false;
        }
        boolean tellingInText = isTelling(text, start, textEnd);
        boolean tellingInKey = isTelling(key, start, keyEnd);
        boolean replaced = textEnd > start && keyEnd > start;
        return replaced ? !(tellingInText && tellingInKey) : !(tellingInText || tellingInKey);
    }

    private static boolean isTelling(String text, int start, int end) {
        return start < end && TELLING.indexOf(text.charAt(start)) >= 0;
    }

    private static List<String> shortenings(String text) {
        List<String> shortenings = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            shortenings.add(text.substring(0, i) + text.substring(i + 1));
        }
        return shortenings;
    }

    private static void file(Map<String, Set<String>> index, String under, String key) {
        index.computeIfAbsent(under, unused -> new LinkedHashSet<>()).add(key);
    }
}
