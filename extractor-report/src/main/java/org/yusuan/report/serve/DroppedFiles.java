package org.yusuan.report.serve;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yusuan.report.PictureLimits;
import org.yusuan.report.Report;
import org.yusuan.report.ReportRequest;
import org.yusuan.report.ReportSummary;
import org.yusuan.run.ExtractRequest;
import org.yusuan.run.Extractor;
import org.yusuan.run.OutputOptions;
import org.yusuan.run.ProgressListener;
import org.yusuan.run.RunSummary;
import org.yusuan.run.spool.Tally;
import org.yusuan.temp.TemporaryFiles;

/** Files that were dropped, one read at a time, each in a folder of its own with its run and its site. */
final class DroppedFiles implements Closeable {
    /** Sites of dropped files that are kept where no folder is named for them; the earliest goes first. */
    static final int MOST_KEPT = 20;

    private static final Logger LOG = LoggerFactory.getLogger(DroppedFiles.class);

    private final DroppedReading reading;
    private final TemporaryFiles temporary;
    private final Path folder;
    private final boolean isKept;
    private final Semaphore turn = new Semaphore(1);
    private final ConcurrentSkipListMap<Integer, ServedSite> sites = new ConcurrentSkipListMap<>();

    /** Hears how far a file is. */
    interface Listener {
        void received(long bytes) throws IOException;

        void reading(int done, int found, long seconds) throws IOException;

        void drawn(int pages) throws IOException;
    }

    /**
     * What came of a file.
     *
     * @param number its site is under
     * @param only the SHA-256 of its document, where it holds but one
     */
    record Read(int number, RunSummary summary, @Nullable String only) {}

    /** @param kept absent where all goes with the server */
    DroppedFiles(DroppedReading reading, @Nullable Path kept) throws IOException {
        this.reading = reading;
        this.isKept = kept != null;
        Path named = kept == null ? null : Files.createDirectories(kept);
        this.temporary = TemporaryFiles.create();
        this.folder = named == null ? Files.createDirectories(temporary.next()) : named;
    }

    Optional<ServedSite> site(int number) {
        return Optional.ofNullable(sites.get(number));
    }

    /** @return whether it is the caller's turn, who has to {@link #leave} when done */
    boolean enter() {
        return turn.tryAcquire();
    }

    void leave() {
        turn.release();
    }

    /**
     * Keeps a file, reads it and makes a site of it.
     *
     * @param name that it goes by
     * @throws IOException also where the listener does: who is gone needs no reading
     */
    Read read(String name, InputStream content, Listener listener) throws IOException {
        int number = sites.isEmpty() ? 1 : sites.lastKey() + 1;
        Path own = folder.resolve(Integer.toString(number));
        while (!isMade(own)) {
            number++;
            own = folder.resolve(Integer.toString(number));
        }
        try {
            return read(number, own, name, content, listener);
        } catch (IOException | RuntimeException | Error cause) {
            if (!isKept) {
                forget(own);
            }
            throw cause;
        }
    }

    private Read read(int number, Path own, String name, InputStream content, Listener listener) throws IOException {
        Path file = Files.createDirectory(own.resolve("file")).resolve(FileName.of(name));
        listener.received(Files.copy(content, file));
        Path run = own.resolve("run");
        RunSummary summary = Extractor.run(request(file, run, listener));
        Path site = own.resolve("site");
        ReportSummary report = Report.write(
                new ReportRequest(run, site, List.of(file), PictureLimits.within(reading.timeout())),
                pages -> unchecked(() -> listener.drawn(pages)));
        sites.put(number, new ServedSite(site, "../../"));
        forgetEarliest();
        return new Read(number, summary, report.only());
    }

    private static boolean isMade(Path own) throws IOException {
        try {
            Files.createDirectory(own);
            return true;
        } catch (FileAlreadyExistsException earlier) {
            return false;
        }
    }

    private ExtractRequest request(Path file, Path run, Listener listener) {
        long started = System.nanoTime();
        ProgressListener progress = new ProgressListener() {
            private int found;

            @Override
            public void started(int total, boolean resumes, List<String> differences) {
                found = total;
            }

            @Override
            public void document(String source, String status, @Nullable String reason, int done, int total) {
                found = total;
            }

            @Override
            public void counted(Tally tally, int finished, int reused) {
                long seconds = (System.nanoTime() - started) / 1_000_000_000L;
                unchecked(() -> listener.reading(finished, found, seconds));
            }
        };
        return new ExtractRequest(
                List.of(file),
                run,
                1,
                reading.options(),
                OutputOptions.STANDARD,
                reading.timeout(),
                reading.workers(),
                progress);
    }

    /** Something that a listener of the core may not throw as it is. */
    @FunctionalInterface
    private interface Told {
        void tell() throws IOException;
    }

    private static void unchecked(Told told) {
        try {
            told.tell();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void forgetEarliest() {
        while (!isKept && sites.size() > MOST_KEPT) {
            int earliest = sites.firstKey();
            sites.remove(earliest);
            forget(folder.resolve(Integer.toString(earliest)));
        }
    }

    /** What is left is gone with the server. */
    private static void forget(Path own) {
        try {
            TemporaryFiles.delete(own);
        } catch (IOException cause) {
            LOG.warn("what was dropped is still there for now", cause);
        }
    }

    @Override
    public void close() throws IOException {
        temporary.close();
    }
}
