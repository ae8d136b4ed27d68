package org.yusuan.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yusuan.record.BudgetLine;
import org.yusuan.record.CheckOutcome;
import org.yusuan.record.Confidence;
import org.yusuan.record.Disclosure;
import org.yusuan.record.Doubt;
import org.yusuan.record.Origin;
import org.yusuan.record.Table;

/**
 * Sums as evidence of how tables were read, before they are one of how they were printed: where many hold the reading is
 * right, where several fail that have no row in common it is more likely wrong than the publisher.
 */
final class Arithmetic {
    /** So many sums that are not of zeros do not hold by chance in a table that was read wrongly. */
    private static final int LEAST_HOLDING = 5;

    /** Where an amount stands in its table. */
    private record Place(int row, int column) {}

    /** Sums of one table. */
    private static final class Tried {
        /** The place of every amount by its cell. */
        private final Map<String, Place> places = new HashMap<>();

        private final List<Set<String>> failing = new ArrayList<>();
        private final List<Set<String>> withheld = new ArrayList<>();

        /** Of those that fail, the ones that rows which are not there explain. */
        private final List<Set<String>> leftOut = new ArrayList<>();

        private final Set<String> borneOut = new HashSet<>();
        private int holding;
        private int telling;
        private int unclear;

        /** What every sum that fails has in common: rows, and cells that are in none. */
        private Set<String> suspects() {
            return inCommon(Stream.concat(failing.stream(), withheld.stream()).toList());
        }

        /** The same without the sums that something else than an amount of the table explains, where others fail too. */
        private Set<String> suspectsHere() {
            List<Set<String>> here = Stream.concat(failing.stream(), withheld.stream())
                    .filter(refs -> !leftOut.contains(refs) && !isOfAnother(refs))
                    .toList();
            return here.isEmpty() ? suspects() : inCommon(here);
        }

        /** Whether sums bear out all that a comparison with another table, or with a percentage, rests on here. */
        private boolean isOfAnother(Set<String> refs) {
            return !places.keySet().containsAll(refs)
                    && refs.stream().filter(places::containsKey).allMatch(borneOut::contains);
        }

        private Set<String> inCommon(List<Set<String>> sums) {
            List<Set<String>> places = sums.stream()
                    .map(refs -> refs.stream().map(this::place).collect(Collectors.toSet()))
                    .toList();
            Set<String> common = places.isEmpty() ? new HashSet<>() : new HashSet<>(places.get(0));
            places.forEach(common::retainAll);
            return common;
        }

        private String place(String ref) {
            Place place = places.get(ref);
            return place == null ? ref : "row " + place.row();
        }

        /** Whether one amount, or one row that is wrong or not there, can be to blame for all that fails. */
        private boolean isSlip() {
            return !suspects().isEmpty() && (unclear <= 1 || telling >= LEAST_HOLDING);
        }
    }

    /**
     * The row that is to blame for all that fails in a table, the others being borne out.
     *
     * @param suspects the row, or the cells in none, of which one is wrong or not there
     * @param rows in which sums that hold have an amount
     * @param columns the same
     */
    private record Blame(Set<String> suspects, Set<Integer> rows, Set<Integer> columns) {
        static Optional<Blame> of(Tried tried) {
            Set<String> suspects = tried.telling < LEAST_HOLDING ? Set.of() : tried.suspectsHere();
            if (suspects.isEmpty()) {
                return Optional.empty();
            }
            Set<Integer> rows = new HashSet<>();
            Set<Integer> columns = new HashSet<>();
            tried.borneOut.stream()
                    .flatMap(ref -> Stream.ofNullable(tried.places.get(ref)))
                    .forEach(place -> {
                        rows.add(place.row());
                        columns.add(place.column());
                    });
            return Optional.of(new Blame(suspects, rows, columns));
        }

        boolean allows(Place place) {
            return rows.contains(place.row()) && columns.contains(place.column());
        }
    }

    private final Map<String, Tried> byTable = new LinkedHashMap<>();

    /** By table, where it is one row's. */
    private final Map<String, Blame> blames = new HashMap<>();

    private Arithmetic() {}

