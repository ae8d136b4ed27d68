package org.yusuan.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a document asks for: a head with its tables and findings, and in pieces the cells as read and the records
 * made of them. The nested document is read token by token, a table's cells or a form at a time.
 */
final class DocumentData {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonFactory FACTORY = new JsonFactory(MAPPER);

    private static final Pattern BLANK = Pattern.compile(" ");
    private static final Set<String> NOT_TOLD = Set.of("table_id", "document_id", "target_id", "line_id", "finding_id");
    private static final List<String> PARTS_OF_TARGET = List.of("attributes", "funding", "indicators", "tasks");

    private final ReportedDocument document;
    private final Pieces cells;
    private final Pieces records;
    private final List<TableHead> tables = new ArrayList<>();
    private final Map<Integer, Set<Integer>> recordPieces = new TreeMap<>();
    private final List<JsonNode> findings = new ArrayList<>();
    private final List<JsonNode> statements = new ArrayList<>();
    private final Map<Integer, Extent> pages = new TreeMap<>();

    private DocumentData(ReportedDocument document, SiteFolder site) {
        this.document = document;
        this.cells = new Pieces(site, "documents/" + document.id() + "/cells-");
        this.records = new Pieces(site, "documents/" + document.id() + "/records-");
    }

    /** A table without its cells, and the piece they are in. */
    private record TableHead(JsonNode facts, int piece) {}

    /** How far to the right and down something is printed on a page, in points. */
    record Extent(double right, double bottom) {
        Extent with(double x, double y) {
            return new Extent(Math.max(right, x), Math.max(bottom, y));
        }
    }

    /** Draws the pages on which something was read. */
    @FunctionalInterface
    interface Drawing {
        List<PageImages.Drawn> draw(ReportedDocument document, Set<Integer> pages) throws IOException;
    }

    static void write(ReportedRun run, ReportedDocument document, SiteFolder site, Drawing drawing) throws IOException {
        Path nested = run.folder().resolve("documents").resolve(document.sha256() + ".json");
        DocumentData data = new DocumentData(document, site);
        if (Files.isRegularFile(nested)) {
            try (JsonParser json = FACTORY.createParser(nested.toFile())) {
                data.read(json);
            } finally {
                data.cells.end();
                data.records.end();
            }
        }
        data.writeHead(site, drawing.draw(document, data.pages.keySet()));
    }

