package org.yusuan.source;

import java.util.Locale;

/** Which pages of a document are recognised from their picture. */
public enum OcrMode {
    /** Those without text that can be read. */
    AUTO,
    /** None: a scan is not read. */
    OFF,
    /** All, whatever text they have. */
    FORCE;

    /** As the command line and {@code run.json} have it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
