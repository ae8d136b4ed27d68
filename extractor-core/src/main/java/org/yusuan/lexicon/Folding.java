package org.yusuan.lexicon;

import java.text.Normalizer;
import java.util.Locale;

/** Published text with its layout undone (the contract's rule for text), and the key under which texts are looked up. */
public final class Folding {
    private Folding() {}

    /** The contract's text: the published one, layout undone, nothing else changed. */
    public static String fold(String text) {
        return text.replaceAll("\\s+", " ").trim();
    }

    /** For matching only: two texts that differ in layout, width or punctuation have one key. */
    public static String key(String text) {
        return Normalizer.normalize(fold(text), Normalizer.Form.NFKC)
                .replaceAll("\\s+", "")
                .toLowerCase(Locale.ROOT);
    }
}
