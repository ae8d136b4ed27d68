package org.yusuan.lexicon;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates, years and durations as disclosures print them. */
public final class Dates {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19[9]|20\\d)\\d)(?!\\d)");
    private static final Pattern DURATION = Pattern.compile("(\\d{1,2})年?");

    private Dates() {}

    /** The date as far as it is published: year, year and month, or day. */
    public static Optional<String> iso(String text) {
        return year(text).map(String::valueOf);
    }

    /** The first plausible year the text names. */
    public static Optional<Integer> year(String text) {
        Matcher matcher = YEAR.matcher(Folding.key(text));
        return matcher.find() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
    }

    /** How many years a project runs. */
    public static Optional<Integer> durationYears(String text) {
        Matcher matcher = DURATION.matcher(Folding.key(text));
        return matcher.matches() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
    }
}
