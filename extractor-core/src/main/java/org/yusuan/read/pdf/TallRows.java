package org.yusuan.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yusuan.document.Box;

/**
 * Completes a lattice with fewer row lines than rows: the frame and the columns are drawn, and in the body several rows of
 * text stand in one tall row. Such a row is cut between the bands of text; a row of wrapped texts stays whole.
 */
final class TallRows {
    private final RowSettings settings;
    private final CellEntries entries;
    private final TextBands bands;

    TallRows(RowSettings settings) {
        this.settings = settings;
        this.entries = new CellEntries(settings);
        this.bands = new TextBands(settings);
    }

    FoundTables.Table completed(FoundTables.Table table, GlyphPlaces places) {
        int rows = table.cells().stream()
                .mapToInt(cell -> cell.row() + cell.rowSpan())
                .max()
                .orElse(0);
        List<List<FoundTables.Cell>> lowest = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            lowest.add(new ArrayList<>());
        }
        for (FoundTables.Cell cell : table.cells()) {
            if (cell.rowSpan() == 1) {
                lowest.get(cell.row()).add(cell);
            }
        }
        List<List<Double>> cuts =
                lowest.stream().map(cells -> cuts(cells, places)).toList();
        return cuts.stream().allMatch(List::isEmpty) ? table : cut(table, cuts);
    }

    private List<Double> cuts(List<FoundTables.Cell> row, GlyphPlaces places) {
        if (row.stream().filter(cell -> isTall(cell, places)).count() < 2
                || row.stream().anyMatch(cell -> !cell.nested().isEmpty())) {
            return List.of();
        }
        return bands.cuts(
                row.stream().map(cell -> entries.lines(cell, places.in(cell))).toList());
    }

    private boolean isTall(FoundTables.Cell cell, GlyphPlaces places) {
        List<Glyph> glyphs = places.in(cell);
        return !glyphs.isEmpty()
                && cell.box().height() >= settings.lowestTall() * glyphs.get(0).fontSize();
    }

    private static FoundTables.Table cut(FoundTables.Table table, List<List<Double>> cuts) {
        int[] first = new int[cuts.size() + 1];
        for (int row = 0; row < cuts.size(); row++) {
            first[row + 1] = first[row] + 1 + cuts.get(row).size();
        }
        List<FoundTables.Cell> cells = new ArrayList<>();
        for (FoundTables.Cell cell : table.cells()) {
            int row = first[cell.row()];
            if (cell.rowSpan() > 1) {
                cells.add(placed(cell, row, first[cell.row() + cell.rowSpan()] - row, cell.box()));
                continue;
            }
            double top = cell.box().y0();
            for (double cut : cuts.get(cell.row())) {
                cells.add(placed(cell, row++, 1, between(cell.box(), top, cut)));
                top = cut;
            }
            cells.add(placed(cell, row, 1, between(cell.box(), top, cell.box().y1())));
        }
        cells.sort(Comparator.comparingInt(FoundTables.Cell::row).thenComparingInt(FoundTables.Cell::col));
        return new FoundTables.Table(table.box(), cells);
    }

    private static FoundTables.Cell placed(FoundTables.Cell cell, int row, int rowSpan, Box box) {
        return new FoundTables.Cell(row, cell.col(), rowSpan, cell.colSpan(), box, cell.nested());
    }

    private static Box between(Box box, double y0, double y1) {
        return new Box(box.x0(), y0, box.x1(), y1);
    }
}
