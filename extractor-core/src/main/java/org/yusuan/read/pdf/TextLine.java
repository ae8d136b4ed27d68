package org.yusuan.read.pdf;

import java.util.List;
import org.yusuan.document.Box;

/**
 * Glyphs side by side on one line.
 *
 * @param glyphs left to right, blanks included; never empty
 */
record TextLine(List<Glyph> glyphs) {
    TextLine {
        glyphs = List.copyOf(glyphs);
    }

    Box box() {
        return around(glyphs);
    }

    /** @param glyphs at least one */
    static Box around(List<Glyph> glyphs) {
        double x0 = Double.POSITIVE_INFINITY;
        double y0 = Double.POSITIVE_INFINITY;
        double x1 = Double.NEGATIVE_INFINITY;
        double y1 = Double.NEGATIVE_INFINITY;
        for (Glyph glyph : glyphs) {
            Box box = glyph.box();
            x0 = Math.min(x0, box.x0());
            y0 = Math.min(y0, box.y0());
            x1 = Math.max(x1, box.x1());
            y1 = Math.max(y1, box.y1());
        }
        return new Box(x0, y0, x1, y1);
    }
}
