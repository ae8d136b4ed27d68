package org.yusuan;

import org.jspecify.annotations.Nullable;

/** Hears of every document when it is done: one call at a time, in the order of the sources. */
@FunctionalInterface
public interface ProgressListener {
    /**
     * Hears that one more document is done.
     *
     * @param source the document's path below its input
     * @param status {@code ok}, {@code partial} or {@code failed}
     * @param reason why it is not {@code ok}
     * @param done documents done, this one included
     * @param total documents of the run
     */
    void document(String source, String status, @Nullable String reason, int done, int total);
}
