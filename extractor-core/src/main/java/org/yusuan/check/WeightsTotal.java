package org.yusuan.check;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yusuan.record.Horizon;
import org.yusuan.record.Indicator;
import org.yusuan.record.PlainNumber;
import org.yusuan.record.Target;

/** The weights (权重, 分值) of a form's indicators sum to 100, or to 90 where 10 are kept for the budget's execution. */
final class WeightsTotal implements Rule {
    private static final List<BigDecimal> SUMS = List.of(BigDecimal.valueOf(100), BigDecimal.valueOf(90));

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** Fewer weights are no scheme of weights. */
    private static final int LEAST_WEIGHTS = 3;

    /** So many forms have a scheme in common, which even a form of two indicators keeps to. */
    private static final int MANY_FORMS = 10;

    @Override
    public String id() {
        return "weights_total";
    }

    @Override
    public void check(Records records, Verdicts verdicts) {
        Verdicts trial = new Verdicts();
        int least = records.targets().size() < MANY_FORMS ? LEAST_WEIGHTS : LEAST_WEIGHTS - 1;
        String expected = expected(records);
        for (Target target : records.targets()) {
            check(target, annual(target), least, expected, trial);
        }
        // a document in which many forms have other sums weighs in another way
        verdicts.addSlips(trial, null);
    }

    /** What the other forms of the document keep to. */
    private static String expected(Records records) {
        List<BigDecimal> sums =
                records.targets().stream().map(target -> sum(annual(target))).toList();
        List<BigDecimal> kept = SUMS.stream()
                .filter(sum -> sums.stream().anyMatch(other -> other.compareTo(sum) == 0))
                .toList();
        return (kept.isEmpty() ? SUMS : kept)
                .stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" / "));
    }

    private static List<Indicator> annual(Target target) {
        Map<Integer, Indicator> annual = new LinkedHashMap<>();
        target.indicators().stream()
                .filter(indicator -> indicator.horizon() == Horizon.ANNUAL)
                .forEach(indicator -> annual.put(indicator.ordinal(), indicator));
        return List.copyOf(annual.values());
    }

    private static BigDecimal sum(List<Indicator> indicators) {
        return indicators.stream()
                .flatMap(indicator -> weight(indicator).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void check(
            Target target, List<Indicator> indicators, int least, String expected, Verdicts verdicts) {
        List<BigDecimal> weights = indicators.stream()
                .flatMap(indicator -> weight(indicator).stream())
                .toList();
        if (weights.isEmpty()) {
            return;
        }
        if (weights.size() < indicators.size() || weights.size() < least) {
            verdicts.undecided(target.tableId(), "weights_missing");
            return;
        }
        BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean several = sum.compareTo(WHOLE) > 0 && sum.remainder(WHOLE).signum() == 0;
        if (SUMS.stream().anyMatch(wanted -> wanted.compareTo(sum) == 0)) {
            verdicts.holds(target.tableId(), target.origin());
        } else if (several) {
            // the indicators of several units below one project, each with weights of its own
            verdicts.undecided(target.tableId(), "several_units");
        } else {
            verdicts.fails(
                    target.tableId(),
                    indicators.stream().map(Indicator::origin).toList(),
                    MessageValue.text(expected),
                    MessageValue.text(sum.toPlainString()),
                    Map.of("name", MessageValue.text(TargetMoney.name(target))));
        }
    }

    private static Optional<BigDecimal> weight(Indicator indicator) {
        return Optional.ofNullable(indicator.weight()).map(PlainNumber::number);
    }
}
