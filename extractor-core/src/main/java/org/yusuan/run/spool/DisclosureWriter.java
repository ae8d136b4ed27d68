package org.yusuan.run.spool;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yusuan.record.Status;
import org.yusuan.write.FlatTable;
import org.yusuan.write.FlatTables;
import org.yusuan.write.Schema;

/**
 * Writes an output folder. What each document gives goes to the spool as it is read, by whatever process reads it, and is
 * noted in the journal; when all are done the tables are put together in the order of the sources, and take the place of
 * those before. Journal and spool stay: a later run into the folder takes from them what it need not read again, from those
 * of a finished run as from those of one that was ended.
 */
public final class DisclosureWriter implements Closeable {
    private static final String PACKAGE_FILE = "datapackage.json";
    private static final String RUN_FILE = "run.json";

    /** Kept beside the tables by who is asked for a log; it is the program's too. */
    private static final String LOG_FILE = "run.log";

    private static final String DOCUMENTS = "documents";

    private final OutputFolder folder;
    private final Mode mode;
    private final Kept unfinished;
    private final @Nullable Kept finished;
    private final List<String> differences;

    private DisclosureWriter(
            OutputFolder folder, Mode mode, Kept unfinished, @Nullable Kept finished, List<String> differences) {
        this.folder = folder;
        this.mode = mode;
        this.unfinished = unfinished;
        this.finished = finished;
        this.differences = List.copyOf(differences);
    }

    /**
     * How a run writes.
     *
     * @param terms program and options as far as what is read depends on them
     * @param formulasDefused put an apostrophe before texts in CSV that a spreadsheet would compute
     * @param byteOrderMark begin CSV with one
     * @param overwrite write into a folder that no run has written
     * @param reread take over nothing that an earlier run has read
     */
    public record Mode(
            Fingerprint terms, boolean formulasDefused, boolean byteOrderMark, boolean overwrite, boolean reread) {}

    /** What a run has read: the lines of a journal, and the spool that they tell of. */
    private record Kept(Journal journal, Spool spool) {
        /** Where the document with these bytes is told of, whole, under this name. */
        @Nullable
        Done find(String source, String documentId) throws IOException {
            Journal.Place place = journal.found(source);
            if (place == null) {
                return null;
            }
            JournalEntry part = journal.at(place);
            boolean isWhole = part.document().documentId().equals(documentId)
                    && part.content() != null
                    && journal.isLast(part, place)
                    && spool.holds(part);
            return isWhole ? new Done(this, place) : null;
        }
    }

    /** A document that is done, by where a journal tells of it. */
    public static final class Done {
        private final Kept kept;
        private final Journal.Place place;

        private Done(Kept kept, Journal.Place place) {
            this.kept = kept;
            this.place = place;
        }
    }

    /** Whether runs write into the folder. */
    public static boolean isOutput(Path folder) {
        return Marker.isIn(folder);
    }

    /**
     * Begins a run.
     *
     * @throws NotOurFolderException if the folder holds what no run has written
     * @throws IOException naming the path, if the folder can't be made or written, is a file, or another run has it
     */
    public static DisclosureWriter open(Path output, Mode mode) throws IOException {
        OutputFolder folder = OutputFolder.open(output, written(), mode.overwrite);
        try {
            Marker earlier = Marker.read(output);
            Set<String> ours = new TreeSet<>(written());
            if (earlier != null) {
                ours.addAll(earlier.files());
            }
            new Marker(ours).write(output, mode.terms.version(), mode.terms.text());
            Journal result = Journal.open(folder.own().resolve(Journal.FILE));
            List<String> differences = result == null ? List.of() : mode.terms.differences(result.terms());
            Kept finished = result == null ? null : new Kept(result, Spool.finished(folder, mode.formulasDefused));
            Spool spool = Spool.unfinished(folder.unfinished(), mode.formulasDefused);
            return new DisclosureWriter(folder, mode, new Kept(begun(folder, mode), spool), finished, differences);
        } catch (IOException cause) {
            folder.close();
            throw cause;
        }
    }

    /** Names of what a run writes at the top of the folder. */
    private static List<String> written() {
        return Stream.concat(
                        FlatTables.ALL.stream().map(FlatTable::fileName),
                        Stream.of(PACKAGE_FILE, RUN_FILE, LOG_FILE, DOCUMENTS))
                .toList();
    }

