package org.yusuan.write;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yusuan.record.Status;

/**
 * What is told of a run, once, in {@code run.json}.
 *
 * @param options as given, by name, in the order to be told
 * @param stages time spent in each stage, all documents together; in the order of the stages
 * @param documents every document in the order of its source
 */
public record RunReport(
        String version,
        Instant started,
        Instant finished,
        List<Map.Entry<String, String>> options,
        List<Map.Entry<String, Duration>> stages,
        List<DocumentRun> documents) {
    /** How it went with one document. */
    public record DocumentRun(
            String source, Status status, @Nullable String error, Duration took) {}

    public RunReport {
        options = List.copyOf(options);
        stages = List.copyOf(stages);
        documents = List.copyOf(documents);
    }

    long count(Status status) {
        return documents.stream()
                .filter(document -> document.status() == status)
                .count();
    }
}
