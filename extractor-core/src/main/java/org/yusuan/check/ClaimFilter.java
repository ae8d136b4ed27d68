package org.yusuan.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yusuan.record.BudgetLine;
import org.yusuan.record.CheckOutcome;
import org.yusuan.record.Confidence;
import org.yusuan.record.Disclosure;
import org.yusuan.record.Doubt;
import org.yusuan.record.Finding;
import org.yusuan.record.FindingSeverity;
import org.yusuan.record.Origin;
import org.yusuan.record.Table;

/**
 * What stands between a rule that fails and a claim about the publisher: the tables it rests on must have been read beyond
 * doubt, and no other reading may explain the difference.
 */
final class ClaimFilter {
    /** A difference of fewer digits is that of some row by chance. */
    private static final int TELLING_DIGITS = 3;

    /** Cells of a comparison of one figure with another: nothing is added up. */
    private static final int RESTATED = 2;

    /** Doubts about which column or row a cell is of, and whether it is what it was taken for: sums settle them. */
    private static final Set<Doubt> SETTLED_BY_SUMS =
            EnumSet.of(Doubt.COLUMNS, Doubt.ROWS, Doubt.WORDS, Doubt.NAMES, Doubt.JOINS, Doubt.SUMS, Doubt.UNTRIED);

    private final Arithmetic arithmetic;
    private final Map<String, Confidence> confidences = new HashMap<>();
    private final Map<String, List<BudgetLine>> lines = new HashMap<>();
    private final Map<DifferenceCause, Verdicts> explained = new LinkedHashMap<>();

    ClaimFilter(Disclosure disclosure, Arithmetic arithmetic) {
        this.arithmetic = arithmetic;
        for (Table table : disclosure.tables()) {
            confidences.put(table.tableId(), table.confidence());
        }
        for (BudgetLine line : disclosure.budgetLines()) {
            lines.computeIfAbsent(line.tableId(), id -> new ArrayList<>()).add(line);
        }
    }

    /** What a rule may say of the publisher. */
    Verdicts claims(Rule rule, Verdicts said) {
        List<Verdict> decided = said.all().stream()
                .flatMap(verdict -> arithmetic.decided(verdict).stream())
                .toList();
        List<Verdict> failing = decided.stream()
                .filter(verdict -> verdict.outcome() == CheckOutcome.FAILS)
                .toList();
        Verdicts claims = new Verdicts();
        for (Verdict verdict : decided) {
            claims.add(verdict.outcome() == CheckOutcome.FAILS ? claim(rule, verdict, failing) : verdict);
        }
        return claims;
    }

    /** The readings that explain what would have been a claim otherwise. */
    Map<DifferenceCause, Verdicts> explained() {
        return explained;
    }

    /** What another reading explains is told of a table that is not ambiguous; a claim wants more. */
    private Verdict claim(Rule rule, Verdict verdict, List<Verdict> failing) {
        if (!isReadWellEnough(rule, verdict, FindingSeverity.INFO)) {
            return verdict.undecided(Finding.AMBIGUOUS);
        }
        Optional<DifferenceCause> other =
                MissingRows.explains(verdict, failing) ? Optional.of(DifferenceCause.LEFT_OUT) : otherReading(verdict);
        if (other.isPresent()) {
            explained.computeIfAbsent(other.get(), key -> new Verdicts()).add(verdict.named());
            return verdict.undecided(other.get().id());
        }
        boolean claimed =
                isReadWellEnough(rule, verdict, RuleBook.text(rule.id()).severity());
        return claimed ? verdict : verdict.undecided(Finding.AMBIGUOUS);
    }

    private Optional<DifferenceCause> otherReading(Verdict verdict) {
        return verdict.actual() instanceof MessageValue.Money actual
                ? verdict.expectations()
                        .flatMap(expected ->
                                DifferenceCause.of(expected.yuan(), actual.yuan(), telling(verdict)).stream())
                        .findFirst()
                : Optional.empty();
    }

    /** An error requires that every table it rests on was read with high confidence, other findings only that none is ambiguous. */
    private boolean isReadWellEnough(Rule rule, Verdict verdict, FindingSeverity severity) {
        return verdict.tables().stream()
                .map(id -> confidence(id, rule, verdict))
                .allMatch(confidence ->
                        severity == FindingSeverity.ERROR ? confidence.isSure() : !confidence.isAmbiguous());
    }

    private Confidence confidence(String tableId, Rule rule, Verdict verdict) {
        Confidence confidence =
                confidences.getOrDefault(tableId, Confidence.FULL).without(rule.immaterial());
        // sums settle what an amount is; of a name or a date they tell nothing
        boolean ofMoney = verdict.actual() instanceof MessageValue.Money;
        return ofMoney && arithmetic.bearsOut(tableId, verdict) ? confidence.without(SETTLED_BY_SUMS) : confidence;
    }

    /** The amounts that a difference tells by: those of the sums, and with digits enough those beside them in their columns. */
    private Set<BigDecimal> telling(Verdict verdict) {
        Set<String> refs = new HashSet<>();
        verdict.where().stream().map(Origin::ref).forEach(refs::add);
        Set<BigDecimal> amounts = new HashSet<>();
        if (refs.size() <= RESTATED) {
            return amounts;
        }
        for (String table : verdict.tables()) {
            List<BudgetLine> all = lines.getOrDefault(table, List.of());
            Set<Integer> columns = new HashSet<>();
            all.stream()
                    .filter(line -> refs.contains(line.amount().origin().ref()))
                    .forEach(line -> columns.add(line.column()));
            for (BudgetLine line : all) {
                BigDecimal yuan = line.amount().yuan();
                boolean own = refs.contains(line.amount().origin().ref());
                if (yuan != null && yuan.signum() != 0 && (own || columns.contains(line.column()))) {
                    BigDecimal exact = yuan.abs().stripTrailingZeros();
                    if (own || exact.precision() >= TELLING_DIGITS) {
                        amounts.add(exact);
                    }
                }
            }
        }
        return amounts;
    }
}
