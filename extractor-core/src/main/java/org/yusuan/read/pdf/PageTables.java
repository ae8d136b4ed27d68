package org.yusuan.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yusuan.aligned.AlignedCell;
import org.yusuan.aligned.AlignedGrid;
import org.yusuan.aligned.AlignedTableFinder;
import org.yusuan.aligned.AlignedTables;
import org.yusuan.ruling.GridFinder;
import org.yusuan.ruling.Ruling;

/** All tables of a page: ruled ones, but no charts → their missing rows or columns → tables that only the alignment of the remaining text shows. */
final class PageTables implements TableFinder {
    private static final Comparator<FoundTables.Table> READING_ORDER = Comparator.comparingDouble(
                    (FoundTables.Table table) -> table.box().y0())
            .thenComparingDouble(table -> table.box().x0());

    private final PdfSettings settings;
    private final GridFinder ruled;
    private final TallRows tallRows;
    private final WideCells wideCells;
    private final TextPieces pieces;
    private final AlignedTableFinder aligned;

    PageTables(PdfSettings settings) {
        this.settings = settings;
        this.ruled = new GridFinder(settings.ruling());
        this.tallRows = new TallRows(settings.rows());
        this.pieces = new TextPieces(settings.pieces());
        this.wideCells = new WideCells(pieces, settings.aligned());
        this.aligned = new AlignedTableFinder(settings.aligned());
    }

    @Override
    public FoundTables find(PageLayout page) {
        Ruling ruling = ruled.find(page.edges());
        List<FoundTables.Table> drawn = RuledTables.of(ruling.grids());
        GlyphPlaces inDrawn = GlyphPlaces.of(page, drawn, settings);
        LatticeLook look = new LatticeLook(settings.lattice(), page, inDrawn);
        List<FoundTables.Table> lattices = look.tables(drawn);
        GlyphPlaces places = lattices.equals(drawn) ? inDrawn : GlyphPlaces.of(page, lattices, settings);
        List<FoundTables.Table> tables = new ArrayList<>();
        for (FoundTables.Table lattice : lattices) {
            tables.add(completed(lattice, places, page));
        }
        List<Glyph> rest = places.outside().stream()
                .filter(glyph -> glyph.direction() == Direction.RIGHT && !look.isInDrawing(glyph))
                .toList();
        AlignedTables open = aligned.find(pieces.of(TextLines.of(rest)), ruling.edges());
        for (AlignedGrid grid : open.grids()) {
            tables.add(new FoundTables.Table(
                    grid.box(), grid.cells().stream().map(PageTables::cell).toList()));
        }
        tables.sort(READING_ORDER);
        GlyphPlaces inTables = tables.equals(lattices) ? places : GlyphPlaces.of(page, tables, settings);
        return new FoundTables(tables, inTables, ruling.complete() && open.complete());
    }

    private FoundTables.Table completed(FoundTables.Table lattice, GlyphPlaces places, PageLayout page) {
        FoundTables.Table rows = tallRows.completed(lattice, places);
        boolean same = rows.equals(lattice);
        return wideCells.completed(rows, same ? places : GlyphPlaces.of(page, List.of(rows), settings));
    }

    private static FoundTables.Cell cell(AlignedCell cell) {
        return new FoundTables.Cell(cell.row(), cell.col(), cell.rowSpan(), cell.colSpan(), cell.box(), List.of());
    }
}
