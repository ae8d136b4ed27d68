package org.yusuan.stitch;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yusuan.document.Cell;

/** What the cells of each column hold: numbers or words. Two pieces of one table hold the same in most columns. */
final class ColumnDataTypes {
    /** A column holds numbers, or words, where this share of its filled cells does. */
    private static final double MOSTLY = 0.7;

    /** Share of the columns that may contradict: an entry of another kind, a heading row. */
    private static final double FEW = 0.25;

    /** How many of a column's cells hold something, and how many of these a number. */
    private record Count(int filled, int numbers) {
        Count plus(Cell cell) {
            return new Count(filled + 1, numbers + (PrintedText.isNumber(cell.text()) ? 1 : 0));
        }

        boolean isNumbers() {
            return numbers >= MOSTLY * filled;
        }

        boolean isWords() {
            return filled - numbers >= MOSTLY * filled;
        }
    }

    private final Map<Integer, Count> counts = new TreeMap<>();

    private ColumnDataTypes(List<Cell> cells) {
        for (Cell cell : cells) {
            if (cell.colSpan() == 1 && !cell.isBlank()) {
                counts.put(
                        cell.col(),
                        counts.getOrDefault(cell.col(), new Count(0, 0)).plus(cell));
            }
        }
    }

    /** Rows of words at the foot of a page are headings where no more than these stand there. */
    private static final int MOST_HEADING_ROWS = 5;

    /**
     * Whether the columns of the two hold the same kinds of content, as far as both hold any. Headings alone hold none; they
     * agree with rows that begin with figures, for only those lack headings.
     */
    static boolean agree(List<Cell> table, List<Cell> piece) {
        if (isHeadings(table) && hasFigures(piece, 0)) {
            return true;
        }
        ColumnDataTypes above = new ColumnDataTypes(body(table));
        ColumnDataTypes below = new ColumnDataTypes(piece);
        int shared = 0;
        int contrary = 0;
        for (Map.Entry<Integer, Count> column : below.counts.entrySet()) {
            Count before = above.counts.get(column.getKey());
            if (before != null) {
                Count after = column.getValue();
                boolean contradicts =
                        (before.isNumbers() && after.isWords()) || (before.isWords() && after.isNumbers());
                shared++;
                contrary += contradicts ? 1 : 0;
            }
        }
        return contrary <= FEW * shared;
    }

    /** Whether a column of both holds figures. */
    static boolean sharesFigures(List<Cell> table, List<Cell> piece) {
        ColumnDataTypes above = new ColumnDataTypes(body(table));
        return new ColumnDataTypes(piece)
                .counts.entrySet().stream()
                        .anyMatch(column -> column.getValue().isNumbers()
                                && above.counts.containsKey(column.getKey())
                                && above.counts.get(column.getKey()).isNumbers());
    }

    private static boolean isHeadings(List<Cell> table) {
        return table.stream()
                .allMatch(cell -> cell.rowEnd() <= MOST_HEADING_ROWS && !PrintedText.isNumber(cell.text()));
    }

    private static boolean hasFigures(List<Cell> piece, int row) {
        return piece.stream().anyMatch(cell -> cell.row() == row && PrintedText.isNumber(cell.text()));
    }

    /** From the first row with a number on: the headings above are words whatever their columns hold. */
    private static List<Cell> body(List<Cell> table) {
        int first = table.stream()
                .filter(cell -> PrintedText.isNumber(cell.text()))
                .mapToInt(Cell::row)
                .min()
                .orElse(0);
        return table.stream().filter(cell -> cell.row() >= first).toList();
    }
}
