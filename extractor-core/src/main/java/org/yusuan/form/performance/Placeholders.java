package org.yusuan.form.performance;

import java.util.regex.Pattern;
import org.yusuan.lexicon.Folding;

/** What a form prints where something is to be filled in, and nobody did. */
final class Placeholders {
    /** Dots, dashes and slashes, and numbered beginnings without anything behind them: {@code 目标1：目标2：……}. */
    private static final Pattern BLANK = Pattern.compile("(?:(?:目标|任务|指标)?\\d{0,2}[:、.])*[….·。/\\\\—*×-]*");

    /** A text that only says where the goal stands: {@code 详见项目绩效目标表}. */
    private static final Pattern ELSEWHERE = Pattern.compile("详?见.{0,20}(?:表|附件\\d*)[。.]?");

    /** What stands for no value; a number may be one. */
    private static final Pattern NO_VALUE = Pattern.compile("[-—–/\\\\ ….·]*");

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private Placeholders() {}

    /** Whether a value says nothing: dots, dashes or slashes alone. */
    static boolean isNoValue(String text) {
        return NO_VALUE.matcher(Folding.fold(text)).matches();
    }

    /** Whether nobody filled in a value; a number is one, though it may be the beginning of a list elsewhere. */
    static boolean isBlankValue(String text) {
        return !NUMBER.matcher(Folding.key(text)).matches() && isBlank(text);
    }

    static boolean isBlank(String text) {
        String key = Folding.key(text);
        return BLANK.matcher(key + ":").matches()
                || BLANK.matcher(key).matches()
                || ELSEWHERE.matcher(key).matches();
    }
}
