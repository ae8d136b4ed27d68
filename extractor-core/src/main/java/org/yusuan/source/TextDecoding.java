package org.yusuan.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Turns the bytes of a text into characters. In this order: byte order mark; UTF-8 if the bytes are that, whatever the
 * page declares, since no other charset's text of some length is valid UTF-8 by chance; the declared charset, unless it is
 * a Western one and the bytes are good Chinese; the charset that statistics suggest. Declarations of {@code gb2312} and {@code GBK} mean GB18030, which contains both
 * and is what producers write.
 */
public final class TextDecoding {
    private static final Charset GB18030 = Charset.forName("GB18030");

    /** Where an HTML page may declare its charset; the standard says 1024, portals put scripts before it. */
    private static final int DECLARATION_BYTES = 8192;

    private static final Pattern DECLARATION =
            Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:-]+)", Pattern.CASE_INSENSITIVE);

    /** Malformed sequences that a UTF-8 text may have for each well-formed character outside ASCII: one in a hundred. */
    private static final int CHARACTERS_FOR_EACH_MALFORMED = 100;

    private TextDecoding() {}

    /** Decodes a text that declares nothing. */
    public static String plain(byte[] bytes) {
        return decode(bytes, Optional.empty());
    }

    /** Decodes a text that may declare its charset near its beginning as HTML and XML do. */
    public static String declared(byte[] bytes) {
        return declared(bytes, null);
    }

    /** @param header the charset that what came with the text says, which is believed before the text itself */
    public static String declared(byte[] bytes, @Nullable String header) {
        Optional<Charset> said = Optional.ofNullable(header).flatMap(TextDecoding::charset);
        if (said.isPresent()) {
            return decode(bytes, said);
        }
        int length = Math.min(bytes.length, DECLARATION_BYTES);
        Matcher declaration = DECLARATION.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
        return decode(bytes, declaration.find() ? charset(declaration.group(1)) : Optional.empty());
    }

    private static String decode(byte[] bytes, Optional<Charset> declared) {
        Optional<String> marked = byMark(bytes);
        if (marked.isPresent()) {
            return marked.get();
        }
        if (isUtf8(bytes)) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        return new String(
                bytes,
                declared.filter(charset -> !charset.equals(StandardCharsets.UTF_8))
                        .filter(charset -> isEastAsian(charset) || !isGb18030(bytes))
                        .orElseGet(() -> byStatistics(bytes)));
    }

    private static Optional<String> byMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE));
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE));
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether the bytes are UTF-8, a few broken characters forgiven: converters cut texts within one. */
    private static boolean isUtf8(byte[] bytes) {
        String decoded = new String(bytes, StandardCharsets.UTF_8);
        int malformed = 0;
        int beyondAscii = 0;
        for (int i = 0; i < decoded.length(); i++) {
            char c = decoded.charAt(i);
            if (c == '\uFFFD') {
                malformed++;
            } else if (c >= 0x80) {
                beyondAscii++;
            }
        }
        return (long) malformed * CHARACTERS_FOR_EACH_MALFORMED <= beyondAscii;
    }

    /** Western guesses are not believed where the bytes are good Chinese: short texts mislead the statistics. */
    private static Charset byStatistics(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, bytes.length);
        detector.dataEnd();
        Optional<Charset> guess =
                Optional.ofNullable(detector.getDetectedCharset()).flatMap(TextDecoding::charset);
        boolean eastAsian = guess.filter(TextDecoding::isEastAsian).isPresent();
        return eastAsian || !isGb18030(bytes) ? guess.orElse(GB18030) : GB18030;
    }

    private static boolean isEastAsian(Charset charset) {
        return charset.newEncoder().canEncode('中');
    }

    private static boolean isGb18030(byte[] bytes) {
        try {
            CharBuffer decoded = GB18030.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return decoded.codePoints().anyMatch(Character::isIdeographic);
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static Optional<Charset> charset(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("gb") || lower.startsWith("hz") || lower.equals("x-gbk")) {
            return Optional.of(GB18030);
        }
        try {
            return Optional.of(Charset.forName(name)).filter(Charset::canEncode);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
