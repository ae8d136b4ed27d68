package org.yusuan;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the program makes of every fixture is what somebody looked at and accepted. {@code -Dyusuan.golden=rewrite} accepts
 * what it makes now; where {@code CI} is {@code true} that is refused.
 */
final class GoldenTest {
    private static final Path GOLDEN = Fixtures.FOLDER.resolve("golden");
    private static final int TOLD = 40;
    private static final String NO_COLUMN = "(no such column)";

    /** The tables of a golden, each with the columns by which a row of one document is found again. */
    private static final Map<String, List<String>> KEYS = keys();

    private static Map<String, List<String>> keys() {
        Map<String, List<String>> keys = new LinkedHashMap<>();
        keys.put("documents", List.of("source"));
        keys.put("tables", List.of("table_id"));
        keys.put("targets", List.of("target_id"));
        keys.put("attributes", List.of("target_id", "label_raw"));
        keys.put("funding", List.of("target_id", "horizon", "source", "label_raw"));
        keys.put("indicators", List.of("target_id", "ordinal", "horizon"));
        keys.put("tasks", List.of("target_id", "ordinal"));
        keys.put("budget_lines", List.of("line_id"));
        keys.put("statements", List.of("subject", "ref"));
        keys.put("checks", List.of("rule", "table_id"));
        keys.put("findings", List.of("rule", "table_id", "ref"));
        keys.put("residue", List.of("table_id", "ref"));
        return keys;
    }

    static Stream<String> sources() {
        return Fixtures.disclosures().stream();
    }

    @BeforeAll
    static void acceptWhatIsMadeNowIfAsked() throws IOException {
        if (!Accepting.isAsked()) {
            return;
        }
        for (String source : Fixtures.disclosures()) {
            for (String table : KEYS.keySet()) {
                rewrite(golden(source), table, rowsOf(source, table));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sources")
    void isWhatWasAccepted(String source) throws IOException {
        List<String> differences = new ArrayList<>();
        for (Map.Entry<String, List<String>> keyed : KEYS.entrySet()) {
            String table = keyed.getKey();
            Rows rows = new Rows(table, keyed.getValue());
            differences.addAll(rows.differences(accepted(golden(source), table), rowsOf(source, table)));
        }
        assertThat(differences.stream().limit(TOLD))
                .as("%s: %d differences from %s", source, differences.size(), golden(source))
                .isEmpty();
    }

    @Test
    void everyGoldenHasItsDocument() throws IOException {
        List<String> expected = Fixtures.disclosures().stream()
                .map(source -> golden(source).getFileName().toString())
                .toList();
        try (Stream<Path> folders = Files.list(GOLDEN)) {
            assertThat(folders.map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private static Path golden(String source) {
        return GOLDEN.resolve(source.substring(source.indexOf('/') + 1));
    }

    /** The document's rows; its id, which says nothing to a reader, is left out of theirs. */
    private static List<CsvRow> rowsOf(String source, String table) {
        String documentId = OutputTables.document(Fixtures.output(), source).get("document_id");
        List<CsvRow> rows = new ArrayList<>();
        for (CsvRow row : OutputTables.read(Fixtures.output(), table)) {
            if (row.fields().values().stream().anyMatch(value -> value.startsWith(documentId))) {
                rows.add(withoutId(table, row, documentId));
            }
        }
        return rows;
    }

    /** Neither are the numbers of rows that have nothing else to be told apart by: one more row would change all behind it. */
    private static CsvRow withoutId(String table, CsvRow row, String documentId) {
        Map<String, String> shown = new LinkedHashMap<>(row.fields());
        shown.replaceAll(
                (column, value) -> value.startsWith(documentId) ? value.substring(documentId.length()) : value);
        shown.remove("document_id");
        shown.remove("finding_id");
        if (!KEYS.getOrDefault(table, List.of()).contains("ordinal") && !table.equals("tables")) {
            shown.remove("ordinal");
        }
        return new CsvRow(shown);
    }

    private static List<CsvRow> accepted(Path golden, String table) {
        return Files.exists(golden.resolve(table + ".csv")) ? OutputTables.read(golden, table) : List.of();
    }

    private static void rewrite(Path golden, String table, List<CsvRow> rows) throws IOException {
        Path file = Files.createDirectories(golden).resolve(table + ".csv");
        Files.deleteIfExists(file);
        if (rows.isEmpty()) {
            return;
        }
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file)) {
            csv.writeRecord(rows.get(0).fields().keySet());
            for (CsvRow row : rows) {
                csv.writeRecord(row.fields().values());
            }
        }
    }

    /** Rows of a table compared field by field. */
    private record Rows(String table, List<String> key) {
        List<String> differences(List<CsvRow> accepted, List<CsvRow> found) {
            Map<String, CsvRow> expected = byKey(accepted);
            Map<String, CsvRow> actual = byKey(found);
            List<String> differences = new ArrayList<>();
            expected.forEach((rowKey, row) -> {
                CsvRow other = actual.get(rowKey);
                if (other == null) {
                    differences.add(table + " " + rowKey + ": expected " + row.fields() + ", found no such row");
                } else {
                    compare(rowKey, row, other, differences);
                }
            });
            actual.forEach((rowKey, row) -> {
                if (!expected.containsKey(rowKey)) {
                    differences.add(table + " " + rowKey + ": expected no such row, found " + row.fields());
                }
            });
            if (differences.isEmpty() && !List.copyOf(expected.keySet()).equals(List.copyOf(actual.keySet()))) {
                differences.add(table + ": expected the order " + expected.keySet() + ", found " + actual.keySet());
            }
            return differences;
        }

        private void compare(String rowKey, CsvRow expected, CsvRow actual, List<String> differences) {
            TreeSet<String> columns = new TreeSet<>(expected.fields().keySet());
            columns.addAll(actual.fields().keySet());
            for (String column : columns) {
                String was = expected.fields().getOrDefault(column, NO_COLUMN);
                String now = actual.fields().getOrDefault(column, NO_COLUMN);
                if (!was.equals(now)) {
                    differences.add(
                            table + " " + rowKey + " " + column + ": expected <" + was + ">, found <" + now + ">");
                }
            }
        }

        /** Rows of the same key are told apart by their number. */
        private Map<String, CsvRow> byKey(List<CsvRow> rows) {
            Map<String, CsvRow> byKey = new LinkedHashMap<>();
            for (CsvRow row : rows) {
                String rowKey = key.stream()
                        .map(column -> column + "=" + row.get(column))
                        .toList()
                        .toString();
                String numbered = rowKey;
                for (int i = 2; byKey.containsKey(numbered); i++) {
                    numbered = rowKey + " (" + i + ")";
                }
                byKey.put(numbered, row);
            }
            return byKey;
        }
    }
}
