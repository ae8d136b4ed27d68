package org.yusuan.run;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.yusuan.diagnose.Code;
import org.yusuan.pipeline.PipelineStages;
import org.yusuan.run.SpoolingReader.Reading;
import org.yusuan.run.spool.JournalEntry;
import org.yusuan.run.spool.Spool;
import org.yusuan.run.worker.ReadTask;
import org.yusuan.run.worker.WorkerSettings;

/**
 * Reads in this process: fastest for a few small files. A document that takes too long is left to itself; one that ends the
 * process ends the run.
 */
final class InProcessRunner implements TaskRunner {
    private final SpoolingReader work;
    private final PipelineStages.Tell tell;
    private final Spool spool;
    private final Duration timeout;

    InProcessRunner(SpoolingReader work, PipelineStages.Tell tell, Spool spool, Duration timeout) {
        this.work = work;
        this.tell = tell;
        this.spool = spool;
        this.timeout = timeout;
    }

    @Override
    public JournalEntry read(ReadTask task) throws IOException {
        Semaphore progress = new Semaphore(0);
        FutureTask<Reading> reading = new FutureTask<>(() -> work.read(task, progress::release)) {
            @Override
            protected void done() {
                progress.release();
            }
        };
        Thread thread = new Thread(reading, "yusuan-document");
        thread.setDaemon(true);
        thread.start();
        try {
            while (!reading.isDone()) {
                if (!progress.tryAcquire(timeout.toMillis(), TimeUnit.MILLISECONDS)) {
                    reading.cancel(true);
                    return SpoolingReader.failed(task, Code.TIMED_OUT, WorkerSettings.tooLong(timeout), spool, tell);
                }
            }
            return work.leave(task, reading.get()).part();
        } catch (InterruptedException cause) {
            reading.cancel(true);
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("interrupted while a document was read").initCause(cause);
        } catch (ExecutionException cause) {
            throw new IllegalStateException("a document's failure was not turned into data", cause.getCause());
        }
    }

    @Override
    public void close() {
        // threads that still read are daemons: they end with the program
    }
}
