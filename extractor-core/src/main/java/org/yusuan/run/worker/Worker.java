package org.yusuan.run.worker;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yusuan.run.spool.JournalEntryJson;

/** A worker, from inside: reads the documents it is asked for, one after the other, until it is asked no more. */
public final class Worker {
    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);

    private final InputStream assignments;
    private final OutputStream answers;
    private final BlockingQueue<ReadTask> waiting = new LinkedBlockingQueue<>();

    private Worker(InputStream assignments, OutputStream answers) {
        this.assignments = assignments;
        this.answers = answers;
    }

    /** How this worker reads a document. */
    @FunctionalInterface
    public interface Reading {
        /**
         * @param progress told when some of a large document is done
         * @throws IOException if what was read cannot be written
         */
        Answer.Read read(ReadTask task, Runnable progress) throws IOException;
    }

    /** Makes the worker what it is told to be. */
    @FunctionalInterface
    public interface Maker {
        Reading make(WorkerSetup setup) throws IOException;
    }

    /**
     * Serves until the run says nothing any more, because it is done or because it was killed. A document being read then is
     * left alone: the caller ends the process.
     */
    public static void serve(InputStream assignments, OutputStream answers, Maker maker) throws IOException {
        new Worker(assignments, answers).serve(maker);
    }

    private void serve(Maker maker) throws IOException {
        Frame setup = Frame.readFrom(assignments);
        if (setup == null) {
            return;
        }
        Reading reading = maker.make(WorkerSetup.fromJson(setup.text()));
        new Frame(Frame.Kind.READY, "").writeTo(answers);
        // this thread listens, so that it hears the end of the run even while a document hangs
        Thread reader = new Thread(() -> readAll(reading), "yusuan-document");
        reader.setDaemon(true);
        reader.start();
        for (Frame frame = Frame.readFrom(assignments); frame != null; frame = Frame.readFrom(assignments)) {
            waiting.add(ReadTask.fromJson(frame.text()));
        }
    }

    /** Whatever ends this, the run hears of it: it has no answer to wait for any more. */
    private void readAll(Reading reading) {
        try (answers) {
            while (true) {
                answer(reading, waiting.take()).writeTo(answers);
            }
        } catch (InterruptedException | IOException noOneListens) {
            LOG.info("no one takes answers any more: {}", noOneListens.getMessage());
        }
    }

    private Frame answer(Reading reading, ReadTask task) {
        try {
            Answer.Read read = reading.read(task, this::goOn);
            Frame.Kind kind = read.isDoubtful() ? Frame.Kind.DOUBTFUL_PART : Frame.Kind.PART;
            return new Frame(kind, JournalEntryJson.write(read.part()));
        } catch (IOException cannotWrite) {
            @Nullable String message = cannotWrite.getMessage();
            return new Frame(Frame.Kind.STOPPED, message == null ? cannotWrite.toString() : message);
        }
    }

    private void goOn() {
        try {
            new Frame(Frame.Kind.PROGRESS, "").writeTo(answers);
        } catch (IOException noOneListens) {
            throw new UncheckedIOException(noOneListens);
        }
    }
}
