package org.yusuan.write;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The Data Package (version 2 of the standard) that describes the flat tables of an output folder. Columns that fiscal tools
 * know have the column types of the Fiscal Data Package.
 *
 * @param format of the files that are described; where there are several formats, one stands for all
 * @param sources what the tables were read from
 * @see <a href="https://datapackage.org">Data Package</a>
 * @see <a href="https://fiscal.datapackage.org/specifications/fiscal-data-package-budgets">Fiscal Data Package</a>
 */
public record DataPackage(TableFormat format, Paths paths, Sources sources) {
    private static final String PROFILES = "https://datapackage.org/profiles/2.0/";

    private static final Map<String, String> FISCAL = Map.ofEntries(
            Map.entry("documents.fiscal_year", "date:fiscal-year"),
            Map.entry("documents.organisation", "administrator:generic:name"),
            Map.entry("documents.organisation_code", "administrator:generic:id"),
            Map.entry("budget_lines.line_id", "budget-line-id"),
            Map.entry("budget_lines.side", "direction"),
            Map.entry("budget_lines.code", "functional-classification:generic:code:full"),
            Map.entry("budget_lines.name", "functional-classification:generic:label"),
            Map.entry("budget_lines.economic_code", "economic-classification:generic:code:full"),
            Map.entry("budget_lines.economic_name", "economic-classification:generic:label"),
            Map.entry("budget_lines.organisation_code", "administrative-classification:generic:code:full"),
            Map.entry("budget_lines.organisation", "administrative-classification:generic:label"),
            Map.entry("budget_lines.year", "date:fiscal-year"),
            Map.entry("budget_lines.stage", "phase"),
            Map.entry("budget_lines.amount", "value"));

    /** Where the files of a table are. */
    @FunctionalInterface
    public interface Paths {
        /** @return names below the output folder: one, or one for each partition that the table has rows of */
        List<String> of(FlatTable<?> table) throws IOException;
    }

    /** The documents that the tables were read from, which are more than fit into memory. */
    @FunctionalInterface
    public interface Sources {
        void forEach(Taker taker) throws IOException;

        /** Takes one document after the other. */
        @FunctionalInterface
        interface Taker {
            /** @param sha256 of its bytes */
            void take(String name, String sha256) throws IOException;
        }
    }

    /** Of tables that are one file each, of whatever documents. */
    static DataPackage ofWhole(TableFormat format) {
        return new DataPackage(format, table -> List.of(format.fileName(table)), taker -> {});
    }

    /** Writes the descriptor; the writer stays open. */
    public void write(Writer writer) throws IOException {
        try (JsonGenerator json = JsonFile.generator(writer)) {
            json.writeStartObject();
            json.writeStringField("$schema", PROFILES + "datapackage.json");
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
            sources(json);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /** The standard wants no list without elements. */
    private void sources(JsonGenerator json) throws IOException {
        AtomicBoolean isBegun = new AtomicBoolean();
        sources.forEach((name, sha256) -> {
            if (!isBegun.getAndSet(true)) {
                json.writeArrayFieldStart("sources");
            }
            json.writeStartObject();
            json.writeStringField("title", name);
            json.writeStringField("hash", "sha256:" + sha256);
            json.writeEndObject();
        });
        if (isBegun.get()) {
            json.writeEndArray();
        }
    }

    private void resource(JsonGenerator json, FlatTable<?> table) throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", PROFILES + "dataresource.json");
        json.writeStringField("name", table.name());
        json.writeStringField("type", "table");
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
        } else if (format instanceof WorkbookFormat) {
            sheet(json, table);
        }
        json.writeObjectFieldStart("schema");
        json.writeStringField("$schema", PROFILES + "tableschema.json");
        if (format instanceof WorkbookFormat) {
            // the sheets have columns in front
            JsonFile.writeStrings(json, "fieldsMatch", List.of("subset"));
        }
        json.writeArrayFieldStart("fields");
        for (OutputColumn<?> column : table.columns()) {
            field(json, table, column);
        }
        json.writeEndArray();
        JsonFile.writeStrings(json, "missingValues", List.of(""));
        JsonFile.writeStrings(json, "primaryKey", table.key());
        foreignKeys(json, table.references());
        json.writeEndObject();
        json.writeEndObject();
    }

    /** The second row has the names; further sheets go on where one is full. */
    private static void sheet(JsonGenerator json, FlatTable<?> table) throws IOException {
        json.writeObjectFieldStart("dialect");
        json.writeStringField("$schema", PROFILES + "tabledialect.json");
        json.writeStringField("sheetName", table.name());
        json.writeBooleanField("header", true);
        json.writeArrayFieldStart("headerRows");
        json.writeNumber(2);
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void dialect(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("dialect");
        json.writeStringField("$schema", PROFILES + "tabledialect.json");
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

    private static void field(JsonGenerator json, FlatTable<?> table, OutputColumn<?> column) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", column.name());
        json.writeStringField("type", type(column.type()));
        describe(json, column.description());
        JsonFile.writeString(json, "unit", column.unit());
        JsonFile.writeString(json, "columnType", FISCAL.get(table.name() + "." + column.name()));
        categories(json, column);
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

    private static void categories(JsonGenerator json, OutputColumn<?> column) throws IOException {
        if (column.codes().isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("categories");
        for (String code : column.codes()) {
            json.writeStartObject();
            json.writeStringField("value", code);
            json.writeStringField("label", Codes.of(column, code).chinese());
            json.writeEndObject();
        }
        json.writeEndArray();
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
            JsonFile.writeStrings(json, "fields", List.of(reference.column()));
            json.writeObjectFieldStart("reference");
            json.writeStringField("resource", reference.table());
            JsonFile.writeStrings(json, "fields", List.of(reference.column()));
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
