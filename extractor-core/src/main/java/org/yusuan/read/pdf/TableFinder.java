package org.yusuan.read.pdf;

/**
 * Finds the tables of a page by one kind of evidence: drawn lines, or the alignment of text where there are none.
 */
interface TableFinder {
    FoundTables find(PageLayout page);
}
