package org.yusuan.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The name of a file in an archive. It is only shown, never used as a path. */
final class EntryName {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String MAC_RESOURCES = "__MACOSX";

    private EntryName() {}

    /**
     * Names that do not say how they are written are UTF-8 where they can be, and Chinese otherwise. The bytes of short
     * Chinese names may also be UTF-8, but only of letters that no Chinese name has: 目录 of Ŀ¼.
     */
    static String decode(byte[] raw) {
        String chinese = new String(raw, GB18030);
        try {
            String utf8 = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(raw))
                    .toString();
            return hasHan(chinese) && !hasHan(utf8) ? chinese : utf8;
        } catch (CharacterCodingException notUtf8) {
            return chinese;
        }
    }

    private static boolean hasHan(String name) {
        return name.codePoints().anyMatch(Character::isIdeographic);
    }

    /** Without steps to elsewhere and characters that show as nothing. */
    static String clean(String name) {
        List<String> parts = new ArrayList<>();
        for (String part : name.replace('\\', '/').split("/", -1)) {
            String shown = part.codePoints()
                    .filter(c -> !Character.isISOControl(c))
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            if (!shown.isBlank() && !shown.equals(".") && !shown.equals("..")) {
                parts.add(shown);
            }
        }
        return parts.isEmpty() ? "unnamed" : String.join("/", parts);
    }

    /** Whether it is what a system keeps beside the files a user sees. */
    static boolean isHidden(String cleaned) {
        for (String part : cleaned.split("/", -1)) {
            if (part.startsWith(".") || part.equals(MAC_RESOURCES)) {
                return true;
            }
        }
        return false;
    }
}
