package org.yusuan.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yusuan.write.CsvFormat;
import org.yusuan.write.FlatTable;
import org.yusuan.write.Schema;

/** Rows of a table that a run left as CSV, one at a time: a run may have millions. */
final class RunTable {
    private static final String DESCRIPTOR = "datapackage.json";
    private static final String PACKAGE = "yusuan";

    private RunTable() {}

    /** What is done with each row. */
    @FunctionalInterface
    interface RowReader {
        void read(Row row) throws IOException;
    }

    /** A row, by names of columns. Absent values are empty. */
    static final class Row {
        private final Map<String, Integer> columns;
        private final CsvRecord fields;

        Row(Map<String, Integer> columns, CsvRecord fields) {
            this.columns = columns;
            this.fields = fields;
        }

        String get(String column) {
            Integer index = columns.get(column);
            if (index == null) {
                throw new IllegalArgumentException("no column '" + column + "'");
            }
            return fields.getField(index);
        }

        boolean has(String column) {
            return !get(column).isEmpty();
        }
    }

    /** @throws ReportException if the folder is no output folder of this version of the contract */
    static void makeSureOf(Path folder) throws IOException {
        Path descriptor = folder.resolve(DESCRIPTOR);
        if (!Files.isRegularFile(descriptor)) {
            throw new ReportException(folder + ": expected the output folder of a run, found no " + DESCRIPTOR);
        }
        JsonNode json = new ObjectMapper().readTree(descriptor.toFile());
        String contract = json.path("contract").asText();
        if (!json.path("name").asText().equals(PACKAGE) || !contract.equals(Schema.CONTRACT)) {
            throw new ReportException(descriptor + ": expected version " + Schema.CONTRACT + " of the contract, found '"
                    + contract + "': extract the documents again");
        }
    }

    static void read(Path folder, FlatTable<?> table, RowReader reader) throws IOException {
        Path file = folder.resolve(CsvFormat.STANDARD.fileName(table));
        if (!Files.isRegularFile(file)) {
            throw new ReportException(
                    file + ": expected the table as CSV, found no such file: extract with --format csv");
        }
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(file);
                CloseableIterator<CsvRecord> records = csv.iterator()) {
            Map<String, Integer> columns =
                    columns(file, table, records.hasNext() ? records.next().getFields() : List.of());
            while (records.hasNext()) {
                reader.read(new Row(columns, records.next()));
            }
        }
    }

    private static Map<String, Integer> columns(Path file, FlatTable<?> table, List<String> header)
            throws ReportException {
        if (!header.equals(table.header())) {
            throw new ReportException(file + ": expected the columns " + table.header() + ", found " + header);
        }
        Map<String, Integer> columns = new HashMap<>();
        for (String name : header) {
            columns.put(name, columns.size());
        }
        return columns;
    }
}
