package org.yusuan.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.yusuan.lexicon.TsvResource;
import org.yusuan.record.Funding;
import org.yusuan.record.FundingSource;
import org.yusuan.record.Horizon;
import org.yusuan.record.Target;

/** The sources of a form's money sum to its total, by whichever division the form makes. */
final class SourcesTotal implements Rule {
    private static final int COLUMNS = 3;

    private static final Set<FundingSource> FISCAL_MEMBERS = EnumSet.of(
            FundingSource.CENTRAL,
            FundingSource.PROVINCIAL,
            FundingSource.MUNICIPAL_COUNTY,
            FundingSource.GENERAL_PUBLIC_BUDGET,
            FundingSource.GOVERNMENT_FUNDS,
            FundingSource.STATE_CAPITAL_OPERATIONS);

    private static final Map<String, Family> FAMILIES = families();

    /**
     * A division of money.
     *
     * @param closing sources that are the rest: where one of them is stated, nothing is left out
     */
    private record Family(Set<FundingSource> sources, Set<FundingSource> closing) {}

    @Override
    public String id() {
        return "sources_total";
    }

    @Override
    public void check(Records records, Verdicts verdicts) {
        for (Target target : records.targets()) {
            for (Horizon horizon : Horizon.values()) {
                check(target, horizon, verdicts);
            }
        }
    }

    private static void check(Target target, Horizon horizon, Verdicts verdicts) {
        Optional<Figure> stated = TargetMoney.amount(target, horizon);
        FigureSum whole = stated.map(FigureSum::of).orElse(null);
        Set<List<Figure>> tried = new HashSet<>();
        for (Family family : families(target, horizon)) {
            List<Figure> parts = parts(target, horizon, family);
            // two divisions that differ by sources of nothing are one, and what is the matter with it is told once
            if (parts.isEmpty() || !tried.add(without(parts, SourcesTotal::isNothing))) {
                continue;
            }
            boolean closed = isClosed(target, horizon, family);
            if (ambiguous(target, horizon, family)) {
                verdicts.undecided(target.tableId(), "structure_unclear");
            } else if (whole == null && closed) {
                // without a total of its own, the first whole division is what the others are held against
                whole = new FigureSum(parts);
            } else if (whole != null) {
                decide(target, whole, readings(target, horizon, parts), closed, verdicts);
            }
        }
    }

    /** The divisions that leave nothing out before those that may. */
    private static List<Family> families(Target target, Horizon horizon) {
        return FAMILIES.values().stream()
                .sorted(Comparator.comparing(family -> !isClosed(target, horizon, family)))
                .toList();
    }

    private static boolean isNothing(Figure figure) {
        return figure.yuan().signum() == 0;
    }

    /** Whether the rest is stated, and something that it is the rest of: 其他资金 also stands beside funds. */
    private static boolean isClosed(Target target, Horizon horizon, Family family) {
        List<FundingSource> stated = family.sources().stream()
                .filter(source -> TargetMoney.source(target, horizon, source).isPresent())
                .toList();
        return stated.stream().anyMatch(family.closing()::contains)
                && !family.closing().containsAll(stated)
                && !leavesOut(target, horizon, family);
    }

    /** Whether a division of the same kind states a rest that this one has no place for: 其他 60 beside 事业收入 0. */
    private static boolean leavesOut(Target target, Horizon horizon, Family family) {
        return FAMILIES.values().stream()
                .filter(other -> other.sources().stream().anyMatch(family.sources()::contains))
                .flatMap(other -> other.closing().stream())
                .filter(source -> !family.sources().contains(source))
                .flatMap(source -> TargetMoney.source(target, horizon, source).stream())
                .anyMatch(figure -> !isNothing(figure));
    }

    private static void decide(
            Target target, FigureSum whole, List<FigureSum> readings, boolean closed, Verdicts verdicts) {
        Map<String, MessageValue> name = Map.of("name", MessageValue.text(TargetMoney.name(target)));
        Optional<FigureSum> agreeing =
                readings.stream().filter(whole::equalsWithin).findFirst();
        boolean impossible = readings.stream().allMatch(sum -> sum.isAbove(whole));
        if (agreeing.isPresent() || impossible || closed) {
            verdicts.compare(target.tableId(), whole, agreeing.orElse(readings.get(0)), name);
        } else {
            verdicts.undecided(target.tableId(), "parts_may_be_left_out");
        }
    }

    private static List<Figure> parts(Target target, Horizon horizon, Family family) {
        List<Figure> parts = new ArrayList<>();
        for (FundingSource source : family.sources()) {
            TargetMoney.source(target, horizon, source).ifPresent(parts::add);
        }
        return parts;
    }

    /** 财政拨款 may stand beside the levels of government or the funds that it consists of: either is the money. */
    private static List<FigureSum> readings(Target target, Horizon horizon, List<Figure> parts) {
        List<Figure> fiscal = of(target, horizon, Set.of(FundingSource.FISCAL_APPROPRIATION));
        List<Figure> members = of(target, horizon, FISCAL_MEMBERS);
        if (!parts.containsAll(fiscal) || fiscal.isEmpty() || members.stream().noneMatch(parts::contains)) {
            return List.of(new FigureSum(parts));
        }
        return List.of(
                new FigureSum(without(parts, members::contains)), new FigureSum(without(parts, fiscal::contains)));
    }

    private static List<Figure> of(Target target, Horizon horizon, Set<FundingSource> sources) {
        return sources.stream()
                .flatMap(source -> TargetMoney.source(target, horizon, source).stream())
                .toList();
    }

    private static List<Figure> without(List<Figure> parts, Predicate<Figure> others) {
        return parts.stream().filter(others.negate()).toList();
    }

    private static boolean ambiguous(Target target, Horizon horizon, Family family) {
        return target.funding().stream()
                .filter(funding ->
                        funding.horizon() == horizon && family.sources().contains(funding.source()))
                .map(Funding::source)
                .anyMatch(source -> TargetMoney.source(target, horizon, source).isEmpty());
    }

    private static Map<String, Family> families() {
        Map<String, Family> families = new LinkedHashMap<>();
        for (List<String> row : TsvResource.rows(SourcesTotal.class, "funding-parts.tsv", COLUMNS)) {
            Family family = families.computeIfAbsent(
                    row.get(0),
                    name -> new Family(EnumSet.noneOf(FundingSource.class), EnumSet.noneOf(FundingSource.class)));
            FundingSource source = FundingSource.valueOf(row.get(1).toUpperCase(Locale.ROOT));
            family.sources().add(source);
            if (row.get(2).equals("closing")) {
                family.closing().add(source);
            }
        }
        return families;
    }
}
