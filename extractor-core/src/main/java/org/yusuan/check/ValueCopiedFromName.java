package org.yusuan.check;

import java.util.List;
import org.yusuan.lexicon.Folding;
import org.yusuan.record.Horizon;
import org.yusuan.record.Indicator;

/** A value says more than the name does. */
final class ValueCopiedFromName implements Rule {
    @Override
    public String id() {
        return "value_copied_from_name";
    }

    @Override
    public void check(Records records, Verdicts verdicts) {
        IndicatorRule.each(records, (target, indicator) -> {
            if (indicator.horizon() != Horizon.ANNUAL
                    || indicator.value().text().isBlank()) {
                return;
            }
            if (isCopied(indicator)) {
                verdicts.fails(
                        target.tableId(),
                        List.of(indicator.origin()),
                        MessageValue.word("a_value"),
                        MessageValue.text(indicator.value().text()),
                        IndicatorRule.told(target, indicator));
            } else {
                verdicts.holds(target.tableId(), indicator.origin());
            }
        });
    }

    /** The whole name again, or the noun at its end ({@code 完工及时率}: {@code 及时率}). */
    private static boolean isCopied(Indicator indicator) {
        String name = Folding.key(indicator.level3());
        String value = Folding.key(indicator.value().text());
        boolean noun = NamePattern.EMPTY_NOUN.fits(value) && name.endsWith(value);
        return !name.isEmpty() && (name.equals(value) || noun);
    }
}
