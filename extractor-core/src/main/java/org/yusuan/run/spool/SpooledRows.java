package org.yusuan.run.spool;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yusuan.write.FlatTable;
import org.yusuan.write.OutputColumn;

/**
 * Rows of flat tables as they wait in the spool, whatever formats they will be published in: each a JSON array on a line, its
 * values in the order of the columns. Which table they are of the journal tells.
 */
final class SpooledRows implements Closeable {
    /** Texts of hostile documents have limits of their own, and were written by this program. */
    private static final StreamReadConstraints ANY_LENGTH =
            StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build();

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(ANY_LENGTH)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private static final String LINE_END = "\n";

    private final Path file;
    private final JsonParser json;

    private SpooledRows(Path file, JsonParser json) {
        this.file = file;
        this.json = json;
    }

    /** @return how many there were */
    static int write(FlatTable<?> table, Stream<List<@Nullable Object>> rows, Writer text) throws IOException {
        int written = 0;
        JsonGenerator json = FACTORY.createGenerator(text);
        json.setPrettyPrinter(new MinimalPrettyPrinter(""));
        List<? extends OutputColumn<?>> columns = table.columns();
        for (Iterator<List<@Nullable Object>> each = rows.iterator(); each.hasNext(); written++) {
            List<@Nullable Object> row = each.next();
            json.writeStartArray();
            for (int i = 0; i < row.size(); i++) {
                Object value = row.get(i);
                if (value == null) {
                    json.writeNull();
                } else {
                    columns.get(i).type().writeJson(json, value);
                }
            }
            json.writeEndArray();
            json.writeRaw(LINE_END);
        }
        json.flush();
        return written;
    }

    static SpooledRows open(Path file) throws IOException {
        return new SpooledRows(
                file, FACTORY.createParser(Files.newInputStream(file)).enable(JsonParser.Feature.AUTO_CLOSE_SOURCE));
    }

    /** The next row, which is of this table. */
    List<@Nullable Object> next(FlatTable<?> table) throws IOException {
        if (json.nextToken() != JsonToken.START_ARRAY) {
            throw OutputFolder.naming(file, new EOFException("expected one more row of " + table.name()));
        }
        List<@Nullable Object> row = new ArrayList<>(table.columns().size());
        for (OutputColumn<?> column : table.columns()) {
            json.nextToken();
            row.add(column.type().readJson(json));
        }
        json.nextToken();
        return row;
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
