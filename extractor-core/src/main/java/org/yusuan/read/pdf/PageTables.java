package org.yusuan.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yusuan.aligned.AlignedCell;
import org.yusuan.aligned.AlignedGrid;
import org.yusuan.aligned.AlignedTableFinder;
import org.yusuan.ruling.GridFinder;
import org.yusuan.ruling.Ruling;

/** All tables of a page: ruled ones → their missing rows → tables that only the alignment of the remaining text shows. */
final class PageTables implements TableFinder {
    private static final Comparator<FoundTables.Table> READING_ORDER = Comparator.comparingDouble(
                    (FoundTables.Table table) -> table.box().y0())
            .thenComparingDouble(table -> table.box().x0());

    private final PdfSettings settings;
    private final GridFinder ruled;
    private final TallRows tallRows;
    private final TextPieces pieces;
    private final AlignedTableFinder aligned;

    PageTables(PdfSettings settings) {
        this.settings = settings;
        this.ruled = new GridFinder(settings.ruling());
        this.tallRows = new TallRows(settings.rows());
        this.pieces = new TextPieces(settings.pieces());
        this.aligned = new AlignedTableFinder(settings.aligned());
    }

    @Override
    public FoundTables find(PageLayout page) {
        Ruling ruling = ruled.find(page.edges());
        List<FoundTables.Table> lattices = RuledTables.of(ruling.grids());
        GlyphPlaces places = GlyphPlaces.of(page, lattices, settings);
        List<FoundTables.Table> tables = new ArrayList<>();
        for (FoundTables.Table lattice : lattices) {
            tables.add(tallRows.completed(lattice, places));
        }
        List<Glyph> rest = places.outside().stream()
                .filter(glyph -> glyph.direction() == Direction.RIGHT)
                .toList();
        for (AlignedGrid grid : aligned.find(pieces.of(TextLines.of(rest)), ruling.edges())) {
            tables.add(new FoundTables.Table(
                    grid.box(), grid.cells().stream().map(PageTables::cell).toList()));
        }
        tables.sort(READING_ORDER);
        return new FoundTables(tables, ruling.complete());
    }

    private static FoundTables.Cell cell(AlignedCell cell) {
        return new FoundTables.Cell(cell.row(), cell.col(), cell.rowSpan(), cell.colSpan(), cell.box(), List.of());
    }
}
