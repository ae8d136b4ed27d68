package org.yusuan;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yusuan.check.Language;

/**
 * What to read, where to write, and how many documents at a time.
 *
 * @param jobs documents read at a time; where there are fewer of them, pages of one PDF
 * @param secondOpinion have another reader read the tables of PDFs too, and tell on what the two differ
 * @param password for documents that ask for one
 * @param language in which findings are told
 */
public record ExtractRequest(
        List<Path> inputs,
        Path output,
        int jobs,
        boolean secondOpinion,
        @Nullable String password,
        Language language,
        ProgressListener progress) {
    public ExtractRequest {
        inputs = List.copyOf(inputs);
        if (inputs.isEmpty()) {
            throw new IllegalArgumentException("at least one input is needed");
        }
        if (jobs < 1) {
            throw new IllegalArgumentException("jobs must be at least 1, not " + jobs);
        }
    }

    /** A request without a second opinion and without a password; findings in Chinese, as the documents are. */
    public ExtractRequest(List<Path> inputs, Path output, int jobs, ProgressListener progress) {
        this(inputs, output, jobs, false, null, Language.ZH, progress);
    }
}
