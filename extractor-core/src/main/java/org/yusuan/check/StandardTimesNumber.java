package org.yusuan.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yusuan.lexicon.Comparator;
import org.yusuan.record.Horizon;
import org.yusuan.record.Indicator;
import org.yusuan.record.Level2;
import org.yusuan.record.Target;

/**
 * A standard (200 元/人/年) times the number it is paid for (215 人) is the project's amount. A project may spend on more
 * than that; so it fails only where the product is above the amount, or the amount a whole number of payments a year.
 */
final class StandardTimesNumber implements Rule {
    /** Payments a year that a standard for a month, a quarter or half a year means. */
    private static final List<BigDecimal> PAYMENTS =
            Stream.of(12, 4, 2).map(BigDecimal::valueOf).toList();

    @Override
    public String id() {
        return "standard_times_number";
    }

    @Override
    public void check(Records records, Verdicts verdicts) {
        for (Target target : records.targets()) {
            List<Indicator> annual = target.indicators().stream()
                    .filter(indicator -> indicator.horizon() == Horizon.ANNUAL)
                    .toList();
            List<Indicator> standards = annual.stream()
                    .filter(indicator ->
                            per(indicator).filter(unit -> !unit.isEmpty()).isPresent())
                    .toList();
            Optional<Figure> amount = TargetMoney.amount(target, Horizon.ANNUAL);
            if (standards.size() != 1 || amount.isEmpty()) {
                standards.stream()
                        .findFirst()
                        .ifPresent(one -> verdicts.undecided(target.tableId(), "several_standards"));
                continue;
            }
            Indicator standard = standards.get(0);
            String unit = per(standard).orElse("");
            List<Indicator> numbers = annual.stream()
                    .filter(indicator -> indicator.level2() == Level2.QUANTITY && isExact(indicator))
                    .filter(indicator -> unit.equals(indicator.value().unit()))
                    .toList();
            if (numbers.size() == 1) {
                check(target, standard, numbers.get(0), amount.get(), verdicts);
            } else {
                verdicts.undecided(target.tableId(), "no_counterpart");
            }
        }
    }

    private static void check(Target target, Indicator standard, Indicator number, Figure amount, Verdicts verdicts) {
        IndicatorMoney money = IndicatorMoney.of(standard.value()).orElseThrow();
        BigDecimal count = number.value().number();
        if (count == null || count.signum() == 0) {
            return;
        }
        BigDecimal product = money.yuan().multiply(count);
        BigDecimal slack = money.halfUnit().multiply(count).max(amount.halfUnit());
        BigDecimal beyond = product.subtract(amount.yuan());
        if (beyond.abs().compareTo(slack) <= 0) {
            verdicts.holds(target.tableId(), standard.origin());
            return;
        }
        Optional<BigDecimal> payments = PAYMENTS.stream()
                .filter(times -> product.multiply(times).compareTo(amount.yuan()) == 0)
                .findFirst();
        if (beyond.signum() < 0 && payments.isEmpty()) {
            verdicts.undecided(target.tableId(), "parts_may_be_left_out");
            return;
        }
        Map<String, MessageValue> told = Map.of(
                "name", MessageValue.text(TargetMoney.name(target)),
                "standard", MessageValue.text(standard.value().text()),
                "number", MessageValue.text(number.value().text()),
                "times",
                        payments.map(times -> MessageValue.text(" ×" + times.toPlainString()))
                                .orElse(MessageValue.text("")));
        verdicts.fails(
                target.tableId(),
                List.of(standard.origin(), number.origin(), amount.origin()),
                MessageValue.money(new FigureSum(List.of(new Figure(
                        product, slack, amount.unit(), amount.name(), target.tableId(), standard.origin())))),
                MessageValue.money(FigureSum.of(amount)),
                told);
    }

    private static Optional<String> per(Indicator indicator) {
        return CostAgainstBudget.isCost(indicator)
                ? IndicatorMoney.of(indicator.value()).map(IndicatorMoney::per)
                : Optional.empty();
    }

    private static boolean isExact(Indicator indicator) {
        Comparator comparator = indicator.value().comparator();
        return (comparator == null || comparator == Comparator.EQUAL)
                && indicator.value().numberHigh() == null;
    }
}
