package org.yusuan.check;

import java.math.BigDecimal;
import java.util.List;
import org.yusuan.lexicon.Comparator;
import org.yusuan.lexicon.IndicatorValue;

/** A share of a whole is at most 100 %. */
final class PercentAbove100 implements Rule {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    @Override
    public String id() {
        return "percent_above_100";
    }

    @Override
    public void check(Records records, Verdicts verdicts) {
        IndicatorRule.each(records, (target, indicator) -> {
            IndicatorValue value = indicator.value();
            boolean bounded = NamePattern.BOUNDED_RATE.fits(indicator.level3())
                    && !NamePattern.UNBOUNDED_RATE.fits(indicator.level3());
            if (value.number() == null || !"%".equals(value.unit()) || !bounded) {
                return;
            }
            int beyond = value.number().compareTo(WHOLE);
            if (beyond > 0 || (beyond == 0 && value.comparator() == Comparator.MORE_THAN)) {
                verdicts.fails(
                        target.tableId(),
                        List.of(indicator.origin()),
                        MessageValue.text("≤100%"),
                        MessageValue.text(value.text()),
                        IndicatorRule.told(target, indicator));
            } else {
                verdicts.holds(target.tableId(), indicator.origin());
            }
        });
    }
}
