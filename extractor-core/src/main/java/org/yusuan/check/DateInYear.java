package org.yusuan.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yusuan.lexicon.Dates;
import org.yusuan.lexicon.ValueType;
import org.yusuan.record.Horizon;
import org.yusuan.record.Indicator;
import org.yusuan.record.SourcedText;
import org.yusuan.record.Table;
import org.yusuan.record.Target;
import org.yusuan.record.TargetField;

/**
 * A date of the year's indicators is in the year. Where the form's heading says another year than the document is of, either may
 * have been left over from another budget.
 */
final class DateInYear implements Rule {
    @Override
    public String id() {
        return "date_in_year";
    }

    @Override
    public void check(Records records, Verdicts verdicts) {
        IndicatorRule.each(records, (target, indicator) -> {
            Optional<Integer> date = indicator.value().type() == ValueType.DATE
                    ? Dates.year(indicator.value().text())
                    : Optional.empty();
            if (indicator.horizon() == Horizon.ANNUAL && date.isPresent()) {
                @Nullable Integer ofDocument = records.disclosure().document().fiscalYear();
                year(records, target)
                        .ifPresent(year -> decide(target, indicator, year, date.get(), ofDocument, verdicts));
            }
        });
    }

    private static void decide(
            Target target, Indicator indicator, int year, int date, @Nullable Integer ofDocument, Verdicts verdicts) {
        if (year == date) {
            verdicts.holds(target.tableId(), indicator.origin());
        } else if (ofDocument != null && ofDocument == date) {
            verdicts.undecided(target.tableId(), "heading_of_another_year");
        } else if (date < year && target.indicators().stream().anyMatch(other -> isOf(other, year))) {
            // its other dates are of the year: what was prepared before it is told with them
            verdicts.undecided(target.tableId(), "begun_before");
        } else {
            verdicts.fails(
                    target.tableId(),
                    List.of(indicator.origin()),
                    MessageValue.text(String.valueOf(year)),
                    MessageValue.text(indicator.value().text()),
                    IndicatorRule.told(target, indicator));
        }
    }

    private static boolean isOf(Indicator indicator, int year) {
        return indicator.value().type() == ValueType.DATE
                && Dates.year(indicator.value().text())
                        .filter(date -> date == year)
                        .isPresent();
    }

    /** The year that the form, its title or the document's states: one that the file's name has is a guess. */
    private static Optional<Integer> year(Records records, Target target) {
        Table table = records.table(target.tableId());
        SourcedText stated = target.fields().get(TargetField.FISCAL_YEAR);
        if (stated != null && table != null && isPrinted(stated, table)) {
            return Dates.year(stated.value());
        }
        return Stream.of(
                        Optional.ofNullable(table).map(Table::title),
                        Optional.ofNullable(records.disclosure().document().title()))
                .flatMap(Optional::stream)
                .flatMap(title -> Dates.year(title).stream())
                .findFirst();
    }

    private static boolean isPrinted(SourcedText stated, Table table) {
        return table.cells().stream()
                .filter(cell -> cell.ref().equals(stated.origin().ref()))
                .anyMatch(cell -> cell.cell().text().contains(stated.value()));
    }
}
