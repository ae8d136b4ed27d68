package org.yusuan.run;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yusuan.run.spool.Tally;

/** Hears how a run goes: one call at a time, documents in the order of the sources. */
@FunctionalInterface
public interface ProgressListener {
    /**
     * Hears what is to be done.
     *
     * @param total documents of the run
     * @param resumes whether a run that was ended is gone on from
     * @param differences in what program and options are others than those of the result in the folder, so that everything
     *     is read again; mostly empty
     */
    default void started(int total, boolean resumes, List<String> differences) {}

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

    /** Hears that one more document is done because an earlier run has read it; otherwise as {@link #document}. */
    default void reused(String source, String status, @Nullable String reason, int done, int total) {
        document(source, status, reason, done, total);
    }

    /**
     * Hears how far the run is, after each document and every second in between.
     *
     * @param tally of the documents that were told
     * @param finished documents that are done, told or waiting for an earlier one to be told
     * @param reused how many of them an earlier run had done
     */
    default void counted(Tally tally, int finished, int reused) {}

    /** Hears that the run is finished. */
    default void finished(Tally tally, Duration took) {}

    /** Why a run leaves the folder as it was. */
    enum Left {
        /** There was no file among the inputs. */
        NOTHING_FOUND,
        /** No input could be read, and there is an earlier result in the folder. */
        NOTHING_READABLE
    }

    /** Hears that the run is over, and that the output folder is as it was. */
    default void left(Left why) {}
}
