package org.yusuan.report.serve;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is served, and where.
 *
 * @param folder output folder of a run, or a site that a report has written
 * @param sources files that the run has read, for the pictures of their pages; of no use to a site
 * @param port of the loopback; 0 is any that is free
 * @param kept folder in which what was dropped, and what was read of it, is kept; absent where it goes with the server
 * @param reading how dropped files are read
 */
public record ServeRequest(
        Path folder, List<Path> sources, int port, @Nullable Path kept, DroppedReading reading) {
    public ServeRequest {
        sources = List.copyOf(sources);
    }
}
