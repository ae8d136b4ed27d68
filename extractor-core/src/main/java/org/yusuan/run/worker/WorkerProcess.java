package org.yusuan.run.worker;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yusuan.diagnose.Code;
import org.yusuan.run.spool.JournalEntryJson;

/** A worker, seen from the run: asked for one document at a time, and ended with everything it started. */
public final class WorkerProcess implements Closeable {
    private static final Logger LOG = LoggerFactory.getLogger(WorkerProcess.class);

    /** What workers say on standard error, by a name of its own: it is for a log and not for a terminal. */
    private static final Logger MESSAGES = LoggerFactory.getLogger("org.yusuan.run.worker.messages");

    /** How long a worker may take to be ready: on a busy machine many times the second it takes on an idle one. */
    private static final Duration TO_START = Duration.ofMinutes(2);

    /** How long a process that was told to end, or has closed its stream, may take to be gone. */
    private static final int SECONDS_TO_END = 5;

    private final WorkerSettings settings;
    private final Process process;
    private final OutputStream assignments;
    private final BlockingQueue<Heard> heard = new LinkedBlockingQueue<>();

    private int asked;
    private boolean isReady;

    /** What the process says; nothing when it says nothing any more. */
    private record Heard(@Nullable Frame frame) {}

    private WorkerProcess(WorkerSettings settings, Process process) {
        this.settings = settings;
        this.process = process;
        this.assignments = process.getOutputStream();
    }

    /**
     * Starts a worker.
     *
     * @param setup how it is to read
     * @param scratch for files that it makes for itself
     * @throws IOException if there is no such program, or the machine starts no more
     */
    public static WorkerProcess start(WorkerSettings settings, WorkerSetup setup, Path scratch) throws IOException {
        List<String> command = new ArrayList<>(settings.command());
        command.add(1, "-Djava.io.tmpdir=" + scratch);
        WorkerProcess worker = new WorkerProcess(settings, new ProcessBuilder(command).start());
        worker.listen("yusuan-answers", () -> worker.takeFrames(worker.process.getInputStream()));
        worker.listen("yusuan-worker-log", () -> worker.log(worker.process.getErrorStream()));
        try {
            new Frame(Frame.Kind.SETUP, setup.toJson()).writeTo(worker.assignments);
        } catch (IOException gone) {
            LOG.info("worker {} ended before its first task", worker.process.pid()); // the first task will tell
        }
        return worker;
    }

    private void listen(String name, Runnable listening) {
        Thread thread = new Thread(listening, name);
        thread.setDaemon(true);
        thread.start();
    }

    private void takeFrames(InputStream answers) {
        try (answers) {
            for (Frame frame = Frame.readFrom(answers); frame != null; frame = Frame.readFrom(answers)) {
                heard.add(new Heard(frame));
            }
        } catch (IOException broken) {
            LOG.info("worker {}: {}", process.pid(), broken.getMessage());
        }
        heard.add(new Heard(null));
    }

    private void log(InputStream messages) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(messages, StandardCharsets.UTF_8))) {
            lines.lines().forEach(line -> MESSAGES.info("worker {}: {}", process.pid(), line));
        } catch (IOException | UncheckedIOException ended) {
            LOG.debug("worker {} says no more", process.pid());
        }
    }

    /** Whether it has read as many documents as one may. */
    public boolean isSpent() {
        return asked >= settings.documents();
    }

    /**
     * Has a document read.
     *
     * @param timeout how long that may take, or each chunk of a very large one, or each scanned page
     * @throws IOException if the worker cannot write what it read, which is no fault of the document
     */
    public Answer ask(ReadTask task, Duration timeout) throws IOException {
        asked++;
        if (!isReady && next(TO_START) == null) {
            kill();
            throw new IOException("expected a worker that is ready within " + TO_START.toSeconds() + " s, found none");
        }
        isReady = true;
        try {
            new Frame(Frame.Kind.ASSIGNMENT, task.toJson()).writeTo(assignments);
        } catch (IOException gone) {
            return ended();
        }
        Heard next = next(timeout);
        while (next != null && next.frame != null && next.frame.kind() == Frame.Kind.PROGRESS) {
            next = next(timeout);
        }
        if (next == null) {
            kill();
            return new Answer.Lost(Code.TIMED_OUT, WorkerSettings.tooLong(timeout));
        }
        return next.frame == null ? ended() : answer(next.frame);
    }

    /** What the process says next; absent where it says nothing in time. */
    private @Nullable Heard next(Duration timeout) throws IOException {
        try {
            return heard.poll(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException cause) {
            kill();
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("interrupted while a worker read").initCause(cause);
        }
    }

    private static Answer answer(Frame frame) throws IOException {
        return switch (frame.kind()) {
            case PART -> new Answer.Read(JournalEntryJson.read(frame.text()), false);
            case DOUBTFUL_PART -> new Answer.Read(JournalEntryJson.read(frame.text()), true);
            case STOPPED -> throw new IOException(frame.text());
            case SETUP, ASSIGNMENT, READY, PROGRESS ->
                throw new IOException("expected an answer of a worker, found " + frame.kind());
        };
    }

    /** Why a process is gone that was to answer. */
    private Answer.Lost ended() {
        try {
            if (process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
                return lost(process.exitValue());
            }
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
        } finally {
            kill();
        }
        return new Answer.Lost(Code.CRASHED, "expected an answer of the worker that read it, found none");
    }

    private Answer.Lost lost(int status) {
        if (status == WorkerSettings.NO_MEMORY) {
            return new Answer.Lost(
                    Code.OUT_OF_MEMORY,
                    "expected a document that is read with " + settings.memoryMegabytes()
                            + " MB of memory, found one that needs more");
        }
        return new Answer.Lost(
                Code.CRASHED,
                "expected a document that can be read, found one that ends the worker (status " + status + ")");
    }

    /** Ends the process and what it started, such as a converter. */
    private void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    /** A worker whose assignments end goes by itself. */
    @Override
    public void close() {
        try (assignments) {
            LOG.debug("worker {} is not needed any more", process.pid());
        } catch (IOException gone) {
            LOG.debug("worker {} was gone", process.pid());
        }
        try {
            if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException cause) {
            kill();
            Thread.currentThread().interrupt();
        }
    }
}
