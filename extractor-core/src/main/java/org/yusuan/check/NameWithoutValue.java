package org.yusuan.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.yusuan.record.Indicator;
import org.yusuan.record.Target;

/** An indicator has a value, for the year or for the whole period. */
final class NameWithoutValue implements Rule {
    /** A name that states a number has its value in it. */
    private static final Pattern DIGIT = Pattern.compile("\\d");

    @Override
    public String id() {
        return "name_without_value";
    }

    @Override
    public void check(Records records, Verdicts verdicts) {
        for (Target target : records.targets()) {
            Map<Integer, Boolean> valued = new LinkedHashMap<>();
            target.indicators()
                    .forEach(indicator -> valued.merge(
                            indicator.ordinal(), !indicator.value().text().isBlank(), Boolean::logicalOr));
            for (Indicator indicator : target.indicators()) {
                Boolean has = valued.remove(indicator.ordinal());
                if (has == null || indicator.level3().isBlank() || IndicatorRule.isBlankOfForm(indicator)) {
                    continue;
                }
                if (!has && DIGIT.matcher(indicator.level3()).find()) {
                    verdicts.undecided(target.tableId(), "value_in_name");
                } else if (has) {
                    verdicts.holds(target.tableId(), indicator.origin());
                } else {
                    verdicts.fails(
                            target.tableId(),
                            List.of(indicator.origin()),
                            MessageValue.word("a_value"),
                            MessageValue.word("nothing"),
                            IndicatorRule.told(target, indicator));
                }
            }
        }
    }
}
