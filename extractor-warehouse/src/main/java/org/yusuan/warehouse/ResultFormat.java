package org.yusuan.warehouse;

/** How the rows of a query are printed. */
public enum ResultFormat {
    /** For reading on a terminal: columns in line, wide characters counted as two. */
    TABLE,
    /** With a header row, an absent value as an empty field. */
    CSV,
    /** An array of objects; exact decimals are text, as in the documents' JSON. */
    JSON,
    /** A pipe table. */
    MARKDOWN
}
