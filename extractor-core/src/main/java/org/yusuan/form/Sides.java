package org.yusuan.form;

import java.util.Optional;
import java.util.regex.Pattern;
import org.yusuan.lexicon.Folding;
import org.yusuan.record.Side;

/** Which side of a budget headings, forms and titles speak of. */
final class Sides {
    private static final String REVENUE = "收入";
    private static final String EXPENDITURE = "支出";

    private static final Pattern WHOLE_SIDE = Pattern.compile("(?:本年|当年)?(?:收入|支出)(?:合计)?");

    private Sides() {}

    /** The one side a heading names; none where it names both or neither. */
    static Optional<Side> of(String heading) {
        String key = Folding.key(heading);
        boolean revenue = key.contains(REVENUE);
        boolean expenditure = key.contains(EXPENDITURE);
        if (revenue == expenditure) {
            return Optional.empty();
        }
        return Optional.of(revenue ? Side.REVENUE : Side.EXPENDITURE);
    }

    /** The side of an amount column where one row has both: 本年收入 | 本年支出. */
    static Optional<Side> ofAmounts(StatementColumn column) {
        return column.path().stream()
                .filter(heading -> WHOLE_SIDE.matcher(Folding.key(heading)).matches())
                .findFirst()
                .flatMap(Sides::of);
    }

    /** The side of a form that has one only, by its kind, else by its title. */
    static Optional<Side> of(FormTable table) {
        return switch (table.kind()) {
            case REVENUE_SUMMARY, GOVERNMENT_FUND_REVENUE -> Optional.of(Side.REVENUE);
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
            case REVENUE_EXPENDITURE_SUMMARY, FISCAL_APPROPRIATION_SUMMARY, PROJECT_TARGET, DEPARTMENT_TARGET ->
                Optional.empty();
            case STATE_CAPITAL_BUDGET, OTHER -> table.title() == null ? Optional.empty() : of(table.title());
        };
    }
}
