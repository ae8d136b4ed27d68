package org.yusuan.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yusuan.record.NarrativeFigure;

/** A change (减少 16.79 万元，下降 1.40%) leaves an amount of the year before, and is its percentage of that. */
final class NarrativeChange implements Rule {
    @Override
    public String id() {
        return "narrative_change";
    }

    @Override
    public void check(Records records, Verdicts verdicts) {
        List<NarrativeFigure> statements = records.statements();
        for (int i = 0; i < statements.size(); i++) {
            if (Narrative.isChange(statements.get(i))) {
                boolean ofYears = NamePattern.COMPARISON.fits(statements.get(i).text())
                        && !NamePattern.OTHER_COMPARISON.fits(statements.get(i).text());
                if (ofYears) {
                    check(statements, i, verdicts);
                } else {
                    verdicts.undecided(null, "other_comparison");
                }
            }
        }
    }

    private static void check(List<NarrativeFigure> statements, int index, Verdicts verdicts) {
        NarrativeFigure change = statements.get(index);
        Optional<Figure> by = Figure.of(change);
        List<Figure> bases = Narrative.before(statements, index).isEmpty() ? List.of() : bases(change);
        if (by.isEmpty() || bases.isEmpty()) {
            verdicts.undecided(null, "no_counterpart");
            return;
        }
        List<Figure> possible = bases.stream()
                .filter(base -> !FigureSum.of(by.get()).isAbove(FigureSum.of(base)))
                .toList();
        if (possible.isEmpty()) {
            verdicts.fails(
                    null,
                    List.of(change.origin()),
                    MessageValue.word("at_most_the_amount"),
                    MessageValue.money(FigureSum.of(by.get())),
                    Map.of(
                            "subject", MessageValue.text(change.subjectRaw()),
                            "what", MessageValue.word("change_amount"),
                            "by", MessageValue.money(FigureSum.of(by.get())),
                            "amount", MessageValue.money(FigureSum.of(bases.get(0)))));
            return;
        }
        Optional<BigDecimal> percent = percent(statements, index);
        if (percent.isEmpty()) {
            verdicts.holds(null, change.origin());
            return;
        }
        List<Percent> rates = possible.stream()
                .map(base -> base.minus(by.get()))
                .filter(before -> before.yuan().signum() > 0)
                .map(before -> Percent.of(by.get(), before))
                .toList();
        if (rates.isEmpty()) {
            verdicts.undecided(null, "no_counterpart");
        } else if (rates.stream().anyMatch(rate -> rate.fits(percent.get()))) {
            verdicts.holds(null, change.origin());
        } else {
            verdicts.fails(
                    null,
                    List.of(change.origin()),
                    MessageValue.text(rates.get(0).shown(percent.get().scale())),
                    MessageValue.text(percent.get().toPlainString() + "%"),
                    Map.of(
                            "subject", MessageValue.text(change.subjectRaw()),
                            "what", MessageValue.word("change_rate"),
                            "by", MessageValue.money(FigureSum.of(by.get())),
                            "amount", MessageValue.money(FigureSum.of(possible.get(0)))));
        }
    }

    /** Whose change it is the words leave open: any amount of the sentence may be meant, but that of the change itself. */
    private static List<Figure> bases(NarrativeFigure change) {
        List<Figure> bases = new ArrayList<>(Figure.sums(change));
        BigDecimal by =
                change.amount() == null ? BigDecimal.ZERO : change.amount().abs();
        for (int at = bases.size() - 1; at >= 0; at--) {
            if (bases.get(at).yuan().compareTo(by) == 0) {
                bases.remove(at);
                break;
            }
        }
        return bases;
    }

    /** The percentage that follows the change in its sentence. */
    private static Optional<BigDecimal> percent(List<NarrativeFigure> statements, int index) {
        if (index + 1 >= statements.size()) {
            return Optional.empty();
        }
        NarrativeFigure next = statements.get(index + 1);
        boolean same = Narrative.isChangePercent(next)
                && next.text().equals(statements.get(index).text());
        return same ? Optional.ofNullable(next.count()) : Optional.empty();
    }
}
