package org.yusuan.check;

import java.util.Map;
import org.yusuan.lexicon.Folding;
import org.yusuan.record.Horizon;
import org.yusuan.record.Indicator;
import org.yusuan.record.Target;

/** What the rules about indicators have in common: they look at one after the other and name it. */
final class IndicatorRule {
    private IndicatorRule() {}

    /** Looks at one indicator of a form. */
    @FunctionalInterface
    interface Look {
        void at(Target target, Indicator indicator);
    }

    /** Every value; what the whole period only repeats of the year is looked at once. */
    static void each(Records records, Look look) {
        eachHorizon(records, (target, indicator) -> {
            if (!isBlankOfForm(indicator)
                    && (indicator.horizon() == Horizon.ANNUAL || !isRepeated(target, indicator))) {
                look.at(target, indicator);
            }
        });
    }

    static void eachHorizon(Records records, Look look) {
        records.targets().forEach(target -> target.indicators().forEach(indicator -> look.at(target, indicator)));
    }

    /** Whether the name says nothing: ……, /, -, 无. */
    static boolean isBlankOfForm(Indicator indicator) {
        String name = Folding.key(indicator.level3());
        return !name.isEmpty()
                && (NamePattern.NOTHING.fits(name) || name.codePoints().noneMatch(Character::isLetterOrDigit));
    }

    private static boolean isRepeated(Target target, Indicator total) {
        return target.indicators().stream()
                .anyMatch(other -> other.horizon() == Horizon.ANNUAL
                        && other.ordinal() == total.ordinal()
                        && other.level3().equals(total.level3())
                        && other.value().text().equals(total.value().text()));
    }

    static Map<String, MessageValue> told(Target target, Indicator indicator) {
        return Map.of(
                "name",
                MessageValue.text(TargetMoney.name(target)),
                "indicator",
                MessageValue.text(indicator.level3().isEmpty() ? indicator.level2Raw() : indicator.level3()));
    }
}
