package org.yusuan.form.statement;

import java.util.List;
import java.util.Set;
import org.yusuan.document.Cell;
import org.yusuan.document.Grid;
import org.yusuan.form.caption.Captions;
import org.yusuan.form.table.FormTable;
import org.yusuan.form.table.Roles;
import org.yusuan.record.BudgetLine;
import org.yusuan.record.Finding;
import org.yusuan.record.Role;
import org.yusuan.record.TableKind;

/**
 * Reads a budget statement: rows that carry codes or names, columns that carry measures. Steps: rows by what they are
 * ({@link StatementLayout}), columns by what they hold ({@link StatementColumns}), blocks of columns that are read
 * together ({@link StatementBlock}), what amount columns mean ({@link MeasureReading}), lines ({@link StatementLines}).
 *
 * <p>Amounts are in yuan. A {@code change_percent} keeps the number as published; other shares in percent are
 * further facts of their rows ({@code dims}).
 */
public final class BudgetStatement {
    private BudgetStatement() {}

    public record Result(List<BudgetLine> lines, List<Finding> findings) {
        static final Result NOTHING = new Result(List.of(), List.of());

        public Result {
            lines = List.copyOf(lines);
            findings = List.copyOf(findings);
        }
    }

    public static Result read(FormTable table, Roles roles) {
        Grid grid = table.grid();
        if (!CellMap.canMap(grid)) {
            grid.cells().forEach(cell -> roles.leave(cell, "table_too_large"));
            return Result.NOTHING;
        }
        CellMap whole = CellMap.of(grid);
        Set<Cell> caption = Captions.cellsInside(grid);
        StatementLayout layout = StatementLayout.of(whole, caption);
        CellMap map = whole.withColumnsOf(layout.body());
        List<StatementColumn> columns = StatementColumns.of(map, layout, Sides.areBoth(table.kind()), roles.doubts());
        List<StatementBlock> blocks = StatementBlock.of(table, columns);
        if (table.kind() == TableKind.OTHER && !isStatement(table, columns)) {
            return Result.NOTHING;
        }
        caption.forEach(cell -> roles.assignIfFree(cell, Role.TITLE));
        markHeadings(map, layout, columns, roles);
        return new StatementLines(table, map, roles)
                .read(layout.body(), blocks, new MeasureReading(table, map, layout.body(), columns));
    }

    /** A table of no known form is a statement if its rows have names, its columns amounts, and those a unit of money. */
    private static boolean isStatement(FormTable table, List<StatementColumn> columns) {
        boolean named = columns.stream().anyMatch(column -> column.role().isKey());
        boolean amounts = columns.stream().anyMatch(column -> column.role() == ColumnRole.MEASURE);
        boolean money = table.unit() != null || columns.stream().anyMatch(MeasureReading::statesUnit);
        return named && amounts && money;
    }

    private static void markHeadings(CellMap map, StatementLayout layout, List<StatementColumn> columns, Roles roles) {
        layout.headings().forEach(row -> map.beginningIn(row).forEach(cell -> roles.assignIfFree(cell, Role.HEADING)));
        layout.repeated().forEach(row -> map.beginningIn(row).forEach(cell -> roles.assignIfFree(cell, Role.HEADING)));
        layout.columnNumbers()
                .forEach(row -> map.beginningIn(row).forEach(cell -> roles.assignIfFree(cell, Role.HEADING)));
        layout.notes().forEach(row -> map.beginningIn(row).forEach(cell -> roles.assignIfFree(cell, Role.NOTE)));
        for (StatementColumn column : columns) {
            if (column.role() == ColumnRole.ORDINAL) {
                for (int row : layout.body()) {
                    Cell cell = map.beginning(row, column.index());
                    if (cell != null && !map.reachesOverColumns(cell)) {
                        roles.assignIfFree(cell, Role.HEADING);
                    }
                }
            }
        }
    }
}
