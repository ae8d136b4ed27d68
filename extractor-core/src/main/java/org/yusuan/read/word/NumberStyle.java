package org.yusuan.read.word;

import java.util.Locale;

/** Writes the number of a numbered paragraph as its level is styled: {@code 一}, {@code 1}, {@code A}, {@code iv}, {@code ①}. */
final class NumberStyle {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String[] PLACES = {"", "十", "百", "千"};
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final int LETTERS = 26;
    private static final int MOST_CIRCLED = 20;
    /** What is beyond is no number of a list: it is written in figures. */
    private static final int MOST_WORDED = 9_999;

    private NumberStyle() {}

    /** @param style the format's name of it, {@code w:numFmt} */
    static String write(int number, String style) {
        boolean worded = number >= 1 && number <= MOST_WORDED;
        return switch (style) {
            case "bullet", "none" -> "";
            case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand",
                    "ideographDigital",
                    "japaneseDigitalTenThousand" -> worded ? chinese(number) : Integer.toString(number);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
                number >= 1 && number <= MOST_CIRCLED ? Character.toString('①' + number - 1) : Integer.toString(number);
            case "upperLetter" -> worded ? letters(number).toUpperCase(Locale.ROOT) : Integer.toString(number);
            case "lowerLetter" -> worded ? letters(number) : Integer.toString(number);
            case "upperRoman" -> worded ? roman(number).toUpperCase(Locale.ROOT) : Integer.toString(number);
            case "lowerRoman" -> worded ? roman(number) : Integer.toString(number);
            default -> Integer.toString(number);
        };
    }

    /** 二十一, 一百零五: zeros between places are said once, those at the end not at all. */
    private static String chinese(int number) {
        String figures = Integer.toString(number);
        StringBuilder words = new StringBuilder();
        boolean zero = false;
        for (int i = 0; i < figures.length(); i++) {
            int digit = figures.charAt(i) - '0';
            if (digit == 0) {
                zero = true;
                continue;
            }
            words.append(zero ? "零" : "").append(DIGITS.charAt(digit)).append(PLACES[figures.length() - 1 - i]);
            zero = false;
        }
        return number >= 10 && number < 20 ? words.substring(1) : words.toString();
    }

    /** a to z, then aa to zz, as word processors go on. */
    private static String letters(int number) {
        char letter = (char) ('a' + (number - 1) % LETTERS);
        return String.valueOf(letter).repeat((number - 1) / LETTERS + 1);
    }

    private static String roman(int number) {
        StringBuilder roman = new StringBuilder();
        int left = number;
        for (int i = 0; i < ROMAN.length; i++) {
            for (; left >= ROMAN_VALUES[i]; left -= ROMAN_VALUES[i]) {
                roman.append(ROMAN[i]);
            }
        }
        return roman.toString();
    }
}
