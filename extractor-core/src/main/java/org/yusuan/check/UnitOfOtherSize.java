package org.yusuan.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yusuan.record.Horizon;
import org.yusuan.record.Indicator;
import org.yusuan.record.Target;

/** A cost that is ten thousand times the budget, or a ten-thousandth of it, is the budget in the wrong unit. */
final class UnitOfOtherSize implements Rule {
    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);

    @Override
    public String id() {
        return "unit_of_other_size";
    }

    @Override
    public void check(Records records, Verdicts verdicts) {
        IndicatorRule.each(records, (target, indicator) -> {
            Optional<IndicatorMoney> cost = IndicatorMoney.of(indicator.value());
            if (cost.isPresent() && CostAgainstBudget.isCost(indicator)) {
                check(target, indicator, cost.get(), verdicts);
            }
        });
    }

    private static void check(Target target, Indicator indicator, IndicatorMoney cost, Verdicts verdicts) {
        List<Figure> budgets = Stream.of(Horizon.ANNUAL, Horizon.TOTAL)
                .flatMap(horizon -> TargetMoney.amount(target, horizon).stream())
                .filter(budget -> budget.yuan().signum() > 0)
                .toList();
        if (budgets.isEmpty()) {
            verdicts.undecided(target.tableId(), "budget_unknown");
            return;
        }
        Optional<Figure> shifted = budgets.stream()
                .filter(budget -> isShifted(cost, budget).isPresent())
                .findFirst();
        if (shifted.isPresent()) {
            verdicts.fails(
                    target.tableId(),
                    List.of(indicator.origin(), shifted.get().origin()),
                    MessageValue.money(FigureSum.of(shifted.get())),
                    MessageValue.text(indicator.value().text()),
                    IndicatorRule.told(target, indicator));
        } else {
            verdicts.holds(target.tableId(), indicator.origin());
        }
    }

    /** The budget in the cost's unit, where the two are the same number in units of other sizes. */
    static Optional<BigDecimal> isShifted(IndicatorMoney cost, Figure budget) {
        if (!cost.per().isEmpty() || cost.yuan().signum() == 0) {
            return Optional.empty();
        }
        return Stream.of(budget.yuan().multiply(WAN), budget.yuan().divide(WAN))
                .filter(shifted -> shifted.compareTo(cost.yuan()) == 0)
                .findFirst();
    }
}
