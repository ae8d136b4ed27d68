package org.yusuan.stitch;

import java.util.regex.Pattern;

/** What can be said of a printed text without knowing what it means. */
final class PrintedText {
    private static final Pattern NUMBER = Pattern.compile("[\\d.,，%％+＋\\-—–/]*\\d[\\d.,，%％+＋\\-—–/]*");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    /** {@code 1、 (一) ① 三、 指标2： 任务 3:} begin an entry of their own. */
    private static final Pattern ENTRY_START = Pattern.compile(
            "(?:[(（\\[【]?(?:\\d{1,3}|[一二三四五六七八九十]{1,3})[)）\\]】、.．:：]|[\\u2460-\\u2473]|\\p{IsHan}{1,4}\\d{1,3}[:：、.．]).*",
            Pattern.DOTALL);

    private static final String SENTENCE_ENDS = "。！？!?；;";
    private static final String CANNOT_BEGIN = "，。、；：！？）》】」』”’％,;:!?)]}%";
    private static final String CANNOT_END = "，、（《【「『“‘,([{";

    /** Fewer characters may well end one line and begin the next. */
    private static final int SHORTEST_OVERLAP = 8;

    private PrintedText() {}

    /** Without white space: the same words set in other lines are the same text. */
    static String compact(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isWhiteSpace(text.charAt(i))) {
                return text.codePoints()
                        .filter(character -> !isWhiteSpace(character))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
            }
        }
        return text;
    }

    /** None is outside the basic plane; what a space of print is, and the controls that break lines. */
    private static boolean isWhiteSpace(int character) {
        return character == ' ' || (character >= '\t' && character <= '\r') || Character.isSpaceChar(character);
    }

    /** The text with every digit alike: page numbers, time stamps and years become the same. */
    static String shape(String text) {
        String compact = compact(text);
        StringBuilder shape = new StringBuilder(compact.length());
        for (int i = 0; i < compact.length(); i++) {
            char character = compact.charAt(i);
            shape.append(character >= '0' && character <= '9' ? '0' : character);
        }
        return shape.toString();
    }

    static boolean isNumber(String text) {
        return NUMBER.matcher(compact(text)).matches();
    }

    static boolean hasDigits(String text) {
        return text.codePoints().anyMatch(Character::isDigit);
    }

    static boolean isDigits(String text) {
        return DIGITS.matcher(compact(text)).matches();
    }

    static boolean startsEntry(String text) {
        return ENTRY_START.matcher(compact(text)).matches();
    }

    static boolean endsSentence(String text) {
        String compact = compact(text);
        return !compact.isEmpty() && SENTENCE_ENDS.indexOf(compact.charAt(compact.length() - 1)) >= 0;
    }

    /** A mark comes first that only stands within or at the end of a text. */
    static boolean beginsInTheMiddle(String text) {
        String compact = compact(text);
        return compact.length() > 1 && CANNOT_BEGIN.indexOf(compact.charAt(0)) >= 0;
    }

    /** A mark comes last after which a text goes on. */
    static boolean endsInTheMiddle(String text) {
        String compact = compact(text);
        return compact.length() > 1 && CANNOT_END.indexOf(compact.charAt(compact.length() - 1)) >= 0;
    }

    static boolean hasHan(String text) {
        return text.codePoints().anyMatch(PrintedText::isHan);
    }

    static boolean isHan(int codePoint) {
        return Character.isIdeographic(codePoint);
    }

    /** Two parts of one text: a space only between words of a script that parts words by spaces. */
    static String joined(String first, String second) {
        String start = first.strip();
        String end = second.strip();
        if (start.isEmpty() || end.isEmpty()) {
            return start + end;
        }
        boolean words = isWordLetter(start.codePointBefore(start.length())) && isWordLetter(end.codePointAt(0));
        return words ? start + " " + end : start + end;
    }

    /** Two parts of one text of which the second begins with what the first ends with, if that is more than a word. */
    static String joinedOnce(String first, String second) {
        String end = compact(second);
        String start = compact(first);
        for (int length = Math.min(start.length(), end.length()); length >= SHORTEST_OVERLAP; length--) {
            if (start.endsWith(end.substring(0, length))) {
                return joined(first, end.substring(length));
            }
        }
        return joined(first, second);
    }

    private static boolean isWordLetter(int codePoint) {
        return Character.isLetter(codePoint) && !isHan(codePoint);
    }
}
