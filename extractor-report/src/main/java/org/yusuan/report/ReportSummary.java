package org.yusuan.report;

/**
 * What was written.
 *
 * @param pictures number of pages drawn
 * @param unfound documents with pages whose file was not among the sources, where sources were given
 * @param files number of files
 * @param bytes their size
 */
public record ReportSummary(int documents, int pictures, int unfound, int files, long bytes) {}
