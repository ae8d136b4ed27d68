package org.yusuan.warehouse;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Prints the rows of a query. CSV and JSON are written row by row; the others know a column's width from all its rows. */
final class ResultPrinter {
    private ResultPrinter() {}

    static void print(ResultSet rows, ResultFormat format, Writer writer) throws SQLException, IOException {
        switch (format) {
            case CSV -> printCsv(rows, writer);
            case JSON -> printJson(rows, writer);
            case TABLE -> printTable(texts(rows), writer, "  ", false);
            case MARKDOWN -> printTable(texts(rows), writer, " | ", true);
        }
    }

    private static List<String> names(ResultSet rows) throws SQLException {
        ResultSetMetaData columns = rows.getMetaData();
        List<String> names = new ArrayList<>();
        for (int column = 1; column <= columns.getColumnCount(); column++) {
            names.add(columns.getColumnLabel(column));
        }
        return names;
    }

    private static List<@Nullable String> row(ResultSet rows, int columns) throws SQLException {
        List<@Nullable String> row = new ArrayList<>();
        for (int column = 1; column <= columns; column++) {
            row.add(text(rows.getObject(column)));
        }
        return row;
    }

    private static @Nullable String text(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            BigDecimal plain = number.stripTrailingZeros();
            return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
        }
        return value == null ? null : value.toString();
    }

    private static void printCsv(ResultSet rows, Writer writer) throws SQLException, IOException {
        List<String> names = names(rows);
        CsvWriter csv = CsvWriter.builder().build(writer);
        csv.writeRecord(names);
        while (rows.next()) {
            csv.writeRecord(row(rows, names.size()));
        }
        csv.flush();
    }

    private static void printJson(ResultSet rows, Writer writer) throws SQLException, IOException {
        List<String> names = names(rows);
        try (JsonGenerator json = new JsonFactory().createGenerator(writer)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).useDefaultPrettyPrinter();
            json.writeStartArray();
            while (rows.next()) {
                json.writeStartObject();
                for (int column = 0; column < names.size(); column++) {
                    json.writeFieldName(names.get(column));
                    writeValue(json, rows.getObject(column + 1));
                }
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeRaw('\n');
        }
    }

    private static void writeValue(JsonGenerator json, @Nullable Object value) throws IOException {
        if (value instanceof Integer || value instanceof Long) {
            json.writeNumber(((Number) value).longValue());
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value == null) {
            json.writeNull();
        } else {
            json.writeString(text(value));
        }
    }

    /** The header and the rows; a line break within a text would break the table. */
    private static List<List<String>> texts(ResultSet rows) throws SQLException {
        List<List<String>> texts = new ArrayList<>();
        List<String> names = names(rows);
        texts.add(names);
        while (rows.next()) {
            texts.add(row(rows, names.size()).stream()
                    .map(text -> text == null ? "" : text.replaceAll("\\R", " "))
                    .toList());
        }
        return texts;
    }

    private static void printTable(List<List<String>> texts, Writer writer, String between, boolean markdown)
            throws IOException {
        List<List<String>> cells =
                markdown ? texts.stream().map(ResultPrinter::escaped).toList() : texts;
        int columns = cells.get(0).size();
        int[] widths = new int[columns];
        for (List<String> row : cells) {
            for (int column = 0; column < columns; column++) {
                widths[column] = Math.max(widths[column], width(row.get(column)));
            }
        }
        printLine(writer, cells.get(0), widths, between, markdown);
        List<String> rule = new ArrayList<>();
        for (int width : widths) {
            rule.add("-".repeat(Math.max(width, markdown ? 3 : 1)));
        }
        printLine(writer, rule, widths, between, markdown);
        for (List<String> row : cells.subList(1, cells.size())) {
            printLine(writer, row, widths, between, markdown);
        }
    }

    private static List<String> escaped(List<String> row) {
        return row.stream()
                .map(text -> text.replace("\\", "\\\\").replace("|", "\\|"))
                .toList();
    }

    private static void printLine(Writer writer, List<String> row, int[] widths, String between, boolean markdown)
            throws IOException {
        List<String> padded = new ArrayList<>();
        for (int column = 0; column < widths.length; column++) {
            String text = row.get(column);
            padded.add(text + " ".repeat(Math.max(0, widths[column] - width(text))));
        }
        String line = padded.stream().collect(Collectors.joining(between));
        writer.write((markdown ? "| " + line + " |" : line.stripTrailing()) + "\n");
    }

    /** How many columns of a terminal a text takes: Chinese characters and full-width forms take two. */
    private static int width(String text) {
        return text.codePoints().map(ResultPrinter::width).sum();
    }

    private static int width(int character) {
        boolean wide = Character.isIdeographic(character)
                || (character >= 0x3000 && character <= 0x30FF)
                || (character >= 0xFF01 && character <= 0xFF60)
                || (character >= 0xFFE0 && character <= 0xFFE6);
        return wide ? 2 : 1;
    }
}
