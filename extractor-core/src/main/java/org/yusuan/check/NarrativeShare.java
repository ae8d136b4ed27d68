package org.yusuan.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yusuan.record.NarrativeFigure;
import org.yusuan.record.NarrativeSubject;

/** A share (占 99.58%) is what the amounts it is made of give. */
final class NarrativeShare implements Rule {
    private static final Set<String> WHOLES = Stream.of(
                    NarrativeSubject.REVENUE_TOTAL,
                    NarrativeSubject.EXPENDITURE_TOTAL,
                    NarrativeSubject.BUDGET_TOTAL,
                    NarrativeSubject.CURRENT_REVENUE,
                    NarrativeSubject.FISCAL_APPROPRIATION_TOTAL,
                    NarrativeSubject.FISCAL_APPROPRIATION_REVENUE,
                    NarrativeSubject.FISCAL_APPROPRIATION_EXPENDITURE,
                    NarrativeSubject.GENERAL_PUBLIC_BUDGET_EXPENDITURE,
                    NarrativeSubject.GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE,
                    NarrativeSubject.THREE_PUBLIC_TOTAL)
            .map(NarrativeSubject::id)
            .collect(Collectors.toUnmodifiableSet());

    @Override
    public String id() {
        return "narrative_share";
    }

    @Override
    public void check(Records records, Verdicts verdicts) {
        List<NarrativeFigure> statements = records.statements();
        for (int i = 0; i < statements.size(); i++) {
            if (Narrative.isShare(statements.get(i))) {
                check(statements, i, verdicts);
            }
        }
    }

    private static void check(List<NarrativeFigure> statements, int index, Verdicts verdicts) {
        NarrativeFigure share = statements.get(index);
        Optional<Figure> part = Narrative.before(statements, index).stream()
                .filter(statement -> statement.subject().equals(Narrative.base(share)))
                .reduce((first, second) -> second)
                .flatMap(Figure::of);
        List<Figure> wholes = Narrative.around(statements, share).stream()
                .filter(statement -> WHOLES.contains(statement.subject()))
                .flatMap(statement -> Figure.of(statement).stream())
                .filter(figure -> figure.yuan().signum() > 0)
                .toList();
        boolean ofPart = !WHOLES.contains(Narrative.base(share));
        if (part.isEmpty() || wholes.isEmpty() || share.count() == null || !ofPart) {
            verdicts.undecided(null, "no_counterpart");
            return;
        }
        BigDecimal stated = share.count();
        if (wholes.stream().anyMatch(whole -> Percent.of(part.get(), whole).fitsAsShare(stated))) {
            verdicts.holds(null, share.origin());
        } else {
            verdicts.fails(
                    null,
                    List.of(share.origin()),
                    MessageValue.text(Percent.of(part.get(), wholes.get(0)).shown(stated.scale())),
                    MessageValue.text(stated.toPlainString() + "%"),
                    Map.of("subject", MessageValue.text(share.subjectRaw())));
        }
    }
}
