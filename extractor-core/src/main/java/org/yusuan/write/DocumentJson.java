package org.yusuan.write;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yusuan.diagnose.Diagnostic;
import org.yusuan.document.Area;
import org.yusuan.document.Cell;
import org.yusuan.document.Grid;
import org.yusuan.record.Amount;
import org.yusuan.record.Confidence;
import org.yusuan.record.Disclosure;
import org.yusuan.record.Doubt;
import org.yusuan.record.Origin;
import org.yusuan.record.RoledCell;
import org.yusuan.record.SourcedText;
import org.yusuan.record.Table;
import org.yusuan.record.Target;
import org.yusuan.record.TargetField;

/**
 * Everything known of one document, nested. What the flat tables have is here by the same names and in the same form;
 * besides, every cell of every table with its role, and the provenance of every single field of a target.
 */
public final class DocumentJson {
    private static final Set<String> NOTHING = Set.of();
    private static final Set<String> DOCUMENT = Set.of("document_id");
    private static final Set<String> TARGET = Set.of("target_id");

    /**
     * The lists of a document, in their order.
     *
     * @param elements writes those of a disclosure
     */
    public record Section(String name, Elements elements) {}

    /** Writes elements into the list that is open. */
    @FunctionalInterface
    public interface Elements {
        /** @param before rows that the flat tables have of the document already */
        void write(JsonGenerator json, Disclosure disclosure, RowCounts before) throws IOException;
    }

    public static final List<Section> SECTIONS = List.of(
            new Section(
                    DocumentTables.TABLES.name(),
                    (json, disclosure, before) -> new DocumentJson(json).tables(disclosure)),
            new Section(
                    TargetTables.TARGETS.name(),
                    (json, disclosure, before) -> new DocumentJson(json).targets(disclosure)),
            rows(BudgetTables.BUDGET_LINES),
            rows(DocumentTables.STATEMENTS),
            rows(DocumentTables.CHECKS),
            rows(DocumentTables.FINDINGS),
            rows(DocumentTables.RESIDUE),
            new Section("diagnostics", DocumentJson::diagnostics));

    private final JsonGenerator json;

    private DocumentJson(JsonGenerator json) {
        this.json = json;
    }

    private static <R> Section rows(FlatTable<R> table) {
        return new Section(
                table.name(),
                (json, disclosure, before) ->
                        JsonFile.writeElements(json, table, table.rows().of(disclosure, before.of(table)), DOCUMENT));
    }

