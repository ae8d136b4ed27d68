package org.yusuan.lexicon;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers as disclosures print them, and what they print where there is none. */
public final class Numerals {
    private Numerals() {}

    /** The number that the whole text is. */
    public static Optional<BigDecimal> parse(String text) {
        String plain = Folding.key(text).replace(",", "");
        return plain.matches("-?\\d+(\\.\\d+)?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    /** Whether the text stands for no number: blank, a dash, a slash, 无. */
    public static boolean isAbsent(String text) {
        return Folding.key(text).matches("-*|/|无|\\\\");
    }

    /** The number that the whole text is in Chinese numerals up to 百. */
    public static Optional<Integer> chinese(String text) {
        int digit = "一二三四五六七八九".indexOf(text);
        return text.length() == 1 && digit >= 0 ? Optional.of(digit + 1) : Optional.empty();
    }
}
