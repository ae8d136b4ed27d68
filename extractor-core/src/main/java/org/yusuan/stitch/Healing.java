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
    private final SeamReader seamReader;

    Healing(SeamReader seamReader) {
        this.seamReader = seamReader;
    }

    /** @param healed number of cells that were cut and are whole again */
    record Healed(List<Cell> cells, int healed, boolean rowWasCut) {}

    /** @param hidden columns at the left that the piece does not show, because merged cells fill them */
    Healed join(Rows table, Rows piece, int hidden) {
        List<Cell> bottom =
                table.bottom().stream().filter(cell -> cell.colEnd() > hidden).toList();
        Seam seam = seamReader.read(table, bottom, piece);
        int firstRow = table.count() - (seam.rowWasCut() ? 1 : 0);
        Map<Cell, Cell> replaced = new HashMap<>();
        Set<Cell> absorbed = new HashSet<>(seam.rowWasCut() ? piece.startingIn(0) : List.of());
        for (Seam.Pair pair : seam.cut()) {
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
        return new Healed(cells, seam.visiblyCut(), seam.rowWasCut());
    }

    private static Cell whole(Seam.Pair pair, int firstRow) {
        Cell above = pair.above();
        List<Area> areas = new ArrayList<>(above.areas());
        areas.addAll(pair.below().areas());
        int rowSpan = firstRow + pair.below().rowSpan() - above.row();
        return above.withSpan(above.row(), above.col(), rowSpan, above.colSpan())
                .withText(PrintedText.joined(above.text(), pair.below().text()))
                .withAreas(areas);
    }
}
