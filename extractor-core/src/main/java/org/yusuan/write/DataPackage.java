package org.yusuan.write;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * The Frictionless Tabular Data Package that describes the flat tables of an output folder.
 *
 * @param format of the files that are described; where there are several formats, one stands for all
 */
public record DataPackage(TableFormat format, Paths paths) {
    /** Where the files of a table are. */
    @FunctionalInterface
    public interface Paths {
        /** @return names below the output folder: one, or one for each partition that the table has rows of */
        List<String> of(FlatTable<?> table) throws IOException;
    }

    /** Of tables that are one file each. */
    static DataPackage ofWhole(TableFormat format) {
        return new DataPackage(format, table -> List.of(format.fileName(table)));
    }

    /** Writes the descriptor; the writer stays open. */
    public void write(Writer writer) throws IOException {
        try (JsonGenerator json = JsonFile.generator(writer)) {
            json.writeStartObject();
            json.writeStringField("profile", "tabular-data-package");
            json.writeStringField("name", "yusuan");
            json.writeStringField("version", Schema.version());
            json.writeStringField("contract", Schema.CONTRACT);
            json.writeStringField("title", "Budget disclosures as tables");
            json.writeStringField(
                    "description",
                    "Amounts are exact decimals in yuan; the published text stands beside them in *_raw. An empty field"
                            + " is absent, which is not zero. documents/<document_id>.json has the same, nested.");
            json.writeArrayFieldStart("resources");
            for (FlatTable<?> table : FlatTables.ALL) {
                resource(json, table);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private void resource(JsonGenerator json, FlatTable<?> table) throws IOException {
        json.writeStartObject();
        json.writeStringField("profile", "tabular-data-resource");
        json.writeStringField("name", table.name());
        List<String> files = paths.of(table);
        if (files.size() == 1) {
            json.writeStringField("path", files.get(0));
        } else {
            JsonFile.writeStrings(json, "path", files);
        }
        describe(json, table.description());
        json.writeStringField("format", format.name());
        json.writeStringField("mediatype", format.mediaType());
        if (format instanceof CsvFormat) {
            json.writeStringField("encoding", "utf-8");
            dialect(json);
        }
        json.writeObjectFieldStart("schema");
        json.writeArrayFieldStart("fields");
        for (Column<?> column : table.columns()) {
            field(json, column);
        }
        json.writeEndArray();
        JsonFile.writeStrings(json, "missingValues", List.of(""));
        JsonFile.writeStrings(json, "primaryKey", table.key());
        foreignKeys(json, table.references());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void dialect(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("dialect");
        json.writeStringField("delimiter", ",");
        json.writeStringField("lineTerminator", "\r\n");
        json.writeStringField("quoteChar", "\"");
        json.writeBooleanField("doubleQuote", true);
        json.writeBooleanField("header", true);
        json.writeEndObject();
    }

    private static void describe(JsonGenerator json, Words words) throws IOException {
        json.writeStringField("description", words.english());
        json.writeStringField("description_zh", words.chinese());
    }

    private static void field(JsonGenerator json, Column<?> column) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", column.name());
        json.writeStringField("type", type(column.type()));
        describe(json, column.description());
        if (column.type() == FieldType.BOOLEAN) {
            JsonFile.writeStrings(json, "trueValues", List.of("true"));
            JsonFile.writeStrings(json, "falseValues", List.of("false"));
        }
        if (column.isRequired() || !column.codes().isEmpty()) {
            json.writeObjectFieldStart("constraints");
            if (column.isRequired()) {
                json.writeBooleanField("required", true);
            }
            if (!column.codes().isEmpty()) {
                JsonFile.writeStrings(json, "enum", column.codes());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static String type(FieldType type) {
        return switch (type) {
            case STRING, INTEGER, DATE, BOOLEAN -> type.id();
            case DECIMAL, PERCENT -> "number";
        };
    }

    private static void foreignKeys(JsonGenerator json, List<FlatTable.Reference> references) throws IOException {
        if (references.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("foreignKeys");
        for (FlatTable.Reference reference : references) {
            json.writeStartObject();
            json.writeStringField("fields", reference.column());
            json.writeObjectFieldStart("reference");
            json.writeStringField("resource", reference.table());
            json.writeStringField("fields", reference.column());
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
