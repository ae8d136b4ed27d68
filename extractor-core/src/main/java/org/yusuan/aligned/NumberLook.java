package org.yusuan.aligned;

import java.util.regex.Pattern;

/** Whether a text looks like a figure of a table: digits with what is printed around and between them. */
public final class NumberLook {
    /** Marks that stand in, before, or behind figures, or for one that is absent. */
    private static final String MARKS = ".,，．-−–—+±<>~()（）%％$€£¥￥*†‡§";

    private static final Pattern AMOUNT = Pattern.compile("[-−]?(?:\\d{1,3}(?:[,，]\\d{3})+(?:\\.\\d+)?|\\d+\\.\\d+)");

    private static final int SHORTEST_CODE = 5;

    private NumberLook() {}

    /** A figure, or a mark in place of one ({@code —}, {@code *}, {@code †}). */
    public static boolean isFigure(String text) {
        boolean digits = hasDigit(text);
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            boolean fits = digits ? isDigit(c) || MARKS.indexOf(c) >= 0 : !Character.isLetter(c);
            if (!fits && !Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                return false;
            }
            i += Character.charCount(c);
        }
        return true;
    }

    /** A figure with digits. */
    public static boolean isNumber(String text) {
        return hasDigit(text) && isFigure(text);
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** A figure with a decimal point, or with its thousands set apart. */
    public static boolean isAmount(String text) {
        return AMOUNT.matcher(text).matches();
    }

    /** The code of an account, a unit or a project: digits alone, more than a year or a page has. */
    public static boolean isCode(String text) {
        return text.length() >= SHORTEST_CODE && isDigits(text);
    }

    static boolean isDigits(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isDigit(int c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }
}
