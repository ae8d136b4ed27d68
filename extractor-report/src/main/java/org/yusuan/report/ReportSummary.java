package org.yusuan.report;

import org.jspecify.annotations.Nullable;

/**
 * What was written.
 *
 * @param only the SHA-256 of the document, where there is but one
 * @param pictures number of pages drawn
 * @param unfound documents with pages whose file was not among the sources, where sources were given
 * @param files number of files
 * @param bytes their size
 */
public record ReportSummary(int documents, @Nullable String only, int pictures, int unfound, int files, long bytes) {}
