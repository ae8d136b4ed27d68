package org.yusuan.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.Box;
import org.yusuan.document.PageBreakCut;
import org.yusuan.ruling.Edge;
import org.yusuan.ruling.RulingSettings;

/**
 * Which cells at the upper and lower end of a table no line closes, and what of their text stands beyond the visible part of
 * the page.
 */
final class UnclosedCells {
    private final PageLayout page;
    private final GlyphPlaces places;
    private final RulingSettings settings;
    private final int lastRow;
    private final List<Edge> top;
    private final List<Edge> bottom;

    UnclosedCells(FoundTables.Table table, PageLayout page, GlyphPlaces places, RulingSettings settings) {
        this.page = page;
        this.places = places;
        this.settings = settings;
        this.lastRow = table.cells().stream()
                .mapToInt(cell -> cell.row() + cell.rowSpan())
                .max()
                .orElse(0);
        this.top = linesAt(table.box().y0());
        this.bottom = linesAt(table.box().y1());
    }

    private List<Edge> linesAt(double y) {
        return page.edges().stream()
                .filter(edge -> edge.isHorizontal() && Math.abs(edge.at() - y) <= settings.smallestCell())
                .sorted(Comparator.comparingDouble(Edge::from))
                .toList();
    }

    /** What the page tells of the cell's being cut; absent where the table ends with a line, or does not end at the cell. */
    @Nullable
    PageBreakCut cut(FoundTables.Cell cell, LineJoiner joiner) {
        boolean above = cell.row() == 0 && !isDrawn(top, cell.box());
        boolean below = cell.row() + cell.rowSpan() == lastRow && !isDrawn(bottom, cell.box());
        if (!above && !below) {
            return null;
        }
        List<Glyph> glyphs = new ArrayList<>(places.in(cell));
        List<Glyph> beyond = page.beyond();
        for (int i = firstFrom(cell.box().x0());
                i < beyond.size() && beyond.get(i).x() <= cell.box().x1();
                i++) {
            Glyph glyph = beyond.get(i);
            boolean isAbove = glyph.y() <= cell.box().centerY();
            if (isAbove ? above : below) {
                glyphs.add(glyph);
            }
        }
        return new PageBreakCut(above, below, joiner.text(UprightLines.of(glyphs)));
    }

    /** Index of the first glyph beyond the visible part of the page at or right of the position. */
    private int firstFrom(double x) {
        int low = 0;
        int high = page.beyond().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (page.beyond().get(middle).x() < x) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean isDrawn(List<Edge> lines, Box cell) {
        double drawn = 0;
        double reached = cell.x0();
        for (Edge line : lines) {
            double from = Math.max(reached, line.from());
            double to = Math.min(cell.x1(), line.to());
            if (to > from) {
                drawn += to - from;
                reached = to;
            }
        }
        return drawn >= settings.covered() * cell.width();
    }
}