    private void read(JsonParser json) throws IOException {
        json.nextToken();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String section = json.currentName();
            json.nextToken();
            switch (section) {
                case "tables" -> elements(json, this::table);
                case "targets" -> elements(json, parser -> target(parser.readValueAsTree()));
                case "budget_lines" -> elements(json, parser -> record("budget_lines", parser.readValueAsTree(), null));
                case "residue" -> elements(json, parser -> record("residue", parser.readValueAsTree(), null));
                case "findings" -> elements(json, parser -> findings.add(parser.readValueAsTree()));
                case "statements" -> elements(json, parser -> statement(parser.readValueAsTree()));
                default -> json.skipChildren();
            }
        }
    }

    /** What is done with the element at which the parser stands. */
    @FunctionalInterface
    private interface Element {
        void read(JsonParser json) throws IOException;
    }

    private static void elements(JsonParser json, Element element) throws IOException {
        while (json.nextToken() != JsonToken.END_ARRAY) {
            element.read(json);
        }
    }

    private void table(JsonParser json) throws IOException {
        var facts = MAPPER.createObjectNode();
        int piece = 0;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            if (name.equals("cells")) {
                DataFile file = cells.next();
                piece = cells.number();
                cells(json, facts.path("ordinal").asInt(), file);
            } else {
                facts.set(name, json.readValueAsTree());
            }
        }
        tables.add(new TableHead(facts, piece));
    }

    private void cells(JsonParser json, int table, DataFile file) throws IOException {
        file.generator().writeStartArray();
        file.value(table);
        file.generator().writeStartArray();
        elements(json, parser -> {
            JsonNode cell = parser.readValueAsTree();
            if (!isBlank(cell)) {
                cell(cell, table, file);
            }
        });
        file.generator().writeEndArray();
        file.generator().writeEndArray();
    }

    /** A cell without text that no other could be missing for; where it stands is seen without it. */
    private static boolean isBlank(JsonNode cell) {
        return cell.path("text").asText().isEmpty()
                && cell.path("row_span").asInt() == 1
                && cell.path("col_span").asInt() == 1
                && !cell.has("nested");
    }

    private void cell(JsonNode cell, int table, DataFile file) throws IOException {
        int row = cell.path("row").asInt();
        int column = cell.path("col").asInt();
        String ref = cell.path("ref").asText();
        List<Object> areas = new ArrayList<>();
        for (JsonNode area : cell.path("areas")) {
            area(area, areas);
        }
        boolean isOrdinary = ref.equals("t" + table + ":r" + (row + 1) + ":c" + (column + 1));
        file.row(
                row,
                column,
                cell.path("row_span").asInt(),
                cell.path("col_span").asInt(),
                text(cell),
                cell.path("role").asText(),
                areas.isEmpty() ? null : areas,
                isOrdinary ? null : ref);
    }

    /** Tables inside a cell are told by their texts. */
    private static String text(JsonNode cell) {
        StringBuilder text = new StringBuilder(cell.path("text").asText());
        for (JsonNode grid : cell.path("nested")) {
            for (JsonNode inner : grid.path("cells")) {
                text.append(text.length() == 0 ? "" : "\n")
                        .append(inner.path("text").asText());
            }
        }
        return text.toString();
    }

    private void area(JsonNode area, List<Object> areas) {
        int page = area.path("page").asInt();
        List<Object> place = new ArrayList<>();
        place.add(page);
        String box = area.path("bbox").asText();
        if (!box.isEmpty()) {
            List<BigDecimal> sides =
                    BLANK.splitAsStream(box).map(BigDecimal::new).toList();
            place.addAll(sides);
            Extent extent = new Extent(sides.get(2).doubleValue(), sides.get(3).doubleValue());
            pages.merge(page, extent, (first, second) -> first.with(second.right(), second.bottom()));
            areas.add(place);
        }
    }

    private void target(JsonNode target) throws IOException {
        String table = target.path("table_id").asText();
        String name = target.path("name").asText();
        record("targets", target, table);
        for (Map.Entry<String, JsonNode> field : target.path("fields").properties()) {
            var node = MAPPER.createObjectNode().put("field", field.getKey()).put("target", name);
            node.put("value", field.getValue().path("raw").asText());
            node.set("ref", field.getValue().path("ref"));
            node.set("page", field.getValue().path("page"));
            record("fields", node, table);
        }
        for (String part : PARTS_OF_TARGET) {
            for (JsonNode row : target.path(part)) {
                record(part, ((ObjectNode) row).put("target", name), table);
            }
        }
    }

    /** @param tableId where the record itself does not say */
    private void record(String kind, JsonNode values, @Nullable String tableId) throws IOException {
        String id = tableId == null ? values.path("table_id").asText() : tableId;
        int table = id.isEmpty() ? 0 : Integer.parseInt(id.substring(id.indexOf('#') + 1));
        DataFile file = records.next();
        recordPieces.computeIfAbsent(table, none -> new TreeSet<>()).add(records.number());
        file.generator().writeStartArray();
        file.value(table);
        file.value(kind);
        object(file, values);
        file.generator().writeEndArray();
        file.generator().writeRaw('\n');
    }

    /** The plain fields; a box is where the cell's is. */
    private static void object(DataFile file, JsonNode values) throws IOException {
        file.generator().writeStartObject();
        for (Map.Entry<String, JsonNode> field : values.properties()) {
            if (field.getValue().isValueNode()
                    && !NOT_TOLD.contains(field.getKey())
                    && !field.getKey().equals("bbox")) {
                file.field(field.getKey(), field.getValue().asText());
            }
        }
        file.generator().writeEndObject();
    }

    private void statement(JsonNode statement) {
        statements.add(statement);
        pages.putIfAbsent(statement.path("page").asInt(), new Extent(0, 0));
    }

    private void writeHead(SiteFolder site, List<PageImages.Drawn> drawn) throws IOException {
        try (DataFile file = DataFile.create(site, "documents/" + document.id() + "/head")) {
            var json = file.generator();
            json.writeStartObject();
            json.writeArrayFieldStart("tables");
            for (TableHead table : tables) {
                json.writeStartObject();
                for (Map.Entry<String, JsonNode> field : table.facts.properties()) {
                    if (!NOT_TOLD.contains(field.getKey())) {
                        json.writeFieldName(field.getKey());
                        MAPPER.writeTree(json, field.getValue());
                    }
                }
                file.field("cells", table.piece);
                json.writeFieldName("records");
                file.value(List.copyOf(
                        recordPieces.getOrDefault(table.facts.path("ordinal").asInt(), Set.of())));
                json.writeEndObject();
            }
            json.writeEndArray();
            list(file, "findings", findings);
            list(file, "statements", statements);
            json.writeFieldName("others");
            file.value(List.copyOf(recordPieces.getOrDefault(0, Set.of())));
            pages(file, drawn);
            json.writeEndObject();
        }
    }

    private static void list(DataFile file, String name, List<JsonNode> nodes) throws IOException {
        file.generator().writeArrayFieldStart(name);
        for (JsonNode node : nodes) {
            file.generator().writeStartObject();
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                if (!field.getKey().equals("finding_id") && !field.getKey().equals("document_id")) {
                    file.field(field.getKey(), field.getValue().asText());
                }
            }
            file.generator().writeEndObject();
        }
        file.generator().writeEndArray();
    }

    /** Those with a picture by its size, the others by how far something is printed on them. */
    private void pages(DataFile file, List<PageImages.Drawn> drawn) throws IOException {
        Map<Integer, PageImages.Drawn> pictures = new TreeMap<>();
        drawn.forEach(page -> pictures.put(page.number(), page));
        file.generator().writeArrayFieldStart("pages");
        for (Map.Entry<Integer, Extent> page : pages.entrySet()) {
            PageImages.Drawn picture = pictures.get(page.getKey());
            Extent extent = page.getValue();
            if (picture != null) {
                file.row(page.getKey(), (int) picture.width(), (int) picture.height(), picture.file());
            } else if (extent.right() > 0) {
                file.row(page.getKey(), (int) Math.ceil(extent.right()), (int) Math.ceil(extent.bottom()));
            }
        }
        file.generator().writeEndArray();
    }
}
