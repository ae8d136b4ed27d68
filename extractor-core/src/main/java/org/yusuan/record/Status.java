package org.yusuan.record;

import org.yusuan.lexicon.EnumId;

/** Whether a document was read. */
public enum Status implements EnumId {
    /** Read whole. */
    OK,
    /** Read, but something was lost; diagnostics say what. */
    PARTIAL,
    /** Not read; the error says why. */
    FAILED
}
