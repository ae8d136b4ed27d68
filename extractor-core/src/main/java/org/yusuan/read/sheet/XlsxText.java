package org.yusuan.read.sheet;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Collects the text of a string item: its runs joined, readings over characters left out. */
final class XlsxText {
    /** How the format writes characters that XML cannot hold: {@code _x000D_}. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final StringBuilder collected = new StringBuilder();
    private final int limit;
    private boolean inText;
    private boolean inReading;

    XlsxText(int limit) {
        this.limit = limit;
    }

    void begin() {
        collected.setLength(0);
        inText = false;
        inReading = false;
    }

    void start(String name) {
        inReading |= name.equals("rPh");
        inText = name.equals("t") && !inReading;
    }

    void characters(char[] characters, int start, int length) {
        if (inText) {
            collected.append(characters, start, Math.min(length, Math.max(0, limit + 1 - collected.length())));
        }
    }

    void end(String name) {
        inReading &= !name.equals("rPh");
        inText &= !name.equals("t");
    }

    String take() {
        return collected.indexOf("_x") < 0
                ? collected.toString()
                : ESCAPED.matcher(collected).replaceAll(XlsxText::character);
    }

    private static String character(MatchResult escaped) {
        String character = Character.toString((char) Integer.parseInt(escaped.group(1), 16));
        return Matcher.quoteReplacement(character);
    }
}
