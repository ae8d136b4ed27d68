package org.yusuan.lexicon;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Published text with its layout undone (the contract's rule for text), and the key under which texts are looked up.
 *
 * <p>NFKC would undo too much: it makes ① a 1 and ㎡ an m2, which is another text than the one published.
 */
public final class Folding {
    /** Marks of many shapes, each followed by the one it is unified to. */
    private static final String SHAPES = "【(】)〔(〕)〖(〗)[(])｛({(})"
            + "“\"”\"„\"‟\"‘\"’\"'\"「\"」\"『\"』\"`\""
            + "—-–-―-−-‐-‑-‒-─-━-"
            + "∶:、,。.〈《〉》∼~〜~・·•·‧·∙·⩾≥≧≥⩽≤≦≤";

    /** Punctuation that stays as it is and stands in every other cell. */
    private static final String KEPT = "（），。、：；“”《》—～≥≤";

    private static final TextCache<String> KEYS = new TextCache<>(Folding::unifiedKey);

    private Folding() {}

    /**
     * The contract's text: stray markup, invisible characters and spaces of the layout gone, compatibility characters
     * made ordinary ones, nothing else changed. Folding twice is folding once.
     */
    public static String fold(String text) {
        return needsFolding(text) ? new TextNormalizer(false).fold(text) : text;
    }

    /** The folded text with the spaces between Chinese characters left, where they tell words apart. */
    static String spaced(String text) {
        return needsFolding(text) ? new TextNormalizer(true).fold(text) : text;
    }

    /** For matching only: texts that differ in layout, width, case or the shape of punctuation have one key. */
    public static String key(String text) {
        return isKey(text) ? text : KEYS.of(text);
    }

    private static String unifiedKey(String text) {
        String folded = fold(text);
        if (isKey(folded)) {
            return folded;
        }
        String wide = Normalizer.normalize(folded, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(wide.length());
        for (int i = 0; i < wide.length(); i++) {
            char character = wide.charAt(i);
            if (!Character.isWhitespace(character) && !Character.isSpaceChar(character)) {
                key.append(unified(character));
            }
        }
        while (key.length() > 0 && key.charAt(key.length() - 1) == ':') {
            key.setLength(key.length() - 1);
        }
        return key.toString();
    }

    private static char unified(char character) {
        if (isPlain(character)) {
            return character;
        }
        int at = SHAPES.indexOf(character);
        while (at >= 0 && at % 2 != 0) {
            at = SHAPES.indexOf(character, at + 1);
        }
        return at < 0 ? character : SHAPES.charAt(at + 1);
    }

    private static boolean needsFolding(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean printed = character > ' ' && character < 0x7F && character != '>' && character != ';';
            if (!printed && !isIdeograph(character) && KEPT.indexOf(character) < 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text is folded and its own key, so that the many cells of plain words cost nothing. */
    private static boolean isKey(String folded) {
        for (int i = 0; i < folded.length(); i++) {
            if (!isPlain(folded.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(char character) {
        return isIdeograph(character)
                || (character >= '0' && character <= '9')
                || (character >= 'a' && character <= 'z')
                || character == '.'
                || character == '%';
    }

    private static boolean isIdeograph(char character) {
        return character >= 0x4E00 && character <= 0x9FFF;
    }
}
