package org.yusuan.read.flow;

import java.lang.Character.UnicodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Collects the text of a cell or paragraph and undoes its layout: the lines are joined without inventing a space
 * between Chinese characters, while a boundary between two words or figures stays visible as a space.
 */
public final class FlowText {
    /** Blocks of characters that are written without spaces between them. */
    private static final Set<UnicodeBlock> UNSPACED = Set.of(
            UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION,
            UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS,
            UnicodeBlock.CJK_COMPATIBILITY_FORMS,
            UnicodeBlock.CJK_RADICALS_SUPPLEMENT,
            UnicodeBlock.KANGXI_RADICALS,
            UnicodeBlock.ENCLOSED_ALPHANUMERICS,
            UnicodeBlock.ENCLOSED_CJK_LETTERS_AND_MONTHS,
            UnicodeBlock.GENERAL_PUNCTUATION);

    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    /** Adds to the current line, characters as published. */
    public void append(CharSequence characters) {
        line.append(characters);
    }

    public void endLine() {
        String trimmed = trim(line);
        if (!trimmed.isEmpty()) {
            lines.add(trimmed);
        }
        line.setLength(0);
    }

    /** The lines that are not blank, trimmed. */
    public List<String> lines() {
        endLine();
        return List.copyOf(lines);
    }

    /** The lines joined. */
    public String joined() {
        return join(lines());
    }

    /** @param lines trimmed, none blank */
    public static String join(List<String> lines) {
        StringBuilder joined = new StringBuilder();
        for (String next : lines) {
            if (!joined.isEmpty() && needsSpace(joined.codePointBefore(joined.length()), next.codePointAt(0))) {
                joined.append(' ');
            }
            joined.append(next);
        }
        return joined.toString();
    }

    /** Without white space of any script, byte order marks and zero-width spaces at both ends. */
    public static String trim(CharSequence text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.subSequence(start, end).toString();
    }

    /** Whether a space separates the two where a line ended between them. */
    public static boolean needsSpace(int before, int after) {
        return !isUnspaced(before) && !isUnspaced(after);
    }

    private static boolean isUnspaced(int codePoint) {
        UnicodeBlock block = UnicodeBlock.of(codePoint);
        return Character.isIdeographic(codePoint) || (block != null && UNSPACED.contains(block));
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }
}
