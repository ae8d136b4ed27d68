package org.yusuan.write;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Set;

/** JSON Schema of a nested document, and under {@code $defs} of a row of each flat table. */
final class JsonSchema {
    private static final Set<String> DOCUMENT = Set.of("document_id");
    private static final Set<String> TARGET = Set.of("target_id");
    private static final Set<String> NOTHING = Set.of();

    private final JsonGenerator json;

    private JsonSchema(JsonGenerator json) {
        this.json = json;
    }

    /** Writes what an object has beside its columns. */
    @FunctionalInterface
    private interface More {
        void write() throws IOException;
    }

    static void write(Writer writer) throws IOException {
        try (JsonGenerator json = JsonFile.generator(writer)) {
            new JsonSchema(json).schema();
            json.writeRaw('\n');
        }
    }

    private void schema() throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.writeStringField("title", "A budget disclosure, contract " + Schema.CONTRACT);
        json.writeStringField("type", "object");
        json.writeObjectFieldStart("properties");
        json.writeFieldName("document");
        object(DocumentTables.DOCUMENTS, NOTHING, () -> {});
        list(DocumentTables.TABLES, DOCUMENT, this::ofTable);
        list(TargetTables.TARGETS, DOCUMENT, this::ofTarget);
        list(BudgetTables.BUDGET_LINES, DOCUMENT, () -> {});
        list(DocumentTables.STATEMENTS, DOCUMENT, () -> {});
        list(DocumentTables.CHECKS, DOCUMENT, () -> {});
        list(DocumentTables.FINDINGS, DOCUMENT, () -> {});
        list(DocumentTables.RESIDUE, DOCUMENT, () -> {});
        listOfObjects("diagnostics");
        json.writeEndObject();
        JsonFile.writeStrings(json, "required", List.of("document"));
        json.writeObjectFieldStart("$defs");
        for (FlatTable<?> table : FlatTables.ALL) {
            json.writeFieldName(table.name());
            object(table, NOTHING, () -> {});
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void ofTable() throws IOException {
        json.writeObjectFieldStart("doubts");
        json.writeStringField("type", "object");
        json.writeEndObject();
        listOf("joins", "string");
        listOfObjects("cells");
    }

    private void ofTarget() throws IOException {
        json.writeObjectFieldStart("fields");
        json.writeStringField("type", "object");
        json.writeEndObject();
        list(TargetTables.ATTRIBUTES, TARGET, () -> {});
        list(TargetTables.FUNDING, TARGET, () -> {});
        list(TargetTables.INDICATORS, TARGET, () -> {});
        list(TargetTables.TASKS, TARGET, () -> {});
    }

    private void listOfObjects(String name) throws IOException {
        listOf(name, "object");
    }

    private void listOf(String name, String type) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("type", "array");
        json.writeObjectFieldStart("items");
        json.writeStringField("type", type);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void list(FlatTable<?> table, Set<String> omitted, More more) throws IOException {
        json.writeObjectFieldStart(table.name());
        json.writeStringField("type", "array");
        json.writeFieldName("items");
        object(table, omitted, more);
        json.writeEndObject();
    }

    private void object(FlatTable<?> table, Set<String> omitted, More more) throws IOException {
        List<? extends Column<?>> columns = table.columns().stream()
                .filter(column -> !omitted.contains(column.name()))
                .toList();
        json.writeStartObject();
        json.writeStringField("type", "object");
        json.writeStringField("description", table.description().english());
        json.writeObjectFieldStart("properties");
        for (Column<?> column : columns) {
            property(column);
        }
        more.write();
        json.writeEndObject();
        JsonFile.writeStrings(
                json,
                "required",
                columns.stream().filter(Column::isRequired).map(Column::name).toList());
        json.writeEndObject();
    }

    private void property(Column<?> column) throws IOException {
        json.writeObjectFieldStart(column.name());
        switch (column.type()) {
            case STRING -> json.writeStringField("type", "string");
            case INTEGER -> json.writeStringField("type", "integer");
            case BOOLEAN -> json.writeStringField("type", "boolean");
            case DATE -> {
                json.writeStringField("type", "string");
                json.writeStringField("format", "date");
            }
            case DECIMAL, PERCENT -> {
                json.writeStringField("type", "string");
                json.writeStringField("pattern", "^-?[0-9]+(\\.[0-9]+)?$");
            }
        }
        if (!column.codes().isEmpty()) {
            JsonFile.writeStrings(json, "enum", column.codes());
        }
        json.writeStringField(
                "description",
                column.description().english() + " / " + column.description().chinese());
        json.writeEndObject();
    }
}
