package org.yusuan.diagnose;

/**
 * One thing that went wrong with a document.
 *
 * @param code what it was
 * @param place where in the document: {@code document}, {@code page 3}, {@code t2:r4:c1}
 * @param message one sentence saying what was expected and what was found
 */
public record Diagnostic(Code code, String place, String message) {
    /** The place of a diagnostic that concerns the file as a whole. */
    public static final String WHOLE_DOCUMENT = "document";

    public static Diagnostic ofDocument(Code code, String message) {
        return new Diagnostic(code, WHOLE_DOCUMENT, message);
    }

    public static Diagnostic ofPage(Code code, int page, String message) {
        return new Diagnostic(code, "page " + page, message);
    }

    public Severity severity() {
        return code.severity();
    }
}
