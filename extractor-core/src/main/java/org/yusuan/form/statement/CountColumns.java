package org.yusuan.form.statement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yusuan.document.Cell;
import org.yusuan.form.table.CellMoney;
import org.yusuan.lexicon.Folding;
import org.yusuan.lexicon.MoneyText;

/** Which columns of numbers are counted and not paid, beside amounts: 采购数量. */
final class CountColumns {
    private static final Pattern WHOLE = Pattern.compile("\\d{1,6}");
    private static final Pattern DECIMAL = Pattern.compile("-?[\\d,]+\\.\\d+");

    /** Amounts in yuan are so many times the number of things they are for. */
    private static final BigDecimal OF_OTHER_SIZE = new BigDecimal(1000);

    /** How much smaller a whole number is at least in some row, where amounts are told by their decimals. */
    private static final BigDecimal SMALLER = new BigDecimal(20);

    private final CellMap map;
    private final List<Integer> body;
    private final List<Integer> amounts;

    /** @param amounts the columns of numbers that may be amounts, left to right */
    CountColumns(CellMap map, List<Integer> body, List<Integer> amounts) {
        this.map = map;
        this.body = List.copyOf(body);
        this.amounts = List.copyOf(amounts);
    }

    /**
     * Whether a column has whole numbers, and every one of amounts on its right those of another size or with decimals. Behind
     * amounts stand rather percentages.
     */
    boolean isCount(int column) {
        return amounts.size() > 1
                && amounts.get(0) == column
                && all(column, WHOLE)
                && amounts.stream()
                        .skip(1)
                        .allMatch(other -> areOfOtherSize(column, other) || areDecimals(column, other));
    }

    private boolean areOfOtherSize(int column, int amounts) {
        return sum(amounts).compareTo(sum(column).multiply(OF_OTHER_SIZE)) > 0;
    }

    private boolean areDecimals(int column, int amounts) {
        return all(amounts, DECIMAL)
                && body.stream().anyMatch(row -> {
                    Optional<BigDecimal> count = number(row, column);
                    Optional<BigDecimal> amount = number(row, amounts);
                    return count.isPresent()
                            && amount.isPresent()
                            && count.get().multiply(SMALLER).compareTo(amount.get()) < 0;
                });
    }

    private boolean all(int column, Pattern pattern) {
        return body.stream()
                .map(row -> map.beginning(row, column))
                .filter(cell -> cell != null && CellMoney.of(cell).isPresent())
                .allMatch(cell -> pattern.matcher(Folding.key(cell.text())).matches());
    }

    private BigDecimal sum(int column) {
        return body.stream().flatMap(row -> number(row, column).stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Optional<BigDecimal> number(int row, int column) {
        Cell cell = map.beginning(row, column);
        return cell == null ? Optional.empty() : CellMoney.of(cell).map(MoneyText::number);
    }
}
