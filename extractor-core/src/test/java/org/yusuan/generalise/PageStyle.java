package org.yusuan.generalise;

/** How the page after a break shows the rest of a table. */
enum PageStyle {
    /** As the page before, without its headings. */
    ALIKE,
    HEADINGS_REPEATED,
    /** Under its headings, each column at another place and in another width. */
    REDRAWN,
    /** In another scale, without headings. */
    SCALED,
    /** Without a line: the places of the texts alone tell the columns. Statements only; a form without lines is none. */
    UNRULED;

    /** A line or two of text are no table to anybody. */
    private static final int FEWEST_UNRULED_ROWS = 5;

    /** How many rows the page has at least. */
    int fewestRows() {
        return this == UNRULED ? FEWEST_UNRULED_ROWS : 1;
    }

    boolean repeatsHeadings() {
        return this == HEADINGS_REPEATED || this == REDRAWN;
    }
}
