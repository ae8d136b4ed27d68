package org.yusuan.report;

import java.nio.file.Path;
import java.util.List;

/**
 * What a report is made of, and where it goes.
 *
 * @param run output folder of a run
 * @param site folder of the pages
 * @param sources folders and files that the run has read, for the pictures of their pages; none gives a report without pictures
 * @param pictures how many pages are drawn
 */
public record ReportRequest(Path run, Path site, List<Path> sources, PictureLimits pictures) {
    public ReportRequest {
        sources = List.copyOf(sources);
    }

    public ReportRequest(Path run, Path site, List<Path> sources) {
        this(run, site, sources, PictureLimits.STANDARD);
    }
}
