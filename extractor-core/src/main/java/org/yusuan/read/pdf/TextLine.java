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
        return glyphs.stream().map(Glyph::box).reduce(Box::union).orElseThrow();
    }
}
