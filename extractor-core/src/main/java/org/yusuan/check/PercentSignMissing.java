package org.yusuan.check;

import java.math.BigDecimal;
import java.util.List;
import org.yusuan.lexicon.IndicatorValue;
import org.yusuan.record.Indicator;

/** A rate has a percent sign where the document writes one with its other rates. */
final class PercentSignMissing implements Rule {
    /** From this on a number without a sign may be a share (0.95); below it, it is one of another notation. */
    private static final BigDecimal ONE = BigDecimal.ONE;

    @Override
    public String id() {
        return "percent_sign_missing";
    }

    @Override
    public void check(Records records, Verdicts verdicts) {
        boolean customary = records.targets().stream()
                .flatMap(target -> target.indicators().stream())
                .anyMatch(indicator ->
                        isRate(indicator) && "%".equals(indicator.value().unit()));
        IndicatorRule.each(records, (target, indicator) -> {
            IndicatorValue value = indicator.value();
            if (!isRate(indicator) || value.number() == null || !customary) {
                return;
            }
            boolean bare = value.unit() == null && value.number().compareTo(ONE) > 0;
            if (bare) {
                verdicts.fails(
                        target.tableId(),
                        List.of(indicator.origin()),
                        Shown.text(value.text() + "%"),
                        Shown.text(value.text()),
                        IndicatorRule.told(target, indicator));
            } else {
                verdicts.holds(target.tableId(), indicator.origin());
            }
        });
    }

    private static boolean isRate(Indicator indicator) {
        return Word.RATE.fits(indicator.level3());
    }
}
