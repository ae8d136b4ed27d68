package org.yusuan.document;

import org.jspecify.annotations.Nullable;

/**
 * Where something is printed.
 *
 * @param page 1-based; the sheet's number in workbooks; 1 where the format has no pages
 * @param box on that page as shown; absent where the format has no layout
 * @param upright the box on the page turned so that its text runs to the right, as it is read: what stands left of and over
 *     what; the same box where the page is not set sideways
 * @param certainty how sure it is which characters are printed there, from 0 to 1: less than 1 only where they were
 *     recognised from a picture
 */
public record Area(int page, @Nullable Box box, @Nullable Box upright, double certainty) {
    public Area {
        if (!(certainty >= 0 && certainty <= 1)) {
            throw new IllegalArgumentException("certainty is from 0 to 1, found " + certainty);
        }
        if (page < 1) {
            throw new IllegalArgumentException("page numbers start at 1, found " + page);
        }
    }

    /** Of text that the file itself tells. */
    public Area(int page, @Nullable Box box, @Nullable Box upright) {
        this(page, box, upright, 1);
    }

    /** On a page that is read as it is shown. */
    public Area(int page, @Nullable Box box) {
        this(page, box, box);
    }

    /** On a page of a format that has no layout. */
    public static Area ofPage(int page) {
        return new Area(page, null);
    }
}
