package org.yusuan.lexicon;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Folds one text, character by character. Markup is looked for in what has been written so far each time a {@code >} or
 * {@code ;} arrives: so what is left over never forms markup again, and the work stays linear.
 */
final class TextNormalizer {
    /** The longest stray tag in characters, so that a text of many {@code <} and {@code >} stays cheap. */
    private static final int LONGEST_TAG = 300;

    /** The longest character reference in characters, {@code &thinsp}. */
    private static final int LONGEST_REFERENCE = 8;

    /** A line end of old mainframes, which Java does not count as white space. */
    private static final int NEXT_LINE = 0x85;

    private static final String ATTRIBUTES = "(?:\\s+[\\w:-]+(?:=(?:\"[^\"]*\"|'[^']*'|[^\\s\"'<>]*))?)*+\\s*/?>";

    /** Tags that break a line, as content management systems leave them in the text they print. */
    private static final Pattern BREAK = Pattern.compile(
            "</?(?:p|br|div|li|ul|ol|tr|td|th|table|tbody|h[1-6]|hr)" + ATTRIBUTES, Pattern.CASE_INSENSITIVE);

    /** Tags within a line. */
    private static final Pattern INLINE = Pattern.compile(
            "</?(?:b|i|u|s|a|strong|em|span|font|sub|sup|o:p|center)" + ATTRIBUTES, Pattern.CASE_INSENSITIVE);

    private static final Map<String, String> REFERENCES = Map.ofEntries(
            Map.entry("&nbsp", " "),
            Map.entry("&ensp", " "),
            Map.entry("&emsp", " "),
            Map.entry("&thinsp", " "),
            Map.entry("&lt", "<"),
            Map.entry("&gt", ">"),
            Map.entry("&amp", "&"),
            Map.entry("&quot", "\""),
            Map.entry("&apos", "'"),
            Map.entry("&ldquo", "“"),
            Map.entry("&rdquo", "”"),
            Map.entry("&lsquo", "‘"),
            Map.entry("&rsquo", "’"),
            Map.entry("&middot", "·"),
            Map.entry("&mdash", "—"),
            Map.entry("&hellip", "…"),
            Map.entry("&ge", "≥"),
            Map.entry("&le", "≤"));

    /** Punctuation of Chinese text: it is as wide as a character, so a space beside it is layout. */
    private static final String CHINESE_PUNCTUATION = "，。、：；？！（）《》〈〉“”‘’【】〔〕〖〗「」『』—…·～";

    private final StringBuilder out = new StringBuilder();
    private final boolean keepSpaces;

    /** @param keepSpaces leave the spaces between Chinese characters */
    TextNormalizer(boolean keepSpaces) {
        this.keepSpaces = keepSpaces;
    }

    String fold(String text) {
        text.codePoints().forEach(this::accept);
        if (endsWithSpace()) {
            out.setLength(out.length() - 1);
        }
        return out.toString();
    }

    private void accept(int published) {
        if (isWhite(published)) {
            acceptSpace();
        } else if (!isInvisible(published)) {
            String ordinary = ordinary(published);
            for (int i = 0; i < ordinary.length(); i += Character.charCount(ordinary.codePointAt(i))) {
                write(ordinary.codePointAt(i));
            }
        }
    }

    private void acceptSpace() {
        if (out.length() > 0 && !endsWithSpace()) {
            out.append(' ');
        }
    }

    private void write(int character) {
        if (!keepSpaces
                && endsWithSpace()
                && out.length() > 1
                && isChinese(character)
                && isChinese(out.codePointBefore(out.length() - 1))) {
            out.setLength(out.length() - 1);
        }
        if (character == ';' && replaceReference()) {
            return;
        }
        out.appendCodePoint(character);
        if (character == '>') {
            removeTag();
        }
    }

    /** Takes a tag off the end of what is written. */
    private void removeTag() {
        int start = lastWithin(LONGEST_TAG, '<');
        if (start < 0) {
            return;
        }
        String tag = out.substring(start);
        if (BREAK.matcher(tag).matches()) {
            out.setLength(start);
            acceptSpace();
        } else if (INLINE.matcher(tag).matches()) {
            out.setLength(start);
        }
    }

    /** Replaces a character reference at the end of what is written; the semicolon itself is not yet there. */
    private boolean replaceReference() {
        int start = lastWithin(LONGEST_REFERENCE, '&');
        if (start < 0) {
            return false;
        }
        String meant = REFERENCES.get(out.substring(start));
        if (meant == null) {
            return false;
        }
        out.setLength(start);
        accept(meant.codePointAt(0));
        return true;
    }

    /** Where the character last stands in the end of what is written, no tag ending after it; −1 where it does not. */
    private int lastWithin(int length, char character) {
        int first = Math.max(0, out.length() - length);
        for (int i = out.length() - 1; i >= first; i--) {
            char written = out.charAt(i);
            if (written == character) {
                return i;
            }
            if (written == '>' && i < out.length() - 1) {
                return -1;
            }
        }
        return -1;
    }

    private boolean endsWithSpace() {
        return out.length() > 0 && out.charAt(out.length() - 1) == ' ';
    }

    private static boolean isWhite(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == NEXT_LINE;
    }

    /** Control characters, soft hyphens, zero-width marks, marks of direction, variation selectors, noncharacters. */
    private static boolean isInvisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT -> true;
            default ->
                (character >= 0xFE00 && character <= 0xFE0F)
                        || (character >= 0xE0100 && character <= 0xE01EF)
                        || (character & 0xFFFE) == 0xFFFE;
        };
    }

    /** The ordinary character that a compatibility character stands for. */
    private static String ordinary(int character) {
        if (character < 0x2E80) {
            return Character.toString(character);
        }
        if (character <= 0x2FDF) {
            return Character.toString(Radicals.ideograph(character));
        }
        if (isFoldedForm(character)) {
            return Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC);
        }
        if (isSurrogate(character)) {
            return "\uFFFD";
        }
        return Character.toString(character);
    }

    private static boolean isSurrogate(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }

    /** Blocks whose characters only repeat ordinary ones for the sake of old character sets or of typesetting. */
    private static boolean isFoldedForm(int character) {
        return (character >= 0xF900 && character <= 0xFAFF) // compatibility ideographs
                || (character >= 0x2F800 && character <= 0x2FA1F)
                || (character >= 0xFB00 && character <= 0xFB06) // Latin ligatures
                || (character >= 0xFE50 && character <= 0xFE6B) // small forms
                || (character >= 0x1D400 && character <= 0x1D7FF) // letters and digits of formulas
                || isFoldedWidth(character);
    }

    /** Fullwidth letters, digits and signs; the punctuation of that width is the ordinary one of Chinese text. */
    private static boolean isFoldedWidth(int character) {
        return character >= 0xFF01 && character <= 0xFF5D && "！（），：；？［］｛｝".indexOf(character) < 0;
    }

    private static boolean isChinese(int character) {
        return CHINESE_PUNCTUATION.indexOf(character) >= 0
                || Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
    }
}
