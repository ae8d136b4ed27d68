package org.yusuan.lexicon;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers and lead words before names, and the names without them. */
public final class Numbering {
    /** The most numbers one name carries, {@code 一、（一）其中：1.}; what follows is the name. */
    private static final int MOST_NUMBERS = 4;

    /** The depth of a row without a number. */
    public static final int NONE = Integer.MAX_VALUE;

    private static final Pattern TOPMOST = Pattern.compile("^[一二三四五六七八九十]{1,4}\\s*[、.．].*");
    private static final Pattern SECOND = Pattern.compile("^[（(]\\s*[一二三四五六七八九十]{1,4}\\s*[）)].*|^[㈠-㈩].*");
    private static final Pattern THIRD = Pattern.compile("^\\d{1,2}\\s*[.．、](?!\\d).*");
    private static final Pattern FOURTH = Pattern.compile("^[（(]\\s*\\d{1,2}\\s*[）)].*|^\\d{1,2}\\s*[）)].*");
    private static final Pattern FIFTH = Pattern.compile("^[①-⑳].*");
    private static final List<Pattern> DEPTHS = List.of(TOPMOST, SECOND, THIRD, FOURTH, FIFTH);

    /** Letters that a number or a lead word begins with; what else it begins with is no letter. */
    private static final String STARTS = "其一二三四五六七八九十";

    private static final Pattern AMONG = Pattern.compile("^\\s*其\\s*中\\s*[:：]\\s*");
    private static final Pattern SIGN = Pattern.compile("^\\s*[①-⒛❶-❿㈠-㈩]\\s*[、.．]?\\s*");
    private static final Pattern CHINESE =
            Pattern.compile("^\\s*[（(]?\\s*([一二三四五六七八九十]{1,4})\\s*([）)]?)\\s*[、.．]?\\s*");
    private static final Pattern ARABIC = Pattern.compile("^\\s*(?:[（(]\\s*\\d{1,2}\\s*[）)]\\s*[、.．]?|\\d{1,2}\\s*[）)]"
            + "|\\d{1,2}\\s*[.．、](?!\\d)|\\d{1,2}\\s*[.．、](?=(?:19|20)\\d\\d\\s*年)|[Ⅰ-Ⅻ]\\s*[.．、])\\s*");

    /** 二、三级公路 counts two ranks of roads and is no second item. */
    private static final Pattern RANKS = Pattern.compile("^[一二三四五六七八九十]{1,3}(?:级|类|期|线|层|楼|季度|等|月)");

    private static final Pattern INDICATOR = Pattern.compile("^\\s*指\\s*标\\s*" + ordinal());
    private static final Pattern TASK = Pattern.compile("^\\s*任\\s*务\\s*" + ordinal());
    private static final Pattern LEVEL =
            Pattern.compile("^\\s*\\d{1,2}(?:\\s*[.．]\\s*\\d{1,2})*\\s*[-－—–.．、:：)）]*\\s*(?=\\D|$)");

    private Numbering() {}

    /** A budget item's name without {@code 一、}, {@code (一)}, {@code 1.}, {@code ①}, {@code 其中：}, in any order. */
    public static String stripItem(String text) {
        String name = text.strip();
        for (int i = 0; i < MOST_NUMBERS && mayBeNumbered(name); i++) {
            String shorter = withoutNumber(AMONG.matcher(name).replaceFirst(""));
            if (shorter.equals(name)) {
                break;
            }
            name = shorter;
        }
        return name.strip();
    }

    /**
     * How deep in an outline a row stands by its number: 1 for {@code 一、}, 2 for {@code （一）}, 3 for {@code 1.}, 4 for
     * {@code (1)}, 5 for {@code ①}; {@link #NONE} without a number.
     */
    public static int depth(String text) {
        String name = AMONG.matcher(Folding.fold(text).strip()).replaceFirst("");
        for (int depth = 0; depth < DEPTHS.size(); depth++) {
            boolean topmost = depth == 0 && withoutNumber(name).equals(name);
            if (!topmost && DEPTHS.get(depth).matcher(name).matches()) {
                return depth + 1;
            }
        }
        return NONE;
    }

    /** Whether a name begins with "among them" (其中): what it names is a part of a row above it, or of a column beside it. */
    public static boolean isAmong(String text) {
        return Folding.key(text).startsWith("其中");
    }

    /** Most cells of a table are asked for a number and have none: their first character tells. */
    private static boolean mayBeNumbered(String name) {
        if (name.isEmpty()) {
            return false;
        }
        char first = name.charAt(0);
        return !Character.isLetter(first) || STARTS.indexOf(first) >= 0;
    }

    /** An indicator's name without {@code 指标1：}, or without {@code 1.}, {@code （1）}, {@code ①}. */
    public static String stripIndicator(String text) {
        return withoutLead(INDICATOR, text);
    }

    /** A task's name without {@code 任务1：}, or without {@code 1.}, {@code （1）}, {@code ①}. */
    public static String stripTask(String text) {
        return withoutLead(TASK, text);
    }

    /** A level's name without {@code 1-}, {@code 11-}, {@code 1.2}, {@code （一）}. */
    public static String stripLevel(String text) {
        return stripItem(LEVEL.matcher(text).replaceFirst(""));
    }

    private static String withoutLead(Pattern lead, String text) {
        Matcher matcher = lead.matcher(text);
        return (matcher.find() ? text.substring(matcher.end()) : withoutNumber(text)).strip();
    }

    private static String withoutNumber(String name) {
        Matcher sign = SIGN.matcher(name);
        if (sign.find()) {
            return name.substring(sign.end());
        }
        Matcher chinese = CHINESE.matcher(name);
        if (chinese.find() && isNumbering(name, chinese)) {
            return name.substring(chinese.end());
        }
        return ARABIC.matcher(name).replaceFirst("");
    }

    /** Whether Chinese numerals at the start number the name: they are in brackets or before a mark, and are one number. */
    private static boolean isNumbering(String name, Matcher chinese) {
        if (Numerals.chinese(chinese.group(1)).isEmpty()) {
            return false;
        }
        String matched = chinese.group().strip();
        boolean opened = matched.startsWith("（") || matched.startsWith("(");
        boolean closed = !chinese.group(2).isEmpty();
        if (opened || closed) {
            return closed;
        }
        boolean marked = "、.．".indexOf(matched.charAt(matched.length() - 1)) >= 0;
        return marked && !RANKS.matcher(name.substring(chinese.end())).find();
    }

    /** A number of an indicator or a task and the mark after it: {@code 1：}, {@code 10、}, {@code 一:}, {@code ①}. */
    private static String ordinal() {
        return "(?:(?:\\d{1,2}(?![\\d%]|[.．]\\d)|[①-⑳]|[（(]\\s*(?:\\d{1,2}|[一二三四五六七八九十]{1,3})\\s*[）)])\\s*[:：、．.\\-－—]?"
                + "|[一二三四五六七八九十]{1,3}\\s*[:：、．.]|[:：])\\s*";
    }
}
