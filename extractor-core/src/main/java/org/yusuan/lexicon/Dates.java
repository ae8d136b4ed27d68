package org.yusuan.lexicon;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates, years and durations as disclosures print them. */
public final class Dates {
    /** Projects have begun before the years that budgets are for. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2099;
    private static final int MONTHS_A_YEAR = 12;

    /** The longest duration in years: what is meant to have no end is given as 99. */
    private static final int LONGEST_DURATION = 99;

    private static final String CHINESE_DIGITS = "[〇零○Oo0一二三四五六七八九]";
    private static final String CHINESE_NUMBER = "(?:[二三]?十[一二三四五六七八九]?|[一二两三四五六七八九])";
    private static final String TAIL = "(?:[ T]\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?| ?[起止前底末初]{1,2})?";

    private static final Pattern[] WHOLE = {
        Pattern.compile("(\\d{4}) ?年度?(?: ?(\\d{1,2}) ?月份?(?: ?(\\d{1,2}) ?[日号]?)?)?" + TAIL),
        Pattern.compile("(" + CHINESE_DIGITS + "{4})年度?(?:(" + CHINESE_NUMBER + ")月份?(?:(" + CHINESE_NUMBER
                + ")[日号])?)?" + TAIL),
        Pattern.compile("(\\d{4}) ?([-/.]) ?(\\d{1,2})(?: ?\\2 ?(\\d{1,2}))?" + TAIL),
        Pattern.compile("(\\d{4})(?:(\\d{2})(\\d{2})?)?"),
    };
    private static final int SEPARATED = 2;

    private static final String BUDGET_YEAR = "((?:199|20\\d)\\d)";
    private static final Pattern NAMED_YEAR = Pattern.compile("(?<!\\d)" + BUDGET_YEAR + " ?年");
    private static final Pattern CHINESE_YEAR = Pattern.compile("(" + CHINESE_DIGITS + "{4})年");

    /** A year that nothing names as one must not be part of a number, nor a count of something. */
    private static final Pattern BARE_YEAR = Pattern.compile(
            "(?<![\\d.,])" + BUDGET_YEAR
                    + "(?!\\d|,\\d| ?(?:[万亿元次个件家户号吨%‰]|人(?![大民社才武防力])|项(?!目)|平方|公[里斤顷]))(?=$|[^.]|\\.(?!\\d)|\\.(?:0?[1-9]|1[0-2])(?!\\d))");

    private static final Pattern DURATION =
            Pattern.compile("(\\d{1,2}(?:\\.0+)?|" + CHINESE_NUMBER + ") ?(年|个月)?期?(?: ?[(（].*)?");

    private Dates() {}

    /** The date that the whole text is, as far as published: {@code 2025}, {@code 2025-01} or {@code 2025-01-16}. */
    public static Optional<String> iso(String text) {
        String folded = Folding.fold(text);
        for (int form = 0; form < WHOLE.length; form++) {
            Matcher matcher = WHOLE[form].matcher(folded);
            if (matcher.matches()) {
                int month = form == SEPARATED ? 3 : 2;
                return iso(matcher.group(1), matcher.group(month), matcher.group(month + 1));
            }
        }
        return Optional.empty();
    }

    /**
     * The first year from 1990 to 2099 that the text names: one followed by 年, else one that stands by itself and counts
     * nothing.
     */
    public static Optional<Integer> year(String text) {
        String folded = Folding.fold(text);
        Matcher named = NAMED_YEAR.matcher(folded);
        if (named.find()) {
            return Optional.of(Integer.valueOf(named.group(1)));
        }
        Matcher chinese = CHINESE_YEAR.matcher(folded);
        if (chinese.find()) {
            int year = number(chinese.group(1));
            return year >= 1990 && year <= LAST_YEAR ? Optional.of(year) : Optional.empty();
        }
        Matcher bare = BARE_YEAR.matcher(folded);
        return bare.find() ? Optional.of(Integer.valueOf(bare.group(1))) : Optional.empty();
    }

    /** Every year that the text names and calls one: 2025年预算数为2024年执行数的%. */
    public static Set<Integer> years(String text) {
        Set<Integer> years = new TreeSet<>();
        Matcher named = NAMED_YEAR.matcher(Folding.fold(text));
        while (named.find()) {
            years.add(Integer.valueOf(named.group(1)));
        }
        return years;
    }

    /** How many years the text says something runs: {@code 1年}, {@code 三年}, {@code 3}, {@code 36个月}. */
    public static Optional<Integer> durationYears(String text) {
        Matcher matcher = DURATION.matcher(Folding.fold(text));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String published = matcher.group(1).replaceFirst("\\.0+$", "");
        int count = Character.isDigit(published.charAt(0))
                ? Integer.parseInt(published)
                : Numerals.chinese(published).orElse(0);
        if ("个月".equals(matcher.group(2))) {
            count = count % MONTHS_A_YEAR == 0 ? count / MONTHS_A_YEAR : 0;
        }
        return count >= 1 && count <= LONGEST_DURATION ? Optional.of(count) : Optional.empty();
    }

    private static Optional<String> iso(String yearText, @Nullable String monthText, @Nullable String dayText) {
        int year = number(yearText);
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Optional.empty();
        }
        if (monthText == null) {
            return Optional.of(String.valueOf(year));
        }
        int month = number(monthText);
        int day = dayText == null ? 1 : number(dayText);
        try {
            String iso = LocalDate.of(year, month, day).toString();
            return Optional.of(dayText == null ? iso.substring(0, "yyyy-mm".length()) : iso);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A number in Arabic digits, in Chinese numerals, or as digits in a row (二〇二五). */
    private static int number(String text) {
        Optional<Integer> numeral = Numerals.chinese(text);
        if (numeral.isPresent()) {
            return numeral.get();
        }
        StringBuilder digits = new StringBuilder();
        for (char character : text.toUpperCase(Locale.ROOT).toCharArray()) {
            int digit = "〇一二三四五六七八九".indexOf(character);
            digits.append(digit >= 0 ? digit : "零○O".indexOf(character) >= 0 ? 0 : Character.digit(character, 10));
        }
        return Integer.parseInt(digits.toString());
    }
}
