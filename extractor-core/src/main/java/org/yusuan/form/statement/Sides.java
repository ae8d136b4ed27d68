package org.yusuan.form.statement;

import java.util.Optional;
import org.yusuan.form.table.FormTable;
import org.yusuan.lexicon.WordRules;
import org.yusuan.record.Side;
import org.yusuan.record.TableKind;

/** Which side of a budget headings, forms and titles speak of. */
final class Sides {
    private static final WordRules<Side> HEADINGS = WordRules.load(Side.class, "sides.tsv");
    private static final WordRules<Side> AMOUNTS = WordRules.load(Side.class, "amount-sides.tsv");

    private Sides() {}

    /** The one side a heading names; none where it names both or neither. */
    static Optional<Side> of(String heading) {
        return HEADINGS.of(heading);
    }

    /** The side of an amount column where one row has both: 本年收入 | 本年支出. */
    static Optional<Side> ofAmounts(StatementColumn column) {
        return column.path().stream()
                .flatMap(heading -> AMOUNTS.of(heading).stream())
                .findFirst();
    }

    /** Whether forms of the kind print both sides of a budget, as a rule side by side. */
    static boolean areBoth(TableKind kind) {
        return kind == TableKind.REVENUE_EXPENDITURE_SUMMARY
                || kind == TableKind.FISCAL_APPROPRIATION_SUMMARY
                || kind == TableKind.GOVERNMENT_FUND_BUDGET;
    }

    /** The side of a form that has one only, by its kind, else by its title. */
    static Optional<Side> of(FormTable table) {
        return switch (table.kind()) {
            case REVENUE_SUMMARY, GOVERNMENT_FUND_REVENUE, GENERAL_PUBLIC_BUDGET_REVENUE -> Optional.of(Side.REVENUE);
            case EXPENDITURE_SUMMARY,
                    FISCAL_APPROPRIATION_EXPENDITURE,
                    GENERAL_PUBLIC_BUDGET_EXPENDITURE,
                    BASIC_EXPENDITURE,
                    GOVERNMENT_FUND_EXPENDITURE,
                    THREE_PUBLIC_EXPENSES,
                    AGENCY_OPERATING_COSTS,
                    PROJECT_EXPENDITURE,
                    GOVERNMENT_PROCUREMENT,
                    GOVERNMENT_SERVICE_PURCHASE -> Optional.of(Side.EXPENDITURE);
            case REVENUE_EXPENDITURE_SUMMARY,
                    FISCAL_APPROPRIATION_SUMMARY,
                    GOVERNMENT_FUND_BUDGET,
                    PROJECT_TARGET,
                    DEPARTMENT_TARGET,
                    PROJECT_SELF_ASSESSMENT,
                    DEPARTMENT_SELF_ASSESSMENT,
                    EVALUATION_SCORES,
                    GOVERNMENT_DEBT -> Optional.empty();
            case STATE_CAPITAL_BUDGET, SOCIAL_INSURANCE_FUND, TRANSFER_PAYMENTS, OTHER ->
                table.title() == null ? Optional.empty() : of(table.title());
        };
    }
}
