package org.yusuan.read.pdf;

import java.util.ArrayList;
import java.util.List;
import org.yusuan.document.Box;

/** Which lattices are tables: not the frame of a page's layout, and not the bars and axes of a chart. */
final class LatticeLook {
    private final LatticeSettings settings;
    private final PageLayout page;
    private final GlyphPlaces places;
    private final List<Box> drawings = new ArrayList<>();

    LatticeLook(LatticeSettings settings, PageLayout page, GlyphPlaces places) {
        this.settings = settings;
        this.page = page;
        this.places = places;
    }

    /** The tables among the lattices; what lies in a frame of the layout is no longer nested. */
    List<FoundTables.Table> tables(List<FoundTables.Table> lattices) {
        List<FoundTables.Table> tables = new ArrayList<>();
        for (FoundTables.Table lattice : lattices) {
            if (isLayout(lattice)) {
                lattice.cells().forEach(cell -> tables.addAll(tables(cell.nested())));
            } else if (isDrawing(lattice)) {
                drawings.add(lattice.box());
            } else {
                tables.add(lattice);
            }
        }
        return tables;
    }

    /** Whether the glyph labels a drawing that was found. */
    boolean isInDrawing(Glyph glyph) {
        for (Box box : drawings) {
            if (box.contains(glyph.x(), glyph.y())) {
                return true;
            }
        }
        return false;
    }

    /** Lines from one edge of the page to the other around a cell that holds what the page says. */
    private boolean isLayout(FoundTables.Table lattice) {
        Box box = lattice.box();
        if (box.x0() > settings.pageEdge() || box.x1() < page.width() - settings.pageEdge()) {
            return false;
        }
        int most = 0;
        int all = 0;
        for (FoundTables.Cell cell : lattice.cells()) {
            int glyphs = glyphs(cell);
            most = Math.max(most, glyphs);
            all += glyphs;
        }
        return most >= settings.layoutShare() * all;
    }

    private int glyphs(FoundTables.Cell cell) {
        return places.in(cell).size()
                + cell.nested().stream()
                        .flatMap(nested -> nested.cells().stream())
                        .mapToInt(this::glyphs)
                        .sum();
    }

    /** No row and no column has text along half of it. */
    private boolean isDrawing(FoundTables.Table lattice) {
        if (lattice.cells().size() < settings.fewestDrawn()) {
            return false;
        }
        List<FoundTables.Cell> written =
                lattice.cells().stream().filter(cell -> glyphs(cell) > 0).toList();
        Box box = lattice.box();
        return written.stream().noneMatch(cell -> {
            double across = written.stream()
                    .filter(other -> isBeside(cell, other))
                    .mapToDouble(other -> other.box().width())
                    .sum();
            double down = written.stream()
                    .filter(other -> isBelow(cell, other))
                    .mapToDouble(other -> other.box().height())
                    .sum();
            return across >= settings.writtenShare() * box.width() || down >= settings.writtenShare() * box.height();
        });
    }

    private static boolean isBeside(FoundTables.Cell cell, FoundTables.Cell other) {
        return other.row() <= cell.row() && other.row() + other.rowSpan() > cell.row();
    }

    private static boolean isBelow(FoundTables.Cell cell, FoundTables.Cell other) {
        return other.col() <= cell.col() && other.col() + other.colSpan() > cell.col();
    }
}
