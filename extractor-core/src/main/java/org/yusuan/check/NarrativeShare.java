package org.yusuan.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yusuan.record.Statement;
import org.yusuan.record.StatementSubject;

/** A share (占 99.58%) is what the amounts it is made of give. */
final class NarrativeShare implements Rule {
    private static final Set<String> WHOLES = Stream.of(
                    StatementSubject.REVENUE_TOTAL,
                    StatementSubject.EXPENDITURE_TOTAL,
                    StatementSubject.BUDGET_TOTAL,
                    StatementSubject.CURRENT_REVENUE,
                    StatementSubject.FISCAL_APPROPRIATION_TOTAL,
                    StatementSubject.FISCAL_APPROPRIATION_REVENUE,
                    StatementSubject.FISCAL_APPROPRIATION_EXPENDITURE,
                    StatementSubject.GENERAL_PUBLIC_BUDGET_EXPENDITURE,
                    StatementSubject.GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE,
                    StatementSubject.THREE_PUBLIC_TOTAL)
            .map(StatementSubject::id)
            .collect(Collectors.toUnmodifiableSet());

    @Override
    public String id() {
        return "narrative_share";
    }

    @Override
    public void check(Records records, Verdicts verdicts) {
        List<Statement> statements = records.statements();
        for (int i = 0; i < statements.size(); i++) {
            if (Narrative.isShare(statements.get(i))) {
                check(statements, i, verdicts);
            }
        }
    }

    private static void check(List<Statement> statements, int index, Verdicts verdicts) {
        Statement share = statements.get(index);
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
                    Shown.text(Percent.of(part.get(), wholes.get(0)).shown(stated.scale())),
                    Shown.text(stated.toPlainString() + "%"),
                    Map.of("subject", Shown.text(share.subjectRaw())));
        }
    }
}
