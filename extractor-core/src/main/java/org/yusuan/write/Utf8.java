package org.yusuan.write;

import java.io.BufferedWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Text to bytes, the same for every file of an output folder. */
public final class Utf8 {
    private static final char REPLACEMENT = '\uFFFD';

    private Utf8() {}

    /** The same with U+FFFD for what is no character (half a surrogate pair), as it would come back from a file. */
    static String wellFormed(String text) {
        int at = 0;
        while (at < text.length() && !Character.isSurrogate(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            return text;
        }
        StringBuilder whole = new StringBuilder(text.length()).append(text, 0, at);
        text.substring(at)
                .codePoints()
                .map(point -> Character.getType(point) == Character.SURROGATE ? REPLACEMENT : point)
                .forEach(whole::appendCodePoint);
        return whole.toString();
    }

    /** What is no character (half a surrogate pair) becomes U+FFFD. */
    public static Writer writer(OutputStream bytes) {
        var encoder = StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .replaceWith(String.valueOf(REPLACEMENT).getBytes(StandardCharsets.UTF_8));
        return new BufferedWriter(new OutputStreamWriter(bytes, encoder));
    }
}
