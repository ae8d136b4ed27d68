package org.yusuan.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Letters and marks among digits that can only be digits: the O of {@code 5,600.0O} is a zero. */
final class LookAlikes {
    private static final Map<String, String> DIGITS =
            Map.of("O", "0", "o", "0", "〇", "0", "Q", "0", "D", "0", "l", "1", "I", "1", "|", "1");

    private static final Map<String, String> MARKS = Map.of("，", ",", "。", ".", "·", ".", "．", ".");

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
        return new ReadLine(mended);
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
