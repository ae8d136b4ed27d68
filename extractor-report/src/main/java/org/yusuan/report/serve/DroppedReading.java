package org.yusuan.report.serve;

import java.time.Duration;
import org.yusuan.pipeline.ReadingOptions;
import org.yusuan.run.worker.WorkerSettings;

/**
 * How a dropped file is read: always by a worker, so that the server outlives it.
 *
 * @param timeout for each document of it
 */
public record DroppedReading(WorkerSettings workers, Duration timeout, ReadingOptions options) {
    public DroppedReading {
        workers = workers.forEveryDocument();
    }
}
