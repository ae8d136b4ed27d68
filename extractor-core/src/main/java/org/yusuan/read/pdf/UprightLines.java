package org.yusuan.read.pdf;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Lines of a cell in which text may run in several directions: each direction is read turned upright. */
final class UprightLines {
    private UprightLines() {}

    static List<TextLine> of(List<Glyph> glyphs) {
        List<TextLine> lines = new ArrayList<>();
        byDirection(glyphs).forEach((direction, running) -> {
            if (direction == Direction.OBLIQUE) {
                lines.add(new TextLine(running));
                return;
            }
            // the frame's size only shifts the result, and only its order counts here
            PageRotation upright = new PageRotation(direction, 0, 0);
            lines.addAll(TextLines.of(running.stream().map(upright::turned).toList()));
        });
        return lines;
    }

    /** The directions that occur, in the order of their declaration; glyphs of each in the order given. */
    static Map<Direction, List<Glyph>> byDirection(List<Glyph> glyphs) {
        Map<Direction, List<Glyph>> running = new EnumMap<>(Direction.class);
        for (Glyph glyph : glyphs) {
            running.computeIfAbsent(glyph.direction(), direction -> new ArrayList<>())
                    .add(glyph);
        }
        return running;
    }
}
