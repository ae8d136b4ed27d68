package org.yusuan.generalise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private static final Set<String> MEASURES =
            Set.of(("total current_year carryover general_public_budget government_funds state_capital_operations"
                            + " special_fiscal_account unit_funds basic_expenditure project_expenditure personnel operating"
                            + " fiscal_appropriation institutional_income business_income superior_subsidy"
                            + " affiliate_remittance other_income remittance_to_superior business_expenditure"
                            + " subsidy_to_affiliates reserve carryover_to_next_year other_funds")
                    .split(" "));

    Judgement {
        right = List.copyOf(right);
        wrong = List.copyOf(wrong);
        missing = List.copyOf(missing);
    }

    /** @param printed the rows of the reading's tables, as its output has them */
    static Judgement of(Truth truth, Map<String, List<CsvRow>> printed) {
        Map<String, List<CsvRow>> rows = judgedRows(truth, printed);
        Set<List<String>> repeatedTotals = repeatedTotals(truth, rows);
        List<Fact> found = Facts.of(rows).stream()
                .filter(fact -> !repeatedTotals.contains(fact.key()))
                .toList();
        List<Fact> stated = new ArrayList<>(truth.facts());
        List<Fact> lines = named(stated, certain(stated, accepted(truth, found)));
        List<Fact> judged = Stream.concat(found.stream().filter(fact -> !fact.isBudgetLine()), lines.stream())
                .toList();
        return compare(stated, judged);
    }

    /** The harmonic mean of precision and recall; 1 where there is nothing to find and nothing found. */
    double f1() {
        int facts = 2 * right.size() + wrong.size() + missing.size();
        return facts == 0 ? 1 : 2.0 * right.size() / facts;
    }

    private static Judgement compare(List<Fact> truth, List<Fact> found) {
        Counts<List<String>> left = keys(truth);
        List<Fact> right = new ArrayList<>();
        List<Fact> wrong = new ArrayList<>();
        found.forEach(fact -> (left.take(fact.key()) ? right : wrong).add(fact));
        return new Judgement(
                right,
                wrong,
                truth.stream().filter(fact -> left.take(fact.key())).toList());
    }

    /** Rows of the pages the truth is about, each with its target's name or its table's kind, as a truth has them. */
    private static Map<String, List<CsvRow>> judgedRows(Truth truth, Map<String, List<CsvRow>> printed) {
        Map<String, String> kinds = new HashMap<>();
        printed.get("tables").forEach(row -> kinds.put(row.get("table_id"), row.get("kind")));
        Map<String, String> names = new HashMap<>();
        printed.get(Facts.TARGETS).forEach(row -> names.put(row.get("target_id"), row.get("name")));
        Map<String, List<CsvRow>> rows = new LinkedHashMap<>();
        for (String table : Facts.TABLES) {
            rows.put(
                    table,
                    printed.get(table).stream()
                            .filter(row ->
                                    truth.pages().isEmpty() || truth.pages().contains(row.orEmpty("page")))
                            .map(row -> row.with("target", names.getOrDefault(row.orEmpty("target_id"), ""))
                                    .with("kind", kinds.getOrDefault(row.orEmpty("table_id"), "")))
                            .toList());
        }
        return rows;
    }

    /** Sources {@code all} that repeat the target's own amount: they count only where the truth lists one. */
    private static Set<List<String>> repeatedTotals(Truth truth, Map<String, List<CsvRow>> rows) {
        Set<List<String>> listed = new HashSet<>();
        truth.facts().stream()
                .filter(fact -> fact.isOf(Facts.FUNDING))
                .forEach(fact -> listed.add(fact.key().subList(0, fact.key().size() - 1)));
        Set<List<String>> own = new HashSet<>();
        for (CsvRow target : rows.get(Facts.TARGETS)) {
            for (String horizon : List.of("total", "annual")) {
                List<String> source = List.of(Facts.FUNDING, Facts.named(target.orEmpty("name")), horizon, "all");
                if (!listed.contains(source)) {
                    List<String> key = new ArrayList<>(source);
                    key.add(Facts.amount(target.orEmpty("amount_" + horizon)));
                    own.add(key);
                }
            }
        }
        return own;
    }

    /** The lines found; one whose kind or measure the truth accepts beside its own is taken for the truth's. */
    private static List<Fact> accepted(Truth truth, List<Fact> found) {
        List<Fact> lines = found.stream().filter(Fact::isBudgetLine).toList();
        Counts<List<String>> wanted =
                keys(truth.facts().stream().filter(Fact::isBudgetLine).toList());
        Counts<List<String>> had = keys(lines);
        Counts<List<String>> spare = wanted.minus(had);
        List<Fact> accepted = new ArrayList<>();
        for (Fact line : lines) {
            Fact meant = line;
            if (had.of(line.key()) > wanted.of(line.key())) {
                for (Fact stated : truth.accepted().getOrDefault(line.key(), List.of())) {
                    if (spare.take(stated.key())) {
                        had.add(line.key(), -1);
                        meant = Fact.line(line.row()
                                .with("kind", stated.row().orEmpty("kind"))
                                .with("measure", stated.row().orEmpty("measure"))
                                .with("side", stated.row().orEmpty("side")));
                        break;
                    }
                }
            }
            accepted.add(meant);
        }
        return accepted;
    }

    /**
     * Takes lines out of the truth that it calls uncertain and that are not met.
     *
     * @return the lines found, without those found in the place of one of these
     */
    private static List<Fact> certain(List<Fact> truth, List<Fact> lines) {
        Counts<List<String>> had = keys(lines);
        Counts<List<String>> unmet = new Counts<>();
        truth.removeIf(line -> {
            boolean gone = line.isBudgetLine() && line.row().has("uncertain") && !had.take(line.key());
            if (gone) {
                unmet.add(loose(line), 1);
            } else if (!line.row().has("uncertain")) {
                had.take(line.key());
            }
            return gone;
        });
        Counts<List<String>> wanted = keys(truth);
        return lines.stream()
                .filter(line -> wanted.take(line.key()) || !unmet.take(loose(line)))
                .toList();
    }

    private static List<String> loose(Fact line) {
        CsvRow row = line.row();
        return List.of(
                PublishedText.folded(row.orEmpty("code")), Facts.amount(row.orEmpty("amount")), row.orEmpty("page"));
    }

    /** Without the lines whose measure the contract has no name for, or whose table is of no kind, unless the truth has them. */
    private static List<Fact> named(List<Fact> truth, List<Fact> lines) {
        Set<List<String>> known = new HashSet<>();
        Set<String> kinds = new HashSet<>();
        for (Fact line : truth) {
            known.add(line.key());
            kinds.add(line.isBudgetLine() ? line.row().orEmpty("kind") : "");
        }
        return lines.stream()
                .filter(line -> known.contains(line.key())
                        || (MEASURES.contains(line.row().orEmpty("measure"))
                                && (!line.row().orEmpty("kind").equals("other") || kinds.contains("other"))))
                .toList();
    }

    private static Counts<List<String>> keys(Collection<Fact> facts) {
        Counts<List<String>> counts = new Counts<>();
        facts.forEach(fact -> counts.add(fact.key(), 1));
        return counts;
    }
}
