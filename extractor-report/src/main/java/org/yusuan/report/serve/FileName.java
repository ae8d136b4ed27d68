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
        while (first < name.length() && isBlankOrDot(name.charAt(first))) {
            first++;
        }
        // Windows has no name that ends so
        int end = name.length();
        while (end > first && isBlankOrDot(name.charAt(end - 1))) {
            end--;
        }
        return first == end ? "document" : lastBytes(name.substring(first, end));
    }

    private static boolean isBlankOrDot(char c) {
        return c == '.' || c == ' ';
    }

    /** What is too long loses its beginning: the end tells the format. */
    private static String lastBytes(String name) {
        int bytes = 0;
        int first = name.length();
        while (first > 0) {
            String character = Character.toString(name.codePointBefore(first));
            bytes += character.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > MOST_BYTES) {
                break;
            }
            first -= character.length();
        }
        return name.substring(first);
    }
}
