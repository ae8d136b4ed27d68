package org.yusuan.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.Cell;
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
        IndicatorHeading.Block block = heading.blocks().get(0);
        int room = rows.columns() - printed.get(printed.size() - 1).colEnd();
        boolean rough = rows.isRough();
        List<Shift> shifts = new ArrayList<>();
        for (int i = 0; i < printed.size(); i++) {
            Cell cell = printed.get(i);
            Cell next = i + 1 < printed.size() ? printed.get(i + 1) : null;
            Optional<IndicatorHeading.Column> home = home(cell, rough ? next : null, block);
            if (home.isPresent()) {
                int columns = home.get().from() - cell.col();
                if (columns > 0 && columns <= room) {
                    shifts.add(new Shift(shifts.isEmpty() ? 0 : cell.col(), columns));
                }
            }
        }
        return shifts.isEmpty() && rough ? inOrder(printed, block) : shifts;
    }

    /**
     * The column that a level name or a numbered indicator belongs to, if it stands left of it.
     *
     * @param next the text behind it, given where it may tell that 成本指标 in the first level's column is a second level
     */
    private static Optional<IndicatorHeading.Column> home(
            Cell cell, @Nullable Cell next, IndicatorHeading.Block block) {
        boolean isLevel1 = TargetWords.level1(cell).isPresent();
        boolean isLevel2 = TargetWords.level2(cell).isPresent();
        if (isLevel1 && isLevel2 && next != null && TargetWords.level2(next).isEmpty()) {
            isLevel1 = block.first(IndicatorColumn.LEVEL2)
                    .filter(column -> next.col() == column.from())
                    .isEmpty();
        }
        String text = Folding.fold(cell.text());
        boolean numbered = !Numbering.stripIndicator(text).equals(text);
        IndicatorColumn level = isLevel1
                ? IndicatorColumn.LEVEL1
                : isLevel2 ? IndicatorColumn.LEVEL2 : numbered ? IndicatorColumn.LEVEL3 : null;
        return level == null ? Optional.empty() : block.first(level).filter(column -> cell.colEnd() <= column.from());
    }

    /** A name and its values that begin in a level's column, taken from the name's column on. */
    private static List<Shift> inOrder(List<Cell> printed, IndicatorHeading.Block block) {
        Optional<IndicatorHeading.Column> name = block.first(IndicatorColumn.LEVEL3);
        if (name.isEmpty() || printed.get(0).col() >= name.get().from()) {
            return List.of();
        }
        List<IndicatorHeading.Column> columns = block.columns().stream()
                .filter(column -> column.from() >= name.get().from())
                .toList();
        boolean level = printed.stream()
                .anyMatch(cell -> TargetWords.level1(cell).isPresent()
                        || TargetWords.level2(cell).isPresent());
        if (level || printed.size() != columns.size()) {
            return List.of();
        }
        List<Shift> shifts = new ArrayList<>();
        for (int i = 0; i < printed.size(); i++) {
            shifts.add(new Shift(
                    printed.get(i).col(), columns.get(i).from() - printed.get(i).col()));
        }
        return shifts;
    }
}
