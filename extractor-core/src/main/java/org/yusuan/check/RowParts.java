package org.yusuan.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yusuan.lexicon.TsvResource;
import org.yusuan.record.BudgetLine;
import org.yusuan.record.CheckOutcome;
import org.yusuan.record.Measure;
import org.yusuan.record.Origin;

/** In a row, 合计 is the sum of its parts: by use (基本, 项目), by purpose (人员, 公用), by fund, by period. */
final class RowParts implements Rule {
    private static final int COLUMNS = 2;

    /** More columns of unknown meaning than these could add up to anything. */
    private static final int MOST_OTHERS = 4;

    private static final String PURPOSE = "purpose";
    private static final String FUND = "fund";

    private static final Map<String, Set<Measure>> FAMILIES = families();

    private static final Set<Measure> FISCAL_FUNDS =
            EnumSet.of(Measure.GENERAL_PUBLIC_BUDGET, Measure.GOVERNMENT_FUNDS, Measure.STATE_CAPITAL_OPERATIONS);

    private static final Set<Measure> INCOMES = EnumSet.of(
            Measure.INSTITUTIONAL_INCOME,
            Measure.BUSINESS_INCOME,
            Measure.SUPERIOR_SUBSIDY,
            Measure.AFFILIATE_REMITTANCE,
            Measure.OTHER_INCOME);

    @Override
    public String id() {
        return "row_parts";
    }

    @Override
    public void check(Records records, Verdicts verdicts) {
        for (AmountColumn whole : records.columns()) {
            for (Map.Entry<String, Set<Measure>> family : FAMILIES.entrySet()) {
                check(whole, family, records.columns(whole.tableId()), verdicts);
            }
        }
    }

    private static void check(
            AmountColumn whole, Map.Entry<String, Set<Measure>> family, List<AmountColumn> beside, Verdicts verdicts) {
        List<AmountColumn> below = beside.stream()
                .filter(column -> !column.equals(whole) && column.key().isBeside(whole.key()))
                .filter(column -> column.key().heading().startsWith(whole.key().above()))
                .toList();
        if (!isWhole(whole.key().measure(), family.getKey(), below)) {
            return;
        }
        Set<Measure> wanted = EnumSet.copyOf(family.getValue());
        if (family.getKey().equals(PURPOSE) && whole.key().measure() == Measure.TOTAL) {
            wanted.add(Measure.PROJECT_EXPENDITURE);
        }
        List<AmountColumn> parts = below.stream()
                .filter(column -> column.key().measure() != null
                        && wanted.contains(column.key().measure()))
                .toList();
        long measures =
                parts.stream().map(column -> column.key().measure()).distinct().count();
        boolean single = parts.size() == 1 && !family.getKey().equals(FUND);
        if (parts.isEmpty() || single) {
            return;
        }
        if (measures != parts.size()) {
            verdicts.undecided(whole.tableId(), "structure_unclear");
            return;
        }
        boolean closed = below.stream().allMatch(parts::contains);
        decide(whole, readings(parts, family.getKey(), below), closed, verdicts);
    }

    /** 人员 and 公用 are parts of 基本支出 where a column of it is there. */
    private static boolean isWhole(@Nullable Measure measure, String family, List<AmountColumn> below) {
        boolean basic = below.stream().anyMatch(column -> column.key().measure() == Measure.BASIC_EXPENDITURE);
        if (family.equals(PURPOSE)) {
            return basic ? false : measure == Measure.TOTAL || measure == Measure.BASIC_EXPENDITURE;
        }
        return measure == Measure.TOTAL;
    }

    /**
     * A fund may stand beside the funds it consists of, and a part may have a heading of its own (上年结转 beside the funds
     * of the year, 专项业务经费 beside 人员 and 公用).
     */
    private static List<List<AmountColumn>> readings(
            List<AmountColumn> parts, String family, List<AmountColumn> below) {
        List<List<AmountColumn>> readings = new ArrayList<>();
        readings.add(parts);
        if (family.equals(FUND)) {
            readings.add(without(parts, Measure.FISCAL_APPROPRIATION, FISCAL_FUNDS));
            readings.add(without(parts, Measure.UNIT_FUNDS, INCOMES));
            readings.add(without(readings.get(1), Measure.UNIT_FUNDS, INCOMES));
        }
        List<AmountColumn> others =
                below.stream().filter(column -> !parts.contains(column)).toList();
        if (others.size() <= MOST_OTHERS) {
            for (List<AmountColumn> reading : List.copyOf(readings)) {
                others.forEach(other -> readings.add(with(reading, List.of(other))));
                readings.add(with(reading, others));
            }
        }
        return readings.stream().distinct().toList();
    }

    private static List<AmountColumn> with(List<AmountColumn> parts, List<AmountColumn> more) {
        return Stream.concat(parts.stream(), more.stream()).toList();
    }

    private static List<AmountColumn> without(List<AmountColumn> parts, Measure whole, Set<Measure> members) {
        boolean there = parts.stream().anyMatch(column -> column.key().measure() == whole);
        return there
                ? parts.stream()
                        .filter(column -> !members.contains(column.key().measure()))
                        .toList()
                : parts;
    }

    /**
     * The reading that most rows bear out is the table's; a row that it does not hold for, but another does, is one of another
     * kind (a total with what is carried over, where its rows are without).
     */
    private static void decide(
            AmountColumn whole, List<List<AmountColumn>> readings, boolean closed, Verdicts verdicts) {
        List<Verdicts> trials = new ArrayList<>();
        for (List<AmountColumn> reading : readings) {
            Verdicts trial = new Verdicts();
            whole.lines().forEach(line -> row(whole, line, reading, trial));
            trials.add(trial);
        }
        Verdicts best = trials.get(0);
        for (Verdicts trial : trials) {
            best = trial.count(CheckOutcome.HOLDS) > best.count(CheckOutcome.HOLDS) ? trial : best;
        }
        Set<Origin> held = trials.stream()
                .flatMap(trial -> trial.all().stream())
                .filter(verdict -> verdict.outcome() == CheckOutcome.HOLDS)
                .map(verdict -> verdict.where().get(0))
                .collect(Collectors.toSet());
        Verdicts decided = new Verdicts();
        for (Verdict verdict : best.all()) {
            boolean otherwise = verdict.outcome() == CheckOutcome.FAILS
                    && held.contains(verdict.where().get(0));
            decided.add(otherwise ? verdict.undecided("holds_otherwise") : verdict);
        }
        verdicts.addTrusted(decided, whole.tableId(), closed && readings.size() == 1);
    }

    private static void row(AmountColumn column, BudgetLine whole, List<AmountColumn> parts, Verdicts trial) {
        Optional<Figure> total = Figure.of(whole);
        List<Figure> figures = parts.stream()
                .flatMap(part -> part.row(whole.row()).flatMap(Figure::of).stream())
                .toList();
        if (total.isPresent() && !figures.isEmpty()) {
            trial.compare(
                    whole.tableId(), new FigureSum(figures), FigureSum.of(total.get()), column.told(whole.name()));
        }
    }

    private static Map<String, Set<Measure>> families() {
        Map<String, Set<Measure>> families = new LinkedHashMap<>();
        for (List<String> row : TsvResource.rows(RowParts.class, "row-parts.tsv", COLUMNS)) {
            families.computeIfAbsent(row.get(0), family -> EnumSet.noneOf(Measure.class))
                    .add(Measure.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
        }
        return families;
    }
}
