package org.yusuan;

import java.nio.file.Path;
import java.util.List;
import org.yusuan.check.Language;

/**
 * What to read, where to write, and how many documents at a time.
 *
 * @param language in which findings are told
 */
public record ExtractRequest(List<Path> inputs, Path output, int jobs, Language language, ProgressListener progress) {
    /** Findings are told in Chinese, the language of the documents. */
    public ExtractRequest(List<Path> inputs, Path output, int jobs, ProgressListener progress) {
        this(inputs, output, jobs, Language.ZH, progress);
    }

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
