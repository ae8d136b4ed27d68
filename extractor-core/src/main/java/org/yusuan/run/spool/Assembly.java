package org.yusuan.run.spool;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yusuan.run.spool.JournalEntry.Content;
import org.yusuan.run.spool.JournalEntry.Section;
import org.yusuan.write.DocumentTables;
import org.yusuan.write.FlatTable;
import org.yusuan.write.FlatTables;
import org.yusuan.write.InDocument;
import org.yusuan.write.ListedDocument;
import org.yusuan.write.Utf8;

/** Puts the flat tables together of what the spool has of each document; rows are copied, never held. */
final class Assembly implements Closeable {
    private static final int BUFFER_BYTES = 64 * 1024;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Publication result;
    private final DisclosureWriter.Mode mode;
    private final Map<String, OutputStream> tables = new LinkedHashMap<>();
    private final Map<String, CsvWriter> rows = new LinkedHashMap<>();
    private final byte[] buffer = new byte[BUFFER_BYTES];

    private Assembly(Publication result, DisclosureWriter.Mode mode) {
        this.result = result;
        this.mode = mode;
    }

    static Assembly begin(Publication result, DisclosureWriter.Mode mode) throws IOException {
        Assembly assembly = new Assembly(result, mode);
        try {
            assembly.writeHeaders();
            return assembly;
        } catch (IOException cause) {
            assembly.closeAfter(cause);
            throw cause;
        }
    }

    private void writeHeaders() throws IOException {
        for (FlatTable<?> table : FlatTables.ALL) {
            OutputStream file = result.create(table.fileName());
            tables.put(table.name(), file);
            if (mode.byteOrderMark()) {
                file.write(BYTE_ORDER_MARK);
            }
            rows.put(table.name(), Spool.csv(Utf8.writer(file)));
            record(table, table.header());
        }
    }

    /**
     * @param spool where its rows are
     * @param isFirst whether no file with the same bytes was added before; another adds its row in files only
     */
    void add(JournalEntry part, Spool spool, boolean isFirst) throws IOException {
        write(DocumentTables.FILES, List.of(part.document()));
        if (isFirst) {
            write(DocumentTables.DOCUMENTS, List.of(new ListedDocument(part.document(), part.tables())));
        }
        Content content = part.content();
        if (isFirst && content != null && !content.sections().isEmpty()) {
            Path spooled = spool.rows(part.document().documentId());
            try (InputStream bytes = new BufferedInputStream(Files.newInputStream(spooled))) {
                for (Section section : content.sections()) {
                    copy(section, bytes, spooled);
                }
            }
        }
    }

    /** Adds what was found of documents when all were read, and counts it. */
    void add(CrossDocumentFindings between, Tally tally) throws IOException {
        between.forEach((document, found) -> {
            add(DocumentTables.CHECKS, document, found.checks());
            add(DocumentTables.FINDINGS, document, found.findings());
            tally.add(found);
        });
    }

    /** Rows behind those that the table has of the document already. */
    private <V> void add(FlatTable<InDocument<V>> table, JournalEntry document, List<V> values) throws IOException {
        int before = document.rows(table.name());
        write(table, InDocument.all(document.document().documentId(), before, values));
    }

    private <R> void write(FlatTable<R> table, List<R> added) throws IOException {
        for (List<@Nullable String> row :
                table.print(added, mode.formulasDefused()).toList()) {
            record(table, row);
        }
    }

    private OutputStream file(String table) {
        OutputStream file = tables.get(table);
        if (file == null) {
            throw new IllegalStateException("no table '" + table + "'");
        }
        return file;
    }

    private void copy(Section section, InputStream spooled, Path rows) throws IOException {
        OutputStream file = file(section.table());
        long left = section.bytes();
        while (left > 0) {
            int read = spooled.read(buffer, 0, (int) Math.min(left, BUFFER_BYTES));
            if (read < 0) {
                throw OutputFolder.naming(rows, new EOFException("expected " + left + " bytes more"));
            }
            try {
                file.write(buffer, 0, read);
            } catch (IOException cause) {
                throw OutputFolder.naming(result.place(section.table() + ".csv"), cause);
            }
            left -= read;
        }
    }

    private void record(FlatTable<?> table, List<@Nullable String> fields) throws IOException {
        CsvWriter csv = rows.get(table.name());
        if (csv == null) {
            throw new IllegalStateException("no table '" + table.name() + "'");
        }
        try {
            csv.writeRecord(fields);
            csv.flush();
        } catch (UncheckedIOException cause) {
            IOException about = cause.getCause();
            throw OutputFolder.naming(result.place(table.fileName()), about == null ? new IOException(cause) : about);
        } catch (IOException cause) {
            throw OutputFolder.naming(result.place(table.fileName()), cause);
        }
    }

    @Override
    public void close() throws IOException {
        IOException failure = null;
        for (Map.Entry<String, OutputStream> table : tables.entrySet()) {
            try {
                table.getValue().close();
            } catch (IOException cause) {
                // a full disk fails again here; the files must be closed all the same
                failure = OutputFolder.naming(result.place(table.getKey() + ".csv"), cause);
            }
        }
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
}
