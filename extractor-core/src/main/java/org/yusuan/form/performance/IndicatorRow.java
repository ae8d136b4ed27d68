package org.yusuan.form.performance;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.Cell;
import org.yusuan.form.table.GridRows;
import org.yusuan.lexicon.Folding;
import org.yusuan.lexicon.Numbering;

/**
 * A row of an indicator block, its cells found by column. A converter may have lost blank cells of a row, so that its
 * texts stand too far left: a level name or a numbered indicator ({@code 指标3：}) shows by how much; where a rough grid
 * has text in a level's column that is no level, the texts are taken in their order.
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
        List<Cell> printed = rows.printedIn(row);
        List<Shift> shifts = printed.isEmpty() ? List.of() : shifts(rows, printed, heading);
        return new IndicatorRow(rows.covering(row), row, shifts);
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

    /** The printed cells of a column: a heading over both levels may have a cell for each. */
    List<Cell> cells(IndicatorHeading.Column column) {
        return covering.stream()
                .filter(cell -> !cell.isBlank()
                        && cell.col() + shift(cell.col()) < column.to()
                        && cell.colEnd() + shift(cell.col()) > column.from())
                .toList();
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
    private static List<Shift> shifts(GridRows rows, List<Cell> printed, IndicatorHeading heading) {
        int room = rows.columns() - printed.get(printed.size() - 1).colEnd();
        boolean rough = rows.isRough();
        List<Shift> shifts = new ArrayList<>();
        Iterator<IndicatorHeading.Block> blocks = heading.blocks().iterator();
        IndicatorHeading.Block block = blocks.next();
        boolean levelled = false;
        for (int i = 0; i < printed.size(); i++) {
            Cell cell = printed.get(i);
            Cell next = i + 1 < printed.size() ? printed.get(i + 1) : null;
            IndicatorColumn level = level(cell, next, rough, block);
            if (level == IndicatorColumn.LEVEL2 && levelled && blocks.hasNext()) {
                block = blocks.next();
            }
            levelled |= level == IndicatorColumn.LEVEL2;
            int columns = isOuterLevel(level, next, block) ? 0 : leftOfHome(cell, level, block);
            if (columns > 0 && columns <= room) {
                shifts.add(new Shift(shifts.isEmpty() ? 0 : cell.col(), columns));
            }
        }
        return shifts.isEmpty() && rough ? inOrder(printed, heading) : shifts;
    }

    /** Whether a second level stands in its place behind one that could be another: the first is a first level then. */
    private static boolean isOuterLevel(
            @Nullable IndicatorColumn level, @Nullable Cell next, IndicatorHeading.Block block) {
        return level == IndicatorColumn.LEVEL2
                && next != null
                && TargetWords.isLevel2(next)
                && block.first(IndicatorColumn.LEVEL2)
                        .filter(column -> column.from() == next.col())
                        .isPresent();
    }

    /** How many columns a text stands left of the column of its level. */
    private static int leftOfHome(Cell cell, @Nullable IndicatorColumn level, IndicatorHeading.Block block) {
        if (level == null) {
            return 0;
        }
        return block.first(level)
                .filter(column -> cell.colEnd() <= column.from())
                .map(column -> column.from() - cell.col())
                .orElse(0);
    }

    /**
     * The level that a level's name or a numbered indicator belongs to.
     *
     * @param next the text behind it, without which a numbered one is no indicator; in rough grids it may tell that 成本指标
     *     in the first level's column is a second level
     */
    private static @Nullable IndicatorColumn level(
            Cell cell, @Nullable Cell next, boolean rough, IndicatorHeading.Block block) {
        boolean isLevel1 = TargetWords.isLevel1(cell);
        boolean isLevel2 = TargetWords.isLevel2(cell);
        if (isLevel1 && isLevel2 && rough && next != null && !TargetWords.isLevel2(next)) {
            isLevel1 = block.first(IndicatorColumn.LEVEL2)
                    .filter(column -> next.col() == column.from())
                    .isEmpty();
        }
        if (isLevel1) {
            return IndicatorColumn.LEVEL1;
        }
        String text = Folding.fold(cell.text());
        boolean numbered = (next != null || text.startsWith("指标"))
                && !Numbering.stripIndicator(text).equals(text);
        return isLevel2 ? IndicatorColumn.LEVEL2 : numbered ? IndicatorColumn.LEVEL3 : null;
    }

    /** Names and values that begin in a level's column, taken from the name's column on. */
    private static List<Shift> inOrder(List<Cell> printed, IndicatorHeading heading) {
        List<IndicatorHeading.Column> columns = heading.blocks().stream()
                .flatMap(block -> block.columns().stream())
                .filter(column -> column.role() != IndicatorColumn.LEVEL1 && column.role() != IndicatorColumn.LEVEL2)
                .toList();
        boolean level = printed.stream().anyMatch(cell -> TargetWords.isLevel1(cell) || TargetWords.isLevel2(cell));
        if (level
                || printed.size() != columns.size()
                || printed.get(0).col() >= columns.get(0).from()) {
            return List.of();
        }
        List<Shift> shifts = new ArrayList<>();
        for (int i = 0; i < printed.size(); i++) {
            int col = printed.get(i).col();
            shifts.add(new Shift(col, columns.get(i).from() - col));
        }
        return shifts;
    }
}
