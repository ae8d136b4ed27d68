package org.yusuan.read.pdf;

import java.util.List;
import org.yusuan.ruling.Edge;

/**
 * A page turned so that its text runs to the right: what table finders see.
 *
 * @param glyphs that can be seen, in the order of printing
 */
record PageLayout(double width, double height, List<Glyph> glyphs, List<Edge> edges) {
    PageLayout {
        glyphs = List.copyOf(glyphs);
        edges = List.copyOf(edges);
    }
}
