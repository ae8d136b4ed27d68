package org.yusuan.read.pdf;

import java.util.ArrayList;
import java.util.List;

/** Lines of a cell in which text may run in several directions: each direction is read turned upright. */
final class UprightLines {
    private UprightLines() {}

    static List<TextLine> of(List<Glyph> glyphs) {
        List<TextLine> lines = new ArrayList<>();
        for (Direction direction : Direction.values()) {
            List<Glyph> running = glyphs.stream()
                    .filter(glyph -> glyph.direction() == direction)
                    .toList();
            if (running.isEmpty()) {
                continue;
            }
            if (direction == Direction.OBLIQUE) {
                lines.add(new TextLine(running));
                continue;
            }
            // the frame's size only shifts the result, and only its order counts here
            PageFrame upright = new PageFrame(direction, 0, 0);
            lines.addAll(TextLines.of(running.stream().map(upright::turned).toList()));
        }
        return lines;
    }
}
