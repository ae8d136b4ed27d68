package org.yusuan;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yusuan.check.Language;
import org.yusuan.worker.WorkerSettings;

/**
 * What to read, where to write, and how many documents at a time.
 *
 * @param jobs documents read at a time; in one process, where there are fewer of them, pages of one PDF
 * @param secondOpinion have another reader read the tables of PDFs too, and tell on what the two differ
 * @param password for documents that ask for one
 * @param language in which findings are told
 * @param formulasDefused put an apostrophe before texts in CSV that a spreadsheet would compute
 * @param timeout how long reading one document may take
 * @param workers how to read in processes of their own; absent to read in this one
 * @param resume go on from what an earlier run left that was ended early
 */
public record ExtractRequest(
        List<Path> inputs,
        Path output,
        int jobs,
        boolean secondOpinion,
        @Nullable String password,
        Language language,
        boolean formulasDefused,
        Duration timeout,
        @Nullable WorkerSettings workers,
        boolean resume,
        ProgressListener progress) {
    /** How long a document may take where nobody says. */
    public static final Duration TIMEOUT = Duration.ofMinutes(5);

    public ExtractRequest {
        inputs = List.copyOf(inputs);
        if (inputs.isEmpty()) {
            throw new IllegalArgumentException("at least one input is needed");
        }
        if (jobs < 1) {
            throw new IllegalArgumentException("jobs must be at least 1, not " + jobs);
        }
        if (timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("the time for a document must be positive, not " + timeout);
        }
    }

    /**
     * A request in this process, without a second opinion and without a password; findings in Chinese, as the documents
     * are.
     */
    public ExtractRequest(List<Path> inputs, Path output, int jobs, ProgressListener progress) {
        this(inputs, output, jobs, false, null, Language.ZH, false, TIMEOUT, null, false, progress);
    }

    /** The same, with documents read by workers. */
    public ExtractRequest withWorkers(WorkerSettings settings, Duration perDocument) {
        return new ExtractRequest(
                inputs,
                output,
                jobs,
                secondOpinion,
                password,
                language,
                formulasDefused,
                perDocument,
                settings,
                resume,
                progress);
    }

    /** The same, going on from what an earlier run left. */
    public ExtractRequest resumed() {
        return new ExtractRequest(
                inputs,
                output,
                jobs,
                secondOpinion,
                password,
                language,
                formulasDefused,
                timeout,
                workers,
                true,
                progress);
    }
}
