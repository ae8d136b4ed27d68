package org.yusuan.run.spool;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What is told of a run, once, in {@code run.json}.
 *
 * @param options as given, by name, in the order to be told
 * @param tally of all its documents
 */
public record RunReport(
        String version, Instant started, Instant finished, List<Map.Entry<String, String>> options, Tally tally) {
    public RunReport {
        options = List.copyOf(options);
    }
}
