package org.yusuan.read.pdf;

import java.util.List;
import org.yusuan.ruling.Edge;

/**
 * A page turned so that its text runs to the right: what table finders see.
 *
 * @param glyphs that can be seen, in the order of printing
 * @param cut glyphs that a small clip hides
 */
record PageLayout(double width, double height, List<Glyph> glyphs, List<Glyph> cut, List<Edge> edges) {
    PageLayout {
        glyphs = List.copyOf(glyphs);
        cut = List.copyOf(cut);
        edges = List.copyOf(edges);
    }
}
