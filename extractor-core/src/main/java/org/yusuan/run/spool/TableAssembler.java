package org.yusuan.run.spool;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.yusuan.run.spool.JournalEntry.Content;
import org.yusuan.run.spool.JournalEntry.Section;
import org.yusuan.write.DocumentTables;
import org.yusuan.write.FlatTable;
import org.yusuan.write.FlatTables;
import org.yusuan.write.ListedDocument;
import org.yusuan.write.TableFormat;
import org.yusuan.write.TableWriter;

/**
 * Puts the flat tables together of what the spool has of each document, in every format that is asked for; rows are copied,
 * never held.
 */
final class TableAssembler implements Closeable {
    private final ResultCommit result;
    private final List<TableFormat> formats;
    private final BiFunction<TableFormat, FlatTable<?>, String> names;
    /** By their names; a file may have several tables. */
    private final Map<String, TableFile> files = new LinkedHashMap<>();

    private final Map<String, List<TableFile>> byTable = new HashMap<>();

    /** A file of the result that rows are being written to. */
    private record TableFile(String name, TableWriter rows) {}

    private TableAssembler(
            ResultCommit result, List<TableFormat> formats, BiFunction<TableFormat, FlatTable<?>, String> names) {
        this.result = result;
        this.formats = formats;
        this.names = names;
    }

    /** Every table as one file in each format, whether it has rows or none. */
    static TableAssembler ofAll(ResultCommit result, List<TableFormat> formats) throws IOException {
        TableAssembler assembly = new TableAssembler(result, formats, TableFormat::fileName);
        try {
            for (FlatTable<?> table : FlatTables.ALL) {
                assembly.files(table);
            }
            return assembly;
        } catch (IOException cause) {
            assembly.closeAfter(cause);
            throw cause;
        }
    }

    /** Those tables that have rows of the partition. */
    static TableAssembler of(Partition partition, ResultCommit result, List<TableFormat> formats) {
        return new TableAssembler(result, formats, partition::fileName);
    }

    /**
     * @param spool where its rows are
     * @param isFirst whether no file with the same bytes was added before; another adds its row in files only
     */
    void add(JournalEntry part, Spool spool, boolean isFirst) throws IOException {
        if (isFirst) {
            write(DocumentTables.DOCUMENTS, List.of(new ListedDocument(part.document(), part.tables())));
        }
        write(DocumentTables.FILES, List.of(part.document()));
        Content content = part.content();
        if (isFirst && content != null && !content.sections().isEmpty()) {
            copy(content.sections(), spool.rows(part.document().documentId()));
        }
    }

    /** Adds the rows that stand in a file of the spool. */
    void copy(List<Section> sections, Path spooled) throws IOException {
        try (SpooledRows rows = SpooledRows.open(spooled)) {
            for (Section section : sections) {
                FlatTable<?> table = FlatTables.named(section.table());
                for (int row = 0; row < section.rows(); row++) {
                    writeRow(table, rows.next(table));
                }
            }
        }
    }

    <R> void write(FlatTable<R> table, List<R> added) throws IOException {
        for (R row : added) {
            writeRow(table, table.values(row));
        }
    }

    private void writeRow(FlatTable<?> table, List<@Nullable Object> row) throws IOException {
        for (TableFile file : files(table)) {
            try {
                file.rows.write(table, row);
            } catch (UncheckedIOException cause) {
                throw OutputFolder.naming(result.place(file.name), told(cause));
            } catch (IOException cause) {
                throw OutputFolder.naming(result.place(file.name), cause);
            }
        }
    }

    private static IOException told(UncheckedIOException cause) {
        return cause.getCause() == null ? new IOException(cause) : cause.getCause();
    }

    private List<TableFile> files(FlatTable<?> table) throws IOException {
        List<TableFile> there = byTable.get(table.name());
        if (there == null) {
            there = new ArrayList<>();
            byTable.put(table.name(), there);
            for (TableFormat format : formats) {
                there.add(file(format, names.apply(format, table)));
            }
        }
        return there;
    }

    private TableFile file(TableFormat format, String name) throws IOException {
        TableFile file = files.get(name);
        if (file == null) {
            List<FlatTable<?>> tables = new ArrayList<>(FlatTables.ALL);
            tables.removeIf(table -> !names.apply(format, table).equals(name));
            file = new TableFile(name, format.open(tables, result.create(name)));
            files.put(name, file);
        }
        return file;
    }

    @Override
    public void close() throws IOException {
        Exception first = null;
        for (TableFile file : files.values()) {
            try {
                close(file);
            } catch (IOException | RuntimeException failure) {
                // a full disk fails again and again here; all files must be closed all the same
                if (first == null) {
                    first = failure;
                } else {
                    first.addSuppressed(failure);
                }
            }
        }
        if (first instanceof IOException failure) {
            throw failure;
        }
        if (first instanceof RuntimeException fault) {
            throw fault;
        }
    }

    private void close(TableFile file) throws IOException {
        try {
            file.rows.close();
            result.force(file.name);
        } catch (IOException cause) {
            throw OutputFolder.naming(result.place(file.name), cause);
        } catch (UncheckedIOException cause) {
            throw OutputFolder.naming(result.place(file.name), told(cause));
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
