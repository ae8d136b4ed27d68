package org.yusuan.pipeline;

import org.jspecify.annotations.Nullable;
import org.yusuan.record.Status;

/**
 * How the reading of one document came out.
 *
 * @param error why it is not {@code ok}; the document is named in front
 * @param pages the document has
 */
public record ReadingOutcome(Status status, @Nullable String error, int pages) {}
