package org.yusuan.check;

import java.util.List;
import java.util.Optional;
import org.yusuan.lexicon.Dates;
import org.yusuan.lexicon.ValueType;
import org.yusuan.record.Horizon;
import org.yusuan.record.Indicator;
import org.yusuan.record.Target;
import org.yusuan.record.TargetField;

/** A date of the year's indicators is in the year. */
final class DateInYear implements Rule {
    @Override
    public String id() {
        return "date_in_year";
    }

    @Override
    public void check(Records records, Verdicts verdicts) {
        // a year that no title states may come from the name of the file
        String title = records.disclosure().document().title();
        Optional<Integer> documentYear = title == null ? Optional.empty() : Dates.year(title);
        IndicatorRule.each(records, (target, indicator) -> {
            Optional<Integer> year = year(target).or(() -> documentYear);
            Optional<Integer> date = indicator.value().type() == ValueType.DATE
                    ? Dates.year(indicator.value().text())
                    : Optional.empty();
            if (indicator.horizon() == Horizon.ANNUAL && year.isPresent() && date.isPresent()) {
                decide(target, indicator, year.get(), date.get(), verdicts);
            }
        });
    }

    private static void decide(Target target, Indicator indicator, int year, int date, Verdicts verdicts) {
        if (year == date) {
            verdicts.holds(target.tableId(), indicator.origin());
        } else {
            verdicts.fails(
                    target.tableId(),
                    List.of(indicator.origin()),
                    Shown.text(String.valueOf(year)),
                    Shown.text(indicator.value().text()),
                    IndicatorRule.told(target, indicator));
        }
    }

    private static Optional<Integer> year(Target target) {
        String year = target.value(TargetField.FISCAL_YEAR);
        return year == null ? Optional.empty() : Dates.year(year);
    }
}
