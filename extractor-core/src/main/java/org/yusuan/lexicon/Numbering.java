package org.yusuan.lexicon;

import java.util.regex.Pattern;

/** Numbers and lead words before names, and the names without them. */
public final class Numbering {
    private static final Pattern ITEM = Pattern.compile(
            "^\\s*(其中[:：])?\\s*([一二三四五六七八九十]+、|[①-⑳]|[（(][一二三四五六七八九十\\d]+[)）]|\\d{1,2}[.．、](?!\\d))?\\s*");
    private static final Pattern INDICATOR = Pattern.compile("^\\s*指标\\s*\\d+\\s*[:：.、]?\\s*");
    private static final Pattern TASK = Pattern.compile("^\\s*任务\\s*\\d+\\s*[:：.、]?\\s*");
    private static final Pattern LEVEL = Pattern.compile("^\\d{1,2}\\s*[-－.、]\\s*");

    private Numbering() {}

    /** A budget item's name without {@code 一、}, {@code (一)}, {@code 1.}, {@code ①}, {@code 其中：}. */
    public static String stripItem(String text) {
        return ITEM.matcher(text).replaceFirst("").trim();
    }

    /** An indicator's name without {@code 指标1：}. */
    public static String stripIndicator(String text) {
        return INDICATOR.matcher(text).replaceFirst("").trim();
    }

    /** A task's name without {@code 任务1：}. */
    public static String stripTask(String text) {
        return TASK.matcher(text).replaceFirst("").trim();
    }

    /** A level's name without {@code 1-}, {@code 11-}, {@code （一）}. */
    public static String stripLevel(String text) {
        return stripItem(LEVEL.matcher(text).replaceFirst(""));
    }
}
