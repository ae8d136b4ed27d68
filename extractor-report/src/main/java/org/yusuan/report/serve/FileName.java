package org.yusuan.report.serve;

import java.nio.charset.StandardCharsets;

/** The name that a dropped file is kept under: that of the file, as far as a file system may be given it. */
final class FileName {
    /** Most file systems take 255 bytes. */
    private static final int MOST_BYTES = 200;

    private static final String RESERVED = "<>:\"|?*";

    private FileName() {}

    static String of(String given) {
        String last = given.substring(1 + Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')));
        StringBuilder name = new StringBuilder();
        last.codePoints()
                .filter(c -> !Character.isISOControl(c) && RESERVED.indexOf(c) < 0 && Character.isDefined(c))
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .forEach(name::appendCodePoint);
        int first = 0;
        while (first < name.length() && (name.charAt(first) == '.' || name.charAt(first) == ' ')) {
            first++;
        }
        // what is too long loses its beginning: the end tells the format
        while (name.substring(first).getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            first = name.offsetByCodePoints(first, 1);
        }
        return first == name.length() ? "document" : name.substring(first);
    }
}
