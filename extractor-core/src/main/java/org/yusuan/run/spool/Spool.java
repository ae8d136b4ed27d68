package org.yusuan.run.spool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.yusuan.record.Disclosure;
import org.yusuan.run.spool.JournalEntry.Content;

/**
 * The folder where what documents give waits until the run is complete: for each its rows and its nested document, by
 * {@code document_id}. A file has its name when all of it is on the disk, so whatever ends a run leaves whole files. Several
 * processes may write at a time, as long as each has documents of its own.
 */
public final class Spool {
    private static final String ROWS = "rows";
    private static final String DOCUMENTS = "documents";
    private static final String PART = ".part";
    private static final String JSON = ".json";

    /** So many letters of the id are a folder of their own: file systems are slow with 100,000 files in one. */
    private static final int FOLDER_LETTERS = 2;

    private final Path rows;
    private final Path documents;
    private final String suffix;

    private Spool(Path rows, Path documents, String suffix) {
        this.rows = rows;
        this.documents = documents;
        this.suffix = suffix;
    }

    /**
     * Of a run that is not finished.
     *
     * @param folder that the output folder has for it; nobody who looks there for JSON takes a nested document for one
     */
    public static Spool unfinished(Path folder) {
        return new Spool(folder.resolve(ROWS), folder.resolve(DOCUMENTS), JSON + PART);
    }

    /** Of the result that is in the folder: nested documents are in their places. */
    static Spool finished(OutputFolder folder) {
        return new Spool(folder.own().resolve(ROWS), folder.documents(), JSON);
    }

    /**
     * Keeps what a document gives.
     *
     * @param took how long each stage took
     * @param hasContent whether no document with the same bytes comes before it
     */
    public JournalEntry write(Disclosure disclosure, Map<String, Duration> took, boolean hasContent)
            throws IOException {
        try (SpooledDocument spooled = begin(disclosure.document().documentId(), hasContent)) {
            return spooled.finish(disclosure, took);
        }
    }

    /**
     * Begins with a document that may come in chunks.
     *
     * @param hasContent whether no document with the same bytes comes before it
     */
    public SpooledDocument begin(String documentId, boolean hasContent) {
        return new SpooledDocument(this, documentId, hasContent);
    }

    /** Whether all that the part tells of is there. */
    boolean holds(JournalEntry part) {
        Content content = part.content();
        if (content == null) {
            return true;
        }
        String documentId = part.document().documentId();
        return size(rows(documentId)) == content.rowBytes() && size(nested(documentId)) == content.jsonBytes();
    }

    /** A document without rows has no file for them. */
    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException notThere) {
            return 0;
        }
    }

    /** Forgets a document. */
    void remove(String documentId) throws IOException {
        Files.deleteIfExists(rows(documentId));
        Files.deleteIfExists(nested(documentId));
    }

    /** Forgets the rows of all other documents. */
    void removeRowsBut(Set<String> documentIds) throws IOException {
        if (!Files.isDirectory(rows)) {
            return;
        }
        for (Path below : ResultCommit.listed(rows)) {
            for (Path file : ResultCommit.listed(below)) {
                String name = file.getFileName().toString();
                if (!documentIds.contains(name.substring(0, Math.max(0, name.indexOf('.'))))) {
                    Files.delete(file);
                }
            }
        }
    }

    Path rows(String documentId) {
        return rows.resolve(documentId.substring(0, FOLDER_LETTERS)).resolve(documentId + PART);
    }

    Path nested(String documentId) {
        return documents.resolve(documentId + suffix);
    }
}
