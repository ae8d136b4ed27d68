package org.yusuan.check;

import java.util.List;
import java.util.Optional;
import org.yusuan.lexicon.Folding;
import org.yusuan.record.Funding;
import org.yusuan.record.FundingSource;
import org.yusuan.record.Horizon;
import org.yusuan.record.Target;
import org.yusuan.record.TargetField;

/** The money of a target form. */
final class TargetMoney {
    private TargetMoney() {}

    /** The amount of the year or of the whole period. */
    static Optional<Figure> amount(Target target, Horizon horizon) {
        Optional<Figure> stated = Figure.of(
                horizon == Horizon.ANNUAL ? target.amountAnnual() : target.amountTotal(),
                name(target),
                target.tableId());
        return stated.or(() -> source(target, horizon, FundingSource.ALL));
    }

    /** The amount of a source; empty where the form states several. */
    static Optional<Figure> source(Target target, Horizon horizon, FundingSource source) {
        List<Figure> figures = target.funding().stream()
                .filter(funding -> funding.horizon() == horizon && funding.source() == source)
                .flatMap(funding -> of(target, funding).stream())
                .toList();
        long amounts = figures.stream()
                .map(figure -> figure.yuan().stripTrailingZeros())
                .distinct()
                .count();
        return amounts == 1 ? Optional.of(figures.get(0)) : Optional.empty();
    }

    static String name(Target target) {
        String name = target.value(TargetField.NAME);
        return name == null ? "" : name;
    }

    /** A name for finding the same project elsewhere. */
    static String key(String name) {
        return Folding.key(name);
    }

    private static Optional<Figure> of(Target target, Funding funding) {
        return Figure.of(funding.amount(), funding.labelRaw(), target.tableId());
    }
}
