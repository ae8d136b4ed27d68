package org.yusuan.read.pdf;

import java.util.List;
import org.yusuan.ruling.Edge;

/**
 * A page turned so that its text runs to the right: what table finders see.
 *
 * @param runs glyphs that can be seen, in the order of printing, cut where a line or a word ends
 * @param cut glyphs that a small clip hides
 */
record PageLayout(double width, double height, List<List<Glyph>> runs, List<Glyph> cut, List<Edge> edges) {
    PageLayout {
        runs = List.copyOf(runs);
        cut = List.copyOf(cut);
        edges = List.copyOf(edges);
    }
}
