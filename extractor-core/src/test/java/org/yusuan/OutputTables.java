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

    /** The only row of {@code documents} for a source. */
    static CsvRow document(Path folder, String source) {
        List<CsvRow> rows = read(folder, "documents").stream()
                .filter(row -> row.get("source").equals(source))
                .toList();
        if (rows.size() != 1) {
            throw new AssertionError("expected one row for " + source + " in documents.csv, found " + rows.size());
        }
        return rows.get(0);
    }
}
