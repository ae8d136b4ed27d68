package org.yusuan.generalise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yusuan.CsvRow;
import org.yusuan.PublishedText;

/**
 * A reading held against the truth, in the terms of the contract's {@code score.py}: what is not judged is left out on both
 * sides, what the truth accepts beside its own words is taken for them.
 *
 * @param right facts found that the truth has
 * @param wrong facts found that it has not
 * @param missing facts of the truth that were not found
 */
record Judgement(List<Fact> right, List<Fact> wrong, List<Fact> missing) {
    private static final Pattern ALTERNATIVES = Pattern.compile("[|;,\\s]+");
    private static final Set<String> MEASURES =
            Set.of(("total current_year carryover general_public_budget government_funds state_capital_operations"
                            + " special_fiscal_account unit_funds basic_expenditure project_expenditure personnel operating"
                            + " fiscal_appropriation institutional_income business_income superior_subsidy"
                            + " affiliate_remittance other_income remittance_to_superior business_expenditure"
                            + " subsidy_to_affiliates reserve carryover_to_next_year other_funds")
                    .split(" "));

    static Judgement of(Truth truth, Map<String, List<CsvRow>> printed) {
        Map<String, List<CsvRow>> found = judgedRows(truth, printed);
        Map<String, List<CsvRow>> stated = new LinkedHashMap<>(truth.rows());
        acceptAlternatives(stated, found);
        dropUncertain(stated, found);
        dropUnnamedLines(stated, found);
        dropRepeatedTotals(stated, found);
        return compare(Facts.of(stated), Facts.of(found));
    }

    /** The harmonic mean of precision and recall; 1 where there is nothing to find and nothing found. */
    double f1() {
        int facts = 2 * right.size() + wrong.size() + missing.size();
        return facts == 0 ? 1 : 2.0 * right.size() / facts;
    }

    private static Judgement compare(List<Fact> truth, List<Fact> found) {
        Counts<List<String>> left = new Counts<>();
        truth.forEach(fact -> left.add(fact.key(), 1));
        List<Fact> right = new ArrayList<>();
        List<Fact> wrong = new ArrayList<>();
        found.forEach(fact -> (left.take(fact.key()) ? right : wrong).add(fact));
        List<Fact> missing =
                truth.stream().filter(fact -> left.take(fact.key())).toList();
        return new Judgement(List.copyOf(right), List.copyOf(wrong), missing);
    }

    /** Rows of the pages the truth is about, each with its target's name or its table's kind, as a truth has them. */
    private static Map<String, List<CsvRow>> judgedRows(Truth truth, Map<String, List<CsvRow>> printed) {
        Map<String, String> kinds = new HashMap<>();
        printed.get("tables").forEach(row -> kinds.put(row.get("table_id"), row.get("kind")));
        Map<String, String> names = new HashMap<>();
        printed.get(Facts.TARGETS).forEach(row -> names.put(row.get("target_id"), row.get("name")));
        Map<String, List<CsvRow>> rows = new LinkedHashMap<>();
        rows.put(Facts.TARGETS, printed.get(Facts.TARGETS));
        for (String table : List.of(Facts.INDICATORS, Facts.FUNDING, Facts.TASKS)) {
            rows.put(
                    table,
                    printed.get(table).stream()
                            .map(row -> row.with("target", names.getOrDefault(row.get("target_id"), "")))
                            .toList());
        }
        rows.put(
                Facts.BUDGET_LINES,
                printed.get(Facts.BUDGET_LINES).stream()
                        .map(row -> row.with("kind", kinds.getOrDefault(row.get("table_id"), "")))
                        .toList());
        rows.replaceAll((table, all) -> all.stream()
                .filter(row -> truth.pages().isEmpty() || truth.pages().contains(row.orEmpty("page")))
                .toList());
        return rows;
    }

    /** A line whose kind or measure is one that the truth accepts beside its own is taken for the truth's. */
    private static void acceptAlternatives(Map<String, List<CsvRow>> truth, Map<String, List<CsvRow>> found) {
        Map<List<String>, List<CsvRow>> accepted = acceptedLines(truth);
        Counts<List<String>> wanted = counted(truth.get(Facts.BUDGET_LINES));
        Counts<List<String>> had = counted(found.get(Facts.BUDGET_LINES));
        Counts<List<String>> spare = wanted.minus(had);
        List<CsvRow> lines = new ArrayList<>();
        for (CsvRow line : found.get(Facts.BUDGET_LINES)) {
            List<String> key = Facts.line(line);
            CsvRow meant = line;
            if (had.of(key) > wanted.of(key)) {
                for (CsvRow stated : accepted.getOrDefault(key, List.of())) {
                    if (spare.take(Facts.line(stated))) {
                        had.add(key, -1);
                        meant = line.with("kind", stated.orEmpty("kind"))
                                .with("measure", stated.orEmpty("measure"))
                                .with("side", stated.orEmpty("side"));
                        break;
                    }
                }
            }
            lines.add(meant);
        }
        found.put(Facts.BUDGET_LINES, lines);
    }

