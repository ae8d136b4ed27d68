package org.yusuan.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yusuan.aligned.AlignedCell;
import org.yusuan.aligned.AlignedGrid;
import org.yusuan.aligned.AlignedLine;
import org.yusuan.aligned.AlignedTableFinder;
import org.yusuan.aligned.AlignedTables;
import org.yusuan.aligned.Piece;
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

    /** Fewer lines of several texts are looked at by themselves. */
    private static final int FEWEST_OPEN_LINES = 3;

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
    public FoundTables find(PageLayout page, Optional<PageBefore> before) {
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
        List<AlignedLine> lines = new ArrayList<>(pieces.of(TextLines.of(rest)));
        List<AlignedLine> top = top(lines, lattices, page.height());
        Optional<AlignedGrid> continued = before.flatMap(columns -> continued(top, columns));
        continued.ifPresent(grid -> lines.removeIf(line -> isOver(grid.box(), line.box())));
        AlignedTables open = aligned.find(lines, ruling.edges());
        List<AlignedGrid> alignedGrids =
                Stream.concat(continued.stream(), open.grids().stream()).toList();
        boolean endsDrawn = endsDrawn(lattices, continued, open.grids());
        for (AlignedGrid grid : alignedGrids) {
            tables.add(new FoundTables.Table(
                    grid.box(), grid.cells().stream().map(PageTables::cell).toList()));
        }
        stripes.stream()
                .filter(stripe -> alignedGrids.stream().noneMatch(grid -> isOver(grid.box(), stripe.box())))
                .map(stripe -> completed(stripe, places, page))
                .forEach(tables::add);
        tables.sort(READING_ORDER);
        GlyphPlaces inTables = tables.equals(lattices) ? places : GlyphPlaces.of(page, tables, settings);
        boolean begins = top.stream().filter(AlignedLine::isTabular).count() >= FEWEST_OPEN_LINES;
        return new FoundTables(tables, inTables, begins, endsDrawn, ruling.complete() && open.complete());
    }

    /** Lines over whatever is drawn first on the page. */
    private static List<AlignedLine> top(List<AlignedLine> lines, List<FoundTables.Table> drawn, double height) {
        double from =
                drawn.stream().mapToDouble(table -> table.box().y0()).min().orElse(height);
        return lines.stream().filter(line -> line.box().y1() <= from).toList();
    }

    /** Below the lines that stand on the page before too. */
    private Optional<AlignedGrid> continued(List<AlignedLine> top, PageBefore before) {
        List<AlignedLine> own = top.stream()
                .dropWhile(line ->
                        before.shows(line.pieces().stream().map(Piece::text).collect(Collectors.joining())))
                .toList();
        return aligned.continued(own, before.columns());
    }

    /** Whether the lowest table is drawn, or goes on with one that is. */
    private static boolean endsDrawn(
            List<FoundTables.Table> drawn, Optional<AlignedGrid> continued, List<AlignedGrid> open) {
        double lowest = Stream.concat(
                        drawn.stream().map(FoundTables.Table::box), continued.map(AlignedGrid::box).stream())
                .mapToDouble(Box::y1)
                .max()
                .orElse(0);
        return open.stream().allMatch(grid -> grid.box().y1() < lowest);
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
