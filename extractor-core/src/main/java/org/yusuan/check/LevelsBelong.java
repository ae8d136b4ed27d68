package org.yusuan.check;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.yusuan.lexicon.TsvResource;
import org.yusuan.record.Horizon;
import org.yusuan.record.Indicator;
import org.yusuan.record.Level1;
import org.yusuan.record.Level2;
import org.yusuan.record.Target;

/** A second level is one of those that stand under its first level. */
final class LevelsBelong implements Rule {
    private static final int COLUMNS = 2;

    private static final Set<Pair> ALLOWED = allowed();

    private record Pair(Level1 first, Level2 second) {}

    @Override
    public String id() {
        return "levels_belong";
    }

    @Override
    public void check(Records records, Verdicts verdicts) {
        for (Target target : records.targets()) {
            Verdicts trial = new Verdicts();
            target.indicators().forEach(indicator -> check(target, indicator, trial));
            // where several are wrong, the cell of their first level was left blank in the form
            verdicts.addSlips(trial, target.tableId());
        }
    }

    private static void check(Target target, Indicator indicator, Verdicts trial) {
        Level1 first = indicator.level1();
        Level2 second = indicator.level2();
        if (first == null || second == null || second == Level2.OTHER || indicator.horizon() != Horizon.ANNUAL) {
            return;
        }
        if (ALLOWED.contains(new Pair(first, second))) {
            trial.holds(target.tableId(), indicator.origin());
        } else {
            trial.fails(
                    target.tableId(),
                    List.of(indicator.origin()),
                    MessageValue.text(indicator.level1Raw()),
                    MessageValue.text(indicator.level2Raw()),
                    IndicatorRule.told(target, indicator));
        }
    }

    private static Set<Pair> allowed() {
        Set<Pair> allowed = new HashSet<>();
        for (List<String> row : TsvResource.rows(LevelsBelong.class, "levels.tsv", COLUMNS)) {
            allowed.add(new Pair(
                    Level1.valueOf(row.get(0).toUpperCase(Locale.ROOT)),
                    Level2.valueOf(row.get(1).toUpperCase(Locale.ROOT))));
        }
        return allowed;
    }
}
