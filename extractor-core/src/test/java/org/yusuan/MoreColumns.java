package org.yusuan;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Columns that only some truths have (year, group, dims, project type, weight, note …): compared where they are there. */
final class MoreColumns {
    /** A table, the columns that say which row is meant, and those that every truth has. */
    private record Compared(String table, List<String> key, Set<String> always) {}

    private static final List<Compared> TABLES = List.of(
            new Compared(
                    "budget_lines",
                    List.of("name", "item", "measure", "stage", "amount"),
                    Set.of("kind", "side", "code", "counterpart")),
            new Compared(
                    "targets",
                    List.of("name"),
                    Set.of(
                            "scope",
                            "supervising_department",
                            "implementing_unit",
                            "start",
                            "end",
                            "amount_total",
                            "amount_annual",
                            "goal_total",
                            "goal_annual")),
            new Compared("indicators", List.of("target", "horizon", "level3"), Set.of("level1", "level2", "value")),
            new Compared("attributes", List.of("target", "label_raw"), Set.of()));

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

    private MoreColumns() {}

    static Comparison compare(Path truth, Path output, String documentId) {
        List<List<String>> expected = new ArrayList<>();
        List<List<String>> found = new ArrayList<>();
        for (Compared compared : TABLES) {
            List<CsvRow> stated = TargetsTruth.truthOf(truth, compared.table());
            if (!stated.isEmpty()) {
                List<List<String>> ours = facts(compared, stated, stated);
                List<List<String>> theirs = facts(compared, stated, rows(compared, output, documentId));
                expected.addAll(ours);
                found.addAll(compared.table().equals("attributes") ? judged(ours, theirs) : theirs);
            }
        }
        return Comparison.of(expected, found);
    }

    /** Of the attributes those that the truth names. */
    private static List<List<String>> judged(List<List<String>> expected, List<List<String>> found) {
        Set<String> named = new HashSet<>();
        expected.forEach(fact -> named.add(fact.get(1)));
        return found.stream().filter(fact -> named.contains(fact.get(1))).toList();
    }

    private static List<CsvRow> rows(Compared compared, Path output, String documentId) {
        Map<String, String> targets = new HashMap<>();
        for (CsvRow target : OutputTables.read(output, "targets")) {
            if (target.get("document_id").equals(documentId)) {
                targets.put(target.get("target_id"), target.get("name"));
            }
        }
        List<CsvRow> rows = new ArrayList<>();
        for (CsvRow row : OutputTables.read(output, compared.table())) {
            if (row.has("document_id")) {
                if (row.get("document_id").equals(documentId)) {
                    rows.add(row);
                }
            } else if (targets.containsKey(row.get("target_id"))) {
                rows.add(row.with("target", targets.get(row.get("target_id"))));
            }
        }
        return rows;
    }

    private static List<List<String>> facts(Compared compared, List<CsvRow> stated, List<CsvRow> rows) {
        List<String> columns = stated.get(0).fields().keySet().stream()
                .filter(column ->
                        !compared.key().contains(column) && !compared.always().contains(column))
                .toList();
        List<List<String>> facts = new ArrayList<>();
        for (CsvRow row : rows) {
            String key = compared.key().stream()
                    .map(column -> comparable(key(row, column)))
                    .reduce("", (left, right) -> left + "|" + right);
            for (String column : columns) {
                if (row.has(column)) {
                    facts.add(List.of(compared.table(), key, column, comparable(row.get(column))));
                }
            }
        }
        return facts;
    }

    /** Where the items stand in columns the truth has no name for them. */
    private static String key(CsvRow row, String column) {
        return column.equals("name") && row.fields().containsKey("item") && row.has("item") ? "" : row.get(column);
    }

    private static String comparable(String text) {
        String folded = PublishedText.folded(text);
        return NUMBER.matcher(folded).matches()
                ? new BigDecimal(folded).stripTrailingZeros().toPlainString()
                : folded;
    }
}
