package org.yusuan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yusuan.record.TableKind;

/** {@code docs/FORM_COVERAGE.md} is what a run over the fixtures made of each form in each format. */
final class FormCoverageTest {
    private static final String HEAD = """
            # Which forms are read, in which formats

            Counted in a run over `fixtures/documents`; `FormCoverageTest` makes this page, nobody types it. It shows what was read,
            not that it was read rightly: for that see `TruthTest`. Kinds without a document in the fixtures stand at the end.

            - **tables**: tables of that kind; in brackets those without a single amount or indicator
            - **rows**: what they gave in `attributes`, `funding`, `indicators`, `tasks` and `budget_lines`
            - **cells**: printed cells; **residue**: those among them that no row, label or heading accounts for
            """;

    private static final List<String> OF_TARGETS = List.of("attributes", "funding", "indicators", "tasks");

    /** What the tables of one kind in one document came to. */
    private record Count(int tables, int empty, int rows, int cells, int residue) {
        Count plus(Count other) {
            return new Count(
                    tables + other.tables,
                    empty + other.empty,
                    rows + other.rows,
                    cells + other.cells,
                    residue + other.residue);
        }

        String columns() {
            return "%s | %d | %d | %d | %s"
                    .formatted(empty == 0 ? tables : tables + " (" + empty + ")", rows, cells, residue, share());
        }

        private String share() {
            return String.format(Locale.ROOT, "%.2f %%", cells == 0 ? 0 : 100.0 * residue / cells);
        }
    }

    @Test
    void thePageSaysWhatTheRunMade() throws IOException {
        List<CsvRow> documents = OutputTables.read(Fixtures.output(), "documents");
        assertThat(documents).isNotEmpty();
        Map<String, Integer> rows = rowsByTable();

        StringBuilder page = new StringBuilder(HEAD);
        List<String> unseen = new ArrayList<>();
        Map<TableKind, Set<String>> seen = new EnumMap<>(TableKind.class);
        for (TableKind kind : TableKind.values()) {
            Set<String> formats = seen.computeIfAbsent(kind, unused -> new TreeSet<>());
            String lines = lines(kind, documents, rows, formats);
            if (lines.isEmpty()) {
                unseen.add("`" + kind.id() + "`");
            } else {
                page.append("\n## ")
                        .append(kind.id())
                        .append("\n\n| document | format | tables | rows | cells | residue | share |\n")
                        .append("|---|---|--:|--:|--:|--:|--:|\n")
                        .append(lines);
            }
        }
        page.append("\n## No document in the fixtures\n\n")
                .append("Kinds: ")
                .append(unseen.isEmpty() ? "none" : String.join(", ", unseen))
                .append(".\n\n| kind | formats without a document |\n|---|---|\n")
                .append(gaps(documents, seen))
                .append("\n\n## Not read\n\n| document | format | why |\n|---|---|---|\n")
                .append(notRead(documents));
        GeneratedPage.says("docs/FORM_COVERAGE.md", page.toString());
    }

    /** For each kind the formats that have documents, but none with a table of it: there nothing was tried. */
    private static String gaps(List<CsvRow> documents, Map<TableKind, Set<String>> seen) {
        Set<String> formats =
                documents.stream().map(row -> row.get("format")).collect(Collectors.toCollection(TreeSet::new));
        StringBuilder lines = new StringBuilder();
        seen.forEach((kind, there) -> {
            Set<String> missing = new TreeSet<>(formats);
            missing.removeAll(there);
            if (!missing.isEmpty()) {
                lines.append("| ")
                        .append(kind.id())
                        .append(" | ")
                        .append(String.join(", ", missing))
                        .append(" |\n");
            }
        });
        return lines.toString();
    }

    private static String lines(TableKind kind, List<CsvRow> documents, Map<String, Integer> rows, Set<String> formats)
            throws IOException {
        StringBuilder lines = new StringBuilder();
        for (CsvRow document : documents) {
            Count count = count(kind, document, rows);
            if (count.tables > 0) {
                formats.add(document.get("format"));
                lines.append("| ")
                        .append(name(document))
                        .append(" | ")
                        .append(document.get("format"))
                        .append(" | ")
                        .append(count.columns())
                        .append(" |\n");
            }
        }
        return lines.toString();
    }

    private static Count count(TableKind kind, CsvRow document, Map<String, Integer> rows) throws IOException {
        Count all = new Count(0, 0, 0, 0, 0);
        String file = "documents/" + document.get("document_id") + ".json";
        for (JsonNode table : new ObjectMapper()
                .readTree(Fixtures.output().resolve(file).toFile())
                .get("tables")) {
            if (table.get("kind").textValue().equals(kind.id())) {
                all = all.plus(count(table, rows));
            }
        }
        return all;
    }

    private static Count count(JsonNode table, Map<String, Integer> rows) {
        int printed = 0;
        int residue = 0;
        for (JsonNode cell : table.get("cells")) {
            printed += cell.get("text").textValue().isBlank() ? 0 : 1;
            residue += cell.get("role").textValue().equals("residue") ? 1 : 0;
        }
        int empty = table.get("is_empty").booleanValue() ? 1 : 0;
        return new Count(1, empty, rows.getOrDefault(table.get("table_id").textValue(), 0), printed, residue);
    }

    private static Map<String, Integer> rowsByTable() {
        Map<String, String> tableOfTarget = new HashMap<>();
        OutputTables.read(Fixtures.output(), "targets")
                .forEach(target -> tableOfTarget.put(target.get("target_id"), target.get("table_id")));
        Map<String, Integer> rows = new HashMap<>();
        for (String name : OF_TARGETS) {
            OutputTables.read(Fixtures.output(), name)
                    .forEach(row -> rows.merge(tableOfTarget.get(row.get("target_id")), 1, Integer::sum));
        }
        OutputTables.read(Fixtures.output(), "budget_lines")
                .forEach(line -> rows.merge(line.get("table_id"), 1, Integer::sum));
        return rows;
    }

    private static String notRead(List<CsvRow> documents) {
        return documents.stream()
                .filter(document -> document.get("status").equals("failed"))
                .map(document ->
                        "| %s | %s | %s |\n".formatted(name(document), document.get("format"), reason(document)))
                .collect(Collectors.joining());
    }

    private static String reason(CsvRow document) {
        return document.get("error").substring((document.get("source") + ": ").length());
    }

    private static String name(CsvRow document) {
        return document.get("source").substring(document.get("source").indexOf('/') + 1);
    }
}
