package org.yusuan.lexicon;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what an indicator's published value (指标值) says. */
public final class IndicatorValues {
    private static final IndicatorValue BLANK = new IndicatorValue("", null, null, null, null, null);

    /** The longest value in characters that is looked into: a longer one is a paragraph, which no number sums up. */
    private static final int LONGEST_VALUE = 200;

    /** A dash or a slash says that there is no value; 无 may be one (accidents: none). */
    private static final Pattern NO_VALUE = Pattern.compile("[-—–/\\\\ ]*");

    /** Counts that would else be a date (12月) or a bound (2起): months behind a sign of comparison, and accidents. */
    private static final Pattern COUNT =
            Pattern.compile("(?:[≥≤<>⩾⩽≧≦]=? ?(?<months>\\d{1,3}) ?月|[≥≤<>=⩾⩽≧≦]*=? ?(?<accidents>\\d{1,6}) ?起)");

    private IndicatorValues() {}

    /**
     * What the value says. A value that names several numbers, or tells more than a number with its unit, is words: which
     * of its numbers is meant is not for a reader to guess.
     */
    public static IndicatorValue parse(String text) {
        String value = Folding.fold(text);
        if (NO_VALUE.matcher(value).matches()) {
            return BLANK;
        }
        if (value.length() > LONGEST_VALUE) {
            return new IndicatorValue(value, null, null, null, null, ValueType.QUALITATIVE);
        }
        Matcher count = COUNT.matcher(value);
        if (count.matches()) {
            String months = count.group("months");
            BigDecimal number = new BigDecimal(months == null ? count.group("accidents") : months);
            String unit = months == null ? "起" : "月";
            return new IndicatorValue(value, symbolBefore(value), number, null, unit, ValueType.NUMBER);
        }
        if (DateWords.isWhen(value)) {
            return new IndicatorValue(value, symbolBefore(value), null, null, null, ValueType.DATE);
        }
        Optional<Quantity> quantity = Quantity.find(value);
        if (quantity.isEmpty()) {
            return new IndicatorValue(value, symbolBefore(value), null, null, null, ValueType.QUALITATIVE);
        }
        Quantity found = quantity.get();
        return new IndicatorValue(
                value, found.comparator(), found.number(), found.numberHigh(), found.unit(), found.type());
    }

    /** Whether the whole text is a sign or word of comparison, as a column of its own has it; 定性 compares nothing. */
    public static boolean isSign(String text) {
        return text.equals("定性")
                || text.equals("定量")
                || Quantity.COMPARATORS_BEFORE.exact(text).isPresent();
    }

    /** Whether the whole text is a known unit, as a column of its own has it. */
    public static boolean isUnit(String text) {
        return !text.isBlank() && new Tail(Folding.fold(text), null).isKnownUnit();
    }

    /**
     * What the three columns 运算符号, 指标值 and 度量单位 of a form say together. The value is the three joined; 等于 is
     * written {@code =}, 定性 compares nothing, and what the value's own cell repeats is not said twice.
     */
    public static IndicatorValue joined(String comparator, String value, String unit) {
        String published = Folding.fold(value);
        if (NO_VALUE.matcher(published).matches()) {
            return BLANK;
        }
        String sign = sign(Folding.fold(comparator));
        String counted = Numerals.isAbsent(unit) ? "" : Folding.fold(unit);
        boolean compared = Quantity.COMPARATORS_BEFORE.leadingIn(published).isPresent();
        IndicatorValue read = parse((compared ? "" : sign) + published + (published.endsWith(counted) ? "" : counted));
        return withWholeUnit(read, counted);
    }

    /** The unit's own column says all of it: 台（套）. */
    private static IndicatorValue withWholeUnit(IndicatorValue read, String counted) {
        String unit = read.unit();
        return unit == null || !counted.startsWith(unit)
                ? read
                : new IndicatorValue(
                        read.text(), read.comparator(), read.number(), read.numberHigh(), counted, read.type());
    }

    private static String sign(String comparator) {
        return switch (comparator) {
            case "等于" -> "=";
            case "定性" -> "";
            default -> Numerals.isAbsent(comparator) ? "" : comparator;
        };
    }

    /** The sign the text starts with: {@code ≤ 预算金额} bounds from above, though by no number. */
    private static @Nullable Comparator symbolBefore(String value) {
        return "≥≤<>=⩾⩽≧≦".indexOf(value.charAt(0)) < 0
                ? null
                : Quantity.COMPARATORS_BEFORE
                        .leadingIn(value)
                        .map(Vocabulary.Match::concept)
                        .orElse(null);
    }
}
