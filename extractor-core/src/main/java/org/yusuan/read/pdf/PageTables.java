package org.yusuan.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yusuan.aligned.AlignedCell;
import org.yusuan.aligned.AlignedGrid;
import org.yusuan.aligned.AlignedTableFinder;
import org.yusuan.aligned.AlignedTables;
import org.yusuan.document.Box;
import org.yusuan.ruling.GridFinder;
import org.yusuan.ruling.Ruling;

/** All tables of a page: ruled ones, but no charts → their missing rows or columns → tables that only the alignment of the remaining text shows. */
final class PageTables implements TableFinder {
    private static final Comparator<FoundTables.Table> READING_ORDER = Comparator.comparingDouble(
                    (FoundTables.Table table) -> table.box().y0())
            .thenComparingDouble(table -> table.box().x0());

    /** A cell this wide, as a share of its lattice, has no column beside it. */
    private static final double WHOLE_WIDTH = 0.98;

    /** Share of the cells of a lattice without columns that are as wide as it is; the rest is its heading's. */
    private static final double STRIPED_SHARE = 0.5;

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
        List<FoundTables.Table> stripes = new ArrayList<>();
        List<Glyph> rest = new ArrayList<>(places.outside());
        for (FoundTables.Table lattice : lattices) {
            if (isStriped(lattice)) {
                stripes.add(lattice);
                lattice.cells().forEach(cell -> rest.addAll(places.in(cell)));
            } else {
                tables.add(completed(lattice, places, page));
            }
        }
        rest.removeIf(glyph -> glyph.direction() != Direction.RIGHT || look.isInDrawing(glyph));
        AlignedTables open = aligned.find(pieces.of(TextLines.of(rest)), ruling.edges());
        for (AlignedGrid grid : open.grids()) {
            tables.add(new FoundTables.Table(
                    grid.box(), grid.cells().stream().map(PageTables::cell).toList()));
        }
        stripes.stream()
                .filter(stripe -> open.grids().stream().noneMatch(grid -> isOver(grid.box(), stripe.box())))
                .map(stripe -> completed(stripe, places, page))
                .forEach(tables::add);
        tables.sort(READING_ORDER);
        GlyphPlaces inTables = tables.equals(lattices) ? places : GlyphPlaces.of(page, tables, settings);
        return new FoundTables(tables, inTables, ruling.complete() && open.complete());
    }

    /**
     * Lines between rows and perhaps a frame, but none between columns: the text tells whether there are any. A lattice with
     * a table in a cell of it is left as it is, since what takes its place has no cell for that table.
     */
    private static boolean isStriped(FoundTables.Table lattice) {
        double width = WHOLE_WIDTH * lattice.box().width();
        long whole = lattice.cells().stream()
                .filter(cell -> cell.box().width() >= width)
                .count();
        return whole >= STRIPED_SHARE * lattice.cells().size()
                && lattice.cells().stream().allMatch(cell -> cell.nested().isEmpty());
    }

    private static boolean isOver(Box grid, Box stripe) {
        return grid.x0() < stripe.x1() && grid.x1() > stripe.x0() && grid.y0() < stripe.y1() && grid.y1() > stripe.y0();
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
