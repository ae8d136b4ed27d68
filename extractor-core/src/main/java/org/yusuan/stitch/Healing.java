package org.yusuan.stitch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yusuan.document.Area;
import org.yusuan.document.Cell;

/** Sets the rows of a piece below those of the table it continues and makes one of the cells the page break cut. */
final class Healing {
    private final PageBreakReader pageBreakReader;

    Healing(PageBreakReader pageBreakReader) {
        this.pageBreakReader = pageBreakReader;
    }

    /** @param healed number of cells that were cut and are whole again */
    record Healed(List<Cell> cells, int healed, boolean rowWasCut) {}

    /**
     * @param hidden columns at the left that the piece does not show, because merged cells fill them
     * @param headed whether a repeated heading stands over the piece
     */
    Healed join(CellsByRow table, CellsByRow piece, int hidden, boolean headed) {
        List<Cell> bottom =
                table.bottom().stream().filter(cell -> cell.colEnd() > hidden).toList();
        PageBreak pageBreak = pageBreakReader.read(table, bottom, piece, headed);
        int firstRow = table.count() - (pageBreak.rowWasCut() ? 1 : 0);
        Map<Cell, Cell> replaced = new HashMap<>();
        Set<Cell> absorbed = new HashSet<>(pageBreak.rowWasCut() ? piece.startingIn(0) : List.of());
        for (PageBreak.Pair pair : pageBreak.cut()) {
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
        return new Healed(cells, pageBreak.visiblyCut(), pageBreak.rowWasCut());
    }

    private static Cell whole(PageBreak.Pair pair, int firstRow) {
        Cell above = pair.above();
        List<Area> areas = new ArrayList<>(above.areas());
        areas.addAll(pair.below().areas());
        int rowSpan = firstRow + pair.below().rowSpan() - above.row();
        return above.withSpan(above.row(), above.col(), rowSpan, above.colSpan())
                .withText(pair.text())
                .withCut(pair.cut())
                .withAreas(areas);
    }
}
