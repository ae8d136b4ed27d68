package org.yusuan.form.performance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yusuan.document.Area;
import org.yusuan.document.Cell;
import org.yusuan.document.Grid;
import org.yusuan.form.table.GridRows;

/**
 * Headings that begin in one row and end in the one below: 实施周期 over 指标值. Where the texts of two rows make words of target
 * forms when they are joined, and the lower ones make none alone, each is one heading over both rows.
 */
public final class WrappedHeadings {
    /** Longest heading in characters that is looked for. */
    private static final int LONGEST = 24;

    /** The fewest headings that are known only when they are joined. */
    private static final int FEWEST = 2;

    /** So many of the lower row's texts must end a heading. */
    private static final double MOSTLY = 0.6;

    private WrappedHeadings() {}

    /** The grid with such headings in one cell each; the grid itself where there are none. */
    public static Grid joined(Grid grid) {
        GridRows rows = new GridRows(grid);
        Map<Cell, Cell> begun = new HashMap<>();
        for (int row = 1; row < rows.count(); row++) {
            begun.putAll(wrapped(rows, row));
        }
        if (begun.isEmpty()) {
            return grid;
        }
        List<Cell> cells = new ArrayList<>();
        for (Cell cell : grid.cells()) {
            Cell upper = begun.get(cell);
            if (upper != null) {
                cells.remove(upper);
                cells.add(join(upper, cell));
            } else {
                cells.add(cell);
            }
        }
        return new Grid(cells, grid.joins());
    }

    /** The lower parts of wrapped headings in a row, each with its upper one. */
    private static Map<Cell, Cell> wrapped(GridRows rows, int row) {
        Map<Cell, Cell> begun = new HashMap<>();
        List<Cell> printed = rows.printedIn(row);
        if (printed.stream().filter(WrappedHeadings::isOfWords).count() < FEWEST) {
            return Map.of();
        }
        int ends = 0;
        int alone = 0;
        for (Cell lower : printed) {
            Optional<Cell> upper = over(rows, lower);
            if (upper.isEmpty()) {
                continue;
            }
            begun.put(lower, upper.get());
            ends += isHeading(upper.get().text().strip() + lower.text().strip()) ? 1 : 0;
            alone += isHeading(lower.text()) ? 1 : 0;
        }
        return ends - alone >= FEWEST && ends >= MOSTLY * printed.size() ? begun : Map.of();
    }

    private static boolean isOfWords(Cell cell) {
        return cell.text().length() < LONGEST && cell.text().chars().noneMatch(Character::isDigit);
    }

    private static Optional<Cell> over(GridRows rows, Cell lower) {
        Cell upper = rows.at(lower.row() - 1, lower.col());
        if (upper == null || upper.isBlank()) {
            return Optional.empty();
        }
        boolean column = upper.col() == lower.col()
                && upper.colEnd() == lower.colEnd()
                && upper.rowEnd() == lower.row()
                && upper.text().length() + lower.text().length() <= LONGEST;
        return column ? Optional.of(upper) : Optional.empty();
    }

    private static boolean isHeading(String text) {
        return TargetWords.indicatorColumn(text).isPresent()
                || TargetWords.taskColumn(text).isPresent()
                || TargetWords.fundingColumn(text).isPresent()
                || TargetWords.label(text).isPresent();
    }

    private static Cell join(Cell upper, Cell lower) {
        List<Area> areas =
                Stream.concat(upper.areas().stream(), lower.areas().stream()).toList();
        return upper.withSpan(upper.row(), upper.col(), upper.rowSpan() + lower.rowSpan(), upper.colSpan())
                .withText(upper.text().strip() + lower.text().strip())
                .withAreas(areas);
    }
}
