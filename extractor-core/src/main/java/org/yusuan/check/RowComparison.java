package org.yusuan.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yusuan.lexicon.MoneyText;
import org.yusuan.record.BudgetLine;
import org.yusuan.record.CheckOutcome;
import org.yusuan.record.Doubt;
import org.yusuan.record.Measure;
import org.yusuan.record.Origin;
import org.yusuan.record.Table;

/**
 * A column that compares two others (增减额, 增减％, 完成预算％, 决算数为预算数的％) is what they give in every row. Which two
 * it compares its heading need not say: it is the two that the rows bear out.
 */
final class RowComparison implements Rule {
    /** Tables with more columns of money compare in ways that cannot be tried one by one. */
    private static final int MOST_COLUMNS = 12;

    /** How a comparison is made of two figures. */
    private enum Way {
        DIFFERENCE,
        SHARE,
        GROWTH
    }

    @Override
    public String id() {
        return "row_comparison";
    }

    @Override
    public Set<Doubt> immaterial() {
        return Set.of(Doubt.KIND, Doubt.WORDS);
    }

    @Override
    public void check(Records records, Verdicts verdicts) {
        for (Table table : records.disclosure().tables()) {
            List<AmountColumn> columns = records.columns(table.tableId());
            for (AmountColumn change : columns) {
                if (change.key().measure() == Measure.CHANGE) {
                    decide(change, compared(columns, change), List.of(Way.DIFFERENCE), verdicts);
                }
            }
            for (AmountColumn percent : records.percents(table.tableId())) {
                decide(percent, compared(columns, percent), List.of(Way.SHARE, Way.GROWTH), verdicts);
            }
        }
    }

    /** Columns of money on the comparison's side. */
    private static List<AmountColumn> compared(List<AmountColumn> columns, AmountColumn comparison) {
        return columns.stream()
                .filter(column -> column.key().side() == comparison.key().side())
                .filter(column -> column.key().measure() != Measure.CHANGE)
                .toList();
    }

    private static void decide(
            AmountColumn comparison, List<AmountColumn> compared, List<Way> ways, Verdicts verdicts) {
        if (compared.size() < 2 || compared.size() > MOST_COLUMNS) {
            verdicts.undecided(comparison.tableId(), "no_counterpart");
            return;
        }
        Verdicts best = new Verdicts();
        for (AmountColumn to : compared) {
            for (AmountColumn from : compared) {
                for (Way way : to.equals(from) ? List.<Way>of() : ways) {
                    Verdicts trial = tried(comparison, to, from, way);
                    best = trial.count(CheckOutcome.HOLDS) > best.count(CheckOutcome.HOLDS) ? trial : best;
                }
            }
        }
        if (best.all().isEmpty()) {
            verdicts.undecided(comparison.tableId(), "no_counterpart");
        } else {
            verdicts.addBorneOutByRow(best, comparison.tableId());
        }
    }

    private static Verdicts tried(AmountColumn comparison, AmountColumn to, AmountColumn from, Way way) {
        Map<Integer, Figure> numerators = to.byRow();
        Map<Integer, Figure> denominators = from.byRow();
        Verdicts trial = new Verdicts();
        for (BudgetLine line : comparison.lines()) {
            Figure numerator = numerators.get(line.row());
            Figure denominator = denominators.get(line.row());
            if (numerator == null || denominator == null) {
                continue;
            }
            if (way == Way.DIFFERENCE) {
                difference(comparison, line, numerator, denominator, trial);
            } else if (denominator.yuan().signum() > 0) {
                Percent percent =
                        way == Way.SHARE ? Percent.of(numerator, denominator) : Percent.growth(denominator, numerator);
                percent(comparison, line, List.of(numerator, denominator), percent, trial);
            }
        }
        return trial;
    }

    private static void difference(AmountColumn comparison, BudgetLine line, Figure to, Figure from, Verdicts trial) {
        Optional<Figure> stated = Figure.of(line);
        if (stated.isPresent()) {
            FigureSum difference = FigureSum.of(to, from.negated());
            trial.compare(line.tableId(), difference, FigureSum.of(stated.get()), comparison.told(line.name()));
        }
    }

    private static void percent(
            AmountColumn comparison, BudgetLine line, List<Figure> of, Percent percent, Verdicts trial) {
        Optional<BigDecimal> stated =
                MoneyText.parse(line.amount().raw().replaceAll("[%％]", "")).map(MoneyText::number);
        if (stated.isEmpty()) {
            return;
        }
        List<Origin> where = new ArrayList<>();
        where.add(line.amount().origin());
        of.forEach(figure -> where.add(figure.origin()));
        if (percent.fits(stated.get())) {
            trial.holds(line.tableId(), where);
        } else {
            trial.fails(
                    line.tableId(),
                    where,
                    MessageValue.text(percent.shown(stated.get().scale())),
                    MessageValue.text(stated.get().toPlainString() + "%"),
                    comparison.told(line.name()));
        }
    }
}
