package org.yusuan.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yusuan.lexicon.Comparator;
import org.yusuan.lexicon.Folding;
import org.yusuan.record.Horizon;
import org.yusuan.record.Indicator;
import org.yusuan.record.Target;

/** What the whole period bounds from below the year does not bound from above. */
final class ComparatorsAgree implements Rule {
    @Override
    public String id() {
        return "comparators_agree";
    }

    @Override
    public void check(Records records, Verdicts verdicts) {
        for (Target target : records.targets()) {
            Map<Integer, Indicator> total = new LinkedHashMap<>();
            target.indicators().stream()
                    .filter(indicator -> indicator.horizon() == Horizon.TOTAL)
                    .forEach(indicator -> total.put(indicator.ordinal(), indicator));
            target.indicators().stream()
                    .filter(indicator -> indicator.horizon() == Horizon.ANNUAL)
                    .forEach(indicator -> check(target, indicator, total.get(indicator.ordinal()), verdicts));
        }
    }

    private static void check(Target target, Indicator annual, @Nullable Indicator total, Verdicts verdicts) {
        if (total == null || !Folding.key(total.level3()).equals(Folding.key(annual.level3()))) {
            return;
        }
        int ofYear = direction(annual.value().comparator());
        int ofPeriod = direction(total.value().comparator());
        if (ofYear == 0 || ofPeriod == 0) {
            return;
        }
        if (ofYear == ofPeriod) {
            verdicts.holds(target.tableId(), annual.origin());
        } else {
            verdicts.fails(
                    target.tableId(),
                    List.of(annual.origin(), total.origin()),
                    MessageValue.text(total.value().text()),
                    MessageValue.text(annual.value().text()),
                    IndicatorRule.told(target, annual));
        }
    }

    private static int direction(@Nullable Comparator comparator) {
        if (comparator == null) {
            return 0;
        }
        return switch (comparator) {
            case AT_LEAST, MORE_THAN -> 1;
            case AT_MOST, LESS_THAN -> -1;
            case EQUAL -> 0;
        };
    }
}
