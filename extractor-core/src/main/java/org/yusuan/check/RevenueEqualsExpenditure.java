package org.yusuan.check;

import java.util.Map;
import java.util.Optional;
import org.yusuan.record.Side;

/** 收入总计 = 支出总计. */
final class RevenueEqualsExpenditure implements Rule {
    @Override
    public String id() {
        return "revenue_equals_expenditure";
    }

    @Override
    public void check(Records records, Verdicts verdicts) {
        for (SummaryTotals totals : SummaryTotals.all(records)) {
            Optional<Figure> revenue = totals.grand(Side.REVENUE);
            Optional<Figure> expenditure = totals.grand(Side.EXPENDITURE);
            if (revenue.isPresent() && expenditure.isPresent()) {
                verdicts.compare(totals.table().tableId(), Sum.of(revenue.get()), Sum.of(expenditure.get()), Map.of());
            } else {
                verdicts.undecided(totals.table().tableId(), "no_total_row");
            }
        }
    }
}