    private static Map<List<String>, List<CsvRow>> acceptedLines(Map<String, List<CsvRow>> truth) {
        Map<String, Set<String>> ofKind = new HashMap<>();
        for (CsvRow table : truth.get("tables")) {
            ofKind.computeIfAbsent(table.orEmpty("kind"), kind -> new LinkedHashSet<>())
                    .addAll(alternatives(table.orEmpty("kind_alt")));
        }
        Map<List<String>, List<CsvRow>> accepted = new HashMap<>();
        for (CsvRow line : truth.get(Facts.BUDGET_LINES)) {
            Set<String> kinds = new LinkedHashSet<>(List.of(line.orEmpty("kind")));
            kinds.addAll(alternatives(line.orEmpty("kind_alt")));
            kinds.addAll(ofKind.getOrDefault(line.orEmpty("kind"), Set.of()));
            Set<String> measures = new LinkedHashSet<>(List.of(line.orEmpty("measure")));
            measures.addAll(alternatives(line.orEmpty("measure_alt")));
            for (String kind : kinds) {
                for (String measure : measures) {
                    List<String> key = Facts.line(line.with("kind", kind).with("measure", measure));
                    if (!key.equals(Facts.line(line))) {
                        accepted.computeIfAbsent(key, any -> new ArrayList<>()).add(line);
                    }
                }
            }
        }
        return accepted;
    }

    private static List<String> alternatives(String published) {
        return Stream.of(ALTERNATIVES.split(published))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Lines the truth calls uncertain count only where they are met, and then what was found in their place does not count. */
    private static void dropUncertain(Map<String, List<CsvRow>> truth, Map<String, List<CsvRow>> found) {
        Counts<List<String>> had = counted(found.get(Facts.BUDGET_LINES));
        Counts<List<String>> unmet = new Counts<>();
        List<CsvRow> certain = new ArrayList<>();
        for (CsvRow line : truth.get(Facts.BUDGET_LINES)) {
            if (line.has("uncertain") && had.of(Facts.line(line)) <= 0) {
                unmet.add(loose(line), 1);
            } else {
                had.add(Facts.line(line), -1);
                certain.add(line);
            }
        }
        truth.put(Facts.BUDGET_LINES, certain);
        Counts<List<String>> wanted = counted(certain);
        found.put(
                Facts.BUDGET_LINES,
                found.get(Facts.BUDGET_LINES).stream()
                        .filter(line -> wanted.take(Facts.line(line)) || !unmet.take(loose(line)))
                        .toList());
    }

    private static List<String> loose(CsvRow line) {
        return List.of(
                PublishedText.folded(line.orEmpty("code")), Facts.amount(line.orEmpty("amount")), line.orEmpty("page"));
    }

    /** Lines with a measure the contract has no name for count only where the truth has them. */
    private static void dropUnnamedLines(Map<String, List<CsvRow>> truth, Map<String, List<CsvRow>> found) {
        Set<List<String>> known = new HashSet<>();
        Set<String> kinds = new HashSet<>();
        for (CsvRow line : truth.get(Facts.BUDGET_LINES)) {
            known.add(Facts.line(line));
            kinds.add(line.orEmpty("kind"));
        }
        found.put(
                Facts.BUDGET_LINES,
                found.get(Facts.BUDGET_LINES).stream()
                        .filter(line -> known.contains(Facts.line(line))
                                || (MEASURES.contains(line.orEmpty("measure"))
                                        && (!line.orEmpty("kind").equals("other") || kinds.contains("other"))))
                        .toList());
    }

    /** A source {@code all} that repeats the target's own amount counts only where the truth lists one. */
    private static void dropRepeatedTotals(Map<String, List<CsvRow>> truth, Map<String, List<CsvRow>> found) {
        Set<List<String>> listed = new HashSet<>();
        truth.get(Facts.FUNDING).stream()
                .filter(row -> row.orEmpty("source").equals("all"))
                .forEach(row -> listed.add(List.of(Facts.named(row.orEmpty("target")), row.orEmpty("horizon"))));
        Set<List<String>> own = new HashSet<>();
        for (CsvRow target : found.get(Facts.TARGETS)) {
            for (String horizon : List.of("total", "annual")) {
                String amount = Facts.amount(target.orEmpty("amount_" + horizon));
                own.add(List.of(Facts.named(target.orEmpty("name")), horizon, amount));
            }
        }
        found.put(
                Facts.FUNDING,
                found.get(Facts.FUNDING).stream()
                        .filter(row -> {
                            String target = Facts.named(row.orEmpty("target"));
                            String horizon = row.orEmpty("horizon");
                            return !row.orEmpty("source").equals("all")
                                    || listed.contains(List.of(target, horizon))
                                    || !own.contains(List.of(target, horizon, Facts.amount(row.orEmpty("amount"))));
                        })
                        .toList());
    }

    private static Counts<List<String>> counted(List<CsvRow> lines) {
        Counts<List<String>> counts = new Counts<>();
        lines.forEach(line -> counts.add(Facts.line(line), 1));
        return counts;
    }
}
