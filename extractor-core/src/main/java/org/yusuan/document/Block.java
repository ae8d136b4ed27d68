package org.yusuan.document;

/** What a document consists of, in reading order. */
public sealed interface Block permits Paragraph, Grid {
    /** The page on which the block begins, 1-based. */
    int page();
}
