package org.yusuan.write;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** The Frictionless Tabular Data Package that describes the flat tables of an output folder. */
final class DataPackage {
    private DataPackage() {}

    static void write(Writer writer) throws IOException {
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

    private static void resource(JsonGenerator json, FlatTable<?> table) throws IOException {
        json.writeStartObject();
        json.writeStringField("profile", "tabular-data-resource");
        json.writeStringField("name", table.name());
        json.writeStringField("path", table.fileName());
        describe(json, table.description());
        json.writeStringField("format", "csv");
        json.writeStringField("mediatype", "text/csv");
        json.writeStringField("encoding", "utf-8");
        dialect(json);
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
