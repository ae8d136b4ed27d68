package org.yusuan.check;

import java.util.Map;
import java.util.Optional;
import org.yusuan.record.Horizon;
import org.yusuan.record.Target;

/** What a project gets in the year is no more than what it gets in all. */
final class AnnualWithinTotal implements Rule {
    @Override
    public String id() {
        return "annual_within_total";
    }

    @Override
    public boolean triesTheReading() {
        return false;
    }

    @Override
    public void check(Records records, Verdicts verdicts) {
        for (Target target : records.targets()) {
            Optional<Figure> total = TargetMoney.amount(target, Horizon.TOTAL);
            Optional<Figure> annual = TargetMoney.amount(target, Horizon.ANNUAL);
            if (total.isPresent() && annual.isPresent()) {
                FigureSum whole = FigureSum.of(total.get());
                FigureSum part = FigureSum.of(annual.get());
                verdicts.decide(
                        !part.isAbove(whole),
                        target.tableId(),
                        whole,
                        part,
                        Map.of("name", MessageValue.text(TargetMoney.name(target))));
            }
        }
    }
}
