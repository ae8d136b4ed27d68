package org.yusuan.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yusuan.record.BudgetLine;
import org.yusuan.record.Confidence;
import org.yusuan.record.Disclosure;
import org.yusuan.record.Doubt;
import org.yusuan.record.Origin;
import org.yusuan.record.Table;

/**
 * Sums as evidence of how a table was read, before they are one of how it was printed: where many hold the reading is right,
 * where several fail that have no row in common it is more likely wrong than the publisher.
 */
final class Arithmetic {
    /** Sums of one table, and the cells that take part in those that hold. */
    private static final class Tried {
        private final List<Set<String>> failing = new ArrayList<>();
        private final Set<String> borneOut = new HashSet<>();
        private int holding;
        private int unclear;
    }

    private Arithmetic() {}

    /** The disclosure, every table with the doubts that its sums raise. */
    static Disclosure weighed(Disclosure disclosure, Collection<Verdicts> verdicts) {
        Map<String, Tried> byTable = new LinkedHashMap<>();
        verdicts.forEach(said -> said.all().forEach(verdict -> count(verdict, byTable)));
        Map<String, Map<String, Integer>> rows = rows(disclosure);
        return disclosure.withTables(disclosure.tables().stream()
                .map(table -> weighed(
                        table,
                        byTable.getOrDefault(table.tableId(), new Tried()),
                        rows.getOrDefault(table.tableId(), Map.of())))
                .toList());
    }

    private static void count(Verdict verdict, Map<String, Tried> byTable) {
        if (verdict.tableId() == null) {
            return;
        }
        Tried tried = byTable.computeIfAbsent(verdict.tableId(), id -> new Tried());
        Set<String> refs = new HashSet<>();
        verdict.where().stream().map(Origin::ref).forEach(refs::add);
        switch (verdict.outcome()) {
            case HOLDS -> {
                tried.holding++;
                tried.borneOut.addAll(refs);
            }
            case FAILS -> tried.failing.add(refs);
            case NOT_DECIDABLE -> tried.unclear += verdict.isUnclear() ? 1 : 0;
            case NOT_APPLICABLE -> {}
        }
    }

    private static Table weighed(Table table, Tried tried, Map<String, Integer> rows) {
        Confidence confidence = table.confidence();
        int unclear = tried.unclear > 1 ? tried.unclear : 0;
        boolean slip = unclear == 0 && haveRowInCommon(tried.failing, rows);
        int failing = tried.failing.size() + unclear;
        if (failing > 0 && !slip) {
            confidence = confidence.with(Doubt.SUMS, (double) failing / (failing + tried.holding));
        }
        if (slip) {
            // where one row is to blame, the others are as much tried as if their sums held
            tried.failing.forEach(tried.borneOut::addAll);
        }
        if (!rows.isEmpty()) {
            long untried = rows.keySet().stream()
                    .filter(ref -> !tried.borneOut.contains(ref))
                    .count();
            confidence = confidence.with(Doubt.UNTRIED, (double) untried / rows.size());
        }
        return table.with(confidence);
    }

    /** Whether one amount, or one row that is wrong or not there, can be to blame for all that fails. */
    private static boolean haveRowInCommon(List<Set<String>> failing, Map<String, Integer> rows) {
        Map<String, Integer> failures = new HashMap<>();
        for (Set<String> refs : failing) {
            Set<String> touched = new HashSet<>();
            refs.forEach(ref -> touched.add(rows.containsKey(ref) ? "row " + rows.get(ref) : ref));
            touched.forEach(place -> failures.merge(place, 1, Integer::sum));
        }
        return !failing.isEmpty() && failures.containsValue(failing.size());
    }

    /** The row of every amount by its cell, by table. */
    private static Map<String, Map<String, Integer>> rows(Disclosure disclosure) {
        Map<String, Map<String, Integer>> rows = new HashMap<>();
        for (BudgetLine line : disclosure.budgetLines()) {
            if (line.percent() == null) {
                rows.computeIfAbsent(line.tableId(), id -> new HashMap<>())
                        .put(line.amount().origin().ref(), line.row());
            }
        }
        return rows;
    }
}
