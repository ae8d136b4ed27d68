package org.yusuan.aligned;

import java.util.regex.Pattern;

/** Whether a text looks like a figure of a table: digits with what is printed around and between them. */
public final class NumberLook {
    /** Marks that stand in, before, or behind figures, or for one that is absent. */
    private static final String MARKS = ".,，．-−–—+±<>~()（）%％$€£¥￥*†‡§";

    private static final Pattern AMOUNT = Pattern.compile("[-−]?(?:\\d{1,3}(?:[,，]\\d{3})+(?:\\.\\d+)?|\\d+\\.\\d+)");

    private NumberLook() {}

    /** A figure, or a mark in place of one ({@code —}, {@code *}, {@code †}). */
    public static boolean isFigure(String text) {
        boolean digits = text.chars().anyMatch(NumberLook::isDigit);
        return text.codePoints()
                .allMatch(c -> Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || (digits ? isDigit(c) || MARKS.indexOf(c) >= 0 : !Character.isLetter(c)));
    }

    /** A figure with digits. */
    public static boolean isNumber(String text) {
        return isFigure(text) && text.chars().anyMatch(NumberLook::isDigit);
    }

    /** A figure with a decimal point, or with its thousands set apart. */
    public static boolean isAmount(String text) {
        return AMOUNT.matcher(text).matches();
    }

    private static boolean isDigit(int c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }
}
