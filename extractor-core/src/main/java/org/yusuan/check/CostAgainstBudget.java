package org.yusuan.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yusuan.lexicon.Comparator;
import org.yusuan.record.Horizon;
import org.yusuan.record.Indicator;
import org.yusuan.record.Level1;
import org.yusuan.record.Level2;
import org.yusuan.record.Target;

/** A cost indicator allows no more than the project's budget. */
final class CostAgainstBudget implements Rule {
    @Override
    public String id() {
        return "cost_above_budget";
    }

    @Override
    public boolean triesTheReading() {
        return false;
    }

    @Override
    public void check(Records records, Verdicts verdicts) {
        IndicatorRule.eachHorizon(records, (target, indicator) -> {
            Optional<IndicatorMoney> cost = IndicatorMoney.of(indicator.value());
            boolean least = indicator.value().comparator() == Comparator.AT_LEAST
                    || indicator.value().comparator() == Comparator.MORE_THAN;
            if (cost.isEmpty() || !isCost(indicator) || least) {
                return;
            }
            Optional<Figure> budget = budget(target, indicator);
            if (budget.isEmpty()) {
                verdicts.undecided(target.tableId(), "budget_unknown");
            } else if (UnitOfOtherSize.isShifted(cost.get(), budget.get()).isEmpty()) {
                decide(target, indicator, cost.get(), budget.get(), verdicts);
            }
        });
    }

    static boolean isCost(Indicator indicator) {
        return indicator.level1() == Level1.COST
                || indicator.level2() == Level2.COST
                || indicator.level2() == Level2.ECONOMIC_COST;
    }

    static Optional<Figure> budget(Target target, Indicator indicator) {
        Optional<Figure> total = TargetMoney.amount(target, Horizon.TOTAL);
        return indicator.horizon() == Horizon.TOTAL ? total : TargetMoney.amount(target, Horizon.ANNUAL);
    }

    private static void decide(
            Target target, Indicator indicator, IndicatorMoney cost, Figure budget, Verdicts verdicts) {
        BigDecimal tolerance = cost.halfUnit().max(budget.halfUnit());
        if (cost.yuan().subtract(budget.yuan()).compareTo(tolerance) > 0) {
            Map<String, MessageValue> told = IndicatorRule.told(target, indicator);
            verdicts.fails(
                    target.tableId(),
                    List.of(indicator.origin(), budget.origin()),
                    MessageValue.money(FigureSum.of(budget)),
                    MessageValue.text(indicator.value().text()),
                    told);
        } else {
            verdicts.holds(target.tableId(), indicator.origin());
        }
    }
}
