package org.yusuan.read.pdf;

import java.util.Optional;

/**
 * Finds the tables of a page by one kind of evidence: drawn lines, or the alignment of text where there are none.
 */
interface TableFinder {
    /** @param before what the page before tells; absent where it tells nothing, or is not known */
    FoundTables find(PageLayout page, Optional<PageBefore> before);
}
