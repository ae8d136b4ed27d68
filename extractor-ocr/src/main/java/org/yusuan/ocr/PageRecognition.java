package org.yusuan.ocr;

import java.util.ArrayList;
import java.util.List;
import org.yusuan.read.RecognizedPage;

/** One page: upright picture → lines → cells → lines of print in each → characters. */
final class PageRecognition {
    private static final double INCH = 72;

    /** A line of print that is read with a lower score is none. */
    private static final double LOWEST_SCORE = 0.35;

    /** Pixels of print along its lines that are read of a page: three times a full sheet of A3, half a minute. */
    private static final double MOST_PRINT = 300_000;

    private final LineModel model;
    private final double dpi;

    PageRecognition(LineModel model, double dpi) {
        this.model = model;
        this.dpi = dpi;
    }

    RecognizedPage of(GreyPicture shown) {
        PageLines lines = new Orientation(model, dpi).upright(shown);
        UprightPage page = lines.page();
        List<RecognizedPage.Glyph> glyphs = new ArrayList<>();
        double unread = 0;
        double all = 0;
        for (int i = 0; i < page.spans().size(); i++) {
            Region region = page.spans().get(i).region();
            boolean print = region.height() >= page.em() / 2;
            all += print ? region.width() : 0;
            boolean read = all <= MOST_PRINT && addGlyphs(lines, i, glyphs);
            unread += print && !read ? region.width() : 0;
        }
        return new RecognizedPage(
                page.quarterTurns(),
                page.tilt(),
                glyphs,
                LineEdges.of(page.lines(), dpi),
                all == 0 ? 0 : unread / all,
                all <= MOST_PRINT);
    }

    /** Whether characters are told. */
    private boolean addGlyphs(PageLines lines, int number, List<RecognizedPage.Glyph> glyphs) {
        TextSpan span = lines.page().spans().get(number);
        PageLines.Line line = lines.read(span);
        ReadLine read = new ComparisonSigns(lines.page().text()).mended(LookAlikes.mended(line.read()), span);
        if (read.score() < LOWEST_SCORE) {
            return false;
        }
        glyphs.addAll(LineGlyphs.of(read, line.columns(), span, number, dpi / INCH));
        return true;
    }
}
