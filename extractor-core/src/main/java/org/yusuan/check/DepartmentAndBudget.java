package org.yusuan.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yusuan.record.FundingSource;
import org.yusuan.record.Horizon;
import org.yusuan.record.Measure;
import org.yusuan.record.Scope;
import org.yusuan.record.Side;
import org.yusuan.record.TableKind;
import org.yusuan.record.Target;

/** A department's target form has the amounts of its budget: all, basic, projects. */
final class DepartmentAndBudget implements Rule {
    private static final List<TableKind> TABLES = List.of(
            TableKind.REVENUE_EXPENDITURE_SUMMARY,
            TableKind.EXPENDITURE_SUMMARY,
            TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE,
            TableKind.FISCAL_APPROPRIATION_SUMMARY);

    @Override
    public String id() {
        return "department_and_budget";
    }

    @Override
    public void check(Records records, Verdicts verdicts) {
        List<Target> departments = records.targets(Scope.DEPARTMENT);
        if (departments.size() != 1
                || records.only(TableKind.EXPENDITURE_SUMMARY).isEmpty()) {
            return;
        }
        Target form = departments.get(0);
        compare(form, TargetMoney.amount(form, Horizon.ANNUAL), all(records), verdicts);
        compare(
                form,
                TargetMoney.source(form, Horizon.ANNUAL, FundingSource.BASIC_EXPENDITURE),
                totals(records, Measure.BASIC_EXPENDITURE),
                verdicts);
        compare(
                form,
                TargetMoney.source(form, Horizon.ANNUAL, FundingSource.PROJECT_EXPENDITURE),
                totals(records, Measure.PROJECT_EXPENDITURE),
                verdicts);
    }

    private static void compare(Target form, Optional<Figure> stated, List<FigureSum> candidates, Verdicts verdicts) {
        if (stated.isEmpty() || candidates.isEmpty()) {
            return;
        }
        FigureSum actual = FigureSum.of(stated.get());
        if (isOfTasks(form) && candidates.stream().noneMatch(actual::equalsWithin)) {
            // 金额合计 of the main tasks, which need not be all that the department does
            verdicts.undecided(form.tableId(), "parts_may_be_left_out");
            return;
        }
        verdicts.oneOf(
                form.tableId(),
                candidates,
                actual,
                Map.of("row", MessageValue.text(stated.get().name())));
    }

    private static boolean isOfTasks(Target form) {
        FigureSum tasks = new FigureSum(form.tasks().stream()
                .flatMap(task -> Figure.of(task.amount(), task.name(), form.tableId()).stream())
                .toList());
        return TargetMoney.amount(form, Horizon.ANNUAL)
                .filter(amount -> tasks.figures().size() > 1 && tasks.equalsWithin(FigureSum.of(amount)))
                .isPresent();
    }

    /** With what is carried over and without it. */
    private static List<FigureSum> all(Records records) {
        List<FigureSum> all = new ArrayList<>();
        for (SummaryTotals totals : SummaryTotals.all(records)) {
            for (Side side : Side.values()) {
                totals.grand(side).map(FigureSum::of).ifPresent(all::add);
                totals.current(side).map(FigureSum::of).ifPresent(all::add);
            }
        }
        all.addAll(totals(records, Measure.TOTAL));
        return all.stream().distinct().toList();
    }

    private static List<FigureSum> totals(Records records, Measure measure) {
        return TABLES.stream()
                .flatMap(kind -> records.only(kind).stream())
                .flatMap(table -> records.column(table, measure).stream())
                .flatMap(column -> column.total().stream())
                .map(FigureSum::of)
                .toList();
    }
}
