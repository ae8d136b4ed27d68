package org.yusuan.form.performance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.Cell;
import org.yusuan.form.table.GridRows;
import org.yusuan.form.table.Roles;
import org.yusuan.lexicon.Folding;
import org.yusuan.record.Amount;
import org.yusuan.record.FundingExecution;
import org.yusuan.record.FundingSource;
import org.yusuan.record.Horizon;
import org.yusuan.record.Role;
import org.yusuan.record.Scope;

/**
 * Money of a target form: its amounts for the period and the year, and what they are made of. A source belongs to the
 * horizon of the total over it in the same columns.
 */
final class TargetFunding {
    private final GridRows rows;
    private final TargetDraft draft;
    private final Roles roles;
    private final TargetAmounts amounts;
    private final List<Total> totals = new ArrayList<>();

    TargetFunding(GridRows rows, TargetDraft draft, Roles roles, TargetAmounts amounts) {
        this.rows = rows;
        this.draft = draft;
        this.roles = roles;
        this.amounts = amounts;
    }

    private record Total(Cell label, Horizon horizon) {}

    /** Whether the cell names a source or direction of money. */
    boolean takes(Cell cell) {
        return TargetWords.source(cell).isPresent();
    }

    /** The label of the section, or the heading of a list of sources; with a number beside it, the year's amount. */
    void section(Cell label, @Nullable Cell value) {
        if (value != null && TargetAmounts.isNumber(value)) {
            amount(label, TargetLabel.AMOUNT_ANNUAL, value);
        } else {
            roles.assign(label, Role.HEADING);
        }
    }

    /** A total of the period or the year; without a number beside it, it is the heading of a column of amounts. */
    void amount(Cell label, TargetLabel kind, @Nullable Cell value) {
        Horizon horizon = horizon(label, kind);
        if (value == null
                || !(TargetAmounts.isNumber(value)
                        || TargetAmounts.inSentence(value).isPresent())) {
            roles.assign(label, Role.HEADING);
            totals.add(new Total(label, horizon));
            return;
        }
        roles.assign(label, Role.LABEL);
        Optional<Amount> amount = amounts.read(value, label);
        totals.add(new Total(label, horizon));
        amount.ifPresent(read -> {
            draft.amount(horizon, read);
            draft.funding(horizon, FundingSource.ALL, label.text(), read);
        });
    }

    /** The label's own period; 资金总额 without one has that of the heading over it (实施期金额 | 年度金额). */
    private Horizon horizon(Cell label, TargetLabel kind) {
        Horizon own = kind.horizon() == null ? Horizon.ANNUAL : kind.horizon();
        boolean stated =
                own == Horizon.TOTAL || TargetWords.horizon(label.text()).isPresent();
        if (!stated && isBesideAnnual(label)) {
            return Horizon.TOTAL;
        }
        Total over = stated ? null : over(label);
        return over != null && roles.is(over.label(), Role.HEADING) ? over.horizon() : own;
    }

    /** Whether a total that names no period stands in a row before the one of the year: it is of the whole period. */
    private boolean isBesideAnnual(Cell label) {
        return rows.rightOf(label).stream()
                .anyMatch(cell -> TargetWords.label(cell)
                                .filter(kind -> kind == TargetLabel.AMOUNT_ANNUAL)
                                .isPresent()
                        && TargetWords.horizon(cell.text()).equals(Optional.of(Horizon.ANNUAL)));
    }

    /** A total whose label is the heading of its column. */
    void amountBelow(Cell heading, TargetLabel kind, Cell value) {
        Horizon horizon = kind.horizon() == null ? Horizon.ANNUAL : kind.horizon();
        amounts.read(value, heading).ifPresent(amount -> {
            draft.amount(horizon, amount);
            draft.funding(horizon, FundingSource.ALL, heading.text(), amount);
        });
    }

    /** What a source, or the total, had in the year and what became of it. */
    void executed(Cell label, Amount budget, FundingExecution execution) {
        FundingSource source = TargetWords.source(label).orElse(FundingSource.ALL);
        if (source == FundingSource.ALL) {
            draft.amount(Horizon.ANNUAL, budget);
        }
        draft.executed(source, label.text(), budget, execution);
    }

