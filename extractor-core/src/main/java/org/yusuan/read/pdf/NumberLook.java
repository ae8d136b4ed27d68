package org.yusuan.read.pdf;

/** Whether a text looks like a figure of a table: digits with what is printed around and between them. */
final class NumberLook {
    /** Marks that stand in, before, or behind figures, or for one that is absent. */
    private static final String MARKS = ".,，．-−–—+±()（）%％$€£¥￥*/";

    private NumberLook() {}

    /** A figure, or a dash in place of one. */
    static boolean isFigure(String text) {
        boolean any = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isDigit(c) || isDash(c)) {
                any = true;
            } else if (MARKS.indexOf(c) < 0 && !Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                return false;
            }
        }
        return any;
    }

    /** A figure with digits. */
    static boolean isNumber(String text) {
        return isFigure(text) && text.chars().anyMatch(NumberLook::isDigit);
    }

    private static boolean isDigit(int c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }

    private static boolean isDash(char c) {
        return c == '-' || c == '−' || c == '–' || c == '—';
    }
}
