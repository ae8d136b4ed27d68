package org.yusuan.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.Cell;
import org.yusuan.lexicon.Folding;
import org.yusuan.lexicon.Numbering;

/**
 * A row of an indicator block, its cells found by column. A converter may have lost the blank cells at a row's left end,
 * so that its cells stand too far left: a level name and a numbered indicator ({@code 指标3：}) show by how much.
 */
final class IndicatorRow {
    private final List<Cell> covering;
    private final int row;
    private final List<Shift> shifts;

    private IndicatorRow(List<Cell> covering, int row, List<Shift> shifts) {
        this.covering = covering;
        this.row = row;
        this.shifts = shifts;
    }

    /** From a grid column on, cells stand this many columns too far left. */
    private record Shift(int fromCol, int columns) {}

    static IndicatorRow of(GridRows rows, int row, IndicatorHeading heading) {
        return new IndicatorRow(rows.covering(row), row, shifts(rows, row, heading));
    }

    /** The printed cell of a column, or a blank one, or none. */
    @Nullable
    Cell cell(IndicatorHeading.Column column) {
        Cell first = null;
        for (Cell cell : covering) {
            int shift = shift(cell.col());
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

    private int shift(int col) {
        int columns = 0;
        for (Shift shift : shifts) {
            columns = col >= shift.fromCol() ? shift.columns() : columns;
        }
        return columns;
    }

    /** Only what stands outside its own column tells, and only where the row has room at its right end. */
    private static List<Shift> shifts(GridRows rows, int row, IndicatorHeading heading) {
        List<Cell> printed = rows.printedIn(row);
        List<Shift> shifts = new ArrayList<>();
        for (Cell cell : printed) {
            Optional<IndicatorHeading.Column> home = home(cell, heading.blocks().get(0));
            if (home.isPresent()) {
                int columns = home.get().from() - cell.col();
                int room = rows.columns() - printed.get(printed.size() - 1).colEnd();
                if (columns > 0 && columns <= room) {
                    shifts.add(new Shift(shifts.isEmpty() ? 0 : cell.col(), columns));
                }
            }
        }
        return shifts;
    }

    /** The column that a level name or a numbered indicator belongs to, if it stands left of it. */
    private static Optional<IndicatorHeading.Column> home(Cell cell, IndicatorHeading.Block block) {
        boolean isLevel1 = TargetWords.level1(cell).isPresent();
        boolean isLevel2 = TargetWords.level2(cell).isPresent();
        String text = Folding.fold(cell.text());
        IndicatorColumn level = isLevel1
                ? IndicatorColumn.LEVEL1
                : isLevel2
                        ? IndicatorColumn.LEVEL2
                        : Numbering.stripIndicator(text).equals(text) ? null : IndicatorColumn.LEVEL3;
        return level == null ? Optional.empty() : block.first(level).filter(column -> cell.colEnd() <= column.from());
    }
}