    /** A source whose label is the heading of its column; 合计 is the target's amount where nothing else states it. */
    void sourceBelow(Cell heading, FundingSource source, Cell value) {
        Horizon horizon = TargetWords.horizon(heading.text()).orElse(Horizon.ANNUAL);
        amounts.read(value, heading).ifPresent(amount -> {
            if (source == FundingSource.ALL) {
                draft.amount(horizon, amount);
            }
            draft.funding(horizon, source, Folding.fold(heading.text()), amount);
        });
    }

    /** A total or a source with its amount in the same cell. */
    void glued(Cell cell, TargetWords.Glued glued) {
        TargetLabel label = glued.label();
        FundingSource source = glued.source() == null ? FundingSource.ALL : glued.source();
        Horizon horizon = label == null || label.horizon() == null ? horizon(cell) : label.horizon();
        amounts.readGlued(cell, glued.value()).ifPresent(amount -> {
            if (source == FundingSource.ALL) {
                totals.add(new Total(cell, horizon));
                draft.amount(horizon, amount);
            }
            draft.funding(horizon, source, glued.labelText(), amount);
        });
    }

    /** A source and its amount. */
    void read(Cell label, @Nullable Cell value) {
        FundingSource source = TargetWords.source(label).orElse(FundingSource.OTHER);
        roles.assign(label, Role.LABEL);
        if (value != null) {
            amounts.read(value, label).ifPresent(amount -> {
                Horizon horizon = source == FundingSource.ALL ? horizonOfSum(label, amount) : horizon(label);
                draft.funding(horizon, source, label.text(), amount);
            });
        }
    }

    /**
     * A sum that equals one of the totals is of its horizon, and so is what stands under it. A plain 总额 behind the year's
     * total in one row is that of the whole period.
     */
    private Horizon horizonOfSum(Cell label, Amount sum) {
        for (Horizon horizon : Horizon.values()) {
            if (draft.hasAmount(horizon, sum.yuan()) && !draft.hasAmount(otherThan(horizon), sum.yuan())) {
                totals.add(new Total(label, horizon));
                return horizon;
            }
        }
        if (isBeyondAnnualTotal(label, sum) && !draft.hasAmount(Horizon.TOTAL)) {
            totals.add(new Total(label, Horizon.TOTAL));
            draft.amount(Horizon.TOTAL, sum);
            return Horizon.TOTAL;
        }
        return horizon(label);
    }

    private boolean isBeyondAnnualTotal(Cell label, Amount sum) {
        return draft.isMore(Horizon.ANNUAL, sum.yuan())
                && totals.stream()
                        .anyMatch(total -> total.horizon() == Horizon.ANNUAL
                                && total.label().row() == label.row()
                                && total.label().colEnd() < label.col()
                                && TargetWords.horizon(label.text()).isEmpty());
    }

    private static Horizon otherThan(Horizon horizon) {
        return horizon == Horizon.TOTAL ? Horizon.ANNUAL : Horizon.TOTAL;
    }

    /** Its own words, else the total over it, else the one that stands at the same place in its row. */
    private Horizon horizon(Cell label) {
        Optional<Horizon> own = TargetWords.horizon(label.text());
        if (own.isPresent()) {
            return own.get();
        }
        Total over = over(label);
        if (over == null) {
            over = lastStartingBefore(label);
        }
        boolean yearly = draft.scope() == Scope.DEPARTMENT && totals.size() < 2;
        return over == null || yearly ? Horizon.ANNUAL : over.horizon();
    }

    private @Nullable Total over(Cell label) {
        Total over = null;
        for (Total total : totals) {
            Cell cell = total.label();
            if (cell.row() < label.row() && cell.col() < label.colEnd() && cell.colEnd() > label.col()) {
                over = total;
            }
        }
        return over;
    }

    private @Nullable Total lastStartingBefore(Cell label) {
        Total best = null;
        for (Total total : totals) {
            boolean left = total.label().row() < label.row() && total.label().col() <= label.col();
            if (left && (best == null || total.label().col() >= best.label().col())) {
                best = total;
            }
        }
        return best;
    }
}
