package org.yusuan.read.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The rows of a sheet that show something or are drawn as part of a table. */
final class SheetRows {
    private SheetRows() {}

    /**
     * Rows after the last filled one are left out, however they are drawn.
     *
     * @param from the first that may be told: those above were told before
     */
    static List<SheetRow> of(Visible visible, int from) {
        TreeMap<Integer, List<ShownCell>> starting = new TreeMap<>();
        visible.cells()
                .forEach(cell -> starting.computeIfAbsent(cell.row(), row -> new ArrayList<>())
                        .add(cell));
        if (starting.isEmpty()) {
            return List.of();
        }
        BitSet bordered = visible.borderedRows();
        List<SheetRow> rows = new ArrayList<>();
        List<ShownCell> reaching = new ArrayList<>();
        int previous = from - 1;
        for (Map.Entry<Integer, List<ShownCell>> filled : starting.entrySet()) {
            addBetween(rows, previous + 1, filled.getKey(), reaching, bordered);
            addRow(rows, filled.getKey(), filled.getValue(), reaching, bordered);
            previous = filled.getKey();
        }
        return rows;
    }

    /** Rows in which no cell begins are there if a cell reaches into them from above or they are drawn. */
    private static void addBetween(List<SheetRow> rows, int from, int to, List<ShownCell> reaching, BitSet bordered) {
        int reachEnd = reaching.stream().mapToInt(ShownCell::rowEnd).max().orElse(from);
        for (int row = from; row < to; row++) {
            if (row >= reachEnd) {
                row = bordered.nextSetBit(row);
                if (row < 0 || row >= to) {
                    return;
                }
            }
            addRow(rows, row, List.of(), reaching, bordered);
        }
    }

    private static void addRow(
            List<SheetRow> rows, int row, List<ShownCell> starting, List<ShownCell> reaching, BitSet bordered) {
        reaching.removeIf(cell -> cell.rowEnd() <= row);
        rows.add(new SheetRow(row, starting, starting.size() + reaching.size(), bordered.get(row)));
        starting.stream().filter(cell -> cell.rowEnd() > row + 1).forEach(reaching::add);
    }
}
