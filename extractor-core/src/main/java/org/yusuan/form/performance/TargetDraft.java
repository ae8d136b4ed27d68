package org.yusuan.form.performance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.Cell;
import org.yusuan.form.table.FormTable;
import org.yusuan.lexicon.Folding;
import org.yusuan.record.Amount;
import org.yusuan.record.Attribute;
import org.yusuan.record.Finding;
import org.yusuan.record.FindingSeverity;
import org.yusuan.record.Funding;
import org.yusuan.record.FundingExecution;
import org.yusuan.record.FundingSource;
import org.yusuan.record.Horizon;
import org.yusuan.record.Indicator;
import org.yusuan.record.Origin;
import org.yusuan.record.Scope;
import org.yusuan.record.SourcedText;
import org.yusuan.record.Target;
import org.yusuan.record.TargetField;
import org.yusuan.record.Task;

/** A target while its form is being read. */
final class TargetDraft {
    private final FormTable table;
    private final Scope scope;
    private final EnumMap<TargetField, SourcedText> fields = new EnumMap<>(TargetField.class);
    private final EnumMap<Horizon, Amount> amounts = new EnumMap<>(Horizon.class);
    private final List<Attribute> attributes = new ArrayList<>();
    private final List<Funding> funding = new ArrayList<>();
    private final List<Indicator> indicators = new ArrayList<>();
    private final List<Task> tasks = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Attribute> undatedGoals = new ArrayList<>();
    private boolean undatedIsAnnual;

    TargetDraft(FormTable table, Scope scope) {
        this.table = table;
        this.scope = scope;
    }

    Scope scope() {
        return scope;
    }

    boolean states(TargetField field) {
        return fields.containsKey(field);
    }

    Optional<String> value(TargetField field) {
        return Optional.ofNullable(fields.get(field)).map(SourcedText::value);
    }

    /** States a field; a second, different statement is kept as an attribute. */
    void field(TargetField field, String label, SourcedText stated) {
        SourcedText first = fields.putIfAbsent(field, stated);
        if (first != null && !first.value().equals(stated.value())) {
            attribute(label, field.id(), stated);
        }
    }

    /** More text of a field that is printed in several cells. */
    void extend(TargetField field, String label, SourcedText more) {
        SourcedText first = fields.get(field);
        if (first == null) {
            field(field, label, more);
        } else {
            fields.put(
                    field,
                    new SourcedText(
                            Folding.fold(first.value() + " " + more.value()),
                            first.raw() + "\n" + more.raw(),
                            first.origin()));
        }
    }

    /** A goal without a horizon (总体目标): the year's, unless the form states the year's goal too. */
    void undatedGoal(String label, SourcedText goal) {
        undatedGoals.add(new Attribute(label, "goal", goal));
    }

    /** Decides what the goal without a horizon is, when the form has been read. */
    void settleGoal() {
        for (Attribute goal : undatedGoals) {
            boolean annual = states(TargetField.GOAL_ANNUAL) && !undatedIsAnnual;
            undatedIsAnnual |= !annual;
            extend(annual ? TargetField.GOAL_TOTAL : TargetField.GOAL_ANNUAL, goal.label(), goal.value());
        }
        undatedGoals.clear();
    }

    void attribute(String label, @Nullable String field, SourcedText value) {
        attributes.add(new Attribute(Folding.fold(label), field, value));
    }

    /** Whether the amount of the horizon is that sum. */
    boolean hasAmount(Horizon horizon, @Nullable BigDecimal yuan) {
        Amount amount = amounts.get(horizon);
        BigDecimal own = amount == null ? null : amount.yuan();
        return own != null && yuan != null && own.compareTo(yuan) == 0;
    }

    /** Whether the sum is more than the amount of the horizon. */
    boolean isMore(Horizon horizon, @Nullable BigDecimal sum) {
        Amount amount = amounts.get(horizon);
        BigDecimal own = amount == null ? null : amount.yuan();
        return own != null && sum != null && sum.compareTo(own) > 0;
    }

    boolean hasAmount(Horizon horizon) {
        return amounts.containsKey(horizon);
    }

    void amount(Horizon horizon, Amount amount) {
        amounts.putIfAbsent(horizon, amount);
    }

    void funding(Horizon horizon, FundingSource source, String labelRaw, Amount amount) {
        funding.add(new Funding(horizon, source, Folding.fold(labelRaw), amount, null));
    }

    void executed(FundingSource source, String labelRaw, Amount budget, FundingExecution execution) {
        funding.add(new Funding(Horizon.ANNUAL, source, Folding.fold(labelRaw), budget, execution));
    }

    void indicator(Indicator indicator) {
        indicators.add(indicator);
    }

    /** The ordinal of the last indicator, 0 without any: a heading that is repeated does not begin to count anew. */
    int lastOrdinal() {
        return indicators.stream().mapToInt(Indicator::ordinal).max().orElse(0);
    }

    void task(Task task) {
        tasks.add(task);
    }

    int taskCount() {
        return tasks.size();
    }

    void finding(Finding finding) {
        findings.add(finding);
    }

    /** A text that is only nearly a wording of the lexicon, clipped or mistyped. */
    void matchedLoosely(Cell cell, String wording) {
        findings.add(Finding.of(
                table.id(),
                "matched_loosely",
                FindingSeverity.INFO,
                "taken for " + wording,
                wording,
                Folding.fold(cell.text()),
                table.origin(cell)));
    }

    List<Finding> findings() {
        return findings;
    }

    SourcedText stated(String value, Cell cell) {
        return new SourcedText(value, cell.text(), table.origin(cell));
    }

    Target finish(String targetId, Origin origin) {
        return new Target(
                targetId,
                table.id(),
                scope,
                Map.copyOf(fields),
                amounts.get(Horizon.TOTAL),
                amounts.get(Horizon.ANNUAL),
                attributes,
                keptFunding(),
                numbered(),
                tasks,
                origin);
    }

    /** Blocks under headings of their own are each counted from 1; in the target they count on. */
    private List<Indicator> numbered() {
        List<Indicator> numbered = new ArrayList<>();
        Set<Horizon> ofRow = EnumSet.noneOf(Horizon.class);
        int ordinal = 0;
        int counted = 0;
        for (Indicator indicator : indicators) {
            boolean isSameRow = indicator.ordinal() == counted && !ofRow.contains(indicator.horizon());
            if (!isSameRow) {
                ordinal++;
                counted = indicator.ordinal();
                ofRow.clear();
            }
            ofRow.add(indicator.horizon());
            numbered.add(indicator.at(ordinal));
        }
        return numbered;
    }

    /** A grand total that no source accompanies says what the target's own amount says already. */
    private List<Funding> keptFunding() {
        return funding.stream()
                .filter(row -> row.source() != FundingSource.ALL || row.execution() != null || hasParts(row.horizon()))
                .toList();
    }

    private boolean hasParts(Horizon horizon) {
        return funding.stream().anyMatch(row -> row.horizon() == horizon && row.source() != FundingSource.ALL);
    }
}
