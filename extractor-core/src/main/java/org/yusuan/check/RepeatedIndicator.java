package org.yusuan.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yusuan.lexicon.Folding;
import org.yusuan.record.Horizon;
import org.yusuan.record.Indicator;
import org.yusuan.record.Target;

/**
 * A form has each indicator once. Where more than a slip or two come again, the project is listed with the indicators of several
 * units or years.
 */
final class RepeatedIndicator implements Rule {
    @Override
    public String id() {
        return "repeated_indicator";
    }

    @Override
    public void check(Records records, Verdicts verdicts) {
        for (Target target : records.targets()) {
            Map<List<String>, Indicator> seen = new LinkedHashMap<>();
            Verdicts trial = new Verdicts();
            target.indicators().stream()
                    .filter(indicator -> indicator.horizon() == Horizon.ANNUAL)
                    .filter(indicator -> !indicator.level3().isEmpty())
                    .forEach(indicator -> check(target, indicator, seen.putIfAbsent(key(indicator), indicator), trial));
            verdicts.addSlips(trial, target.tableId());
        }
    }

    private static void check(Target target, Indicator indicator, @Nullable Indicator before, Verdicts verdicts) {
        if (before == null || before.origin().equals(indicator.origin())) {
            // a name in one cell over two values is printed once
            verdicts.holds(target.tableId(), indicator.origin());
        } else {
            verdicts.fails(
                    target.tableId(),
                    List.of(indicator.origin(), before.origin()),
                    MessageValue.word("once"),
                    MessageValue.word("twice"),
                    IndicatorRule.told(target, indicator));
        }
    }

    private static List<String> key(Indicator indicator) {
        return List.of(
                Folding.key(indicator.level1Raw()),
                Folding.key(indicator.level2Raw()),
                Folding.key(indicator.level3()));
    }
}
