package org.yusuan.write;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.yusuan.diagnose.Code;
import org.yusuan.diagnose.Severity;
import org.yusuan.lexicon.EnumId;
import org.yusuan.record.Doubt;
import org.yusuan.record.Role;
import org.yusuan.record.TargetField;

/**
 * JSON Schema of a nested document, and under {@code $defs} of a row of each flat table. Both are closed: a property that is not
 * told of here is none.
 */
final class JsonSchema {
    private static final Set<String> DOCUMENT = Set.of("document_id");
    private static final Set<String> TARGET = Set.of("target_id");
    private static final Set<String> NOTHING = Set.of();

    private static final List<String> TARGET_PARTS = List.of("fields", "attributes", "funding", "indicators", "tasks");

    private static final String DECIMAL = "^-?[0-9]+(\\.[0-9]+)?$";
    private static final String BOX = "^-?[0-9.]+( -?[0-9.]+){3}$";

    private final JsonGenerator json;

    private JsonSchema(JsonGenerator json) {
        this.json = json;
    }

    /** Writes a part. */
    @FunctionalInterface
    private interface Part {
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
        List<String> names = Stream.concat(
                        Stream.of("document"), DocumentJson.SECTIONS.stream().map(DocumentJson.Section::name))
                .toList();
        object(names, () -> {
            json.writeFieldName("document");
            row(DocumentTables.DOCUMENTS, NOTHING, List.of(), () -> {});
            list(DocumentTables.TABLES, DOCUMENT, List.of("doubts", "joins", "cells"), this::ofTable);
            list(TargetTables.TARGETS, DOCUMENT, TARGET_PARTS, this::ofTarget);
            list(BudgetTables.BUDGET_LINES, DOCUMENT, List.of(), () -> {});
            list(DocumentTables.STATEMENTS, DOCUMENT, List.of(), () -> {});
            list(DocumentTables.CHECKS, DOCUMENT, List.of(), () -> {});
            list(DocumentTables.FINDINGS, DOCUMENT, List.of(), () -> {});
            list(DocumentTables.RESIDUE, DOCUMENT, List.of(), () -> {});
            list("diagnostics", List.of("code", "severity", "place", "message"), this::ofDiagnostic);
        });
        definitions();
        json.writeEndObject();
    }

    private void definitions() throws IOException {
        json.writeObjectFieldStart("$defs");
        json.writeFieldName("cell");
        json.writeStartObject();
        object(List.of("row", "col", "row_span", "col_span", "text", "areas"), this::ofCell);
        json.writeEndObject();
        for (FlatTable<?> table : FlatTables.ALL) {
            json.writeFieldName(table.name());
            row(table, NOTHING, List.of(), () -> {});
        }
        json.writeEndObject();
    }

    private void ofTable() throws IOException {
        property(
                "doubts",
                () -> object(List.of(), () -> {
                    for (Doubt doubt : Doubt.values()) {
                        property(doubt.name().toLowerCase(Locale.ROOT), () -> json.writeStringField("type", "number"));
                    }
                }));
        property("joins", () -> {
            json.writeStringField("type", "array");
            property("items", () -> json.writeStringField("type", "string"));
        });
        list("cells", List.of("ref", "role", "row", "col", "row_span", "col_span", "text", "areas"), () -> {
            text("ref");
            property("role", () -> JsonFile.writeStrings(json, "enum", ids(Role.values())));
            ofCell();
        });
    }

    /** Rows and columns count from 0. */
    private void ofCell() throws IOException {
        for (String place : List.of("row", "col")) {
            whole(place, 0);
        }
        for (String span : List.of("row_span", "col_span")) {
            whole(span, 1);
        }
        text("text");
        list("areas", List.of("page"), this::ofArea);
        list(
                "nested",
                List.of("cells"),
                () -> property("cells", () -> {
                    json.writeStringField("type", "array");
                    property("items", () -> json.writeStringField("$ref", "#/$defs/cell"));
                }));
    }

    private void ofArea() throws IOException {
        whole("page", 1);
        property("bbox", () -> {
            json.writeStringField("type", "string");
            json.writeStringField("pattern", BOX);
        });
    }

    private void ofTarget() throws IOException {
        property(
                "fields",
                () -> object(List.of(), () -> {
                    Stream<String> stated = Arrays.stream(TargetField.values()).map(TargetField::id);
                    for (String field : Stream.concat(stated, Stream.of("amount_total", "amount_annual"))
                            .toList()) {
                        property(
                                field,
                                () -> object(List.of("page", "ref"), () -> {
                                    text("raw");
                                    ofArea();
                                    text("ref");
                                }));
                    }
                }));
        list(TargetTables.ATTRIBUTES, TARGET, List.of(), () -> {});
        list(TargetTables.FUNDING, TARGET, List.of(), () -> {});
        list(TargetTables.INDICATORS, TARGET, List.of(), () -> {});
        list(TargetTables.TASKS, TARGET, List.of(), () -> {});
    }

    private void ofDiagnostic() throws IOException {
        property(
                "code",
                () -> JsonFile.writeStrings(
                        json, "enum", Arrays.stream(Code.values()).map(Code::id).toList()));
        property(
                "severity",
                () -> JsonFile.writeStrings(
                        json,
                        "enum",
                        Arrays.stream(Severity.values())
                                .map(severity -> severity.name().toLowerCase(Locale.ROOT))
                                .toList()));
        text("place");
        text("message");
    }

    private static List<String> ids(EnumId[] codes) {
        return Arrays.stream(codes).map(EnumId::id).toList();
    }

    private void property(String name, Part schema) throws IOException {
        json.writeObjectFieldStart(name);
        schema.write();
        json.writeEndObject();
    }

    private void text(String name) throws IOException {
        property(name, () -> json.writeStringField("type", "string"));
    }

    private void whole(String name, int least) throws IOException {
        property(name, () -> {
            json.writeStringField("type", "integer");
            json.writeNumberField("minimum", least);
        });
    }

    /** Into the schema that is open: an object of these properties and no others. */
    private void object(List<String> required, Part properties) throws IOException {
        json.writeStringField("type", "object");
        json.writeObjectFieldStart("properties");
        properties.write();
        json.writeEndObject();
        JsonFile.writeStrings(json, "required", required);
        json.writeBooleanField("additionalProperties", false);
    }

    private void list(String name, List<String> required, Part properties) throws IOException {
        property(name, () -> {
            json.writeStringField("type", "array");
            property("items", () -> object(required, properties));
        });
    }

    private void list(FlatTable<?> table, Set<String> omitted, List<String> alsoRequired, Part more)
            throws IOException {
        json.writeObjectFieldStart(table.name());
        json.writeStringField("type", "array");
        json.writeFieldName("items");
        row(table, omitted, alsoRequired, more);
        json.writeEndObject();
    }

    private void row(FlatTable<?> table, Set<String> omitted, List<String> alsoRequired, Part more) throws IOException {
        List<? extends OutputColumn<?>> columns = table.columns().stream()
                .filter(column -> !omitted.contains(column.name()))
                .toList();
        List<String> required = Stream.concat(
                        columns.stream().filter(OutputColumn::isRequired).map(OutputColumn::name),
                        alsoRequired.stream())
                .toList();
        json.writeStartObject();
        json.writeStringField(
                "description",
                table.description().english() + " / " + table.description().chinese());
        object(required, () -> {
            for (OutputColumn<?> column : columns) {
                property(column);
            }
            more.write();
        });
        json.writeEndObject();
    }

    private void property(OutputColumn<?> column) throws IOException {
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
                json.writeStringField("pattern", DECIMAL);
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
