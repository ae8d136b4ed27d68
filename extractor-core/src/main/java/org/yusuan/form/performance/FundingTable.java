package org.yusuan.form.performance;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.Cell;
import org.yusuan.form.table.GridRows;
import org.yusuan.form.table.Roles;
import org.yusuan.lexicon.Folding;
import org.yusuan.lexicon.Numerals;
import org.yusuan.record.Amount;
import org.yusuan.record.FundingExecution;
import org.yusuan.record.PlainNumber;
import org.yusuan.record.Role;

/**
 * Money of a self-assessment (绩效自评表): a row for each source, columns for the budget, what was spent of it, and scores.
 * The amount is that of the year's budget, of the first one where the form has no other.
 */
final class FundingTable {
    /** One such heading may be a label with its value beside it, or head the amounts of lists that stand side by side. */
    private static final int FEWEST_COLUMNS = 2;

    private final GridRows rows;
    private final Roles roles;
    private final TargetAmounts amounts;
    private final int headingRow;
    private final Map<Cell, FundingColumn> columns;

    private FundingTable(
            GridRows rows, Roles roles, TargetAmounts amounts, int headingRow, Map<Cell, FundingColumn> columns) {
        this.rows = rows;
        this.roles = roles;
        this.amounts = amounts;
        this.headingRow = headingRow;
        this.columns = columns;
    }

    /** The table whose heading is in the row, if it is one: budget and execution, say, side by side. */
    static Optional<FundingTable> at(GridRows rows, Roles roles, TargetAmounts amounts, int row) {
        Map<Cell, FundingColumn> columns = new TreeMap<>(Comparator.comparingInt(Cell::col));
        for (Cell cell : rows.printedIn(row)) {
            TargetWords.fundingColumn(cell.text()).ifPresent(column -> columns.put(cell, column));
        }
        long money = columns.values().stream()
                .filter(FundingColumn::isMoney)
                .distinct()
                .count();
        return money < FEWEST_COLUMNS
                ? Optional.empty()
                : Optional.of(new FundingTable(rows, roles, amounts, row, columns));
    }

    /**
     * Reads the rows under the heading.
     *
     * @return the first row that is no longer part of the table
     */
    int read(TargetFunding funding) {
        columns.keySet().forEach(cell -> roles.assign(cell, Role.HEADING));
        rows.printedIn(headingRow).stream()
                .filter(cell -> TargetWords.label(cell).isPresent())
                .forEach(cell -> roles.assignIfFree(cell, Role.LABEL));
        int row = headingRow + 1;
        for (Optional<Cell> label = label(row); label.isPresent(); label = label(row)) {
            read(label.get(), row, funding);
            row++;
        }
        return row;
    }

    /** The total's or source's label of a row. */
    private Optional<Cell> label(int row) {
        if (row >= rows.count()) {
            return Optional.empty();
        }
        int first = columns.keySet().iterator().next().col();
        return rows.printedIn(row).stream()
                .filter(cell -> cell.colEnd() <= first)
                .filter(cell ->
                        TargetWords.source(cell).isPresent() || total(cell).isPresent())
                .findFirst();
    }

    private static Optional<TargetLabel> total(Cell cell) {
        return TargetWords.label(cell).filter(label -> label.use() == TargetLabel.Use.AMOUNT);
    }

    private void read(Cell label, int row, TargetFunding funding) {
        roles.assign(label, Role.LABEL);
        EnumMap<FundingColumn, Amount> money = new EnumMap<>(FundingColumn.class);
        EnumMap<FundingColumn, PlainNumber> points = new EnumMap<>(FundingColumn.class);
        columns.forEach((heading, column) -> {
            Cell cell = printed(row, heading);
            if (cell != null && column.isMoney()) {
                amounts.read(cell, label).ifPresent(amount -> money.putIfAbsent(column, amount));
            } else if (cell != null) {
                points(cell).ifPresent(read -> points.putIfAbsent(column, read));
            }
        });
        Amount initial = money.get(FundingColumn.INITIAL);
        Amount budget = money.getOrDefault(FundingColumn.BUDGET, initial);
        if (budget != null) {
            funding.executed(
                    label,
                    budget,
                    new FundingExecution(
                            initial,
                            money.get(FundingColumn.EXECUTED),
                            points.get(FundingColumn.RATE),
                            points.get(FundingColumn.WEIGHT),
                            points.get(FundingColumn.SCORE)));
        }
    }

    private Optional<PlainNumber> points(Cell cell) {
        boolean absent = cell.number() == null && Numerals.isAbsent(cell.text());
        roles.assign(cell, absent ? Role.BLANK_OF_FORM : Role.VALUE);
        return absent ? Optional.empty() : Optional.of(PlainNumber.of(Folding.fold(cell.text())));
    }

    private @Nullable Cell printed(int row, Cell heading) {
        return rows.overlapping(row, heading.col(), heading.colEnd()).stream()
                .filter(cell -> cell.row() == row && !cell.isBlank() && !roles.has(cell))
                .findFirst()
                .orElse(null);
    }
}
