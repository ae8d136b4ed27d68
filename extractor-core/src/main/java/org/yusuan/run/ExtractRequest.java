package org.yusuan.run;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yusuan.pipeline.ReadingOptions;
import org.yusuan.run.worker.WorkerSettings;

/**
 * What to read, where to write, and how many documents at a time.
 *
 * @param jobs documents read at a time; in one process, where there are fewer of them, pages of one PDF
 * @param timeout how long reading one document may take
 * @param workers how to read in processes of their own; absent to read in this one
 */
public record ExtractRequest(
        List<Path> inputs,
        Path output,
        int jobs,
        ReadingOptions reading,
        OutputOptions writing,
        Duration timeout,
        @Nullable WorkerSettings workers,
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

    /** A request in this process with the standard options. */
    public ExtractRequest(List<Path> inputs, Path output, int jobs, ProgressListener progress) {
        this(inputs, output, jobs, ReadingOptions.STANDARD, OutputOptions.STANDARD, TIMEOUT, null, progress);
    }

    /** The same, read in another way. */
    public ExtractRequest with(ReadingOptions options) {
        return new ExtractRequest(inputs, output, jobs, options, writing, timeout, workers, progress);
    }

    /** The same, written in another way. */
    public ExtractRequest with(OutputOptions options) {
        return new ExtractRequest(inputs, output, jobs, reading, options, timeout, workers, progress);
    }

    /** The same with another time for each document. */
    public ExtractRequest within(Duration perDocument) {
        return new ExtractRequest(inputs, output, jobs, reading, writing, perDocument, workers, progress);
    }

    /** The same, with documents read by workers. */
    public ExtractRequest withWorkers(WorkerSettings settings) {
        return new ExtractRequest(inputs, output, jobs, reading, writing, timeout, settings, progress);
    }
}
