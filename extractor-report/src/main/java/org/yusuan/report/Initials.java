package org.yusuan.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.sourceforge.pinyin4j.PinyinHelper;
import org.jspecify.annotations.Nullable;

/** What is typed for a name by who types the initials of its readings: {@code hbj} for 环保局. */
final class Initials {
    /** A character with several readings gives several spellings, of which so many are kept. */
    private static final int MOST_SPELLINGS = 4;

    /** Characters of a name that are spelled. */
    private static final int LONGEST = 60;

    private Initials() {}

    /** The spellings, separated by blanks; empty for a name without Han characters. */
    static String of(String name) {
        List<String> spellings = List.of("");
        boolean hasHan = false;
        for (int i = 0; i < Math.min(name.length(), LONGEST); i++) {
            char character = name.charAt(i);
            Set<Character> initials = initials(character);
            hasHan |= !initials.isEmpty();
            if (initials.isEmpty() && Character.isLetterOrDigit(character)) {
                initials = Set.of(Character.toLowerCase(character));
            }
            if (!initials.isEmpty()) {
                spellings = extended(spellings, initials);
            }
        }
        return hasHan ? String.join(" ", spellings) : "";
    }

    private static List<String> extended(List<String> spellings, Set<Character> initials) {
        List<String> extended = new ArrayList<>();
        for (char initial : initials) {
            for (String spelling : spellings) {
                if (extended.size() < MOST_SPELLINGS) {
                    extended.add(spelling + initial);
                }
            }
        }
        return extended;
    }

    private static Set<Character> initials(char character) {
        @Nullable String @Nullable [] readings = PinyinHelper.toHanyuPinyinStringArray(character);
        Set<Character> initials = new LinkedHashSet<>();
        if (readings != null) {
            for (String reading : readings) {
                if (reading != null && !reading.isEmpty()) {
                    initials.add(reading.toLowerCase(Locale.ROOT).charAt(0));
                }
            }
        }
        return initials;
    }
}
