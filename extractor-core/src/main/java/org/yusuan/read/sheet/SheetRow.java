package org.yusuan.read.sheet;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A row of a sheet in which something is shown.
 *
 * @param starting cells that begin in it, left to right
 * @param covering number of cells that reach into it, those from above included
 * @param bordered whether it has borders at the sides of its cells
 */
record SheetRow(int index, List<ShownCell> starting, int covering, boolean bordered) {
    SheetRow {
        starting = List.copyOf(starting);
    }

    boolean hasFigure() {
        return starting.stream().anyMatch(ShownCell::isFigure);
    }

    /** Whether a text stands in it alone. */
    boolean isSingle() {
        return covering <= 1 && starting.size() == 1;
    }

    /** The same with the first rows directly above the others. */
    static List<SheetRow> raised(List<SheetRow> rows, int first) {
        int down =
                first == 0 ? 0 : rows.get(first).index() - rows.get(first - 1).index() - 1;
        return IntStream.range(0, rows.size())
                .mapToObj(i -> i < first ? rows.get(i).lower(down) : rows.get(i))
                .toList();
    }

    private SheetRow lower(int down) {
        List<ShownCell> lowered = starting.stream()
                .map(cell -> new ShownCell(
                        cell.row() + down,
                        cell.col(),
                        cell.rowEnd() + down,
                        cell.colEnd(),
                        cell.text(),
                        cell.number(),
                        cell.address()))
                .toList();
        return new SheetRow(index + down, lowered, covering, bordered);
    }
}
