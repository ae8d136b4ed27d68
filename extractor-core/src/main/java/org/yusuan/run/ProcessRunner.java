package org.yusuan.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yusuan.pipeline.PipelineStages;
import org.yusuan.run.spool.JournalEntry;
import org.yusuan.run.spool.Spool;
import org.yusuan.run.worker.Answer;
import org.yusuan.run.worker.ReadTask;
import org.yusuan.run.worker.WorkerProcess;
import org.yusuan.run.worker.WorkerSettings;
import org.yusuan.run.worker.WorkerSetup;

/**
 * Reads in a process of its own. A document that hangs, takes all memory or ends the process costs the process; it is tried
 * once more in a new one, while no other document is being read, in case it was not its own fault.
 */
final class ProcessRunner implements TaskRunner {
    private static final Logger LOG = LoggerFactory.getLogger(ProcessRunner.class);

    private final WorkerSettings settings;
    private final WorkerSetup setup;
    private final Spool spool;
    private final Path scratch;
    private final Duration timeout;
    private final ReadWriteLock alone;
    private final PipelineStages.Tell tell;
    private @Nullable WorkerProcess worker;

    /**
     * @param setup how workers are to read
     * @param timeout how long a document may take
     * @param alone of all runners of the run: held by one that has to be the only one at work
     * @param tell in which language it is told that a document cost its worker
     */
    ProcessRunner(
            WorkerSettings settings,
            WorkerSetup setup,
            Spool spool,
            Path scratch,
            Duration timeout,
            ReadWriteLock alone,
            PipelineStages.Tell tell) {
        this.settings = settings;
        this.setup = setup;
        this.spool = spool;
        this.scratch = scratch;
        this.timeout = timeout;
        this.alone = alone;
        this.tell = tell;
    }

    @Override
    public JournalEntry read(ReadTask task) throws IOException {
        Answer first = ask(task, alone.readLock());
        if (first instanceof Answer.Read read && !read.isDoubtful()) {
            return read.part();
        }
        LOG.info("{}: tried once more alone", task.name());
        close();
        Answer second = ask(task, alone.writeLock());
        if (second instanceof Answer.Read read) {
            if (read.isDoubtful()) {
                close();
            }
            return read.part();
        }
        Answer.Lost lost = (Answer.Lost) second;
        close();
        return SpoolingReader.failed(task, lost.code(), lost.reason(), spool, tell);
    }

    private Answer ask(ReadTask task, Lock lock) throws IOException {
        lock.lock();
        try {
            WorkerProcess asked = worker;
            if (asked == null || asked.isSpent()) {
                close();
                asked = WorkerProcess.start(settings, setup, scratch);
                worker = asked;
            }
            return asked.ask(task, timeout);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        if (worker != null) {
            worker.close();
            worker = null;
        }
    }
}
