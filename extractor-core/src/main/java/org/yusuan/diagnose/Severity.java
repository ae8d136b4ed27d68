package org.yusuan.diagnose;

/** How much a diagnostic costs the user. */
public enum Severity {
    /** The whole document could not be read. */
    FATAL,
    /** A part of the document (a page, a table) could not be read; the rest was. */
    ERROR,
    /** Everything was read, but something had to be assumed. */
    WARNING,
    /** Worth knowing, nothing was lost. */
    INFO
}
