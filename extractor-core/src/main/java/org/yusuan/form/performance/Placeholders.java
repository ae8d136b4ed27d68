package org.yusuan.form.performance;

import java.util.regex.Pattern;
import org.yusuan.lexicon.Folding;

/** What a form prints where something is to be filled in, and nobody did. */
final class Placeholders {
    /** Dots, dashes and slashes, and numbered beginnings without anything behind them: {@code 目标1：目标2：……}. */
    private static final Pattern BLANK = Pattern.compile("(?:(?:目标|任务|指标)?\\d{0,2}[:、.])*[….·。/\\\\—*×-]*");

    private Placeholders() {}

    static boolean isBlank(String text) {
        return BLANK.matcher(Folding.key(text) + ":").matches()
                || BLANK.matcher(Folding.key(text)).matches();
    }
}
