package org.yusuan.document;

/**
 * Something a document holds that is no content of it.
 *
 * @param reason why, as a stable id
 * @param area where it would stand
 * @param ref its address in the terms of the format, such as {@code Sheet1!B7}
 */
public record OmittedContent(String text, String reason, Area area, String ref) {
    /** In a hidden row, column or sheet, or under a merged cell. */
    public static final String HIDDEN = "hidden";

    /** A value whose format shows nothing of it, such as a zero in a sheet that shows none. */
    public static final String NOT_SHOWN = "not_shown";

    /** A link to a file that was published beside the document. */
    public static final String ATTACHMENT = "attachment";

    /** A footnote or an endnote. */
    public static final String NOTE = "note";

    /** A cell of a table in a page's header or footer. */
    public static final String HEADER_OR_FOOTER = "header_or_footer";

    /** Something embedded in a form that is not read, told by its kind. */
    public static final String EMBEDDED = "embedded";
}
