package org.yusuan.crosscheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.yusuan.document.Area;
import org.yusuan.document.Cell;
import org.yusuan.lexicon.Folding;
import org.yusuan.lexicon.Numerals;
import org.yusuan.record.Check;
import org.yusuan.record.CheckOutcome;
import org.yusuan.record.Finding;
import org.yusuan.record.FindingSeverity;
import org.yusuan.record.Origin;
import org.yusuan.record.RoledCell;
import org.yusuan.record.Table;

/**
 * One table read twice. Texts are compared by their keys: each reader sets white space and folds compatibility characters
 * as it likes, and that is no disagreement.
 */
final class TableComparison {
    private static final String DISAGREE = "readers_disagree";
    private static final String AGREE = "readers_agree";
    private static final String AGREE_ON_AMOUNTS = "readers_agree_on_amounts";

    /** How many things there were to compare, how many could be and on how many both agree. */
    private static final class Count {
        private int all;
        private int compared;
        private int agreed;

        CheckOutcome outcome() {
            if (all == 0) {
                return CheckOutcome.NOT_APPLICABLE;
            }
            if (agreed < compared) {
                return CheckOutcome.FAILS;
            }
            return compared < all ? CheckOutcome.NOT_DECIDABLE : CheckOutcome.HOLDS;
        }
    }

    private final Table table;
    private final SecondReaderTables other;
    private final Set<Integer> seenOn;
    private final Count texts = new Count();
    private final Count amounts = new Count();
    private final List<Finding> findings = new ArrayList<>();

    private TableComparison(Table table, SecondReaderTables other) {
        this.table = table;
        this.other = other;
        this.seenOn = pagesSeen(table, other);
    }

    static TableComparison of(Table table, SecondReaderTables other) {
        TableComparison comparison = new TableComparison(table, other);
        table.cells().forEach(comparison::compare);
        return comparison;
    }

    /**
     * Where the other reader has no cell of the table, or one for many of ours since it needs lines that are not drawn, it
     * does not see that page's part of the table and has no opinion on it.
     */
    private static Set<Integer> pagesSeen(Table table, SecondReaderTables other) {
        Map<Integer, List<Area>> filled = table.cells().stream()
                .filter(roled -> !Folding.key(roled.cell().text()).isEmpty())
                .flatMap(roled -> roled.cell().areas().stream())
                .collect(Collectors.groupingBy(Area::page, TreeMap::new, Collectors.toList()));
        return filled.entrySet().stream()
                .filter(page ->
                        2 * toldApart(page.getValue(), other) >= page.getValue().size())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Of our places, those that the other reader has cells for which are for no other of them. */
    private static long toldApart(List<Area> places, SecondReaderTables other) {
        Map<Cell, Long> shared = places.stream()
                .flatMap(place -> other.cells(place).stream())
                .collect(Collectors.groupingBy(cell -> cell, Collectors.counting()));
        return places.stream()
                .map(other::cells)
                .filter(cells ->
                        !cells.isEmpty() && cells.stream().allMatch(cell -> shared.getOrDefault(cell, 0L) == 1))
                .count();
    }

    private void compare(RoledCell roled) {
        Cell cell = roled.cell();
        if (!CrossCheck.hasPlace(cell)) {
            return;
        }
        Optional<String> theirs = theirs(cell);
        String ours = Folding.key(cell.text());
        String their = Folding.key(theirs.orElse(""));
        if (ours.isEmpty() && their.isEmpty()) {
            return;
        }
        boolean isAmount = isAmount(ours) || isAmount(their);
        boolean hasOpinion = cell.areas().stream().allMatch(area -> seenOn.contains(area.page()));
        count(texts, hasOpinion, ours.equals(their));
        if (isAmount) {
            count(amounts, hasOpinion, ours.equals(their));
        }
        if (hasOpinion && !ours.equals(their)) {
            findings.add(finding(roled, theirs, isAmount));
        }
    }

    private static void count(Count count, boolean hasOpinion, boolean agreed) {
        count.all++;
        count.compared += hasOpinion ? 1 : 0;
        count.agreed += hasOpinion && agreed ? 1 : 0;
    }

    /** A cell that a page break cut is one text for us and one for each page for the other reader. */
    private Optional<String> theirs(Cell cell) {
        List<String> parts =
                cell.areas().stream().map(other::text).flatMap(Optional::stream).toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("", parts));
    }

    private static boolean isAmount(String text) {
        return Numerals.parse(text).isPresent();
    }

    private Finding finding(RoledCell roled, Optional<String> theirs, boolean isAmount) {
        String what = isAmount ? "amount" : "text";
        String found = theirs.isEmpty()
                ? "the second reader has no cell there"
                : "the second reader has '" + theirs.get().strip() + "'";
        return Finding.of(
                table.tableId(),
                DISAGREE,
                isAmount ? FindingSeverity.WARNING : FindingSeverity.INFO,
                "page " + roled.cell().page() + ": two readers differ on a cell's " + what + ": expected '"
                        + roled.cell().text() + "', " + found,
                roled.cell().text(),
                theirs.map(String::strip).orElse(null),
                new Origin(roled.cell().areas().get(0), roled.ref()));
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    List<Check> checks() {
        return List.of(check(AGREE, texts), check(AGREE_ON_AMOUNTS, amounts));
    }

    private Check check(String rule, Count count) {
        return new Check(
                rule, table.tableId(), count.outcome(), 1, Integer.toString(count.all), Integer.toString(count.agreed));
    }
}
