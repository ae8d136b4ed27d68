package org.yusuan.write;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * CSV by RFC 4180: UTF-8, a header row, lines end in CR LF, empty is absent.
 *
 * @param formulasDefused put an apostrophe before texts that a spreadsheet would compute
 * @param byteOrderMark begin with one, by which older spreadsheets know UTF-8
 */
public record CsvFormat(boolean formulasDefused, boolean byteOrderMark) implements TableFormat {
    /** Texts as they are published, no mark. */
    public static final CsvFormat STANDARD = new CsvFormat(false, false);

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public String mediaType() {
        return "text/csv";
    }

    @Override
    public TableWriter open(List<FlatTable<?>> tables, Path file) throws IOException {
        FlatTable<?> table = tables.get(0);
        OutputStream bytes = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW);
        Rows rows = new Rows(
                table.columns(),
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(Utf8.writer(bytes)));
        try {
            if (byteOrderMark) {
                bytes.write(BYTE_ORDER_MARK);
            }
            rows.csv.writeRecord(table.header());
        } catch (IOException cause) {
            rows.close();
            throw cause;
        }
        return rows;
    }

    /** What is loaded and queried is whole tables. */
    @Override
    public boolean isPartitionable() {
        return false;
    }

    private final class Rows implements TableWriter {
        private final List<? extends OutputColumn<?>> columns;
        private final CsvWriter csv;

        Rows(List<? extends OutputColumn<?>> columns, CsvWriter csv) {
            this.columns = columns;
            this.csv = csv;
        }

        @Override
        public void write(FlatTable<?> table, List<@Nullable Object> values) {
            List<@Nullable String> fields = new ArrayList<>(values.size());
            for (int i = 0; i < values.size(); i++) {
                Object value = values.get(i);
                fields.add(value == null ? null : print(columns.get(i), value));
            }
            csv.writeRecord(fields);
        }

        private String print(OutputColumn<?> column, Object value) {
            String text = column.type().print(value);
            // the texts of a closed list are ours
            boolean isFree = column.type() == FieldType.STRING && column.codes().isEmpty();
            return formulasDefused && isFree ? Formulas.defused(text) : text;
        }

        @Override
        public void close() throws IOException {
            csv.close();
        }
    }
}