    /** @param tables number of the document's tables */
    public static void write(Disclosure disclosure, int tables, Writer writer) throws IOException {
        try (JsonGenerator json = JsonFile.generator(writer)) {
            head(json, disclosure, tables);
            for (Section section : SECTIONS) {
                json.writeArrayFieldStart(section.name);
                section.elements.write(json, disclosure, RowCounts.NONE);
                json.writeEndArray();
            }
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /** The beginning of a document, up to its lists. */
    public static void writeHead(Disclosure disclosure, int tables, Writer writer) throws IOException {
        JsonGenerator json = JsonFile.generator(writer);
        head(json, disclosure, tables);
        json.flush();
    }

    private static void head(JsonGenerator json, Disclosure disclosure, int tables) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("document");
        ListedDocument listed = new ListedDocument(disclosure.document(), tables);
        JsonFile.writeFields(json, DocumentTables.DOCUMENTS.columns(), listed, NOTHING);
        json.writeEndObject();
    }

    private void tables(Disclosure disclosure) throws IOException {
        for (InDocument<Table> row : DocumentTables.TABLES.rows().of(disclosure, 0)) {
            json.writeStartObject();
            JsonFile.writeFields(json, DocumentTables.TABLES.columns(), row, DOCUMENT);
            doubts(row.value().confidence());
            JsonFile.writeStrings(json, "joins", row.value().joins());
            json.writeArrayFieldStart("cells");
            for (RoledCell roled : row.value().cells()) {
                json.writeStartObject();
                json.writeStringField("ref", roled.ref());
                json.writeStringField("role", roled.role().id());
                cell(roled.cell());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private void doubts(Confidence confidence) throws IOException {
        json.writeObjectFieldStart("doubts");
        for (Map.Entry<Doubt, Double> doubt : confidence.shares().entrySet()) {
            json.writeFieldName(doubt.getKey().name().toLowerCase(Locale.ROOT));
            json.writeNumber(OutputColumn.share(doubt.getValue()));
        }
        json.writeEndObject();
    }

    private void cell(Cell cell) throws IOException {
        json.writeNumberField("row", cell.row());
        json.writeNumberField("col", cell.col());
        json.writeNumberField("row_span", cell.rowSpan());
        json.writeNumberField("col_span", cell.colSpan());
        json.writeStringField("text", cell.text());
        json.writeArrayFieldStart("areas");
        for (Area area : cell.areas()) {
            json.writeStartObject();
            area(area);
            json.writeEndObject();
        }
        json.writeEndArray();
        if (!cell.nested().isEmpty()) {
            nested(cell.nested());
        }
    }

    private void nested(List<Grid> grids) throws IOException {
        json.writeArrayFieldStart("nested");
        for (Grid grid : grids) {
            json.writeStartObject();
            json.writeArrayFieldStart("cells");
            for (Cell cell : grid.cells()) {
                json.writeStartObject();
                cell(cell);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void targets(Disclosure disclosure) throws IOException {
        for (InDocument<Target> row : TargetTables.TARGETS.rows().of(disclosure, 0)) {
            Target target = row.value();
            json.writeStartObject();
            JsonFile.writeFields(json, TargetTables.TARGETS.columns(), row, DOCUMENT);
            fields(target);
            ofTarget(TargetTables.ATTRIBUTES, InTarget.of(target, Target::attributes));
            ofTarget(TargetTables.FUNDING, InTarget.of(target, Target::funding));
            ofTarget(TargetTables.INDICATORS, InTarget.of(target, Target::indicators));
            ofTarget(TargetTables.TASKS, InTarget.of(target, Target::tasks));
            json.writeEndObject();
        }
    }

    private <R> void ofTarget(FlatTable<R> table, List<R> rows) throws IOException {
        JsonFile.writeRows(json, table, rows, TARGET);
    }

    /** Where each field of the target is published, and how. */
    private void fields(Target target) throws IOException {
        json.writeObjectFieldStart("fields");
        for (var field : target.fields().entrySet()) {
            TargetField name = field.getKey();
            SourcedText stated = field.getValue();
            field(name.id(), stated.raw(), stated.origin());
        }
        amount("amount_total", target.amountTotal());
        amount("amount_annual", target.amountAnnual());
        json.writeEndObject();
    }

    private void amount(String name, @Nullable Amount amount) throws IOException {
        if (amount != null) {
            field(name, amount.raw(), amount.origin());
        }
    }

    private void field(String name, String raw, Origin origin) throws IOException {
        json.writeObjectFieldStart(name);
        JsonFile.writeString(json, "raw", raw);
        area(origin.area());
        json.writeStringField("ref", origin.ref());
        json.writeEndObject();
    }

    private void area(Area area) throws IOException {
        json.writeNumberField("page", area.page());
        JsonFile.writeString(json, "bbox", BoxFormat.box(area.box()));
    }

    private static void diagnostics(JsonGenerator json, Disclosure disclosure, RowCounts before) throws IOException {
        for (Diagnostic diagnostic : disclosure.diagnostics()) {
            json.writeStartObject();
            json.writeStringField("code", diagnostic.code().id());
            json.writeStringField("severity", diagnostic.severity().name().toLowerCase(Locale.ROOT));
            json.writeStringField("place", diagnostic.place());
            json.writeStringField("message", diagnostic.message());
            json.writeEndObject();
        }
    }
}
