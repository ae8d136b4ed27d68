package org.yusuan.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.yusuan.record.BudgetStage;
import org.yusuan.record.Doubt;
import org.yusuan.record.Table;

/** 年末债务余额 = 上年末债务余额 + 发行额 − 还本额. */
final class DebtBalance implements Rule {
    /**
     * The share of a balance that exchange rates of foreign loans and ways of settling a debt which the form does not list
     * may move: in forty published forms without a slip of the pen they moved less than 0.3 %.
     */
    private static final BigDecimal UNLISTED = new BigDecimal("0.01");

    @Override
    public String id() {
        return "debt_balance";
    }

    @Override
    public Set<Doubt> immaterial() {
        return Set.of(Doubt.KIND, Doubt.WORDS);
    }

    @Override
    public void check(Records records, Verdicts verdicts) {
        for (Table table : records.disclosure().tables()) {
            List<AmountColumn> columns = records.columns(table.tableId());
            columns.stream()
                    .map(Debt::new)
                    .filter(debt -> isOfOneStage(debt, columns))
                    .forEach(debt -> check(debt, verdicts));
        }
    }

    /** Not the column of the budget, where one beside it has the execution that the balance at the end is of. */
    private static boolean isOfOneStage(Debt debt, List<AmountColumn> columns) {
        boolean executed = debt.after()
                .filter(after -> NamePattern.EXECUTED.fits(after.name()))
                .isPresent();
        return !executed
                || debt.column().key().stage() != BudgetStage.BUDGET
                || columns.stream().allMatch(column -> column.key().stage() == BudgetStage.BUDGET);
    }

    private static void check(Debt debt, Verdicts verdicts) {
        List<Figure> moves = Stream.of(
                        debt.before(), debt.issued(), debt.repaid().map(Figure::negated))
                .flatMap(Optional::stream)
                .toList();
        Optional<Figure> after = debt.after();
        if (after.isEmpty() || debt.issued().isEmpty() || debt.repaid().isEmpty()) {
            return;
        }
        FigureSum expected = new FigureSum(moves);
        FigureSum actual = FigureSum.of(after.get());
        BigDecimal apart = expected.yuan().subtract(actual.yuan()).abs();
        BigDecimal unlisted = actual.yuan().abs().multiply(UNLISTED);
        if (expected.equalsWithin(actual) || apart.compareTo(unlisted) > 0) {
            verdicts.compare(
                    debt.column().tableId(),
                    expected,
                    actual,
                    debt.column().told(after.get().name()));
        } else {
            verdicts.undecided(debt.column().tableId(), "parts_may_be_left_out");
        }
    }
}
