package org.yusuan.ocr;

import java.util.ArrayList;
import java.util.List;
import org.yusuan.read.RecognizedPage;

/** One page: upright picture → lines → cells → lines of print in each → characters. */
final class PageRecognition {
    private static final double INCH = 72;

    /** A line of print that is read with a lower score is none. */
    private static final double LOWEST_SCORE = 0.35;

    private final LineModel model;
    private final double dpi;

    PageRecognition(LineModel model, double dpi) {
        this.model = model;
        this.dpi = dpi;
    }

    RecognizedPage of(GreyPicture shown) {
        UprightPage page = new Orientation(model, dpi).upright(shown);
        List<RecognizedPage.Glyph> glyphs = new ArrayList<>();
        for (int i = 0; i < page.spans().size(); i++) {
            addGlyphs(page, i, glyphs);
        }
        return new RecognizedPage(page.quarterTurns(), page.tilt(), glyphs, LineEdges.of(page.lines(), dpi));
    }

    private void addGlyphs(UprightPage page, int line, List<RecognizedPage.Glyph> glyphs) {
        TextSpan span = page.spans().get(line);
        Strip strip = Strip.of(page.picture(), span, page.em(), 1);
        ReadLine read = new ComparisonSigns(page.text()).mended(LookAlikes.mended(model.read(strip)), span);
        if (read.score() >= LOWEST_SCORE) {
            glyphs.addAll(LineGlyphs.of(read, strip, span, line, dpi / INCH));
        }
    }
}
