package org.yusuan.report;

import java.nio.file.Path;
import java.util.List;

/**
 * What a report is made of, and where it goes.
 *
 * @param run output folder of a run
 * @param site folder of the pages
 * @param sources folders and files that the run has read, for the pictures of their pages; none gives a report without pictures
 */
public record ReportRequest(Path run, Path site, List<Path> sources) {
    public ReportRequest {
        sources = List.copyOf(sources);
    }
}
