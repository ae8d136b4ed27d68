package org.yusuan.run;

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
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.yusuan.pipeline.InputFile;
import org.yusuan.pipeline.Outcome;
import org.yusuan.record.DocumentFacts;
import org.yusuan.record.Status;
import org.yusuan.run.spool.DisclosureWriter;
import org.yusuan.run.spool.DisclosureWriter.Done;
import org.yusuan.run.spool.JournalEntry;
import org.yusuan.run.spool.Tally;
import org.yusuan.run.worker.ReadTask;
import org.yusuan.source.Sources;

/** The documents of one run on their way to the worker pool, and told in the order of their sources when they are done. */
final class RunDocuments {
    /** Documents that may be done before one that takes long is: 300 seconds of a runner, and some 100 kB of memory. */
    private static final int MOST_AHEAD = 1_000;

    private final InputFiles files;
    private final EarlierFiles earlier;
    private final DisclosureWriter writer;
    private final WorkerPool pool;
    private final Tally tally;
    private final DocumentsByOrganisation bodies;
    private final ProgressListener progress;
    private final Deque<Pending> ahead = new ArrayDeque<>();
    private final List<Done> done = new ArrayList<>();
    /** Where in the run the bytes of a document come first. */
    private final Map<String, Integer> firsts = new HashMap<>();

    private int reused;
    private int found;
    private int readable;
    private int gone;

    /**
     * A document whose turn to be told has not come yet.
     *
     * @param file absent where the file is gone
     * @param ended whether its result is there
     * @param result what came of it; waits for it if need be
     */
    private record Pending(@Nullable InputFile file, Tally.From from, BooleanSupplier ended, Result result) {
        boolean isDone() {
            return ended.getAsBoolean();
        }

        Done get() throws IOException {
            return result.get();
        }
    }

    /** Gives what came of a document. */
    @FunctionalInterface
    private interface Result {
        Done get() throws IOException;
    }

    RunDocuments(
            InputFiles files,
            EarlierFiles earlier,
            DisclosureWriter writer,
            WorkerPool pool,
            Tally tally,
            DocumentsByOrganisation bodies,
            ProgressListener progress) {
        this.files = files;
        this.earlier = earlier;
        this.writer = writer;
        this.pool = pool;
        this.tally = tally;
        this.bodies = bodies;
        this.progress = progress;
    }

    /** Has all of them read. */
    List<Done> all() throws IOException {
        for (InputFile next = files.next(); next != null; next = files.next()) {
            takeGone(next.name());
            earlier.find(next.name());
            found++;
            ahead.add(begun(next));
            while (!ahead.isEmpty() && (ahead.element().isDone() || ahead.size() >= MOST_AHEAD || files.areTooMany())) {
                tell(ahead.remove());
            }
        }
        takeGone(null);
        while (!ahead.isEmpty()) {
            tell(ahead.remove());
        }
        return done;
    }

    /** Files of the run, without those that an earlier run has read and that are gone. */
    int found() {
        return found;
    }

    /** Whether a result of them is worth less than none: none was found, or none was read where an earlier run had read some. */
    boolean areUseless() {
        return found == 0 || (readable == 0 && writer.hasResult());
    }

    /** What an earlier run has of files that are gone, up to the place of the next one that is there. */
    private void takeGone(@Nullable String next) throws IOException {
        for (String name = earlier.nextGone(next); name != null; name = earlier.nextGone(next)) {
            Optional<Done> kept = earlier.isPruned() ? Optional.empty() : writer.kept(name);
            if (kept.isPresent() && take(name, kept.get())) {
                gone++;
            } else {
                tally.drop();
            }
        }
    }

    /** @return whether there is something to take: a second name of bytes whose first is gone too says nothing of them */
    private boolean take(String name, Done kept) throws IOException {
        JournalEntry part = writer.part(kept);
        Integer first = firsts.get(part.document().documentId());
        if (first != null) {
            ahead.add(listedAgain(first, name, null, Tally.From.GONE));
            return true;
        }
        if (part.content() == null) {
            return false;
        }
        firsts.put(part.document().documentId(), next());
        ahead.add(awaited(null, Tally.From.GONE, CompletableFuture.completedFuture(kept)));
        return true;
    }

    /** The number that the next document will have among those that are done. */
    private int next() {
        return done.size() + ahead.size();
    }

    private Pending begun(InputFile file) throws IOException {
        String documentId = Sources.documentId(file.file(), file.name());
        Integer first = firsts.putIfAbsent(documentId, next());
        Optional<Done> known = writer.earlier(file.name(), documentId, first == null);
        Tally.From from = known.isPresent() ? Tally.From.REUSED : Tally.From.READ;
        if (known.isPresent()) {
            reused++;
        }
        if (first != null && file.diagnostics().isEmpty()) {
            return listedAgain(first, file.name(), file, from);
        }
        if (known.isPresent()) {
            return awaited(file, from, CompletableFuture.completedFuture(known.get()));
        }
        ReadTask task = new ReadTask(file.file(), file.name(), documentId, first == null, file.diagnostics());
        return awaited(file, from, pool.read(task));
    }

    private Pending awaited(@Nullable InputFile file, Tally.From from, Future<Done> reading) {
        return new Pending(file, from, reading::isDone, () -> resultOf(reading));
    }

    /** The same bytes as an earlier document's, which is told before this one is. */
    private Pending listedAgain(int first, String name, @Nullable InputFile file, Tally.From from) {
        return new Pending(
                file,
                from,
                () -> true,
                () -> writer.note(writer.part(done.get(first)).listedAs(name)));
    }

    private void tell(Pending pending) throws IOException {
        Done next = pending.get();
        InputFile file = pending.file();
        if (file != null) {
            files.release(file);
        }
        done.add(next);
        JournalEntry part = writer.part(next);
        tally.add(part, pending.from());
        bodies.add(next, part);
        DocumentFacts facts = part.document();
        if (file != null && facts.status() != Status.FAILED) {
            readable++;
        }
        if (pending.from() == Tally.From.READ) {
            progress.document(facts.source(), facts.status().id(), Outcome.reason(facts), done.size(), total());
        } else {
            progress.reused(facts.source(), facts.status().id(), Outcome.reason(facts), done.size(), total());
        }
        count();
    }

    private int total() {
        return files.known() + gone;
    }

    private void count() {
        int waiting = (int) ahead.stream().filter(Pending::isDone).count();
        progress.counted(tally, done.size() + waiting, reused + gone);
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