    /** The journal of a run that was ended, if it was under these terms; else a new one. */
    private static Journal begun(OutputFolder folder, Mode mode) throws IOException {
        Path file = folder.unfinished().resolve(Journal.FILE);
        Journal earlier = mode.reread ? null : Journal.open(file);
        if (earlier != null && mode.terms.differences(earlier.terms()).isEmpty()) {
            return earlier.continued();
        }
        if (earlier != null) {
            earlier.close();
        }
        folder.forgetUnfinished();
        return Journal.begin(file, mode.terms.text());
    }

    /** Whether an earlier run was ended that this one goes on from. */
    public boolean isResumed() {
        return !unfinished.journal.sources().isEmpty();
    }

    /** Whether there is a result of an earlier run in the folder. */
    public boolean hasResult() {
        return finished != null;
    }

    /** In what the run differs from the one whose result is in the folder, so that nothing of that is taken over. */
    public List<String> differences() {
        return differences;
    }

    /** The files that the result in the folder was made of, in the order of their names. */
    public NavigableSet<String> earlierSources() {
        return finished == null ? new TreeSet<>() : finished.journal.sources();
    }

    /** Where documents leave what they give. */
    public Spool spool() {
        return unfinished.spool;
    }

    /** The spool's folder, for other processes that write to it. */
    public Path folder() {
        return folder.unfinished();
    }

    /** A folder for files that serve while the run lasts. */
    public Path scratch() {
        return folder.scratch();
    }

    /**
     * Notes that a document is done; what it gives is in the spool.
     *
     * @throws IOException if it cannot be noted, or may have failed for want of room or because the run is being ended: a
     *     later run is to read it again
     */
    public Done note(JournalEntry part) throws IOException {
        if (part.document().status() == Status.FAILED) {
            folder.refuseIfFull(part.document().source());
        }
        folder.refuseIfEnded();
        Done done = new Done(unfinished, unfinished.journal.append(part));
        folder.makeResumable();
        return done;
    }

    public JournalEntry part(Done done) throws IOException {
        return done.kept.journal.at(done.place);
    }

    /**
     * What an earlier run has of a file, whether it was ended or finished.
     *
     * @param documentId by its bytes as they are now
     * @return absent where it has not read it, has read it under other terms, or what it read is not all there
     */
    public Optional<Done> earlier(String source, String documentId) throws IOException {
        Done done = unfinished.find(source, documentId);
        if (done == null && finished != null && differences.isEmpty() && !mode.reread) {
            done = finished.find(source, documentId);
        }
        return Optional.ofNullable(done);
    }

    /** What the result in the folder has of a file; absent where what was read of it is not all there. */
    public Optional<Done> kept(String source) throws IOException {
        Journal.Place place = finished == null ? null : finished.journal.found(source);
        if (finished == null || place == null) {
            return Optional.empty();
        }
        Done done = new Done(finished, place);
        return finished.spool.holds(part(done)) ? Optional.of(done) : Optional.empty();
    }

    /**
     * Ends the run: everything that was written takes the place of what was there before.
     *
     * @param documents in the order of their sources
     * @param between what was found of documents when all were read; it stands behind what was found of each, and is
     *     counted in the report
     */
    public void finish(List<Done> documents, CrossDocumentFindings between, RunReport report) throws IOException {
        Publication result = new Publication(folder);
        result.begin();
        Set<String> written = new HashSet<>();
        try (Assembly assembly = Assembly.begin(result, mode);
                Journal journal = Journal.begin(result.journal(), unfinished.journal.terms())) {
            for (Done done : documents) {
                JournalEntry part = part(done);
                boolean isFirst = written.add(part.document().documentId());
                assembly.add(part, done.kept.spool, isFirst);
                journal.append(part);
                if (isFirst && !done.kept.equals(unfinished)) {
                    // an ended run may have read the same bytes under a name that is gone
                    unfinished.spool.remove(part.document().documentId());
                }
            }
            assembly.add(between, report.tally());
            journal.force();
        }
        result.write(PACKAGE_FILE, Schema.DATA_PACKAGE::write);
        result.write(RUN_FILE, file -> RunJson.write(report, taker -> takeAll(documents, taker), file));
        folder.makeResumable();
        unfinished.journal.close();
        if (finished != null) {
            finished.journal.close();
        }
        result.publish();
    }

    private void takeAll(List<Done> documents, RunJson.Documents.Taker taker) throws IOException {
        for (Done done : documents) {
            taker.take(part(done));
        }
    }

    /** Ends the run without a result: the folder stays as it was. */
    public void giveUp() throws IOException {
        unfinished.journal.close();
        folder.forgetUnfinished();
    }

    @Override
    public void close() throws IOException {
        try (folder) {
            unfinished.journal.close();
            if (finished != null) {
                finished.journal.close();
            }
        }
    }
}
