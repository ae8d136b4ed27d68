package org.yusuan.check;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.yusuan.diagnose.Code;
import org.yusuan.lexicon.MoneyUnits;
import org.yusuan.lexicon.Resource;
import org.yusuan.record.Amount;
import org.yusuan.record.BudgetLine;
import org.yusuan.record.Disclosure;
import org.yusuan.record.Role;
import org.yusuan.record.RoledCell;
import org.yusuan.record.Table;

/** How well a document was read, as shares from 0 (nothing is the matter) to 1; of its instalments together. */
record Quality(Map<Count, Long> counts) {
    private static final int COLUMNS = 4;

    /** A form has at least so many cells: of a document with fewer, two or three left over say nothing of its reading. */
    private static final int LEAST_CELLS = 40;

    private static final Map<Aspect, Limit> LIMITS = limits();

    private static final Set<Code> LOST_PAGES = Set.of(Code.PAGE_UNREADABLE, Code.PAGE_SCANNED);

    /** What a reading is judged by. */
    enum Aspect {
        /** Pages and characters that could not be read. */
        UNREADABLE,
        /** Filled cells that stand in no record and are no label. */
        RESIDUE,
        /** Joins over pages that rest on no layout. */
        DOUBTFUL_JOINS,
        /** Amounts whose unit nothing states. */
        WITHOUT_UNIT,
        /** Headings and levels taken for what they are only nearly. */
        LOOSE_HEADINGS
    }

    /** What is counted: the tables, and in pairs what is the matter and the whole of it. */
    private enum Count {
        LOST_PAGES,
        PAGES,
        STRANGE_CHARACTERS,
        CHARACTERS,
        RESIDUE,
        CELLS,
        DOUBTFUL_JOINS,
        JOINS,
        AMOUNTS_WITHOUT_UNIT,
        AMOUNTS,
        LOOSE_HEADINGS,
        HEADINGS,
        TABLES
    }

    /** Of nothing read yet. */
    static final Quality NONE = new Quality(Map.of());

    /**
     * @param most the largest share that worries nobody
     * @param weight what the whole share costs of the document's confidence
     */
    record Limit(double most, double weight) {}

    static Limit limit(Aspect aspect) {
        Limit limit = LIMITS.get(aspect);
        if (limit == null) {
            throw new IllegalStateException("quality.tsv: no row for " + aspect);
        }
        return limit;
    }

    static Quality of(Disclosure disclosure) {
        List<RoledCell> cells = disclosure.tables().stream()
                .map(Table::cells)
                .flatMap(List::stream)
                .filter(cell -> cell.role() != Role.EMPTY)
                .toList();
        Map<Count, Long> counts = new EnumMap<>(Count.class);
        counts.put(Count.TABLES, (long) disclosure.tables().size());
        counts.put(Count.LOST_PAGES, lostPages(disclosure));
        counts.put(Count.PAGES, (long) disclosure.document().pages());
        countCharacters(cells, counts);
        counts.put(Count.RESIDUE, number(cells, Role.RESIDUE));
        counts.put(Count.CELLS, (long) cells.size());
        countJoins(disclosure, counts);
        countAmounts(disclosure, counts);
        counts.put(Count.LOOSE_HEADINGS, looseHeadings(disclosure));
        counts.put(Count.HEADINGS, number(cells, Role.LABEL) + number(cells, Role.HEADING));
        return new Quality(counts);
    }

    /** The quality of both together; the later one tells how many pages there are. */
    Quality and(Quality later) {
        Map<Count, Long> sums = new EnumMap<>(Count.class);
        for (Count count : Count.values()) {
            sums.put(count, count == Count.PAGES ? later.count(count) : count(count) + later.count(count));
        }
        return new Quality(sums);
    }

    /** Whether no table was read, so that there is nothing to be judged. */
    boolean isOfNoTable() {
        return count(Count.TABLES) == 0;
    }

    private long count(Count count) {
        return counts.getOrDefault(count, 0L);
    }

