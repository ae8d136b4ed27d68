package org.yusuan;

import java.nio.file.Path;
import java.util.List;

/** What to read, where to write, and how many documents at a time. */
public record ExtractRequest(List<Path> inputs, Path output, int jobs, ProgressListener progress) {
    public ExtractRequest {
        inputs = List.copyOf(inputs);
        if (inputs.isEmpty()) {
            throw new IllegalArgumentException("at least one input is needed");
        }
        if (jobs < 1) {
            throw new IllegalArgumentException("jobs must be at least 1, not " + jobs);
        }
    }
}
