package org.yusuan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yusuan.document.Cell;
import org.yusuan.document.Grid;
import org.yusuan.document.PageSelection;
import org.yusuan.document.SourceDocument;
import org.yusuan.pipeline.InputFile;
import org.yusuan.pipeline.PipelineStages;
import org.yusuan.source.Source;

/**
 * Every cell that is printed is accounted for: it stands in a record of its table, or is an understood label, or stands
 * in the residue with a reason.
 */
final class NothingDroppedTest {
    private static final Set<String> UNDERSTOOD = Set.of("title", "label", "heading", "note", "blank_of_form");

    private static final Pattern AMOUNT = Pattern.compile("-?[0-9,]+\\.[0-9]+");

    /** A contents page that was set as a table is none; a finding says so. */
    private static final Set<String> WITH_CONTENTS_PAGE = Set.of("contents-and-narrative", "shaanxi-budget");

    /** Forms that nobody filled in. */
    private static final Set<String> WITHOUT_RECORDS = Set.of("empty-forms");

    static Stream<InputFile> documents() {
        Path output = Fixtures.output();
        return Fixtures.files().stream().filter(file -> isRead(output, file.name()));
    }

    private static boolean isRead(Path output, String source) {
        return !OutputTables.document(output, source).get("status").equals("failed");
    }

