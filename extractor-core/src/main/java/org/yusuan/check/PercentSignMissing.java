package org.yusuan.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import org.yusuan.lexicon.Folding;
import org.yusuan.lexicon.IndicatorValue;
import org.yusuan.record.CheckOutcome;
import org.yusuan.record.Indicator;

/**
 * A rate has a percent sign where most others of the document have one. Rates whose name ends with the sign（%）are a custom of
 * their own: mostly the name is where it is written.
 */
final class PercentSignMissing implements Rule {
    /** From this on a number without a sign may be a share (0.95); below it, it is one of another notation. */
    private static final BigDecimal ONE = BigDecimal.ONE;

    private static final String SIGN = "%";

    @Override
    public String id() {
        return "percent_sign_missing";
    }

    @Override
    public void check(Records records, Verdicts verdicts) {
        check(records, PercentSignMissing::namesSign, verdicts);
        check(records, indicator -> !namesSign(indicator), verdicts);
    }

    /** @param custom rates that are written in one way */
    private static void check(Records records, Predicate<Indicator> custom, Verdicts verdicts) {
        Verdicts trial = new Verdicts();
        IndicatorRule.each(records, (target, indicator) -> {
            IndicatorValue value = indicator.value();
            if (!NamePattern.RATE.fits(indicator.level3()) || value.number() == null || !custom.test(indicator)) {
                return;
            }
            boolean bare = value.unit() == null && value.number().compareTo(ONE) > 0;
            if (bare) {
                trial.fails(
                        target.tableId(),
                        List.of(indicator.origin()),
                        MessageValue.text(value.text() + SIGN),
                        MessageValue.text(value.text()),
                        IndicatorRule.told(target, indicator));
            } else if (SIGN.equals(value.unit())) {
                trial.holds(target.tableId(), indicator.origin());
            }
        });
        if (trial.count(CheckOutcome.HOLDS) > 0 && trial.count(CheckOutcome.HOLDS) >= trial.count(CheckOutcome.FAILS)) {
            verdicts.addAll(trial);
        }
    }

    private static boolean namesSign(Indicator indicator) {
        return Folding.key(indicator.level3()).contains(SIGN);
    }
}
