package org.yusuan.warehouse;

/**
 * What a load did, in documents.
 *
 * @param added that the warehouse had not
 * @param replaced whose rows were others
 * @param unchanged that it had already
 * @param removed that are not in the output any more
 */
public record LoadReport(int added, int replaced, int unchanged, int removed) {}
