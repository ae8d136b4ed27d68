package org.yusuan.run;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yusuan.check.Checker;
import org.yusuan.pipeline.PipelineStages;
import org.yusuan.run.spool.DisclosureWriter;
import org.yusuan.run.spool.DisclosureWriter.Done;
import org.yusuan.run.spool.Spool;
import org.yusuan.run.worker.ReadTask;
import org.yusuan.run.worker.WorkerSettings;
import org.yusuan.run.worker.WorkerSetup;

/** The runners of a run, as many as documents are read at a time. Each has the next document as soon as it is free. */
final class WorkerPool implements Closeable {
    private static final Logger LOG = LoggerFactory.getLogger(WorkerPool.class);

    /** How long a runner that is told to stop may take. */
    private static final int SECONDS_TO_STOP = 5;

    private final List<TaskRunner> all;
    private final BlockingQueue<TaskRunner> free;
    private final ExecutorService pool;
    private final DisclosureWriter writer;

    private WorkerPool(List<? extends TaskRunner> all, DisclosureWriter writer) {
        this.all = List.copyOf(all);
        this.free = new LinkedBlockingQueue<>(all);
        this.pool = Executors.newFixedThreadPool(all.size(), WorkerPool::daemon);
        this.writer = writer;
    }

    /** Makes the pool for what is to be read. */
    @FunctionalInterface
    interface Maker {
        WorkerPool make(ExtractRequest request, InputFiles files, DisclosureWriter writer) throws IOException;
    }

    /** WorkerPool in this process. */
    static WorkerPool inProcess(
            ExtractRequest request, PipelineStages stages, LibraryWarnings warnings, DisclosureWriter writer) {
        SpoolingReader work = new SpoolingReader(stages, writer.spool(), warnings);
        List<TaskRunner> runners = new ArrayList<>();
        for (int i = 0; i < request.jobs(); i++) {
            runners.add(new InProcessRunner(work, stages.tell(), writer.spool(), request.timeout()));
        }
        return new WorkerPool(runners, writer);
    }

    /**
     * So many bytes of documents keep a worker busy for longer than it takes to become as fast as one that has read for a
     * while: over 3.7 MB of PDFs a second worker costs half as much again and saves no time.
     */
    private static final long BYTES_WORTH_A_WORKER = 4_000_000;

    /** WorkerPool with a worker each; no more than there are documents, or than what they hold is worth. */
    static WorkerPool ofWorkers(
            ExtractRequest request, WorkerSettings settings, InputFiles files, DisclosureWriter writer) {
        ReadWriteLock alone = new ReentrantReadWriteLock(true);
        Spool spool = writer.spool();
        WorkerSetup setup = WorkerOptions.of(request, writer.folder());
        List<TaskRunner> runners = new ArrayList<>();
        PipelineStages.Tell tell = new Checker(request.reading().language())::tell;
        long worth = 1 + files.bytes() / BYTES_WORTH_A_WORKER;
        for (int i = 0; i < Math.max(1, Math.min(request.jobs(), Math.min(files.known(), worth))); i++) {
            runners.add(new ProcessRunner(settings, setup, spool, writer.scratch(), request.timeout(), alone, tell));
        }
        return new WorkerPool(runners, writer);
    }

    /** Threads that do not keep the program alive when the run itself fails. */
    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "yusuan-pool");
        thread.setDaemon(true);
        return thread;
    }

    /** Has a document read at the next free runner, and noted in the journal. */
    Future<Done> read(ReadTask task) {
        return pool.submit(() -> {
            TaskRunner runner = taken();
            try {
                return writer.note(runner.read(task));
            } finally {
                free.add(runner);
            }
        });
    }

    private TaskRunner taken() throws IOException {
        try {
            return free.take();
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("interrupted while documents were read").initCause(cause);
        }
    }

    @Override
    public void close() throws IOException {
        pool.shutdownNow();
        try {
            boolean isOver = pool.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS);
            LOG.debug("runners have stopped: {}", isOver);
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
        }
        for (TaskRunner runner : all) {
            runner.close();
        }
    }
}
