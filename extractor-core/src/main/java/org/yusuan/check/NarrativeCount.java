package org.yusuan.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yusuan.record.NarrativeFigure;
import org.yusuan.record.NarrativeSubject;
import org.yusuan.record.Scope;
import org.yusuan.record.Target;

/** As many project targets are published as the narrative says. */
final class NarrativeCount implements Rule {
    @Override
    public String id() {
        return "narrative_count";
    }

    @Override
    public void check(Records records, Verdicts verdicts) {
        List<Target> forms = records.targets(Scope.PROJECT);
        if (forms.isEmpty()) {
            return;
        }
        BigDecimal found = BigDecimal.valueOf(forms.size());
        Optional<NarrativeFigure> published = stated(records, NarrativeSubject.PROJECT_TARGETS_PUBLISHED);
        Optional<NarrativeFigure> managed = stated(records, NarrativeSubject.PROJECTS_WITH_TARGETS);
        if (published.isPresent()) {
            compare(published.get(), found, forms, verdicts);
        } else if (managed.isPresent() && found.compareTo(count(managed.get())) >= 0) {
            compare(managed.get(), found, forms, verdicts);
        } else if (managed.isPresent()) {
            // having targets for more projects than are published is no contradiction
            verdicts.undecided(null, "parts_may_be_left_out");
        }
    }

    private static void compare(NarrativeFigure statement, BigDecimal found, List<Target> forms, Verdicts verdicts) {
        if (count(statement).compareTo(found) == 0) {
            verdicts.holds(null, statement.origin());
        } else {
            verdicts.fails(
                    null,
                    List.of(statement.origin(), forms.get(0).origin()),
                    MessageValue.text(count(statement).toPlainString()),
                    MessageValue.text(found.toPlainString()),
                    Map.of("subject", MessageValue.text(statement.subjectRaw())));
        }
    }

    private static BigDecimal count(NarrativeFigure statement) {
        return statement.count() == null ? BigDecimal.ZERO : statement.count();
    }

    private static Optional<NarrativeFigure> stated(Records records, NarrativeSubject subject) {
        return records.statements().stream()
                .filter(statement -> Narrative.is(statement, subject) && statement.count() != null)
                .findFirst();
    }
}
