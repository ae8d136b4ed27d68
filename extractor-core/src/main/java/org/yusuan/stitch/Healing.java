package org.yusuan.stitch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.yusuan.document.Area;
import org.yusuan.document.Cell;

/**
 * Sets the rows of a piece below those of the table it continues and makes one of the cells the page break cut: merged cells
 * that go on, and a row whose text goes on. To merge two rows that are two is worse than to leave a cell cut, so a row
 * counts as cut only where its cells say so and none contradicts.
 */
final class Healing {
    private final CutText cutText;

    Healing(CutText cutText) {
        this.cutText = cutText;
    }

    /** @param healed number of cells that were cut and are whole again */
    record Healed(List<Cell> cells, int healed, boolean rowWasCut) {}

    /** Cells of the last row above the break and the first below it that stand in the same columns. */
    private record Pair(Cell above, Cell below) {
        /** A cell of this row alone that ends above the break, an empty place below. */
        boolean isComplete() {
            return !spansRows() && !above.isBlank() && below.isBlank();
        }

        boolean spansRows() {
            return above.rowSpan() > 1 || below.rowSpan() > 1;
        }
    }

    /** @param hidden columns at the left that the piece does not show, because merged cells fill them */
    Healed join(Rows table, Rows piece, int hidden) {
        List<Cell> bottom =
                table.bottom().stream().filter(cell -> cell.colEnd() > hidden).toList();
        List<Pair> pairs = pairs(bottom, piece.startingIn(0));
        boolean allPaired = pairs.size() == bottom.size()
                && pairs.size() == piece.startingIn(0).size();
        boolean rowWasCut = allPaired && isCutRow(table, piece, pairs);
        Set<Pair> whole = rowWasCut ? new HashSet<>(pairs) : cutCells(pairs);
        int firstRow = table.count() - (rowWasCut ? 1 : 0);
        Map<Cell, Cell> replaced = new HashMap<>();
        Set<Cell> absorbed = new HashSet<>();
        for (Pair pair : whole) {
            replaced.put(pair.above(), whole(pair, firstRow));
            absorbed.add(pair.below());
        }
        for (Cell cell : table.bottom()) {
            if (cell.colEnd() <= hidden) {
                int rowSpan = firstRow + piece.count() - cell.row();
                replaced.put(cell, cell.withSpan(cell.row(), cell.col(), rowSpan, cell.colSpan()));
            }
        }
        List<Cell> cells = new ArrayList<>();
        table.cells().forEach(cell -> cells.add(replaced.getOrDefault(cell, cell)));
        for (Cell cell : piece.cells()) {
            if (!absorbed.contains(cell)) {
                cells.add(cell.withSpan(firstRow + cell.row(), cell.col(), cell.rowSpan(), cell.colSpan()));
            }
        }
        int healed = (int) whole.stream().filter(Healing::isVisible).count();
        return new Healed(cells, healed, rowWasCut);
    }

    /** Two blanks made one are nothing to speak of. */
    private static boolean isVisible(Pair pair) {
        return !pair.above().isBlank() || !pair.below().isBlank();
    }

    private static List<Pair> pairs(List<Cell> bottom, List<Cell> top) {
        List<Pair> pairs = new ArrayList<>();
        for (Cell above : bottom) {
            top.stream()
                    .filter(below -> below.col() == above.col() && below.colEnd() == above.colEnd())
                    .findFirst()
                    .ifPresent(below -> pairs.add(new Pair(above, below)));
        }
        return pairs;
    }

    /**
     * Whether the piece's first row is the rest of the table's last row: a text surely goes on, or one perhaps does beside a
     * cell that is complete; or nothing but blank is left of the row. One text that begins anew speaks against it.
     */
    private boolean isCutRow(Rows table, Rows piece, List<Pair> pairs) {
        List<Pair> rest = pairs.stream().filter(Pair::isComplete).toList();
        if (pairs.stream().allMatch(pair -> pair.below().isBlank())) {
            return !rest.isEmpty();
        }
        boolean twice = sameTextTwice(pairs);
        boolean sure = twice;
        boolean perhaps = false;
        for (Pair pair : pairs) {
            String above = pair.above().text();
            String below = pair.below().text();
            if (below.isBlank()) {
                continue;
            }
            if (above.isBlank() || pair.below().rowSpan() > 1) {
                return false;
            }
            if (cutText.surelyOne(above, below, columnTexts(table, piece, pair))) {
                sure = true;
            } else if (cutText.perhapsOne(above, below)) {
                boolean besideLabel = rest.stream()
                        .anyMatch(other -> other.above().col() < pair.above().col());
                perhaps |= besideLabel || (cutText.isFragment(below) && !rest.isEmpty());
            } else if (!twice) {
                return false;
            }
        }
        return sure || perhaps;
    }

    /** Forms that state something for two horizons side by side: two cells broken differently that are the same whole. */
    private static boolean sameTextTwice(List<Pair> pairs) {
        Set<String> wholes = new HashSet<>();
        Set<String> beginnings = new HashSet<>();
        for (Pair pair : pairs) {
            String above = PrintedText.compact(pair.above().text());
            String below = PrintedText.compact(pair.below().text());
            boolean bothFilled = !above.isEmpty() && !below.isEmpty();
            if (bothFilled && beginnings.add(above) && !wholes.add(above + below)) {
                return true;
            }
        }
        return false;
    }

    /** Where the row was not cut: merged cells that go on without text, and labels whose text goes on. */
    private Set<Pair> cutCells(List<Pair> pairs) {
        Set<Pair> cut = new HashSet<>();
        boolean labelsGoOn = true;
        for (Pair pair : pairs) {
            boolean goesOn = pair.below().isBlank()
                    ? pair.spansRows() && labelsGoOn && (!pair.above().isBlank() || isSpanningBlank(pair))
                    : cutText.isKnownWhole(pair.above().text(), pair.below().text());
            if (goesOn) {
                cut.add(pair);
            } else if (pair.spansRows() && !isRepeatedLabel(pair)) {
                labelsGoOn = false;
            }
        }
        return cut;
    }

    private static boolean isSpanningBlank(Pair pair) {
        return pair.above().rowSpan() > 1 && pair.below().rowSpan() > 1;
    }

    /** Some producers print the text of a merged cell again on every page. */
    private static boolean isRepeatedLabel(Pair pair) {
        return PrintedText.compact(pair.above().text())
                .equals(PrintedText.compact(pair.below().text()));
    }

    private static List<String> columnTexts(Rows table, Rows piece, Pair pair) {
        return Stream.concat(table.cells().stream(), piece.cells().stream())
                .filter(cell -> cell.col() == pair.above().col()
                        && cell.colEnd() == pair.above().colEnd())
                .filter(cell -> cell != pair.above() && cell != pair.below())
                .map(cell -> PrintedText.compact(cell.text()))
                .toList();
    }

    private static Cell whole(Pair pair, int firstRow) {
        Cell above = pair.above();
        List<Area> areas = new ArrayList<>(above.areas());
        areas.addAll(pair.below().areas());
        int rowSpan = firstRow + pair.below().rowSpan() - above.row();
        return above.withSpan(above.row(), above.col(), rowSpan, above.colSpan())
                .withText(PrintedText.joined(above.text(), pair.below().text()))
                .withAreas(areas);
    }
}
