package org.yusuan.read.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that the program puts before paragraphs of a .doc by itself, as {@link ListNumbers} has them of a .docx. Counted
 * as the paragraphs are read, so these have to be read in order.
 */
final class DocNumbers {
    private static final int LEVELS = 9;

    /** How numbers are written, by the code of [MS-OSHARED] 2.2.1.3, under the names that .docx has for them. */
    private static final Map<Integer, String> STYLES = Map.ofEntries(
            Map.entry(1, "upperRoman"),
            Map.entry(2, "lowerRoman"),
            Map.entry(3, "upperLetter"),
            Map.entry(4, "lowerLetter"),
            Map.entry(10, "ideographDigital"),
            Map.entry(11, "japaneseCounting"),
            Map.entry(17, "japaneseDigitalTenThousand"),
            Map.entry(18, "decimalEnclosedCircle"),
            Map.entry(22, "decimalZero"),
            Map.entry(23, "bullet"),
            Map.entry(28, "decimalEnclosedCircleChinese"),
            Map.entry(33, "taiwaneseCounting"),
            Map.entry(35, "taiwaneseCountingThousand"),
            Map.entry(37, "chineseCounting"),
            Map.entry(39, "chineseCountingThousand"),
            Map.entry(255, "none"));

    /** For each list, the last number of each level; absent for a level that has not come yet. */
    private final Map<Integer, @Nullable Integer[]> counts = new HashMap<>();

    private final Set<Integer> begun = new HashSet<>();

    /** What stands before the paragraph; blank where nothing does. Counts the paragraph. */
    String before(Paragraph paragraph) {
        try {
            return paragraph.isInList() ? next(paragraph, paragraph.getList()) : "";
        } catch (RuntimeException damage) {
            // whatever the library meets in a damaged list: the text is whole without its numbers
            return "";
        }
    }

    private String next(Paragraph paragraph, HWPFList list) {
        int level = paragraph.getIlvl();
        String text = list.getNumberText((char) level);
        if (text == null || level < 0 || level >= LEVELS || style(list, level).equals("bullet")) {
            return "";
        }
        @Nullable Integer[] numbers = counts.computeIfAbsent(list.getLsid(), id -> new Integer[LEVELS]);
        if (begun.add(paragraph.getIlfo()) && list.isStartAtOverridden((char) level)) {
            numbers[level] = null;
        }
        Integer last = numbers[level];
        numbers[level] = last == null ? list.getStartAt((char) level) : last + 1;
        for (int below = level + 1; below < LEVELS; below++) {
            numbers[below] = null;
        }
        return written(list, text, numbers);
    }

    /** In the text of a level, the characters up to {@code \u0008} stand for the numbers of the levels. */
    private static String written(HWPFList list, String text, @Nullable Integer[] numbers) {
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < LEVELS) {
                Integer number = numbers[c];
                written.append(NumberStyle.write(number == null ? list.getStartAt(c) : number, style(list, c)));
            } else {
                written.append(c);
            }
        }
        return written.toString();
    }

    private static String style(HWPFList list, int level) {
        return STYLES.getOrDefault(list.getNumberFormat((char) level), "decimal");
    }
}
