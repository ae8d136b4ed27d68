package org.yusuan.source;

import org.jspecify.annotations.Nullable;
import org.yusuan.diagnose.Code;

/**
 * What a look at the bytes says.
 *
 * @param found what it is in words, for messages, with its article
 * @param obstacle why no reader can read it, if that shows already
 */
record Detected(Format format, String found, @Nullable Code obstacle) {
    private static final String SEALED_PACKAGE = "an Office document under a password";

    /** An Office file that is encrypted as a whole, so that what is inside does not show. */
    static Detected sealedPackage(Format guess) {
        return new Detected(guess, SEALED_PACKAGE, Code.ENCRYPTED);
    }

    boolean isSealedPackage() {
        return found.equals(SEALED_PACKAGE);
    }

    static Detected of(Format format) {
        return new Detected(format, format.description(), null);
    }

    /** Something that has a name but no place among the formats. */
    static Detected unsupported(String found) {
        return new Detected(Format.UNKNOWN, found, Code.UNSUPPORTED_FORMAT);
    }
}
