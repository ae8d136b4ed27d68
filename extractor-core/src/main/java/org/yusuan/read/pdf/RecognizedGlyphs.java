package org.yusuan.read.pdf;

import java.util.List;
import org.yusuan.document.Box;
import org.yusuan.read.RecognizedPage;

/** What was recognised on a page as glyphs: each line of print a text object of its own, black, nothing clipped. */
final class RecognizedGlyphs {
    private RecognizedGlyphs() {}

    /** @param frame of the page */
    static List<Glyph> of(RecognizedPage recognized, PageRotation frame) {
        Box page = new Box(0, 0, frame.turnedWidth(), frame.turnedHeight());
        return recognized.glyphs().stream()
                .map(glyph -> new Glyph(
                        glyph.text(),
                        glyph.box(),
                        glyph.size(),
                        Direction.RIGHT,
                        true,
                        Inks.BLACK,
                        page,
                        glyph.line(),
                        glyph.score()))
                .toList();
    }
}