    @Test
    void mostFixturesAreRead() {
        assertThat(documents()).hasSizeGreaterThanOrEqualTo(16);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyPrintedCellIsACellOfATable(InputFile file) throws IOException {
        PipelineStages stages = PipelineStages.standard(1);
        Source source = stages.identify().identify(file);
        SourceDocument printed = stages.read().read(source, PageSelection.ALL);
        List<String> inGrids = stages.stitch().stitch(printed).grids().stream()
                .flatMap(grid -> grid.cells().stream())
                .filter(cell -> !cell.isBlank())
                .map(Cell::text)
                .sorted()
                .toList();
        List<String> inTables = cells(document(file)).stream()
                .map(cell -> cell.get("text").textValue())
                .filter(text -> !text.isBlank())
                .sorted()
                .toList();
        assertThat(inTables).as("cells of tables").isNotEmpty();
        if (!WITH_CONTENTS_PAGE.contains(LayoutsTest.layout(file.name()))) {
            assertThat(inTables).as("cells of tables against cells of grids").isEqualTo(inGrids);
        }
        assertThat(printed.grids()).allSatisfy(NothingDroppedTest::hasCells);
    }

    private static void hasCells(Grid grid) {
        assertThat(grid.cells()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyCellIsUsedUnderstoodOrLeftOverWithAReason(InputFile file) throws IOException {
        JsonNode document = document(file);
        List<String> lost = new ArrayList<>();
        int used = 0;
        for (JsonNode table : document.get("tables")) {
            Account account = new Account(document, table.get("table_id").textValue());
            for (JsonNode cell : table.get("cells")) {
                String role = cell.get("role").textValue();
                String text = PublishedText.folded(cell.get("text").textValue());
                if (!text.isEmpty()
                        && !account.covers(role, text, cell.get("ref").textValue())) {
                    lost.add(cell.get("ref").textValue() + " " + role + ": "
                            + cell.get("text").textValue());
                }
                used += role.equals("value") ? 1 : 0;
            }
        }
        assertThat(lost).as("cells of %s that no record has", file.name()).isEmpty();
        assertThat(used)
                .as("cells of %s that stand in records", file.name())
                .satisfies(count -> assertThat(count > 0 || WITHOUT_RECORDS.contains(LayoutsTest.layout(file.name())))
                        .isTrue());
    }

    /** Short texts are found anywhere, so that amounts are held to a line of their own. */
    @ParameterizedTest
    @MethodSource("documents")
    void everyAmountOfAStatementIsALine(InputFile file) throws IOException {
        JsonNode document = document(file);
        Set<String> lines = new HashSet<>();
        document.get("budget_lines").forEach(line -> lines.add(line.get("ref").textValue()));
        Set<String> targets = new HashSet<>();
        document.get("targets")
                .forEach(target -> targets.add(target.get("table_id").textValue()));
        List<String> lost = new ArrayList<>();
        for (JsonNode table : document.get("tables")) {
            for (JsonNode cell : table.get("cells")) {
                boolean isAmount = cell.get("role").textValue().equals("value")
                        && AMOUNT.matcher(cell.get("text").textValue().strip()).matches();
                String ref = cell.get("ref").textValue();
                if (isAmount
                        && !targets.contains(table.get("table_id").textValue())
                        && !lines.contains(ref)
                        && !isFactOfLine(document, table, cell)) {
                    lost.add(ref + ": " + cell.get("text").textValue());
                }
            }
        }
        assertThat(lost)
                .as("amounts of %s that no budget line has", file.name())
                .isEmpty();
    }

    /** A share in percent is no amount, but a fact of its row's lines. */
    private static boolean isFactOfLine(JsonNode document, JsonNode table, JsonNode cell) {
        String fact = ": " + cell.get("text").textValue().strip();
        for (JsonNode line : document.get("budget_lines")) {
            boolean ofRow = line.get("table_id").equals(table.get("table_id"))
                    && line.get("row").intValue() == cell.get("row").intValue() + 1;
            if (ofRow && line.path("dims").asText().contains(fact)) {
                return true;
            }
        }
        return false;
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theResidueOfTheDocumentIsThatOfTheFlatTable(InputFile file) throws IOException {
        JsonNode document = document(file);
        String documentId = document.at("/document/document_id").textValue();
        List<CsvRow> residue = OutputTables.read(Fixtures.output(), "residue").stream()
                .filter(row -> row.get("document_id").equals(documentId))
                .toList();
        assertThat(residue).allSatisfy(row -> assertThat(row.get("reason")).isNotBlank());
        List<String> refs = new ArrayList<>();
        for (JsonNode cell : cells(document)) {
            if (cell.get("role").textValue().equals("residue")) {
                refs.add(cell.get("ref").textValue());
            }
        }
        assertThat(residue).extracting(row -> row.get("ref")).containsAll(refs);
    }

    /** What of a table stands in its records and in the residue. */
    private static final class Account {
        private final List<List<String>> recorded = new ArrayList<>();
        private final List<String> leftOver = new ArrayList<>();

        private Account(JsonNode document, String tableId) {
            for (String records : List.of("targets", "budget_lines")) {
                for (JsonNode row : document.get(records)) {
                    if (row.get("table_id").textValue().equals(tableId)) {
                        collect(row, recorded);
                    }
                }
            }
            for (JsonNode row : document.get("residue")) {
                if (row.path("table_id").asText().equals(tableId)) {
                    leftOver.add(row.get("ref").textValue());
                }
            }
        }

        /** The texts of each record by itself: of a target, of each of its indicators … */
        private static void collect(JsonNode node, List<List<String>> records) {
            List<String> texts = new ArrayList<>();
            for (JsonNode child : node) {
                if (child.isTextual()) {
                    texts.add(PublishedText.folded(child.textValue()));
                }
                collect(child, records);
            }
            if (!texts.isEmpty()) {
                records.add(texts);
            }
        }

        private boolean covers(String role, String text, String ref) {
            if (role.equals("residue")) {
                return leftOver.contains(ref);
            }
            return UNDERSTOOD.contains(role) || (role.equals("value") && isRecorded(text));
        }

        /**
         * In a record as it is, or, where a label is glued to it, without the label or with that of the record; a rate in
         * percent is a plain number there.
         */
        private boolean isRecorded(String text) {
            String rate = text.endsWith("%") ? text.substring(0, text.length() - 1) : text;
            String withoutLabel = text.substring(text.indexOf(':') + 1);
            return recorded.stream()
                    .anyMatch(record -> record.stream()
                            .anyMatch(field -> field.contains(text)
                                    || field.equals(rate)
                                    || (!withoutLabel.isEmpty() && field.contains(withoutLabel))
                                    || (text.startsWith(field) && record.contains(text.substring(field.length())))));
        }
    }

    private static List<JsonNode> cells(JsonNode document) {
        List<JsonNode> cells = new ArrayList<>();
        document.get("tables").forEach(table -> table.get("cells").forEach(cells::add));
        return cells;
    }

    private static JsonNode document(InputFile file) throws IOException {
        Path output = Fixtures.output();
        String documentId = OutputTables.document(output, file.name()).get("document_id");
        return new ObjectMapper()
                .readTree(output.resolve("documents")
                        .resolve(documentId + ".json")
                        .toFile());
    }
}
