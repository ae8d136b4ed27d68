package org.yusuan.form.caption;

import org.jspecify.annotations.Nullable;
import org.yusuan.lexicon.WordRules;
import org.yusuan.record.BudgetAccount;
import org.yusuan.record.Coverage;
import org.yusuan.record.TableKind;

/**
 * Of which budget a table is and how far its money reaches.
 *
 * @param budget absent where neither title nor kind says one
 * @param coverage absent where the title says none
 */
public record TableFacets(
        @Nullable BudgetAccount budget, @Nullable Coverage coverage) {
    static final WordRules<BudgetAccount> ACCOUNTS = WordRules.load(BudgetAccount.class, "budget-accounts.tsv");
    private static final WordRules<Coverage> COVERAGES = WordRules.load(Coverage.class, "coverages.tsv");

    public static TableFacets of(@Nullable String title, TableKind kind) {
        if (title == null) {
            return new TableFacets(byKind(kind), null);
        }
        BudgetAccount named = ACCOUNTS.of(title).orElse(null);
        return new TableFacets(
                named != null ? named : byKind(kind), COVERAGES.of(title).orElse(null));
    }

    /** The budget of kinds that are of one only. */
    private static @Nullable BudgetAccount byKind(TableKind kind) {
        return switch (kind) {
            case GENERAL_PUBLIC_BUDGET_REVENUE, GENERAL_PUBLIC_BUDGET_EXPENDITURE -> BudgetAccount.GENERAL_PUBLIC;
            case GOVERNMENT_FUND_REVENUE, GOVERNMENT_FUND_EXPENDITURE, GOVERNMENT_FUND_BUDGET ->
                BudgetAccount.GOVERNMENT_FUNDS;
            case STATE_CAPITAL_BUDGET -> BudgetAccount.STATE_CAPITAL;
            case SOCIAL_INSURANCE_FUND -> BudgetAccount.SOCIAL_INSURANCE;
            default -> null;
        };
    }
}
