package org.yusuan.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yusuan.lexicon.Folding;
import org.yusuan.record.BudgetLine;
import org.yusuan.record.FundingSource;
import org.yusuan.record.Horizon;
import org.yusuan.record.Measure;
import org.yusuan.record.NarrativeFigure;
import org.yusuan.record.NarrativeSubject;
import org.yusuan.record.Scope;
import org.yusuan.record.Side;
import org.yusuan.record.TableKind;
import org.yusuan.record.ThreePublicItem;

/** An amount that the narrative restates is an amount that the tables have for it. */
final class NarrativeAmount implements Rule {
    private static final Pattern PATH = Pattern.compile("([^（()）]+)[（(]([类款项])[)）]");
    private static final int ITEM_LEVEL = 3;

    @Override
    public String id() {
        return "narrative_amount";
    }

    @Override
    public void check(Records records, Verdicts verdicts) {
        for (NarrativeFigure statement : records.statements()) {
            Optional<Figure> stated = Narrative.isAmount(statement) ? Figure.of(statement) : Optional.empty();
            if (stated.isEmpty() || Narrative.isOfOtherPeriod(statement)) {
                continue;
            }
            if (isOfAPart(records, statement)) {
                verdicts.undecided(null, "of_a_part");
                continue;
            }
            List<FigureSum> candidates = candidates(records, statement).stream()
                    .filter(sum -> !sum.figures().isEmpty())
                    .toList();
            boolean none = stated.get().yuan().signum() == 0;
            if (!candidates.isEmpty()) {
                verdicts.oneOf(
                        null,
                        candidates,
                        FigureSum.of(stated.get()),
                        Map.of("subject", MessageValue.text(statement.subjectRaw())));
            } else if (!none) {
                verdicts.undecided(null, "no_counterpart");
            }
        }
    }

    /** What is stated of one fund, or of one 科目 after the other, is not what the tables state of all. */
    private static boolean isOfAPart(Records records, NarrativeFigure statement) {
        long amounts = records.statements().stream()
                .filter(other -> other.subject().equals(statement.subject()))
                .filter(other -> Narrative.isAmount(other) && !Narrative.isOfOtherPeriod(other))
                .map(NarrativeFigure::amount)
                .distinct()
                .count();
        boolean named = statement.subject().equals(NarrativeSubject.FUNCTIONAL_ITEM.id());
        return (amounts > 1 && !named) || Narrative.isOfAFund(statement);
    }

    private static List<FigureSum> candidates(Records records, NarrativeFigure statement) {
        Optional<NarrativeSubject> subject = subject(statement);
        if (subject.isEmpty()) {
            return List.of();
        }
        return switch (subject.get()) {
            case REVENUE_TOTAL, EXPENDITURE_TOTAL, BUDGET_TOTAL ->
                totals(records, TableKind.REVENUE_EXPENDITURE_SUMMARY);
            case FISCAL_APPROPRIATION_TOTAL, FISCAL_APPROPRIATION_REVENUE, FISCAL_APPROPRIATION_EXPENDITURE ->
                totals(records, TableKind.FISCAL_APPROPRIATION_SUMMARY);
            case CURRENT_REVENUE -> totals(records, TableKind.values());
            case BASIC_EXPENDITURE, GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE ->
                uses(records, Measure.BASIC_EXPENDITURE, TableKind.BASIC_EXPENDITURE);
            case PROJECT_EXPENDITURE -> uses(records, Measure.PROJECT_EXPENDITURE, TableKind.PROJECT_EXPENDITURE);
            case PERSONNEL -> columnTotals(records, Measure.PERSONNEL);
            case OPERATING -> columnTotals(records, Measure.OPERATING);
            case GENERAL_PUBLIC_BUDGET_EXPENDITURE -> generalPublicBudget(records);
            case THREE_PUBLIC_TOTAL -> items(records, ThreePublicItem.THREE_PUBLIC_TOTAL);
            case OVERSEAS_TRAVEL -> items(records, ThreePublicItem.OVERSEAS_TRAVEL);
            case RECEPTION -> items(records, ThreePublicItem.RECEPTION);
            case VEHICLES -> items(records, ThreePublicItem.VEHICLES);
            case VEHICLE_PURCHASE -> items(records, ThreePublicItem.VEHICLE_PURCHASE);
            case VEHICLE_OPERATION -> items(records, ThreePublicItem.VEHICLE_OPERATION);
            case AGENCY_OPERATING_COSTS -> operatingCosts(records);
            case DEPARTMENT_TARGET_AMOUNT -> departments(records);
            case FUNCTIONAL_ITEM -> functional(records, statement.subjectRaw());
            // stated in the tables under too many names, or nowhere
            case CARRYOVER,
                    GENERAL_PUBLIC_BUDGET,
                    GOVERNMENT_FUNDS,
                    GOVERNMENT_FUND_EXPENDITURE,
                    STATE_CAPITAL_OPERATIONS,
                    STATE_CAPITAL_EXPENDITURE,
                    SOCIAL_INSURANCE_FUNDS,
                    SOCIAL_INSURANCE_FUND_EXPENDITURE,
                    SPECIAL_FISCAL_ACCOUNT,
                    UNIT_FUNDS,
                    INSTITUTIONAL_INCOME,
                    BUSINESS_INCOME,
                    OTHER_INCOME,
                    MEETINGS,
                    TRAINING,
                    PROCUREMENT_TOTAL,
                    PROCUREMENT_GOODS,
                    PROCUREMENT_WORKS,
                    PROCUREMENT_SERVICES,
                    PROJECTS_WITH_TARGETS,
                    PROJECT_TARGETS_PUBLISHED -> List.of();
        };
    }