    /** @param verdicts of all rules */
    static Arithmetic of(Disclosure disclosure, Collection<Verdicts> verdicts) {
        Arithmetic arithmetic = new Arithmetic();
        for (BudgetLine line : disclosure.budgetLines()) {
            if (line.percent() == null) {
                arithmetic
                        .tried(line.tableId())
                        .places
                        .put(line.amount().origin().ref(), new Place(line.row(), line.column()));
            }
        }
        for (Verdicts said : verdicts) {
            List<Verdict> failing = said.all().stream()
                    .filter(verdict -> verdict.outcome() == CheckOutcome.FAILS)
                    .toList();
            said.all().forEach(arithmetic::count);
            failing.stream()
                    .filter(verdict -> verdict.tableId() != null && MissingRows.explains(verdict, failing))
                    .forEach(verdict ->
                            arithmetic.tried(verdict.tableId()).leftOut.add(cells(verdict)));
        }
        arithmetic.byTable.forEach(
                (table, tried) -> Blame.of(tried).ifPresent(blame -> arithmetic.blames.put(table, blame)));
        return arithmetic;
    }

    /** The disclosure, every table with the doubts that its sums raise. */
    Disclosure weighed(Disclosure disclosure) {
        return disclosure.withTables(
                disclosure.tables().stream().map(this::weighed).toList());
    }

    /**
     * What a verdict says, with what was withheld where all but one row of its table bears out how it was read.
     */
    List<Verdict> decided(Verdict verdict) {
        boolean known =
                verdict.tableId() != null && !verdict.withheld().isEmpty() && blames.containsKey(verdict.tableId());
        return known ? verdict.withheld() : List.of(verdict);
    }

    /**
     * Whether the sums of a table bear out the rows and columns of all that a verdict rests on there but for the one row that
     * is to blame: then it does not matter by what they were known.
     */
    boolean bearsOut(String tableId, Verdict verdict) {
        Tried tried = byTable.get(tableId);
        Blame blame = blames.get(tableId);
        return tried != null
                && blame != null
                && refs(verdict)
                        .filter(ref -> !blame.suspects().contains(tried.place(ref)))
                        .flatMap(ref -> Stream.ofNullable(tried.places.get(ref)))
                        .allMatch(blame::allows);
    }

    private Tried tried(String tableId) {
        return byTable.computeIfAbsent(tableId, id -> new Tried());
    }

    private void count(Verdict verdict) {
        if (verdict.tableId() == null) {
            return;
        }
        Tried tried = tried(verdict.tableId());
        switch (verdict.outcome()) {
            case HOLDS -> hold(tried, verdict);
            case FAILS -> tried.failing.add(cells(verdict));
            case NOT_DECIDABLE -> {
                tried.unclear += verdict.isUnclear() ? 1 : 0;
                verdict.withheld().stream()
                        .filter(one -> one.outcome() == CheckOutcome.HOLDS)
                        .forEach(one -> hold(tried, one));
                verdict.withheld().stream()
                        .filter(one -> one.outcome() == CheckOutcome.FAILS)
                        .forEach(one -> tried.withheld.add(cells(one)));
            }
            case NOT_APPLICABLE -> {}
        }
    }

    private static void hold(Tried tried, Verdict verdict) {
        tried.holding++;
        tried.telling += verdict.isTelling() ? 1 : 0;
        refs(verdict).forEach(tried.borneOut::add);
    }

    private static Set<String> cells(Verdict verdict) {
        return refs(verdict).collect(Collectors.toSet());
    }

    private static Stream<String> refs(Verdict verdict) {
        return verdict.where().stream().map(Origin::ref);
    }

    private Table weighed(Table table) {
        Tried tried = tried(table.tableId());
        Confidence confidence = table.confidence();
        boolean slip = tried.isSlip();
        int failing = tried.failing.size() + (tried.unclear > 1 ? tried.unclear : 0);
        if (failing > 0 && !slip) {
            confidence = confidence.with(Doubt.SUMS, (double) failing / (failing + tried.holding));
        }
        if (!tried.places.isEmpty()) {
            Set<String> borneOut = new HashSet<>(tried.borneOut);
            if (slip) {
                // where one row is to blame, the others are as much tried as if their sums held; not where rows may be
                // missing
                tried.failing.stream()
                        .filter(refs -> !tried.leftOut.contains(refs))
                        .forEach(borneOut::addAll);
            }
            long untried = tried.places.keySet().stream()
                    .filter(ref -> !borneOut.contains(ref))
                    .count();
            confidence = confidence.with(Doubt.UNTRIED, (double) untried / tried.places.size());
        }
        return table.with(confidence);
    }
}
