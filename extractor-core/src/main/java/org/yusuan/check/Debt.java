package org.yusuan.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yusuan.lexicon.Dates;
import org.yusuan.lexicon.Numbering;
import org.yusuan.record.BudgetLine;

/**
 * A column of the form on a government's debt (地方政府债务余额情况表): 债务余额 of the year before, 债务限额, 发行额, 还本额,
 * 债务余额 of the year. The form is the Ministry of Finance's (地方政府债务信息公开办法, 2018).
 */
record Debt(AmountColumn column) {
    private static final int TOP = 1;

    /** The balance at the beginning: the first one of the column. */
    Optional<Figure> before() {
        return balances().findFirst().flatMap(Figure::of);
    }

    /** The balance at the end: the last one. */
    Optional<Figure> after() {
        return end().flatMap(Figure::of);
    }

    Optional<Figure> issued() {
        return only(rows(NamePattern.DEBT_ISSUED));
    }

    Optional<Figure> repaid() {
        return only(rows(NamePattern.DEBT_REPAID));
    }

    /** The limit of the year that the balance at the end is of. */
    Optional<Figure> limit() {
        Optional<Integer> year = year();
        return only(limits(column)
                .filter(line -> year.isPresent() && Dates.year(line.name()).equals(year)));
    }

    /** The year that the balance at the end is of. */
    Optional<Integer> year() {
        return end().flatMap(line -> Dates.year(line.name()));
    }

    static boolean isLimit(String name) {
        return NamePattern.DEBT_LIMIT.fits(name) && !NamePattern.NEW_LIMIT.fits(name);
    }

    static boolean isBalance(String name) {
        return NamePattern.DEBT_BALANCE.fits(name) && !NamePattern.DEBT_LIMIT.fits(name);
    }

    private Optional<BudgetLine> end() {
        List<BudgetLine> balances = balances().toList();
        return balances.size() > 1 ? Optional.of(balances.get(balances.size() - 1)) : Optional.empty();
    }

    private Stream<BudgetLine> balances() {
        return top(column).filter(line -> isBalance(line.name()));
    }

    private Stream<BudgetLine> rows(NamePattern word) {
        return top(column).filter(line -> word.fits(line.name()));
    }

    /** Rows of limits of a column, one for each year. */
    static Stream<BudgetLine> limits(AmountColumn column) {
        return top(column).filter(line -> isLimit(line.name()));
    }

    /** Rows numbered 一、; what stands below them are parts. */
    private static Stream<BudgetLine> top(AmountColumn column) {
        return column.lines().stream().filter(line -> Numbering.depth(line.nameRaw()) == TOP);
    }

    private static Optional<Figure> only(Stream<BudgetLine> rows) {
        List<BudgetLine> found = rows.toList();
        return found.size() == 1 ? Figure.of(found.get(0)) : Optional.empty();
    }
}
