package org.yusuan.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How JSON is laid out: indented to the depth of a record, a record to a line; the same on every platform. */
public final class JsonFile {
    /** Down to here objects and lists are spread over lines: a list of records inside a table or a target. */
    private static final int LINE_DEPTH = 4;

    /** Whoever opened a file closes it. */
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private JsonFile() {}

    public static JsonGenerator generator(Writer writer) throws IOException {
        JsonGenerator json = FACTORY.createGenerator(writer);
        json.setPrettyPrinter(new Layout());
        return json;
    }

    /** The row's columns as fields of the object that is open; what is absent has no field. */
    public static <R> void writeFields(JsonGenerator json, List<OutputColumn<R>> columns, R row, Set<String> omitted)
            throws IOException {
        for (OutputColumn<R> column : columns) {
            Object value = omitted.contains(column.name()) ? null : column.of(row);
            if (value != null) {
                json.writeFieldName(column.name());
                column.type().writeJson(json, value);
            }
        }
    }

    /** A list of rows, each an object of its columns. */
    public static <R> void writeRows(JsonGenerator json, FlatTable<R> table, List<R> rows, Set<String> omitted)
            throws IOException {
        json.writeArrayFieldStart(table.name());
        writeElements(json, table, rows, omitted);
        json.writeEndArray();
    }

    /** The same into a list that is open. */
    public static <R> void writeElements(JsonGenerator json, FlatTable<R> table, List<R> rows, Set<String> omitted)
            throws IOException {
        for (R row : rows) {
            json.writeStartObject();
            writeFields(json, table.columns(), row, omitted);
            json.writeEndObject();
        }
    }

    public static void writeStrings(JsonGenerator json, String name, Collection<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    public static void writeString(JsonGenerator json, String name, @Nullable String value) throws IOException {
        if (value != null && !value.isEmpty()) {
            json.writeStringField(name, value);
        }
    }

    private static final class Layout extends DefaultPrettyPrinter {
        private static final long serialVersionUID = 1L;

        Layout() {
            super(Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""));
            indentObjectsWith(new RecordToALine());
            indentArraysWith(new RecordToALine());
        }

        @Override
        public DefaultPrettyPrinter createInstance() {
            return new Layout();
        }

        /** A record that begins within a line ends within it. */
        @Override
        public void writeEndObject(JsonGenerator json, int fields) throws IOException {
            if (_nesting > LINE_DEPTH && fields > 0) {
                _nesting--;
                json.writeRaw(" }");
            } else {
                super.writeEndObject(json, fields);
            }
        }
    }

    private static final class RecordToALine implements DefaultPrettyPrinter.Indenter {
        private static final List<String> INDENTATIONS = IntStream.rangeClosed(0, LINE_DEPTH)
                .mapToObj(level -> "\n" + "  ".repeat(level))
                .toList();

        @Override
        public void writeIndentation(JsonGenerator json, int level) throws IOException {
            json.writeRaw(level > LINE_DEPTH ? " " : INDENTATIONS.get(level));
        }

        @Override
        public boolean isInline() {
            return false;
        }
    }
}
