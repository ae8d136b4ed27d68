package org.yusuan.read.pdf;

import java.util.Comparator;
import java.util.List;
import org.yusuan.ruling.Edge;

/**
 * A page turned so that its text runs to the right: what table finders see.
 *
 * @param runs glyphs that can be seen, in the order of printing, cut where a line or a word ends
 * @param cut glyphs that a small clip hides
 * @param beyond glyphs that stand outside the visible part of the page, from left to right
 */
record PageLayout(
        double width, double height, List<List<Glyph>> runs, List<Glyph> cut, List<Glyph> beyond, List<Edge> edges) {
    PageLayout {
        runs = List.copyOf(runs);
        cut = List.copyOf(cut);
        beyond = beyond.stream().sorted(Comparator.comparingDouble(Glyph::x)).toList();
        edges = List.copyOf(edges);
    }
}
