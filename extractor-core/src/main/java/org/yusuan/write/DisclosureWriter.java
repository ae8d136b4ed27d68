package org.yusuan.write;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yusuan.record.Disclosure;
import org.yusuan.record.Found;

/**
 * Writes an output folder, document by document in the order given. The folder shows the run only when it is finished;
 * closed before that, the folder is as it was.
 */
public final class DisclosureWriter implements Closeable {
    private static final String PACKAGE_FILE = "datapackage.json";
    private static final String RUN_FILE = "run.json";

    private final OutputFolder folder;
    private final List<CsvTable<?>> tables = new ArrayList<>();
    private final Set<String> written = new HashSet<>();

    private DisclosureWriter(OutputFolder folder) {
        this.folder = folder;
    }

    /**
     * Begins a run.
     *
     * @throws IOException naming the path, if the folder can't be made or written, or is a file
     */
    public static DisclosureWriter open(Path output) throws IOException {
        DisclosureWriter writer = new DisclosureWriter(OutputFolder.open(output));
        try {
            for (FlatTable<?> table : FlatTables.ALL) {
                writer.tables.add(CsvTable.create(writer.folder, table));
            }
        } catch (IOException cause) {
            writer.closeAfter(cause);
            throw cause;
        }
        return writer;
    }

    /** Writes a document. One with the same bytes as an earlier one adds its row to {@code documents} and no other. */
    public void write(Disclosure disclosure) throws IOException {
        String documentId = disclosure.document().documentId();
        boolean isFirst = written.add(documentId);
        for (CsvTable<?> table : tables) {
            if (isFirst || table.holds(DocumentTables.DOCUMENTS)) {
                table.write(disclosure);
            }
        }
        if (isFirst && !documentId.isEmpty()) {
            folder.write(OutputFolder.documentName(documentId), file -> DocumentJson.write(disclosure, file));
        }
    }

    /** Adds what was found of documents when all were written. It stands behind all that was found of them one by one. */
    public void add(List<Found> found) throws IOException {
        for (CsvTable<?> table : tables) {
            for (Found more : found) {
                table.write(more);
            }
        }
    }

    /** Ends the run: everything that was written appears in the folder, the report last. */
    public void finish(RunReport report) throws IOException {
        Map<String, Long> rows = new LinkedHashMap<>();
        for (CsvTable<?> table : tables) {
            table.close();
            rows.put(table.table.name(), table.rows);
        }
        folder.write(PACKAGE_FILE, file -> DataPackage.write(FlatTables.ALL, file));
        folder.write(RUN_FILE, file -> RunJson.write(report, rows, file));
        folder.publish(List.of(PACKAGE_FILE, RUN_FILE));
    }

    @Override
    public void close() throws IOException {
        IOException failure = null;
        for (CsvTable<?> table : tables) {
            try {
                table.close();
            } catch (IOException cause) {
                failure = cause; // a full disk fails again here; the files must be closed all the same
            }
        }
        folder.close();
        if (failure != null) {
            throw failure;
        }
    }

    private void closeAfter(IOException cause) {
        try {
            close();
        } catch (IOException second) {
            cause.addSuppressed(second);
        }
    }

    /** A flat table being written: RFC 4180, so lines end in CR LF; empty is absent. */
    private static final class CsvTable<R> implements Closeable {
        private final OutputFolder folder;
        private final FlatTable<R> table;
        private final CsvWriter csv;
        private long rows;
        private boolean isClosed;

        private CsvTable(OutputFolder folder, FlatTable<R> table, Writer file) {
            this.folder = folder;
            this.table = table;
            this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(file);
        }

        static <R> CsvTable<R> create(OutputFolder folder, FlatTable<R> table) throws IOException {
            CsvTable<R> created = new CsvTable<>(folder, table, folder.create(table.fileName()));
            created.record(table.header());
            return created;
        }

        boolean holds(FlatTable<?> other) {
            return table.equals(other);
        }

        void write(Disclosure disclosure) throws IOException {
            write(table.print(disclosure));
        }

        void write(Found found) throws IOException {
            if (holds(DocumentTables.CHECKS)) {
                write(DocumentTables.CHECKS.print(InDocument.all(found.documentId(), found.checks())));
            } else if (holds(DocumentTables.FINDINGS)) {
                write(DocumentTables.FINDINGS.print(InDocument.all(found.documentId(), found.findings())));
            }
        }

        private void write(Stream<List<@Nullable String>> printed) throws IOException {
            Iterator<List<@Nullable String>> each = printed.iterator();
            while (each.hasNext()) {
                record(each.next());
                rows++;
            }
        }

        private void record(List<@Nullable String> fields) throws IOException {
            try {
                csv.writeRecord(fields);
            } catch (UncheckedIOException cause) {
                IOException about = cause.getCause();
                throw folder.naming(table.fileName(), about == null ? new IOException(cause) : about);
            }
        }

        @Override
        public void close() throws IOException {
            if (isClosed) {
                return;
            }
            isClosed = true;
            try {
                csv.close();
            } catch (IOException cause) {
                throw folder.naming(table.fileName(), cause);
            }
        }
    }
}
