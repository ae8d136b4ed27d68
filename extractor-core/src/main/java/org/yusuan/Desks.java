package org.yusuan;

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
import org.yusuan.worker.Assignment;
import org.yusuan.worker.WorkerSettings;
import org.yusuan.worker.WorkerSetup;
import org.yusuan.write.DisclosureWriter;
import org.yusuan.write.DisclosureWriter.Done;
import org.yusuan.write.Spool;

/** The desks of a run, as many as documents are read at a time. Each has the next document as soon as it is free. */
final class Desks implements Closeable {
    private static final Logger LOG = LoggerFactory.getLogger(Desks.class);

    /** How long a desk that is told to stop may take. */
    private static final int SECONDS_TO_STOP = 5;

    private final List<DocumentDesk> all;
    private final BlockingQueue<DocumentDesk> free;
    private final ExecutorService pool;
    private final DisclosureWriter writer;

    private Desks(List<? extends DocumentDesk> all, DisclosureWriter writer) {
        this.all = List.copyOf(all);
        this.free = new LinkedBlockingQueue<>(all);
        this.pool = Executors.newFixedThreadPool(all.size(), Desks::daemon);
        this.writer = writer;
    }

    /** Makes the desks for what is to be read. */
    @FunctionalInterface
    interface Maker {
        Desks make(ExtractRequest request, ArchivedInputs files, DisclosureWriter writer) throws IOException;
    }

    /** Desks in this process. */
    static Desks inProcess(ExtractRequest request, Stages stages, LibraryWarnings warnings, DisclosureWriter writer) {
        DeskWork work = new DeskWork(stages, writer.spool(), warnings);
        List<DocumentDesk> desks = new ArrayList<>();
        for (int i = 0; i < request.jobs(); i++) {
            desks.add(new InProcessDesk(work, stages.tell(), writer.spool(), request.timeout()));
        }
        return new Desks(desks, writer);
    }

    /**
     * So many bytes of documents keep a worker busy for longer than it takes to become as fast as one that has read for a
     * while: over 3.7 MB of PDFs a second worker costs half as much again and saves no time.
     */
    private static final long BYTES_WORTH_A_WORKER = 4_000_000;

    /** Desks with a worker each; no more than there are documents, or than what they hold is worth. */
    static Desks ofWorkers(
            ExtractRequest request, WorkerSettings settings, ArchivedInputs files, DisclosureWriter writer) {
        ReadWriteLock alone = new ReentrantReadWriteLock(true);
        Spool spool = writer.spool();
        WorkerSetup setup = request.reading().toSetup(request.writing(), writer.folder());
        List<DocumentDesk> desks = new ArrayList<>();
        Stages.Tell tell = new Checker(request.reading().language())::tell;
        long worth = 1 + files.bytes() / BYTES_WORTH_A_WORKER;
        for (int i = 0; i < Math.max(1, Math.min(request.jobs(), Math.min(files.known(), worth))); i++) {
            desks.add(new WorkerDesk(settings, setup, spool, writer.scratch(), request.timeout(), alone, tell));
        }
        return new Desks(desks, writer);
    }

    /** Threads that do not keep the program alive when the run itself fails. */
    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "yusuan-desk");
        thread.setDaemon(true);
        return thread;
    }

    /** Has a document read at the next free desk, and noted in the journal. */
    Future<Done> read(Assignment assignment) {
        return pool.submit(() -> {
            DocumentDesk desk = taken();
            try {
                return writer.note(desk.read(assignment));
            } finally {
                free.add(desk);
            }
        });
    }

    private DocumentDesk taken() throws IOException {
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
            LOG.debug("desks have stopped: {}", isOver);
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
        }
        for (DocumentDesk desk : all) {
            desk.close();
        }
    }
}
