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
import org.jspecify.annotations.Nullable;
import org.yusuan.record.Check;
import org.yusuan.record.Finding;
import org.yusuan.record.Status;
import org.yusuan.write.DataPackage;
import org.yusuan.write.DocumentTables;
import org.yusuan.write.FlatTable;
import org.yusuan.write.FlatTables;
import org.yusuan.write.InDocument;
import org.yusuan.write.TableFormat;

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

    private static final List<String> NOT_TABLES = List.of(PACKAGE_FILE, RUN_FILE, LOG_FILE, DOCUMENTS);

    private final OutputFolder folder;
    private final Mode mode;
    /** Names at the top of the folder that are the program's, by this run or an earlier one. */
    private final Set<String> ours;

    private final Kept unfinished;
    private final @Nullable Kept finished;
    private final List<String> differences;

    private DisclosureWriter(
            OutputFolder folder,
            Mode mode,
            Set<String> ours,
            Kept unfinished,
            @Nullable Kept finished,
            List<String> differences) {
        this.folder = folder;
        this.mode = mode;
        this.ours = Set.copyOf(ours);
        this.unfinished = unfinished;
        this.finished = finished;
        this.differences = List.copyOf(differences);
    }

    /**
     * How a run writes.
     *
     * @param terms program and options as far as what is read depends on them
     * @param formats in which every table is one file
     * @param partitioned formats in which a table is a file for each year and province
     * @param overwrite write into a folder that no run has written
     * @param reread take over nothing that an earlier run has read
     */
    public record Mode(
            Fingerprint terms,
            List<TableFormat> formats,
            List<TableFormat> partitioned,
            boolean overwrite,
            boolean reread) {
        public Mode {
            if (formats.isEmpty() && partitioned.isEmpty()) {
                throw new IllegalArgumentException("at least one format is needed");
            }
            formats = List.copyOf(formats);
            partitioned = List.copyOf(partitioned);
        }

        /** Names under which tables stand at the top of the folder. */
        private Set<String> tables() {
            Set<String> names = new TreeSet<>();
            for (TableFormat format : formats) {
                FlatTables.ALL.forEach(table -> names.add(format.fileName(table)));
            }
            partitioned.forEach(format -> names.add(Partition.folder(format)));
            return names;
        }

        /** The format that is described: the first. */
        private TableFormat described() {
            return formats.isEmpty() ? partitioned.get(0) : formats.get(0);
        }

        /** The files of a table in the format that is described. */
        private List<String> files(FlatTable<?> table, ResultCommit result) throws IOException {
            return formats.isEmpty()
                    ? result.names(name -> Partition.isOf(name, described(), table))
                    : List.of(described().fileName(table));
        }

        /** Names of all that a run writes at the top of the folder. */
        private Set<String> written() {
            Set<String> names = tables();
            names.addAll(NOT_TABLES);
            return names;
        }
    }

    /** What a run has read: the lines of a journal, and the spool that they tell of. */
    private record Kept(Journal journal, Spool spool) {
        /** Where the document with these bytes is told of, whole, under this name. */
        @Nullable
        Done find(String source, String documentId, boolean hasContent) throws IOException {
            Journal.Place place = journal.found(source);
            if (place == null) {
                return null;
            }
            JournalEntry part = journal.at(place);
            boolean isSame = part.document().documentId().equals(documentId) && hasContent == (part.content() != null);
            boolean isWhole = !hasContent || (journal.isLast(part, place) && spool.holds(part));
            return isSame && isWhole ? new Done(this, place) : null;
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
        return OutputManifest.isIn(folder);
    }

    /**
     * Begins a run.
     *
     * @throws NotOurFolderException if the folder holds what no run has written
     * @throws IOException naming the path, if the folder can't be made or written, is a file, or another run has it
     */
    public static DisclosureWriter open(Path output, Mode mode) throws IOException {
        OutputFolder folder = OutputFolder.open(output, mode.written(), mode.overwrite);
        try {
            OutputManifest earlier = OutputManifest.read(output);
            Set<String> ours = mode.written();
            if (earlier != null) {
                ours.addAll(earlier.files());
            }
            new OutputManifest(ours).write(output, mode.terms.version(), mode.terms.text());
            Journal result = Journal.open(folder.own().resolve(Journal.FILE));
            List<String> differences = result == null ? List.of() : mode.terms.differences(result.terms());
            Kept finished = result == null ? null : new Kept(result, Spool.finished(folder));
            Spool spool = Spool.unfinished(folder.unfinished());
            return new DisclosureWriter(
                    folder, mode, ours, new Kept(begun(folder, mode), spool), finished, differences);
        } catch (IOException cause) {
            folder.close();
            throw cause;
        }
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
     * @param hasContent false where a file with the same bytes comes before it in the run
     * @return absent where it has not read it, has read it under other terms, or what it read is not all there
     */
    public Optional<Done> earlier(String source, String documentId, boolean hasContent) throws IOException {
        Done done = unfinished.find(source, documentId, hasContent);
        if (done == null && finished != null && differences.isEmpty() && !mode.reread) {
            done = finished.find(source, documentId, hasContent);
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
        ResultCommit result = new ResultCommit(folder);
        result.begin();
        Set<String> written = new HashSet<>();
        Partitions partitions = new Partitions(result, mode.partitioned, scratch());
        try (TableAssembler all = TableAssembler.ofAll(result, mode.formats);
                Journal journal = Journal.begin(result.journal(), unfinished.journal.terms())) {
            for (Done done : documents) {
                JournalEntry part = part(done);
                boolean isFirst = written.add(part.document().documentId());
                all.add(part, done.kept.spool, isFirst);
                partitions.add(part.document(), new Partitions.Document(() -> part(done), done.kept.spool, isFirst));
                journal.append(part);
                if (isFirst && !done.kept.equals(unfinished)) {
                    // an ended run may have read the same bytes under a name that is gone
                    unfinished.spool.remove(part.document().documentId());
                }
            }
            addFound(between, report.tally(), all, partitions);
            journal.force();
        }
        partitions.write();
        DataPackage descriptor = new DataPackage(
                mode.described(),
                table -> mode.files(table, result),
                taker -> takeAll(documents, part -> takeSource(part, taker)));
        result.write(PACKAGE_FILE, descriptor::write);
        result.write(RUN_FILE, file -> RunJson.write(report, taker -> takeAll(documents, taker), file));
        folder.makeResumable();
        unfinished.journal.close();
        if (finished != null) {
            finished.journal.close();
        }
        Set<String> tables = new TreeSet<>(ours);
        NOT_TABLES.forEach(tables::remove);
        result.publish(tables);
        new OutputManifest(mode.written()).write(folder.path(), mode.terms.version(), mode.terms.text());
    }

    /** Rows behind those that a table has of the document already; what they tell is counted. */
    private static void addFound(CrossDocumentFindings between, Tally tally, TableAssembler all, Partitions partitions)
            throws IOException {
        between.forEach((document, found) -> {
            String id = document.document().documentId();
            int checks = document.rows(DocumentTables.CHECKS.name());
            int findings = document.rows(DocumentTables.FINDINGS.name());
            List<InDocument<Check>> tried = InDocument.all(id, checks, found.checks());
            List<InDocument<Finding>> told = InDocument.all(id, findings, found.findings());
            all.write(DocumentTables.CHECKS, tried);
            all.write(DocumentTables.FINDINGS, told);
            partitions.addLate(document.document(), DocumentTables.CHECKS, tried);
            partitions.addLate(document.document(), DocumentTables.FINDINGS, told);
            tally.add(found);
        });
    }

    /** A document stands under its first file; files with the same bytes have no content of their own. */
    private static void takeSource(JournalEntry part, DataPackage.Sources.Taker taker) throws IOException {
        if (part.content() != null) {
            taker.take(part.document().source(), part.document().documentId());
        }
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
