package org.yusuan.run.spool;

import java.util.List;

/** Program and options that are no more than a text. */
record MadeFingerprint(String text) implements Fingerprint {
    static final Fingerprint ONE = new MadeFingerprint("{\"made\":\"one\"}");

    @Override
    public String version() {
        return "1.0";
    }

    @Override
    public List<String> differences(String earlier) {
        return earlier.equals(text) ? List.of() : List.of("made");
    }
}
