package org.yusuan.document;

/**
 * Some of a document that is too large to be held as a whole: it is read, understood and written before the next is.
 *
 * @param document what was read of it, in order
 * @param partsTable whether it has some rows of a table of which others are in the chunks beside it
 */
public record DocumentChunk(SourceDocument document, boolean partsTable) {}
