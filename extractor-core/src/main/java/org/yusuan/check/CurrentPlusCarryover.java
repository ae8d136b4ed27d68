package org.yusuan.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yusuan.lexicon.Numbering;
import org.yusuan.record.BudgetLine;

/** 本年合计 + 结转 = 总计 on either side, and a 结转 is the sum of the funds below it. */
final class CurrentPlusCarryover implements Rule {
    @Override
    public String id() {
        return "current_plus_carryover";
    }

    @Override
    public void check(Records records, Verdicts verdicts) {
        for (SummaryTotals totals : SummaryTotals.all(records)) {
            records.columns(totals.table().tableId()).forEach(column -> check(column, verdicts));
        }
    }

    private static void check(AmountColumn column, Verdicts verdicts) {
        int current = last(column, SummaryTotals::isCurrent);
        int grand = last(column, line -> NamePattern.GRAND_TOTAL.fits(line.name()));
        if (current < 0 || grand <= current) {
            return;
        }
        Optional<Figure> whole = Figure.of(column.lines().get(grand));
        Optional<Figure> year = Figure.of(column.lines().get(current));
        if (whole.isEmpty() || year.isEmpty()) {
            verdicts.undecided(column.tableId(), "unit_unknown");
            return;
        }
        List<Figure> added = new ArrayList<>(List.of(year.get()));
        List<Figure> withOthers = new ArrayList<>(List.of(year.get()));
        BudgetLine before = null;
        for (BudgetLine line : column.lines().subList(current + 1, grand)) {
            boolean carryover = NamePattern.CARRYOVER.fits(line.name());
            boolean part = before != null && isPartOf(before, line);
            if (carryover && !part) {
                Figure.of(line).ifPresent(added::add);
            }
            if (!isFund(line) && !part) {
                Figure.of(line).ifPresent(withOthers::add);
            }
            before = carryover && !part ? line : before;
        }
        decide(column.tableId(), FigureSum.of(whole.get()), new FigureSum(added), new FigureSum(withOthers), verdicts);
        checkFunds(column, current + 1, grand, verdicts);
    }

    /** @param withOthers the same with rows that are neither a carryover nor a fund of one: 上级补助收入, 使用非财政拨款结余 */
    private static void decide(
            String tableId, FigureSum whole, FigureSum added, FigureSum withOthers, Verdicts verdicts) {
        Map<String, MessageValue> row = row(whole.figures().get(0));
        if (whole.equalsWithin(added)
                || withOthers.figures().size() == added.figures().size()) {
            verdicts.compare(tableId, added, whole, row);
        } else if (whole.equalsWithin(withOthers)) {
            verdicts.compare(tableId, withOthers, whole, row);
        } else {
            verdicts.undecided(tableId, Verdict.UNCLEAR);
        }
    }

    /** A row of a carryover and, below it, the funds it is of. */
    private static void checkFunds(AmountColumn column, int from, int to, Verdicts verdicts) {
        int row = from;
        while (row < to) {
            BudgetLine carryover = column.lines().get(row);
            List<Figure> funds = new ArrayList<>();
            row++;
            while (row < to && isFund(column.lines().get(row))) {
                Figure.of(column.lines().get(row)).ifPresent(funds::add);
                row++;
            }
            Optional<Figure> whole = Figure.of(carryover);
            if (NamePattern.CARRYOVER.fits(carryover.name()) && !funds.isEmpty() && whole.isPresent()) {
                verdicts.compare(column.tableId(), new FigureSum(funds), FigureSum.of(whole.get()), row(whole.get()));
            }
        }
    }

    /** 1. 财政拨款结转 below 上年结转, or one that begins with 其中. */
    private static boolean isPartOf(BudgetLine whole, BudgetLine line) {
        int depth = Numbering.depth(line.nameRaw());
        int wholes = Numbering.depth(whole.nameRaw());
        boolean numbered = depth != Numbering.NONE && (wholes == Numbering.NONE || wholes < depth);
        return numbered || Numbering.isAmong(line.nameRaw());
    }

    private static boolean isFund(BudgetLine line) {
        return NamePattern.FUND.fits(line.name()) && !NamePattern.CARRYOVER.fits(line.name());
    }

    private static Map<String, MessageValue> row(Figure figure) {
        return Map.of("row", MessageValue.text(figure.name()));
    }

    private static int last(AmountColumn column, java.util.function.Predicate<BudgetLine> wanted) {
        int found = -1;
        for (int i = 0; i < column.lines().size(); i++) {
            found = wanted.test(column.lines().get(i)) ? i : found;
        }
        return found;
    }
}
