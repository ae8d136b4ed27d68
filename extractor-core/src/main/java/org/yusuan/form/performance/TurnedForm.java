package org.yusuan.form.performance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yusuan.document.Cell;
import org.yusuan.document.Grid;
import org.yusuan.form.table.FormTable;
import org.yusuan.form.table.GridRows;
import org.yusuan.form.table.Roles;
import org.yusuan.record.Role;

/** A form printed with its rows as columns, turned back; every cell keeps the address at which it is printed. */
final class TurnedForm {
    /** A form that is read from left to right has few rows. */
    private static final int MOST_ROWS = 40;

    private final FormTable table;
    private final Map<Cell, Cell> published;

    private TurnedForm(FormTable table, Map<Cell, Cell> published) {
        this.table = table;
        this.published = published;
    }

    /** The form turned, where the heading of its indicators stands in a column and none in a row. */
    static Optional<TurnedForm> of(FormTable table) {
        return isTurned(table.grid(), new IndicatorHeadings(new GridRows(table.grid())))
                ? Optional.of(turn(table))
                : Optional.empty();
    }

    /** Whether a grid without a heading of indicators in a row has one in a column. */
    static boolean isTurned(Grid grid, IndicatorHeadings upright) {
        return !upright.areSaid()
                && grid.rows() <= MOST_ROWS
                && grid.columns() > 1
                && headings(grid).areSaid();
    }

    /** The indicator blocks of a grid when it is turned. */
    static IndicatorHeadings headings(Grid grid) {
        return new IndicatorHeadings(
                new GridRows(Grid.of(grid.cells().stream().map(TurnedForm::turn).toList())));
    }

    private static TurnedForm turn(FormTable table) {
        Map<Cell, Cell> published = new LinkedHashMap<>();
        for (Cell cell : table.grid().cells()) {
            Cell turned = turn(cell);
            published.put(
                    new Cell(
                            turned.row(),
                            turned.col(),
                            turned.rowSpan(),
                            turned.colSpan(),
                            cell.text(),
                            cell.areas(),
                            table.ref(cell),
                            cell.nested(),
                            cell.number()),
                    cell);
        }
        FormTable turned = new FormTable(
                table.id(),
                table.ordinal(),
                Grid.of(List.copyOf(published.keySet())),
                table.kind(),
                table.title(),
                table.formNo(),
                table.unit(),
                table.fiscalYear());
        return new TurnedForm(turned, published);
    }

    private static Cell turn(Cell cell) {
        return cell.withSpan(cell.col(), cell.row(), cell.colSpan(), cell.rowSpan());
    }

    /** Reads the form and says of each cell, where it is printed, what it is there for. */
    TargetReader.Result read(Roles roles) {
        Roles turned = new Roles(table);
        published.forEach((cell, original) -> {
            if (roles.is(original, Role.TITLE)) {
                turned.assign(cell, Role.TITLE);
            }
        });
        TargetReader.Result result = TargetReader.readUpright(table, turned);
        published.forEach((cell, original) -> {
            for (Role role : Role.values()) {
                if (turned.is(cell, role) && role != Role.RESIDUE) {
                    roles.assign(original, role);
                }
            }
        });
        return result;
    }
}
