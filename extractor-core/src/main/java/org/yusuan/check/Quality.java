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

/** How well a document was read, as shares from 0 (nothing is the matter) to 1. */
record Quality(Map<Aspect, Double> shares) {
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
        Map<Aspect, Double> shares = new EnumMap<>(Aspect.class);
        shares.put(Aspect.UNREADABLE, Math.max(lostPages(disclosure), strangeCharacters(disclosure)));
        shares.put(Aspect.RESIDUE, residue(disclosure));
        shares.put(Aspect.DOUBTFUL_JOINS, doubtfulJoins(disclosure));
        shares.put(Aspect.WITHOUT_UNIT, withoutUnit(disclosure));
        shares.put(Aspect.LOOSE_HEADINGS, looseHeadings(disclosure));
        return new Quality(shares);
    }

    double share(Aspect aspect) {
        return shares.getOrDefault(aspect, 0.0);
    }

    /** 1 for a document read without a doubt: every share costs its weight. */
    double confidence() {
        double confidence = 1;
        for (Aspect aspect : Aspect.values()) {
            confidence *= 1 - limit(aspect).weight() * share(aspect);
        }
        return confidence;
    }

    private static double lostPages(Disclosure disclosure) {
        long lost = disclosure.diagnostics().stream()
                .filter(diagnostic -> LOST_PAGES.contains(diagnostic.code()))
                .count();
        return share(lost, Math.max(lost, disclosure.document().pages()));
    }

    /** What has no Unicode mapping comes as U+FFFD or from a private area. */
    private static double strangeCharacters(Disclosure disclosure) {
        long all = 0;
        long strange = 0;
        for (RoledCell cell : cells(disclosure)) {
            String text = cell.cell().text();
            all += text.length();
            strange += text.chars()
                    .filter(character -> character == 0xFFFD || Character.getType(character) == Character.PRIVATE_USE)
                    .count();
        }
        return share(strange, all);
    }

    private static double residue(Disclosure disclosure) {
        List<RoledCell> cells = cells(disclosure);
        long residue =
                cells.stream().filter(cell -> cell.role() == Role.RESIDUE).count();
        return share(residue, Math.max(LEAST_CELLS, cells.size()));
    }

    private static double doubtfulJoins(Disclosure disclosure) {
        List<String> joins = disclosure.tables().stream()
                .flatMap(table -> table.joins().stream())
                .toList();
        return share(joins.stream().filter(Word.DOUBTFUL_JOIN::fits).count(), joins.size());
    }

    private static double withoutUnit(Disclosure disclosure) {
        List<Amount> amounts = Stream.concat(
                        disclosure.budgetLines().stream()
                                .filter(line -> !MoneyUnits.isOther(line.measureRaw()))
                                .map(BudgetLine::amount),
                        disclosure.targets().stream()
                                .flatMap(target -> Stream.of(target.amountAnnual(), target.amountTotal()))
                                .flatMap(Stream::ofNullable))
                .toList();
        return share(amounts.stream().filter(amount -> amount.yuan() == null).count(), amounts.size());
    }

    private static double looseHeadings(Disclosure disclosure) {
        long loose = disclosure.findings().stream()
                .filter(finding -> finding.rule().equals("matched_loosely"))
                .count();
        long labels = cells(disclosure).stream()
                .filter(cell -> cell.role() == Role.LABEL || cell.role() == Role.HEADING)
                .count();
        return share(loose, Math.max(loose, labels));
    }

    private static List<RoledCell> cells(Disclosure disclosure) {
        return disclosure.tables().stream()
                .map(Table::cells)
                .flatMap(List::stream)
                .filter(cell -> cell.role() != Role.EMPTY)
                .toList();
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
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
