package org.yusuan;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Texts as they are compared with a truth: one form of each character, no layout. */
public final class PublishedText {
    private static final Pattern PARAGRAPH_MARKUP = Pattern.compile("</?p>");
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern EQUALS_IN_FRONT = Pattern.compile("^=+");
    /** Marks that converters and typists use for one another, and what each is compared as. */
    private static final String MARKS = "“”‘’。、—–−―～∼〜・【】〔〕⩾⩽≧≦〈〉";

    private static final String COMPARED_AS = "\"\"''.,----~~~·[][]≥≤≥≤《》";

    private PublishedText() {}

    public static String folded(String text) {
        String plain = PARAGRAPH_MARKUP.matcher(text.replace('～', '~')).replaceAll("");
        String compact = WHITE_SPACE
                .matcher(Normalizer.normalize(plain, Normalizer.Form.NFKC))
                .replaceAll("");
        StringBuilder folded = new StringBuilder(compact.length());
        compact.codePoints().map(PublishedText::compared).forEach(folded::appendCodePoint);
        return folded.toString();
    }

    private static int compared(int character) {
        int mark = MARKS.indexOf(character);
        return mark < 0 ? character : COMPARED_AS.charAt(mark);
    }

    /** An indicator's value: {@code >=95 %} and {@code ≥95%} are one, a leading equals sign says nothing. */
    public static String value(String text) {
        String value = folded(text).replace(">=", "≥").replace("<=", "≤");
        return EQUALS_IN_FRONT.matcher(value).replaceAll("");
    }

    static String amount(String text) {
        return text.isBlank()
                ? ""
                : new BigDecimal(text.replace(",", "")).setScale(2).toPlainString();
    }
}