    private static Optional<NarrativeSubject> subject(NarrativeFigure statement) {
        String name = statement.subject().toUpperCase(Locale.ROOT);
        return Stream.of(NarrativeSubject.values())
                .filter(subject -> subject.name().equals(name))
                .findFirst();
    }

    /** Totals of a summary or of a table with a total row, with what is carried over and without it. */
    private static List<FigureSum> totals(Records records, TableKind... kinds) {
        List<FigureSum> totals = new ArrayList<>();
        for (TableKind kind : kinds) {
            if (SummaryTotals.KINDS.contains(kind)) {
                records.only(kind).ifPresent(table -> {
                    SummaryTotals summary = new SummaryTotals(records, table);
                    for (Side side : Side.values()) {
                        summary.grand(side).map(FigureSum::of).ifPresent(totals::add);
                        summary.current(side).map(FigureSum::of).ifPresent(totals::add);
                    }
                });
            } else if (kind == TableKind.REVENUE_SUMMARY || kind == TableKind.EXPENDITURE_SUMMARY) {
                records.only(kind)
                        .flatMap(table -> records.column(table, Measure.TOTAL))
                        .flatMap(AmountColumn::total)
                        .map(FigureSum::of)
                        .ifPresent(totals::add);
            }
        }
        return totals.stream().distinct().toList();
    }

    private static List<FigureSum> uses(Records records, Measure measure, TableKind own) {
        List<FigureSum> uses = new ArrayList<>(columnTotals(records, measure));
        records.only(own)
                .flatMap(table -> records.column(table, Measure.TOTAL))
                .flatMap(AmountColumn::total)
                .map(FigureSum::of)
                .ifPresent(uses::add);
        return uses;
    }

    private static List<FigureSum> columnTotals(Records records, Measure measure) {
        return records.columns().stream()
                .filter(column -> column.key().measure() == measure)
                .flatMap(column -> column.total().stream())
                .map(FigureSum::of)
                .toList();
    }

    private static List<FigureSum> generalPublicBudget(Records records) {
        List<FigureSum> sums = new ArrayList<>(records.only(TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE)
                .flatMap(table -> records.column(table, Measure.TOTAL))
                .flatMap(AmountColumn::total)
                .map(figure -> List.of(FigureSum.of(figure)))
                .orElse(List.of()));
        if (!sums.isEmpty()) {
            sums.addAll(totals(records, TableKind.FISCAL_APPROPRIATION_SUMMARY));
        }
        return sums;
    }

    private static List<FigureSum> items(Records records, ThreePublicItem item) {
        return records.columns().stream()
                .filter(column -> column.key().measure() != Measure.PRIOR_YEAR)
                .flatMap(column -> column.lines().stream())
                .filter(line -> line.item() == item)
                .flatMap(line -> Figure.of(line).stream())
                .map(FigureSum::of)
                .toList();
    }

    private static List<FigureSum> operatingCosts(Records records) {
        List<FigureSum> costs = new ArrayList<>(items(records, ThreePublicItem.AGENCY_OPERATING_COSTS));
        records.tables(TableKind.AGENCY_OPERATING_COSTS).stream()
                .flatMap(table -> records.columns(table.tableId()).stream())
                .flatMap(column -> column.total().stream())
                .map(FigureSum::of)
                .forEach(costs::add);
        return costs;
    }

    private static List<FigureSum> departments(Records records) {
        return records.targets(Scope.DEPARTMENT).stream()
                .flatMap(target -> Stream.of(
                        TargetMoney.amount(target, Horizon.ANNUAL),
                        TargetMoney.source(target, Horizon.ANNUAL, FundingSource.FISCAL_APPROPRIATION)))
                .flatMap(Optional::stream)
                .map(FigureSum::of)
                .toList();
    }

    /** “…（类）…（款）…（项）”: the item of that name below these names. */
    private static List<FigureSum> functional(Records records, String path) {
        Matcher levels = PATH.matcher(path);
        List<String> names = new ArrayList<>();
        while (levels.find()) {
            names.add(Folding.key(levels.group(1)));
        }
        if (names.size() != ITEM_LEVEL) {
            return List.of();
        }
        return records.columns().stream()
                .filter(column -> column.key().measure() == Measure.TOTAL)
                .flatMap(column -> column.lines().stream()
                        .filter(line -> isAt(line, names, column.lines()))
                        .flatMap(line -> Figure.of(line).stream()))
                .map(FigureSum::of)
                .toList();
    }

    private static boolean isAt(BudgetLine line, List<String> names, List<BudgetLine> lines) {
        BudgetLine at = line;
        for (int level = names.size() - 1; level >= 0; level--) {
            if (!Folding.key(at.name()).equals(names.get(level))) {
                return false;
            }
            String parent = at.parentCode();
            Optional<BudgetLine> above = lines.stream()
                    .filter(other -> other.code() != null && other.code().equals(parent))
                    .findFirst();
            if (above.isEmpty()) {
                return level == 0;
            }
            at = above.get();
        }
        return true;
    }
}
