package org.yusuan.read.pdf;

import java.util.List;

/**
 * Lines to text: blanks that were typed stay, wraps are undone, and nothing is put between Han characters.
 *
 * <p>Blanks of a line: one for each typed run of them, and one for a wide gap between Latin letters or digits (some
 * producers move on instead of printing a blank).
 */
final class LineJoiner {
    private final double wordGap;

    LineJoiner(double wordGap) {
        this.wordGap = wordGap;
    }

    String text(List<TextLine> lines) {
        StringBuilder text = new StringBuilder();
        for (TextLine line : lines) {
            append(line, text);
        }
        return text.toString().strip();
    }

    private void append(TextLine line, StringBuilder text) {
        boolean wrapped = !text.isEmpty();
        Glyph last = null;
        boolean typed = wrapped && text.charAt(text.length() - 1) == ' ';
        if (typed) {
            text.setLength(text.length() - 1);
        }
        for (Glyph glyph : line.glyphs()) {
            if (glyph.isSpace()) {
                typed = true;
                continue;
            }
            int before = text.isEmpty() ? ' ' : text.codePointBefore(text.length());
            int after = glyph.text().codePointAt(0);
            boolean blank;
            if (last == null) {
                blank = wrapped && isBlankAtWrap(before, after, typed);
            } else {
                double gap = glyph.box().x0() - last.box().x1();
                boolean wide = gap > wordGap * Math.max(last.fontSize(), glyph.fontSize());
                blank = typed || (wide && isLatin(before) && isLatin(after));
            }
            if (blank) {
                text.append(' ');
            }
            text.append(glyph.text());
            last = glyph;
            typed = false;
        }
        if (typed) {
            text.append(' ');
        }
    }

    /** Numbers and codes are cut anywhere, words of letters between them. */
    private static boolean isBlankAtWrap(int before, int after, boolean typed) {
        if (typed) {
            return isLatin(before) && isLatin(after);
        }
        return isLatin(before) && isLatin(after) && Character.isLetter(before) && Character.isLetter(after);
    }

    /** Letters and digits of scripts that put blanks between words. */
    private static boolean isLatin(int c) {
        return Character.isLetterOrDigit(c)
                && Character.UnicodeScript.of(c) != Character.UnicodeScript.HAN
                && Character.UnicodeScript.of(c) != Character.UnicodeScript.HIRAGANA
                && Character.UnicodeScript.of(c) != Character.UnicodeScript.KATAKANA
                && !isFullWidth(c);
    }

    private static boolean isFullWidth(int c) {
        return Character.UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS.equals(Character.UnicodeBlock.of(c));
    }
}
