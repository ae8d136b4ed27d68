package org.yusuan;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.yusuan.record.DocumentFacts;
import org.yusuan.source.Sources;
import org.yusuan.worker.Assignment;
import org.yusuan.write.DisclosureWriter;
import org.yusuan.write.DisclosureWriter.Done;
import org.yusuan.write.Part;
import org.yusuan.write.Tally;

/** The documents of one run on their way to the desks, and told in the order of their sources when they are done. */
final class RunDocuments {
    /** Documents that may be done before one that takes long is: 300 seconds of a desk, and some 100 kB of memory. */
    private static final int MOST_AHEAD = 1_000;

    private final ArchivedInputs files;
    private final DisclosureWriter writer;
    private final Desks desks;
    private final Tally tally;
    private final DocumentsByBody bodies;
    private final ProgressListener progress;
    private final Deque<Pending> ahead = new ArrayDeque<>();
    private final List<Done> done = new ArrayList<>();
    /** Where in the run the bytes of a document come first. */
    private final Map<String, Integer> firsts = new HashMap<>();

    private int resumed;

    /** A document whose turn to be told has not come yet. */
    private interface Pending {
        InputFile file();

        boolean isDone();

        /** What came of it; waits for it if need be. */
        Done get() throws IOException;
    }

    RunDocuments(
            ArchivedInputs files,
            DisclosureWriter writer,
            Desks desks,
            Tally tally,
            DocumentsByBody bodies,
            ProgressListener progress) {
        this.files = files;
        this.writer = writer;
        this.desks = desks;
        this.tally = tally;
        this.bodies = bodies;
        this.progress = progress;
    }

    /** Has all of them read. */
    List<Done> all() throws IOException {
        int number = 0;
        for (InputFile next = files.next(); next != null; next = files.next()) {
            ahead.add(begun(number++, next));
            while (!ahead.isEmpty() && (ahead.element().isDone() || ahead.size() >= MOST_AHEAD || files.areTooMany())) {
                tell(ahead.remove());
            }
        }
        while (!ahead.isEmpty()) {
            tell(ahead.remove());
        }
        return done;
    }

    private Pending begun(int number, InputFile file) throws IOException {
        String documentId = Sources.documentId(file.file(), file.name());
        Integer first = firsts.putIfAbsent(documentId, number);
        if (first != null && file.diagnostics().isEmpty()) {
            return listedAgain(first, file);
        }
        Optional<Done> earlier = first == null ? writer.earlier(file.name(), documentId) : Optional.empty();
        if (earlier.isPresent()) {
            resumed++;
            return awaited(file, CompletableFuture.completedFuture(earlier.get()));
        }
        Assignment assignment = new Assignment(file.file(), file.name(), documentId, first == null, file.diagnostics());
        return awaited(file, desks.read(assignment));
    }

    private Pending awaited(InputFile file, Future<Done> reading) {
        return new Pending() {
            @Override
            public InputFile file() {
                return file;
            }

            @Override
            public boolean isDone() {
                return reading.isDone();
            }

            @Override
            public Done get() throws IOException {
                return resultOf(reading);
            }
        };
    }

    /** The same bytes as an earlier document's, which is told before this one is. */
    private Pending listedAgain(int first, InputFile file) {
        return new Pending() {
            @Override
            public InputFile file() {
                return file;
            }

            @Override
            public boolean isDone() {
                return true;
            }

            @Override
            public Done get() throws IOException {
                return writer.note(writer.part(done.get(first)).listedAs(file.name()));
            }
        };
    }

    private void tell(Pending pending) throws IOException {
        Done next = pending.get();
        files.release(pending.file());
        done.add(next);
        Part part = writer.part(next);
        tally.add(part);
        bodies.add(next, part);
        DocumentFacts facts = part.document();
        progress.document(facts.source(), facts.status().id(), Outcome.reason(facts), done.size(), files.known());
        count();
    }

    private void count() {
        int waiting = (int) ahead.stream().filter(Pending::isDone).count();
        progress.counted(tally, done.size() + waiting, resumed);
    }

    private Done resultOf(Future<Done> reading) throws IOException {
        try {
            while (true) {
                try {
                    return reading.get(1, TimeUnit.SECONDS);
                } catch (TimeoutException notYet) {
                    count();
                }
            }
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("interrupted while documents were read").initCause(cause);
        } catch (ExecutionException failure) {
            Throwable cause = failure.getCause();
            if (cause instanceof IOException cannotGoOn) {
                throw cannotGoOn;
            }
            throw new IllegalStateException("a document's failure was not turned into data", cause);
        }
    }
}
