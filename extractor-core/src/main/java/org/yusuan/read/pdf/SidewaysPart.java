package org.yusuan.read.pdf;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yusuan.document.Box;
import org.yusuan.ruling.Edge;
import org.yusuan.ruling.GridFinder;
import org.yusuan.ruling.RuledGrid;

/**
 * Tables that are set sideways on a page that is read upright, with the lines of text set so beside them: title and unit. It
 * is read as a page of its own, turned.
 *
 * @param frame how the page must be turned to read the part
 * @param glyphs of the part, on the page as shown
 * @param edges of the part, on the page as shown
 */
record SidewaysPart(PageRotation frame, List<Glyph> glyphs, List<Edge> edges) {
    /** Fewer glyphs set sideways are a label or two of an upright table. */
    private static final int FEWEST_GLYPHS = 20;

    /** Share of the glyphs between its lines that run sideways in a table set so. */
    private static final double MOSTLY = 0.6;

    /** Lines of a table stand out this much (points) from its box. */
    private static final double SLACK = 2;

    SidewaysPart {
        glyphs = List.copyOf(glyphs);
        edges = List.copyOf(edges);
    }

    /** A table between lines, and the direction on the page as shown in which most of its text runs. */
    private record Directed(Box box, Direction direction) {}

    /**
     * Absent on most pages.
     *
     * @param glyphs and edges on the page as shown
     * @param page as which the rest is read
     */
    static Optional<SidewaysPart> of(List<Glyph> glyphs, List<Edge> edges, PageRotation page, GridFinder finder) {
        long sideways = glyphs.stream()
                .filter(glyph -> isSideways(glyph, page))
                .limit(FEWEST_GLYPHS)
                .count();
        if (sideways < FEWEST_GLYPHS) {
            return Optional.empty();
        }
        List<Directed> tables = new ArrayList<>();
        for (RuledGrid grid : finder.find(edges).grids()) {
            tables.add(new Directed(grid.box(), direction(grid.box(), glyphs, page.reading())));
        }
        return tables.stream()
                .map(Directed::direction)
                .filter(direction -> direction != page.reading())
                .findFirst()
                .map(direction -> part(direction, tables, glyphs, edges, page));
    }

    private static boolean isSideways(Glyph glyph, PageRotation page) {
        return !glyph.isSpace() && glyph.direction() != Direction.OBLIQUE && glyph.direction() != page.reading();
    }

    private static Direction direction(Box table, List<Glyph> glyphs, Direction usual) {
        Map<Direction, Integer> counts = new EnumMap<>(Direction.class);
        int all = 0;
        for (Glyph glyph : glyphs) {
            if (!glyph.isSpace() && isIn(glyph.box(), table)) {
                counts.merge(glyph.direction(), 1, Integer::sum);
                all++;
            }
        }
        int fewest = Math.max(FEWEST_GLYPHS, (int) Math.ceil(MOSTLY * all));
        return counts.entrySet().stream()
                .filter(count -> count.getKey() != Direction.OBLIQUE && count.getValue() >= fewest)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(usual);
    }

    private static SidewaysPart part(
            Direction direction, List<Directed> tables, List<Glyph> glyphs, List<Edge> edges, PageRotation page) {
        List<Box> own = new ArrayList<>();
        List<Box> others = new ArrayList<>();
        tables.forEach(table -> (table.direction() == direction ? own : others).add(table.box()));
        others.removeIf(other -> own.stream().anyMatch(table -> isIn(other, table)));
        return new SidewaysPart(
                new PageRotation(direction, page.width(), page.height()),
                glyphs.stream()
                        .filter(glyph -> isInAny(glyph.box(), own)
                                || (glyph.direction() == direction && !isInAny(glyph.box(), others)))
                        .toList(),
                edges.stream().filter(edge -> isInAny(edge.box(), own)).toList());
    }

    private static boolean isInAny(Box box, List<Box> tables) {
        return tables.stream().anyMatch(table -> isIn(box, table));
    }

    private static boolean isIn(Box box, Box table) {
        return box.centerX() >= table.x0() - SLACK
                && box.centerX() <= table.x1() + SLACK
                && box.centerY() >= table.y0() - SLACK
                && box.centerY() <= table.y1() + SLACK;
    }

    /** Around its text, on the page as shown. */
    Box box() {
        return TextLine.around(glyphs);
    }
}
