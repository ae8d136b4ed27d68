package org.yusuan.form.performance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.Cell;
import org.yusuan.form.table.GridRows;
import org.yusuan.form.table.Roles;
import org.yusuan.lexicon.Folding;
import org.yusuan.lexicon.Numerals;
import org.yusuan.record.Role;

/**
 * Money of a self-evaluation (绩效自评表): a row for each source, columns for the budget, what was spent of it, and scores.
 * The budget is the target's money, the other columns are attributes ({@code 年度资金总额/全年执行数}).
 */
final class FundingTable {
    /** One such heading may be a label with its value beside it, or head the amounts of lists that stand side by side. */
    private static final int FEWEST_COLUMNS = 2;

    private final GridRows rows;
    private final Roles roles;
    private final int headingRow;
    private final Map<Cell, FundingColumn> columns;

    private FundingTable(GridRows rows, Roles roles, int headingRow, Map<Cell, FundingColumn> columns) {
        this.rows = rows;
        this.roles = roles;
        this.headingRow = headingRow;
        this.columns = columns;
    }

    /** The table whose heading is in the row, if it is one: budget and execution, say, side by side. */
    static Optional<FundingTable> at(GridRows rows, Roles roles, int row) {
        Map<Cell, FundingColumn> columns = new TreeMap<>(Comparator.comparingInt(Cell::col));
        for (Cell cell : rows.printedIn(row)) {
            TargetWords.fundingColumn(cell.text()).ifPresent(column -> columns.put(cell, column));
        }
        long money = columns.values().stream()
                .filter(column -> column != FundingColumn.SCORE)
                .distinct()
                .count();
        return money < FEWEST_COLUMNS ? Optional.empty() : Optional.of(new FundingTable(rows, roles, row, columns));
    }

    /**
     * Reads the rows under the heading.
     *
     * @return the first row that is no longer part of the table
     */
    int read(TargetDraft draft, TargetFunding funding) {
        columns.keySet().forEach(cell -> roles.assign(cell, Role.HEADING));
        rows.printedIn(headingRow).stream()
                .filter(cell -> TargetWords.label(cell).isPresent())
                .forEach(cell -> roles.assignIfFree(cell, Role.LABEL));
        int row = headingRow + 1;
        for (Optional<Cell> label = label(row); label.isPresent(); label = label(row)) {
            read(label.get(), row, draft, funding);
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

    private void read(Cell label, int row, TargetDraft draft, TargetFunding funding) {
        @Nullable Cell budget = budgetColumn();
        for (Cell heading : columns.keySet()) {
            for (Cell cell : printed(row, heading)) {
                if (heading.equals(budget)) {
                    total(label)
                            .ifPresentOrElse(
                                    kind -> funding.amount(label, kind, cell), () -> funding.read(label, cell));
                } else if (cell.number() == null && Numerals.isAbsent(cell.text())) {
                    roles.assign(cell, Role.BLANK_OF_FORM);
                } else {
                    roles.assign(cell, Role.VALUE);
                    String named = Folding.fold(label.text()) + "/" + Folding.fold(heading.text());
                    draft.attribute(named, null, draft.stated(Folding.fold(cell.text()), cell));
                }
            }
        }
        roles.assignIfFree(label, Role.LABEL);
    }

    private List<Cell> printed(int row, Cell heading) {
        List<Cell> cells = new ArrayList<>();
        for (Cell cell : rows.overlapping(row, heading.col(), heading.colEnd())) {
            if (cell.row() == row && !cell.isBlank() && !roles.has(cell)) {
                cells.add(cell);
            }
        }
        return cells;
    }

    /** The first budget, as published before the year. */
    private @Nullable Cell budgetColumn() {
        for (FundingColumn kind : List.of(FundingColumn.BUDGET, FundingColumn.ADJUSTED)) {
            for (Map.Entry<Cell, FundingColumn> column : columns.entrySet()) {
                if (column.getValue() == kind) {
                    return column.getKey();
                }
            }
        }
        return null;
    }
}
