package org.yusuan.form.performance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yusuan.document.Cell;
import org.yusuan.document.Grid;
import org.yusuan.form.table.FormTable;
import org.yusuan.form.table.Roles;
import org.yusuan.record.Role;

/** A form printed with its rows as columns, turned back; every cell keeps the address at which it is printed. */
final class TransposedForm {
    private final FormTable table;
    private final Map<Cell, Cell> published;

    private TransposedForm(FormTable table, Map<Cell, Cell> published) {
        this.table = table;
        this.published = published;
    }

    /** A grid with its rows as columns. */
    static Grid turned(Grid grid) {
        return Grid.of(grid.cells().stream().map(TransposedForm::turn).toList());
    }

    /** The form turned back. */
    static TransposedForm of(FormTable table) {
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
        return new TransposedForm(turned, published);
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
        TargetReader.Result result = TargetReader.readUpright(table, turned, TargetShape.of(table.grid()));
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
