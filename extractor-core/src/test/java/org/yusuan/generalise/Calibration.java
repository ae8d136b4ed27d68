package org.yusuan.generalise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yusuan.CsvRow;
import org.yusuan.PublishedText;

/** Whether tables that the program says it read surely are read rightly, and the others are the ones that are not. */
final class Calibration {
    /** From this confidence on a table is said to be read surely. */
    static final double SURE = 0.95;

    /** Where the bins of the table of confidences begin. */
    private static final List<Double> BINS = List.of(0.0, 0.5, 0.8, 0.9, SURE, 0.98);

    /**
     * A table with what was right in it.
     *
     * @param of the document, and how it was printed
     * @param row of the table
     * @param missing facts of the truth that were not found and are most likely its own
     */
    record Judged(String of, CsvRow row, int right, int wrong, int missing) {
        double confidence() {
            return Double.parseDouble(row.get("confidence"));
        }

        boolean hasFacts() {
            return right + wrong + missing > 0;
        }

        boolean isRight() {
            return wrong + missing == 0;
        }
    }

    /**
     * Tables whose confidence is in a range.
     *
     * @param from the least confidence
     * @param to the confidence that is too much, more than 1 for the last
     * @param tables with facts
     * @param whollyRight of these those with all facts right
     * @param facts found in them or missing in them
     * @param right of these
     */
    record Bin(double from, double to, int tables, int whollyRight, int facts, int right) {}

    private final List<Judged> tables = new ArrayList<>();
    private int missingElsewhere;

    /** Whether any table says how surely it was read. */
    boolean isStated() {
        return !tables.isEmpty();
    }

    /** The tables with facts. */
    List<Judged> judged() {
        return tables.stream().filter(Judged::hasFacts).toList();
    }

    /**
     * Adds the tables of a document, as far as they say how surely they were read.
     *
     * @param of the document, and how it was printed
     */
    void add(String of, Truth truth, Map<String, List<CsvRow>> rows) {
        if (rows.get("tables").stream().noneMatch(row -> row.has("confidence"))) {
            return;
        }
        Judgement judgement = Judgement.of(truth, rows);
        Map<Integer, Integer> right = count(judgement.right());
        Map<Integer, Integer> wrong = count(judgement.wrong());
        Map<Integer, Integer> missing = new HashMap<>();
        for (Fact fact : judgement.missing()) {
            Optional<CsvRow> table = likelyTable(fact.row(), rows.get("tables"));
            table.ifPresentOrElse(row -> missing.merge(ordinal(row), 1, Integer::sum), () -> missingElsewhere++);
        }
        for (CsvRow table : rows.get("tables")) {
            int ordinal = ordinal(table);
            tables.add(new Judged(
                    of,
                    table,
                    right.getOrDefault(ordinal, 0),
                    wrong.getOrDefault(ordinal, 0),
                    missing.getOrDefault(ordinal, 0)));
        }
    }

    List<Bin> bins() {
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i < BINS.size(); i++) {
            bins.add(bin(BINS.get(i), i + 1 < BINS.size() ? BINS.get(i + 1) : Double.MAX_VALUE));
        }
        return bins;
    }

    /** The tables that are said to be read surely. */
    Bin sure() {
        return bin(SURE, Double.MAX_VALUE);
    }

    /** Facts found that are none. */
    int wrong() {
        return tables.stream().mapToInt(Judged::wrong).sum();
    }

    /** Of these the share in tables that are not said to be read surely. */
    double wrongInUnsure() {
        int unsure = tables.stream()
                .filter(table -> table.confidence() < SURE)
                .mapToInt(Judged::wrong)
                .sum();
        return wrong() == 0 ? 1 : (double) unsure / wrong();
    }

    /** Facts not found. */
    int missing() {
        return missingElsewhere + tables.stream().mapToInt(Judged::missing).sum();
    }

    /** Of these the share in tables that are not said to be read surely. */
    double missingInUnsure() {
        int unsure = tables.stream()
                .filter(table -> table.confidence() < SURE)
                .mapToInt(Judged::missing)
                .sum();
        return missing() == 0 ? 1 : (double) unsure / missing();
    }

    private Bin bin(double from, double to) {
        List<Judged> in = tables.stream()
                .filter(Judged::hasFacts)
                .filter(table -> table.confidence() >= from && table.confidence() < to)
                .toList();
        return new Bin(
                from,
                to,
                in.size(),
                (int) in.stream().filter(Judged::isRight).count(),
                in.stream()
                        .mapToInt(table -> table.right() + table.wrong() + table.missing())
                        .sum(),
                in.stream().mapToInt(Judged::right).sum());
    }

    private static Map<Integer, Integer> count(List<Fact> facts) {
        Map<Integer, Integer> counts = new HashMap<>();
        facts.forEach(fact -> counts.merge(fact.table(), 1, Integer::sum));
        return counts;
    }

    /** The table that a fact of the truth should have been found in: on its page if it names one, of its title, of its kind. */
    private static Optional<CsvRow> likelyTable(CsvRow fact, List<CsvRow> tables) {
        Comparator<CsvRow> likelier = Comparator.comparing((CsvRow table) -> isNamed(fact, table))
                .thenComparing(table -> table.get("kind").equals(fact.orEmpty("kind")));
        return tables.stream()
                .filter(table -> isOnPage(fact, table))
                .filter(table -> fact.has("page")
                        || isNamed(fact, table)
                        || table.get("kind").equals(fact.orEmpty("kind")))
                .max(likelier);
    }

    private static boolean isNamed(CsvRow fact, CsvRow table) {
        return fact.has("title")
                && PublishedText.folded(fact.get("title")).equals(PublishedText.folded(table.get("title")));
    }

    private static boolean isOnPage(CsvRow fact, CsvRow table) {
        if (!fact.has("page")) {
            return true;
        }
        int page = Integer.parseInt(fact.get("page"));
        return page >= Integer.parseInt(table.get("page_first")) && page <= Integer.parseInt(table.get("page_last"));
    }

    private static int ordinal(CsvRow table) {
        return Integer.parseInt(table.get("ordinal"));
    }
}
