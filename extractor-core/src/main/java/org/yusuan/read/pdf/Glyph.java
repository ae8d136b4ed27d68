package org.yusuan.read.pdf;

import org.yusuan.document.Box;

/**
 * A printed character.
 *
 * @param text its code points
 * @param box of the em square along the advance: 0.88 em above the baseline to 0.12 em below, whatever the font says of
 *     itself
 * @param fontSize as printed, in points
 * @param direction in which its line runs
 * @param painted false when the text is invisible by its render mode or opacity
 * @param color RGB
 * @param clip what of the page could be seen where it was printed
 * @param textObject number of the text object (BT … ET) on the page that printed it
 * @param certainty how sure its text is, from 0 to 1: less than 1 only where it was recognised from a picture
 */
record Glyph(
        String text,
        Box box,
        double fontSize,
        Direction direction,
        boolean painted,
        int color,
        Box clip,
        int textObject,
        double certainty) {
    /** The characters of ASCII before this one and behind the blank are printed. */
    private static final char DELETE = 0x7F;

    private static final char FIRST_IDEOGRAPH = 0x4E00;
    private static final char LAST_IDEOGRAPH = 0x9FFF;

    /** Of text that the file itself tells. */
    Glyph(
            String text,
            Box box,
            double fontSize,
            Direction direction,
            boolean painted,
            int color,
            Box clip,
            int textObject) {
        this(text, box, fontSize, direction, painted, color, clip, textObject, 1);
    }

    boolean isSpace() {
        for (int i = 0; i < text.length(); i++) { // no space is outside the basic plane
            if (!isSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Asked of every glyph by most steps: what nearly all of them are is told without the tables of Unicode. */
    private static boolean isSpace(char character) {
        boolean printed = (character > ' ' && character < DELETE) || isIdeograph(character);
        return !printed && (Character.isWhitespace(character) || Character.isSpaceChar(character));
    }

    private static boolean isIdeograph(char character) {
        return character >= FIRST_IDEOGRAPH && character <= LAST_IDEOGRAPH;
    }

    /** The glyph's center, its side along the line of text. */
    double x() {
        return box.centerX();
    }

    double y() {
        return box.centerY();
    }

    /** The middle of what its clip leaves of it. */
    double visibleY() {
        double from = Math.max(box.y0(), clip.y0());
        double to = Math.min(box.y1(), clip.y1());
        return from < to ? (from + to) / 2 : y();
    }

    /** Shares of the box inside the clip, from 0 to 1: across, and from its top or its bottom. */
    double visibleAcross() {
        return inside(box.x0(), box.x1(), clip.x0(), clip.x1());
    }

    double visibleDown() {
        return inside(box.y0(), box.y1(), clip.y0(), clip.y1());
    }

    /** The clip cuts more off below than above. */
    boolean isCutBelow() {
        return box.y1() - clip.y1() > Math.max(0, clip.y0() - box.y0());
    }

    private static double inside(double from, double to, double clipFrom, double clipTo) {
        if (to <= from) {
            return from >= clipFrom && from <= clipTo ? 1 : 0;
        }
        return Math.max(0, Math.min(to, clipTo) - Math.max(from, clipFrom)) / (to - from);
    }
}
