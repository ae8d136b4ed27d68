package org.yusuan.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Options with a box at each, of which some are ticked: {@code ☑新增项目 □延续项目}, {@code 新增项目□ 延续项目☑}. */
public final class TickedOptions {
    private static final String EMPTY = "□☐○";
    private static final String TICKED = "☑☒■✓✔√●";
    private static final Pattern BOX = Pattern.compile("[" + EMPTY + TICKED + "]");

    private TickedOptions() {}

    /** The options that are ticked, joined by {@code 、}; absent where the text has no boxes or all of one kind. */
    public static Optional<String> of(String text) {
        boolean choice = text.chars().anyMatch(character -> EMPTY.indexOf(character) >= 0)
                && text.chars().anyMatch(character -> TICKED.indexOf(character) >= 0);
        if (!choice) {
            return Optional.empty();
        }
        boolean boxFirst = BOX.matcher(text.strip()).lookingAt();
        List<String> ticked = new ArrayList<>();
        Matcher box = BOX.matcher(text);
        int optionStart = 0;
        String boxBefore = "";
        while (box.find()) {
            add(ticked, boxFirst ? boxBefore : box.group(), text.substring(optionStart, box.start()));
            boxBefore = box.group();
            optionStart = box.end();
        }
        if (boxFirst) {
            add(ticked, boxBefore, text.substring(optionStart));
        }
        return ticked.isEmpty() ? Optional.empty() : Optional.of(String.join("、", ticked));
    }

    private static void add(List<String> ticked, String box, String option) {
        String name = option.strip();
        if (!box.isEmpty() && TICKED.contains(box) && !name.isEmpty()) {
            ticked.add(name);
        }
    }
}
