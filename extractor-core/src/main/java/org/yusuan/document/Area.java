package org.yusuan.document;

import org.jspecify.annotations.Nullable;

/**
 * Where something is printed.
 *
 * @param page 1-based; the sheet's number in workbooks; 1 where the format has no pages
 * @param box on that page; absent where the format has no layout
 */
public record Area(int page, @Nullable Box box) {
    public Area {
        if (page < 1) {
            throw new IllegalArgumentException("page numbers start at 1, found " + page);
        }
    }

    /** On a page of a format that has no layout. */
    public static Area ofPage(int page) {
        return new Area(page, null);
    }
}
