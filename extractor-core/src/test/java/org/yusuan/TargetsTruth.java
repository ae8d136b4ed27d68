package org.yusuan;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Compares the targets of a document, with what belongs to them, with a folder of truth. */
final class TargetsTruth {
    private static final List<String> TARGET_FIELDS = List.of(
            "scope",
            "supervising_department",
            "implementing_unit",
            "start",
            "end",
            "amount_total",
            "amount_annual",
            "goal_total",
            "goal_annual");

    private TargetsTruth() {}

    static Comparison compare(Path truth, Path output, String documentId) {
        Found found = Found.in(output, documentId);
        List<CsvRow> truthFunding = truthOf(truth, "funding");
        return Comparison.of(
                        rows(truthOf(truth, "targets"), TargetsTruth::targetFacts),
                        rows(found.targets, TargetsTruth::targetFacts))
                .plus(Comparison.of(
                        rows(truthOf(truth, "indicators"), TargetsTruth::indicator),
                        rows(found.indicators, TargetsTruth::indicator)))
                .plus(Comparison.of(
                        rows(truthFunding, TargetsTruth::funding),
                        rows(judged(found, truthFunding), TargetsTruth::funding)))
                .plus(Comparison.of(
                        rows(truthOf(truth, "tasks"), TargetsTruth::task), rows(found.tasks, TargetsTruth::task)));
    }

    /** A document's rows, each with its target's name as the truth has it. */
    private record Found(List<CsvRow> targets, List<CsvRow> indicators, List<CsvRow> funding, List<CsvRow> tasks) {
        static Found in(Path output, String documentId) {
            List<CsvRow> targets = OutputTables.read(output, "targets").stream()
                    .filter(row -> row.get("document_id").equals(documentId))
                    .toList();
            Map<String, String> names = new HashMap<>();
            targets.forEach(row -> names.put(row.get("target_id"), row.get("name")));
            return new Found(
                    targets,
                    named(output, "indicators", names),
                    named(output, "funding", names),
                    named(output, "tasks", names));
        }

        private static List<CsvRow> named(Path output, String table, Map<String, String> names) {
            List<CsvRow> named = new ArrayList<>();
            for (CsvRow row : OutputTables.read(output, table)) {
                String name = names.get(row.get("target_id"));
                if (name != null) {
                    named.add(row.with("target", name));
                }
            }
            return named;
        }
    }

    static List<CsvRow> truthOf(Path truth, String table) {
        return Files.exists(truth.resolve(table + ".csv")) ? OutputTables.read(truth, table) : List.of();
    }

    /** A row {@code all} that repeats its target's own amount is not judged where the truth lists none. */
    private static List<CsvRow> judged(Found found, List<CsvRow> truth) {
        Set<List<String>> listed = new HashSet<>();
        truth.stream()
                .filter(row -> row.get("source").equals("all"))
                .forEach(row -> listed.add(List.of(PublishedText.folded(row.get("target")), row.get("horizon"))));
        Set<List<String>> own = new HashSet<>();
        for (CsvRow target : found.targets) {
            for (String horizon : List.of("total", "annual")) {
                String amount = PublishedText.amount(target.get("amount_" + horizon));
                own.add(List.of(PublishedText.folded(target.get("name")), horizon, amount));
            }
        }
        return found.funding.stream()
                .filter(row -> !row.get("source").equals("all") || isJudged(row, listed, own))
                .toList();
    }

    private static boolean isJudged(CsvRow row, Set<List<String>> listed, Set<List<String>> own) {
        String target = PublishedText.folded(row.get("target"));
        String horizon = row.get("horizon");
        return listed.contains(List.of(target, horizon))
                || !own.contains(List.of(target, horizon, PublishedText.amount(row.get("amount"))));
    }

    private static List<List<String>> rows(List<CsvRow> rows, Function<CsvRow, Stream<List<String>>> facts) {
        return rows.stream().flatMap(facts).toList();
    }

    /** A fact for each field the target has: name, field, value. */
    private static Stream<List<String>> targetFacts(CsvRow row) {
        String name = PublishedText.folded(row.get("name"));
        Stream<List<String>> fields = TARGET_FIELDS.stream()
                .filter(field -> row.has(field))
                .map(field -> List.of("target", name, field, fact(field, row.get(field))));
        return Stream.concat(Stream.of(List.of("target", name)), fields);
    }

    private static String fact(String field, String text) {
        return field.startsWith("amount") ? PublishedText.amount(text) : PublishedText.folded(text);
    }

    private static Stream<List<String>> indicator(CsvRow row) {
        return Stream.of(List.of(
                "indicator",
                PublishedText.folded(row.get("target")),
                row.get("horizon"),
                row.get("level1"),
                row.get("level2"),
                PublishedText.folded(row.get("level3")),
                PublishedText.value(row.get("value"))));
    }

    private static Stream<List<String>> funding(CsvRow row) {
        return Stream.of(List.of(
                "funding",
                PublishedText.folded(row.get("target")),
                row.get("horizon"),
                row.get("source"),
                PublishedText.amount(row.get("amount"))));
    }

    private static Stream<List<String>> task(CsvRow row) {
        return Stream.of(List.of(
                "task",
                PublishedText.folded(row.get("target")),
                PublishedText.folded(row.get("name")),
                PublishedText.folded(row.get("content")),
                PublishedText.amount(row.get("amount")),
                PublishedText.folded(row.get("goal"))));
    }
}
