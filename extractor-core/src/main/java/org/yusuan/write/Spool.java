package org.yusuan.write;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yusuan.record.Disclosure;
import org.yusuan.write.Part.Content;

/**
 * The folder where what documents give waits until the run is complete: for each its rows and its nested document, by
 * {@code document_id}. A file has its name when all of it is on the disk, so whatever ends a run leaves whole files. Several
 * processes may write at a time, as long as each has documents of its own.
 */
public final class Spool {
    private static final String ROWS = "rows";
    private static final String DOCUMENTS = "documents";

    /** So many letters of the id are a folder of their own: file systems are slow with 100,000 files in one. */
    private static final int FOLDER_LETTERS = 2;

    private final Path folder;
    private final boolean formulasDefused;

    /**
     * @param folder that an output folder has for its unfinished run
     * @param formulasDefused put an apostrophe before texts in CSV that a spreadsheet would compute
     */
    public Spool(Path folder, boolean formulasDefused) {
        this.folder = folder;
        this.formulasDefused = formulasDefused;
    }

    /**
     * Keeps what a document gives.
     *
     * @param took how long each stage took
     * @param hasContent whether no document with the same bytes comes before it
     */
    public Part write(Disclosure disclosure, Map<String, Duration> took, boolean hasContent) throws IOException {
        try (SpooledDocument spooled = begin(disclosure.document().documentId(), hasContent)) {
            return spooled.finish(disclosure, took);
        }
    }

    /**
     * Begins with a document that may come in instalments.
     *
     * @param hasContent whether no document with the same bytes comes before it
     */
    public SpooledDocument begin(String documentId, boolean hasContent) {
        return new SpooledDocument(this, documentId, hasContent);
    }

    /** RFC 4180, so lines end in CR LF; empty is absent. */
    static CsvWriter csv(Writer file) {
        return CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(file);
    }

    boolean formulasDefused() {
        return formulasDefused;
    }

    /**
     * Whether all that the part tells of is there.
     *
     * @param published where its nested document may have been moved to already
     */
    boolean holds(Part part, @Nullable Path published) {
        Content content = part.content();
        if (content == null) {
            return true;
        }
        String documentId = part.document().documentId();
        Path nested = nested(documentId);
        Path there = published != null && !Files.exists(nested) ? published : nested;
        return (size(rows(documentId)) == content.rowBytes()) && (size(there) == content.jsonBytes());
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException notThere) {
            return -1;
        }
    }

    Path rows(String documentId) {
        return folder.resolve(ROWS)
                .resolve(documentId.substring(0, FOLDER_LETTERS))
                .resolve(documentId + ".part");
    }

    /** Where a nested document is until it is published; nobody who looks for JSON takes it for one. */
    Path nested(String documentId) {
        return folder.resolve(DOCUMENTS).resolve(documentId + ".json.part");
    }
}
