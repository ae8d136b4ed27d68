package org.yusuan.form;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.Cell;

/**
 * A row of an indicator block, its cells found by column. A converter may have lost the blank cells at a row's left end,
 * so that all its cells stand too far left: level names show by how much ({@code shift} grid columns).
 */
final class IndicatorRow {
    private final List<Cell> covering;
    private final int row;
    private final int shift;

    private IndicatorRow(List<Cell> covering, int row, int shift) {
        this.covering = covering;
        this.row = row;
        this.shift = shift;
    }

    static IndicatorRow of(GridRows rows, int row, IndicatorHeading heading) {
        return new IndicatorRow(rows.covering(row), row, shift(rows, row, heading));
    }

    /** The printed cell of a column, or a blank one, or none. */
    @Nullable
    Cell cell(IndicatorHeading.Column column) {
        Cell first = null;
        for (Cell cell : covering) {
            if (cell.col() + shift < column.to() && cell.colEnd() + shift > column.from()) {
                if (!cell.isBlank()) {
                    return cell;
                }
                first = first == null ? cell : first;
            }
        }
        return first;
    }

    boolean startsHere(@Nullable Cell cell) {
        return cell != null && cell.row() == row;
    }

    List<Cell> printed() {
        return covering.stream()
                .filter(cell -> cell.row() == row && !cell.isBlank())
                .toList();
    }

    /**
     * How many grid columns too far left the row's cells stand. Only a level name that stands outside every column of
     * its level tells, and only where the row has room at its right end.
     */
    private static int shift(GridRows rows, int row, IndicatorHeading heading) {
        List<Cell> printed = rows.printedIn(row);
        if (printed.isEmpty()) {
            return 0;
        }
        int room = rows.columns() - printed.get(printed.size() - 1).colEnd();
        for (Cell cell : printed) {
            Optional<IndicatorHeading.Column> home = home(cell, heading);
            if (home.isPresent()) {
                int shift = home.get().from() - cell.col();
                return shift > 0 && shift <= room ? shift : 0;
            }
        }
        return 0;
    }

    /** The column a level name belongs to, if the cell is a level name that stands left of it. */
    private static Optional<IndicatorHeading.Column> home(Cell cell, IndicatorHeading heading) {
        IndicatorHeading.Block block = heading.blocks().get(0);
        Optional<IndicatorHeading.Column> level1 = block.first(IndicatorColumn.LEVEL1);
        Optional<IndicatorHeading.Column> level2 = block.first(IndicatorColumn.LEVEL2);
        boolean isLevel1 = TargetWords.level1(cell).isPresent();
        boolean isLevel2 = TargetWords.level2(cell).isPresent();
        if (isLevel1 && level1.isPresent() && cell.colEnd() <= level1.get().from()) {
            return level1;
        }
        if (isLevel2
                && !isLevel1
                && level2.isPresent()
                && cell.colEnd() <= level2.get().from()) {
            return level2;
        }
        return Optional.empty();
    }
}
