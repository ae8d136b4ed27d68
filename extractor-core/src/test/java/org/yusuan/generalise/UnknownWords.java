package org.yusuan.generalise;

import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Words that mean nothing to anybody, in characters that no wording of the lexicon has. */
final class UnknownWords {
    static final String CHARACTERS = "罍翀彧敉嘏曌蕤薮甪囍瓞馗麤鱻犇";

    /** Years and units are no words: what a heading says by them it must go on saying. */
    private static final Pattern KEPT_OR_WORD =
            Pattern.compile("\\d{4}年度?|[（(][^（）()]*元[^（）()]*[）)]|[百千万亿]*元|\\p{IsHan}+?(?=[百千万亿]*元|\\P{IsHan}|$)");

    private static final Pattern KEPT = Pattern.compile("\\d{4}年度?|.*元.*");

    private UnknownWords() {}

    /** A text of the same length whose words are unknown. */
    static String instead(String text, Random random) {
        return KEPT_OR_WORD.matcher(text).replaceAll(found -> replacement(found, random));
    }

    private static String replacement(MatchResult found, Random random) {
        String text = found.group();
        return KEPT.matcher(text).matches() ? text.replace("$", "\\$") : word(text.length(), random);
    }

    static String word(int length, Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return word.toString();
    }
}
