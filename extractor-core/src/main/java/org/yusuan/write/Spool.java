package org.yusuan.write;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yusuan.record.Disclosure;
import org.yusuan.record.Table;
import org.yusuan.write.Part.Content;
import org.yusuan.write.Part.Section;

/**
 * The folder where what documents give waits until the run is complete: for each its rows and its nested document, by
 * {@code document_id}. A file has its name when all of it is on the disk, so whatever ends a run leaves whole files. Several
 * processes may write at a time, as long as each has documents of its own.
 */
public final class Spool {
    private static final String ROWS = "rows";
    private static final String DOCUMENTS = "documents";

    /** Until all of a file is there. */
    private static final String BEING_WRITTEN = ".new";

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
        Content content = hasContent ? content(disclosure) : null;
        return new Part(disclosure.document(), disclosure.tables().size(), kinds(disclosure), content, null, 0, took);
    }

    private static Map<String, Integer> kinds(Disclosure disclosure) {
        Map<String, Integer> kinds = new TreeMap<>();
        for (Table table : disclosure.tables()) {
            kinds.merge(table.kind().name().toLowerCase(Locale.ROOT), 1, Integer::sum);
        }
        return kinds;
    }

    private Content content(Disclosure disclosure) throws IOException {
        String documentId = disclosure.document().documentId();
        List<Section> sections = new ArrayList<>();
        whole(rows(documentId), channel -> sections.addAll(writeRows(disclosure, channel)));
        Path nested = nested(documentId);
        whole(nested, channel -> {
            Writer text = Utf8.writer(Channels.newOutputStream(channel));
            DocumentJson.write(disclosure, text);
            text.flush();
        });
        return new Content(sections, Files.size(nested));
    }

    private List<Section> writeRows(Disclosure disclosure, FileChannel channel) throws IOException {
        List<Section> sections = new ArrayList<>();
        CsvWriter csv = csv(Utf8.writer(Channels.newOutputStream(channel)));
        try {
            for (FlatTable<?> table : FlatTables.OF_DOCUMENTS) {
                long start = channel.position();
                long rows = 0;
                Iterator<List<@Nullable String>> each =
                        table.print(disclosure, formulasDefused).iterator();
                while (each.hasNext()) {
                    csv.writeRecord(each.next());
                    rows++;
                }
                csv.flush();
                if (rows > 0) {
                    sections.add(new Section(table.name(), rows, channel.position() - start));
                }
            }
        } catch (UncheckedIOException cause) {
            throw cause.getCause() == null ? new IOException(cause) : cause.getCause();
        }
        return sections;
    }

    /** RFC 4180, so lines end in CR LF; empty is absent. */
    static CsvWriter csv(Writer file) {
        return CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(file);
    }

    /** What is written into one file. */
    @FunctionalInterface
    private interface Bytes {
        void writeTo(FileChannel channel) throws IOException;
    }

    private static void whole(Path file, Bytes bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Path being = file.resolveSibling(file.getFileName() + BEING_WRITTEN);
        try (FileChannel channel = FileChannel.open(
                being, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            bytes.writeTo(channel);
            channel.force(false);
        } catch (IOException cause) {
            Files.deleteIfExists(being);
            throw OutputFolder.naming(file, cause);
        }
        Files.move(being, file, StandardCopyOption.ATOMIC_MOVE);
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
