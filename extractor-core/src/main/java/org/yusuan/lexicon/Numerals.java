package org.yusuan.lexicon;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as disclosures print them, and what they print where there is none. */
public final class Numerals {
    /** The most characters a number may have: longer rows of digits are accounts and references. */
    private static final int LONGEST_NUMBER = 30;

    /** A number without a sign, its thousands set off or not. Spaces are strayed layout only beside a separator. */
    static final String UNSIGNED = "(?:\\d{1,3}(?: ?, ?\\d{3})+|\\d+)(?: ?\\. ?\\d+)?|\\.\\d+";

    private static final Pattern NUMBER = Pattern.compile("(?:([-△▲+]) ?)?(" + UNSIGNED + ")");
    private static final Pattern BRACKETED = Pattern.compile("\\( ?(" + UNSIGNED + ") ?\\)");
    private static final Pattern ABSENT = Pattern.compile("|-+|/+|\\\\+|无");
    private static final Pattern CHINESE =
            Pattern.compile("(?:([一二两三四五六七八九])百)?(零|〇)?(?:([一二三四五六七八九])?(十))?([一二两三四五六七八九])?");
    private static final String DIGITS = "〇一二三四五六七八九";

    private Numerals() {}

    /**
     * The number that the whole text is: {@code 1,234.00}, {@code -5}, {@code △5}, {@code (5)} for −5. A percentage is
     * not one, nor are two numbers with a space between them.
     */
    public static Optional<BigDecimal> parse(String text) {
        String plain = plain(text);
        if (plain.length() > LONGEST_NUMBER || !hasDigit(plain)) {
            return Optional.empty();
        }
        Matcher bracketed = BRACKETED.matcher(plain);
        if (bracketed.matches()) {
            return Optional.of(decimal(bracketed.group(1)).negate());
        }
        Matcher number = NUMBER.matcher(plain);
        if (!number.matches()) {
            return Optional.empty();
        }
        BigDecimal value = decimal(number.group(2));
        String sign = number.group(1);
        return Optional.of(sign == null || sign.equals("+") ? value : value.negate());
    }

    /** Whether the text stands for no number: blank, dashes, a slash, 无. */
    public static boolean isAbsent(String text) {
        return ABSENT.matcher(Folding.key(text)).matches();
    }

    /** The number that the whole text is in Chinese numerals, up to 九百九十九. */
    public static Optional<Integer> chinese(String text) {
        Matcher matcher = CHINESE.matcher(text);
        if (text.isEmpty() || !matcher.matches()) {
            return Optional.empty();
        }
        boolean hundreds = matcher.group(1) != null;
        boolean tens = matcher.group(4) != null;
        boolean ones = matcher.group(5) != null;
        boolean zero = matcher.group(2) != null;
        if (zero != (hundreds && !tens && ones)) {
            return Optional.empty();
        }
        int value = (hundreds ? digit(matcher.group(1)) * 100 : 0)
                + (tens ? (matcher.group(3) == null ? 1 : digit(matcher.group(3))) * 10 : 0)
                + (ones ? digit(matcher.group(5)) : 0);
        return value == 0 ? Optional.empty() : Optional.of(value);
    }

    /** Whether the folded text has a digit, without which it is no number. */
    static boolean hasDigit(String folded) {
        for (int i = 0; i < folded.length(); i++) {
            if (folded.charAt(i) >= '0' && folded.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    /** The value of an unsigned number as published. */
    static BigDecimal decimal(String unsigned) {
        return new BigDecimal(unsigned.replace(",", "").replace(" ", ""));
    }

    private static int digit(String character) {
        return character.equals("两") ? 2 : DIGITS.indexOf(character);
    }

    /** One shape of each sign, its spaces kept: they tell two numbers from one. */
    private static String plain(String text) {
        String folded = Folding.fold(text);
        StringBuilder plain = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char character = folded.charAt(i);
            plain.append(
                    switch (character) {
                        case '−', '—', '–', '―' -> '-';
                        case '，' -> ',';
                        case '（' -> '(';
                        case '）' -> ')';
                        default -> character;
                    });
        }
        return plain.toString();
    }
}
