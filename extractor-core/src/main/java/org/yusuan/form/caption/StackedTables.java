package org.yusuan.form.caption;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.yusuan.document.Cell;
import org.yusuan.document.Grid;
import org.yusuan.form.table.CellMoney;
import org.yusuan.form.table.GridRows;

/**
 * Budget statements that stand under one another in one grid, taken apart: a sheet without blank rows between its tables,
 * a page whose captions are rows of the table. Each begins with a row that holds nothing but a form's name.
 */
public final class StackedTables {
    /** Between a form's name and its headings stand at most its number, its organisation and unit, a year. In rows. */
    private static final int CAPTION_ROWS = 4;

    private StackedTables() {}

    /** The tables in the grid, in order; the grid itself where it is one. */
    public static List<Grid> split(Grid grid) {
        GridRows rows = new GridRows(grid);
        List<Integer> starts = new ArrayList<>(List.of(0));
        boolean printed = false;
        for (int row = 0; row < rows.count(); row++) {
            if (printed && isTitle(rows, row) && isHeadedBelow(rows, row)) {
                starts.add(captionStart(rows, row));
                printed = false;
            }
            printed |= rows.printedIn(row).size() > 1;
        }
        if (starts.size() < 2) {
            return List.of(grid);
        }
        List<Grid> tables = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            tables.add(grid.between(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : rows.count()));
        }
        return tables;
    }

    private static boolean isTitle(GridRows rows, int row) {
        List<Cell> printed = rows.printedIn(row);
        return printed.size() == 1
                && rows.covering(row).stream().allMatch(cell -> cell.row() == row)
                && CaptionLine.of(printed.get(0))
                        .title()
                        .flatMap(TableKinds::ofTitle)
                        .filter(kind -> !TableKinds.isTarget(kind))
                        .isPresent();
    }

    /** The form's number may stand over its name. */
    private static int captionStart(GridRows rows, int title) {
        List<Cell> above = title == 0 ? List.of() : rows.printedIn(title - 1);
        boolean number = above.size() == 1 && CaptionLine.of(above.get(0)).isBareFormNo();
        return number ? title - 1 : title;
    }

    /** Whether a row of several headings follows, with captions between at most. */
    private static boolean isHeadedBelow(GridRows rows, int title) {
        int end = Math.min(rows.count(), title + 1 + CAPTION_ROWS);
        return IntStream.range(title + 1, end)
                .mapToObj(rows::printedIn)
                .filter(printed -> printed.size() > 1)
                .findFirst()
                .filter(printed ->
                        printed.stream().noneMatch(cell -> CellMoney.of(cell).isPresent()))
                .isPresent();
    }
}