    double share(Aspect aspect) {
        return switch (aspect) {
            case UNREADABLE ->
                Math.max(
                        share(Count.LOST_PAGES, Math.max(count(Count.LOST_PAGES), count(Count.PAGES))),
                        share(Count.STRANGE_CHARACTERS, count(Count.CHARACTERS)));
            case RESIDUE -> share(Count.RESIDUE, Math.max(LEAST_CELLS, count(Count.CELLS)));
            case DOUBTFUL_JOINS -> share(Count.DOUBTFUL_JOINS, count(Count.JOINS));
            case WITHOUT_UNIT -> share(Count.AMOUNTS_WITHOUT_UNIT, count(Count.AMOUNTS));
            case LOOSE_HEADINGS ->
                share(Count.LOOSE_HEADINGS, Math.max(count(Count.LOOSE_HEADINGS), count(Count.HEADINGS)));
        };
    }

    private double share(Count part, long whole) {
        return whole == 0 ? 0 : (double) count(part) / whole;
    }

    /** 1 for a document read without a doubt: every share costs its weight. */
    double confidence() {
        double confidence = 1;
        for (Aspect aspect : Aspect.values()) {
            confidence *= 1 - limit(aspect).weight() * share(aspect);
        }
        return confidence;
    }

    private static long lostPages(Disclosure disclosure) {
        return disclosure.diagnostics().stream()
                .filter(diagnostic -> LOST_PAGES.contains(diagnostic.code()))
                .count();
    }

    /** What has no Unicode mapping comes as U+FFFD or from a private area. */
    private static void countCharacters(List<RoledCell> cells, Map<Count, Long> counts) {
        long all = 0;
        long strange = 0;
        for (RoledCell cell : cells) {
            String text = cell.cell().text();
            all += text.length();
            strange += text.chars()
                    .filter(character -> character == 0xFFFD || Character.getType(character) == Character.PRIVATE_USE)
                    .count();
        }
        counts.put(Count.STRANGE_CHARACTERS, strange);
        counts.put(Count.CHARACTERS, all);
    }

    private static long number(List<RoledCell> cells, Role role) {
        return cells.stream().filter(cell -> cell.role() == role).count();
    }

    private static void countJoins(Disclosure disclosure, Map<Count, Long> counts) {
        List<String> joins = disclosure.tables().stream()
                .flatMap(table -> table.joins().stream())
                .toList();
        counts.put(
                Count.DOUBTFUL_JOINS,
                joins.stream().filter(Word.DOUBTFUL_JOIN::fits).count());
        counts.put(Count.JOINS, (long) joins.size());
    }

    private static void countAmounts(Disclosure disclosure, Map<Count, Long> counts) {
        List<Amount> amounts = Stream.concat(
                        disclosure.budgetLines().stream()
                                .filter(line -> line.percent() == null && !MoneyUnits.isOther(line.measureRaw()))
                                .map(BudgetLine::amount),
                        disclosure.targets().stream()
                                .flatMap(target -> Stream.of(target.amountAnnual(), target.amountTotal()))
                                .flatMap(Stream::ofNullable))
                .toList();
        counts.put(
                Count.AMOUNTS_WITHOUT_UNIT,
                amounts.stream().filter(amount -> amount.yuan() == null).count());
        counts.put(Count.AMOUNTS, (long) amounts.size());
    }

    private static long looseHeadings(Disclosure disclosure) {
        return disclosure.findings().stream()
                .filter(finding -> finding.rule().equals("matched_loosely"))
                .count();
    }

    private static Map<Aspect, Limit> limits() {
        Map<Aspect, Limit> limits = new EnumMap<>(Aspect.class);
        for (List<String> row : Resource.rows(Quality.class, "quality.tsv", COLUMNS)) {
            limits.put(
                    Aspect.valueOf(row.get(0).toUpperCase(Locale.ROOT)),
                    new Limit(Double.parseDouble(row.get(1)), Double.parseDouble(row.get(2))));
        }
        return limits;
    }
}
