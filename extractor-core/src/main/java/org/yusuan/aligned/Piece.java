package org.yusuan.aligned;

import java.util.List;
import java.util.stream.Collectors;
import org.yusuan.document.Box;

/**
 * Text on one line with no more than blanks between words inside it.
 *
 * @param box of its ink along the line, and of the em square across it
 * @param text as printed
 * @param em font size in points
 * @param firstWord width of what a line break would have moved with its first character, in points
 * @param led dots lead from it to the next piece
 * @param words left to right; never empty
 */
public record Piece(Box box, String text, double em, double firstWord, boolean led, List<Word> words) {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    /** A word of the piece. */
    public record Word(Box box, String text) {}

    public Piece {
        words = List.copyOf(words);
    }

    /** Words from..to (exclusive) alone. */
    Piece part(int from, int to) {
        List<Word> part = words.subList(from, to);
        return new Piece(
                part.stream().map(Word::box).reduce(Box::union).orElseThrow(),
                part.stream().map(Word::text).collect(Collectors.joining(" ")),
                em,
                part.get(0).box().width(),
                led && to == words.size(),
                part);
    }

    boolean isChinese() {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }

    boolean isYear() {
        if (text.length() != 4 || !NumberLook.isDigits(text)) {
            return false;
        }
        int year = Integer.parseInt(text);
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    boolean isFigure() {
        return NumberLook.isFigure(text);
    }

    boolean overlaps(Piece other) {
        return Math.min(box.x1(), other.box.x1()) > Math.max(box.x0(), other.box.x0());
    }

    boolean startsUpper() {
        return Character.isUpperCase(text.codePointAt(0)) || Character.isDigit(text.codePointAt(0));
    }

    boolean startsLower() {
        return Character.isLowerCase(text.codePointAt(0));
    }
}
