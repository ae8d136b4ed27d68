package org.yusuan;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** Reads the flat tables of an output folder, or of a folder of truth, as any user of them would. */
public final class OutputTables {
    private OutputTables() {}

    /** The rows of a table, by column. */
    public static List<CsvRow> read(Path folder, String table) {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(folder.resolve(table + ".csv"))) {
            return csv.stream().map(row -> new CsvRow(row.getFieldsAsMap())).toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** The row of {@code documents} that a file has. */
    public static CsvRow document(Path folder, String source) {
        String documentId = only(folder, "files", "source", source).get("document_id");
        return only(folder, "documents", "document_id", documentId);
    }

    private static CsvRow only(Path folder, String table, String column, String value) {
        List<CsvRow> rows = read(folder, table).stream()
                .filter(row -> row.get(column).equals(value))
                .toList();
        if (rows.size() != 1) {
            throw new AssertionError("expected one row for " + value + " in " + table + ", found " + rows.size());
        }
        return rows.get(0);
    }
}
