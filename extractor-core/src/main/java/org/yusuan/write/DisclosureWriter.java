package org.yusuan.write;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yusuan.record.Status;

/**
 * Writes an output folder. What each document gives goes to the spool as it is read, by whatever process reads it, and is
 * noted in the journal; when all are done the tables are put together in the order of the sources. The folder shows the run
 * only when it is finished: closed before that, the folder is as it was, and a later run can go on from the journal.
 */
public final class DisclosureWriter implements Closeable {
    private static final String JOURNAL = "journal.ndjson";
    private static final String PACKAGE_FILE = "datapackage.json";
    private static final String RUN_FILE = "run.json";

    private final OutputFolder folder;
    private final Spool spool;
    private final Journal journal;
    private final boolean isResumed;

    private DisclosureWriter(OutputFolder folder, Spool spool, Journal journal, boolean isResumed) {
        this.folder = folder;
        this.spool = spool;
        this.journal = journal;
        this.isResumed = isResumed;
    }

    /**
     * How a run writes.
     *
     * @param resume go on from what a run that was ended early left in the folder, if it was under the same terms
     * @param terms program and options as far as what is read depends on them
     * @param formulasDefused put an apostrophe before texts in CSV that a spreadsheet would compute
     */
    public record Mode(boolean resume, String terms, boolean formulasDefused) {
        /** A new run, which takes text as it is. */
        public static final Mode NEW = new Mode(false, "{}", false);
    }

    /** A document that is done, by where the journal tells of it. */
    public static final class Done {
        private final Journal.Place place;

        private Done(Journal.Place place) {
            this.place = place;
        }
    }

    /**
     * Begins a run.
     *
     * @throws IOException naming the path, if the folder can't be made or written, is a file, or another run has it
     */
    public static DisclosureWriter open(Path output, Mode mode) throws IOException {
        OutputFolder folder = OutputFolder.open(output, mode.resume);
        try {
            Path file = folder.unfinished().resolve(JOURNAL);
            @Nullable Journal earlier = mode.resume ? Journal.resume(file, mode.terms) : null;
            Journal journal = earlier == null ? Journal.begin(file, mode.terms) : earlier;
            Spool spool = new Spool(folder.unfinished(), mode.formulasDefused);
            return new DisclosureWriter(folder, spool, journal, earlier != null);
        } catch (IOException cause) {
            folder.close();
            throw cause;
        }
    }

    /** Whether there is an earlier run to go on from. */
    public boolean isResumed() {
        return isResumed;
    }

    /** Where documents leave what they give. */
    public Spool spool() {
        return spool;
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
    public Done note(Part part) throws IOException {
        if (part.document().status() == Status.FAILED) {
            folder.refuseIfFull(part.document().source());
        }
        folder.refuseIfEnded();
        Done done = new Done(journal.append(part));
        folder.makeResumable();
        return done;
    }

    public Part part(Done done) throws IOException {
        return journal.at(done.place);
    }

    /**
     * What the earlier run has of a document.
     *
     * @param documentId by its bytes as they are now
     * @return absent where it has not read it, or what it read is not all there
     */
    public Optional<Done> earlier(String source, String documentId) throws IOException {
        Journal.Place place = journal.found(source);
        if (place == null) {
            return Optional.empty();
        }
        Part part = journal.at(place);
        boolean isWhole = part.document().documentId().equals(documentId) && part.content() != null && holds(part);
        return isWhole ? Optional.of(new Done(place)) : Optional.empty();
    }

    private boolean holds(Part part) {
        Path published =
                folder.isBeingPublished() ? folder.document(part.document().documentId()) : null;
        return spool.holds(part, published);
    }

    /**
     * Ends the run: everything that was written appears in the folder, the report last.
     *
     * @param documents in the order of their sources
     * @param between what was found of documents when all were read; it stands behind what was found of each, and is
     *     counted in the report
     */
    public void finish(List<Done> documents, Between between, RunReport report) throws IOException {
        Set<String> written = new HashSet<>();
        try (Assembly assembly = Assembly.begin(folder, spool)) {
            for (Done done : documents) {
                Part part = part(done);
                assembly.add(part, written.add(part.document().documentId()));
            }
            assembly.add(between, report.tally());
        }
        folder.write(PACKAGE_FILE, Schema.DATA_PACKAGE::write);
        folder.write(RUN_FILE, file -> RunJson.write(report, taker -> takeAll(documents, taker), file));
        publish(written);
        folder.finish();
    }

    private void takeAll(List<Done> documents, RunJson.Documents.Taker taker) throws IOException {
        for (Done done : documents) {
            taker.take(part(done));
        }
    }

    private void publish(Set<String> written) throws IOException {
        folder.beginPublishing();
        for (String documentId : written) {
            folder.publish(documentId, spool.nested(documentId));
        }
        for (FlatTable<?> table : FlatTables.ALL) {
            folder.publish(table.fileName());
        }
        folder.publish(PACKAGE_FILE);
        folder.publish(RUN_FILE);
        folder.removeDocumentsBut(written);
    }

    @Override
    public void close() throws IOException {
        try (folder) {
            journal.close();
        }
    }
}
