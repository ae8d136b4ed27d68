package org.yusuan.ocr;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Letters and marks among digits that can only be digits: the O of {@code 5,600.0O} is a zero. */
final class LookAlikes {
    private static final Map<String, String> DIGITS = Map.ofEntries(
            Map.entry("O", "0"),
            Map.entry("o", "0"),
            Map.entry("〇", "0"),
            Map.entry("○", "0"),
            Map.entry("Q", "0"),
            Map.entry("D", "0"),
            Map.entry("l", "1"),
            Map.entry("I", "1"),
            Map.entry("|", "1"));

    private static final Map<String, String> MARKS = Map.of("，", ",", "。", ".", "·", ".", "．", ".");

    /**
     * An amount alone in its cell, its decimal point taken for another mark: what is enumerated is not below zero. A comma
     * stays, for lines that a narrow cell wraps end in the middle of the thousands.
     */
    private static final Pattern POINT_MISREAD = Pattern.compile("-[0-9][0-9,]*([、：:·。．])[0-9]{1,2}");

    /** Score of a digit alone that was read as another character: a stray rule looks like a one. */
    private static final double DOUBTFUL = 0.5;

    private LookAlikes() {}

    static ReadLine mended(ReadLine read) {
        List<ReadLine.Symbol> mended = new ArrayList<>(read.characters());
        for (int from = 0; from < mended.size(); ) {
            int to = from;
            while (to < mended.size() && isNumeric(mended.get(to).text())) {
                to++;
            }
            if (to > from && isNumber(mended, from, to)) {
                mend(mended, from, to);
            }
            from = to + 1;
        }
        mendPoint(mended);
        return new ReadLine(mended);
    }

    private static void mendPoint(List<ReadLine.Symbol> characters) {
        Matcher amount = POINT_MISREAD.matcher(new ReadLine(characters).text());
        if (amount.matches()) {
            int at = amount.start(1);
            ReadLine.Symbol mark = characters.get(at);
            characters.set(at, new ReadLine.Symbol(".", mark.score(), mark.column()));
        }
    }

    /** The digit that a character alone in its cell is, if it can be one, and then it is no sure one; else the character. */
    static ReadLine.Symbol alone(ReadLine.Symbol read) {
        String narrow = Normalizer.normalize(read.text(), Normalizer.Form.NFKC);
        if (isDigit(narrow)) {
            return new ReadLine.Symbol(narrow, read.score(), read.column());
        }
        String digit = DIGITS.get(narrow);
        return digit == null ? read : new ReadLine.Symbol(digit, Math.min(DOUBTFUL, read.score()), read.column());
    }

    private static boolean isDigit(String text) {
        return text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '9';
    }

    private static boolean isNumeric(String text) {
        return isDigit(text) || DIGITS.containsKey(text) || MARKS.containsKey(text) || ".,".contains(text);
    }

    /** Mostly digits, or a zero alone in its place. */
    private static boolean isNumber(List<ReadLine.Symbol> characters, int from, int to) {
        long digits = characters.subList(from, to).stream()
                .filter(each -> isDigit(each.text()))
                .count();
        long letters = characters.subList(from, to).stream()
                .filter(each -> DIGITS.containsKey(each.text()))
                .count();
        boolean alone =
                characters.size() == 1 && "Oo〇".contains(characters.get(0).text());
        boolean besideLetter = isLatin(characters, from - 1) || isLatin(characters, to);
        return alone || (digits > letters && !besideLetter);
    }

    private static boolean isLatin(List<ReadLine.Symbol> characters, int at) {
        if (at < 0 || at >= characters.size()) {
            return false;
        }
        char letter = characters.get(at).text().charAt(0);
        return (letter >= 'A' && letter <= 'Z') || (letter >= 'a' && letter <= 'z');
    }

    /** A mark is one of the number between digits only: behind it, it ends a part of the sentence. */
    private static void mend(List<ReadLine.Symbol> characters, int from, int to) {
        for (int i = from; i < to; i++) {
            ReadLine.Symbol character = characters.get(i);
            String digit = DIGITS.get(character.text());
            String mark = MARKS.get(character.text());
            boolean inside = i > from && i + 1 < to;
            if (digit != null) {
                characters.set(i, new ReadLine.Symbol(digit, character.score(), character.column()));
            } else if (mark != null && inside) {
                characters.set(i, new ReadLine.Symbol(mark, character.score(), character.column()));
            }
        }
    }
}
