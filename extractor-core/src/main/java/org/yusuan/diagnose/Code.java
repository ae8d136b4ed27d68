package org.yusuan.diagnose;

import java.util.Locale;

/** What can go wrong while a document is read, each with the severity it has everywhere. */
public enum Code {
    /** The bytes of the file cannot be had: missing, no permission, a failing disk. */
    UNREADABLE_FILE(Severity.FATAL),
    /** The file has no bytes. */
    EMPTY_FILE(Severity.FATAL),
    /** The file's content is of no format this version reads. */
    UNSUPPORTED_FORMAT(Severity.FATAL),
    /** The file needs a password that was not given. */
    ENCRYPTED(Severity.FATAL),
    /** The file is damaged so that its format's library cannot open it. */
    DAMAGED(Severity.FATAL),
    /** The file is larger than a named limit. */
    TOO_LARGE(Severity.FATAL),
    /** The document opens but has no page or no content. */
    NO_CONTENT(Severity.FATAL),
    /** A PDF whose pages are pictures without text; reading it needs OCR. */
    SCANNED(Severity.FATAL),
    /** The program failed on the document: a fault of its own, whatever the document is. */
    INTERNAL_ERROR(Severity.FATAL),
    /** Reading the document took longer than a document may take. */
    TIMED_OUT(Severity.FATAL),
    /** Reading the document took more memory than a worker has. */
    OUT_OF_MEMORY(Severity.FATAL),
    /** The worker that read the document ended: a fault in a library's native code, or an exit. */
    CRASHED(Severity.FATAL),
    /** One page could not be read; the others were. */
    PAGE_UNREADABLE(Severity.ERROR),
    /** One page is a picture without text; the others were read. */
    PAGE_SCANNED(Severity.ERROR),
    /** A named limit cut something off. */
    LIMIT_REACHED(Severity.ERROR),
    /** Glyphs without a Unicode mapping; their text is lost. */
    UNREADABLE_TEXT(Severity.WARNING),
    /** A workbook's formula has no value in the file; formulas are not computed here. */
    UNCOMPUTED_FORMULA(Severity.WARNING),
    /** A converter wrote the same content more than once; the copies were left out. */
    REPEATED_CONTENT(Severity.INFO),
    /** A document too large to be held was read in chunks: all of it is there, parted as the message says. */
    READ_IN_CHUNKS(Severity.INFO),
    /** The file was read by way of another program that turned it into a format which is read here. */
    CONVERTED(Severity.INFO),
    /** The file's extension and its content disagree; the content was believed. */
    MISLEADING_EXTENSION(Severity.INFO);

    private final Severity severity;

    Code(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    /** The code as it is written in findings and reports, e.g. {@code empty_file}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
