package org.yusuan;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.yusuan.write.Tally;

/** Hears how a run goes: one call at a time, documents in the order of the sources. */
@FunctionalInterface
public interface ProgressListener {
    /**
     * Hears what is to be done.
     *
     * @param total documents of the run
     * @param resumes whether an earlier run is gone on from
     */
    default void started(int total, boolean resumes) {}

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

    /**
     * Hears how far the run is, after each document and every second in between.
     *
     * @param tally of the documents that were told
     * @param finished documents that are done, told or waiting for an earlier one to be told
     * @param resumed how many of them an earlier run had done
     */
    default void counted(Tally tally, int finished, int resumed) {}

    /** Hears that the run is finished. */
    default void finished(Tally tally, Duration took) {}
}
