package org.yusuan.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * JSON, an object to a line (NDJSON). Each has every column, {@code null} where it is absent; exact decimals are text, as in the
 * nested documents.
 */
public record NdjsonFormat() implements TableFormat {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final String LINE_END = "\n";

    @Override
    public String name() {
        return "ndjson";
    }

    @Override
    public String mediaType() {
        return "application/x-ndjson";
    }

    @Override
    public TableWriter open(List<FlatTable<?>> tables, Path file) throws IOException {
        JsonGenerator json =
                FACTORY.createGenerator(Utf8.writer(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)));
        json.setPrettyPrinter(new MinimalPrettyPrinter(""));
        return new Rows(tables.get(0).columns(), json);
    }

    private record Rows(List<? extends OutputColumn<?>> columns, JsonGenerator json) implements TableWriter {
        @Override
        public void write(FlatTable<?> table, List<@Nullable Object> values) throws IOException {
            json.writeStartObject();
            for (int i = 0; i < values.size(); i++) {
                OutputColumn<?> column = columns.get(i);
                Object value = values.get(i);
                json.writeFieldName(column.name());
                if (value == null) {
                    json.writeNull();
                } else {
                    column.type().writeJson(json, value);
                }
            }
            json.writeEndObject();
            json.writeRaw(LINE_END);
        }

        @Override
        public void close() throws IOException {
            json.close();
        }
    }
}
