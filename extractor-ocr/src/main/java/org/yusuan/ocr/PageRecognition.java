package org.yusuan.ocr;

import java.util.ArrayList;
import java.util.List;
import org.yusuan.document.Box;
import org.yusuan.read.RecognizedPage;
import org.yusuan.ruling.Edge;
import org.yusuan.ruling.GridFinder;
import org.yusuan.ruling.RuledCell;
import org.yusuan.ruling.RuledGrid;
import org.yusuan.ruling.Ruling;
import org.yusuan.ruling.RulingSettings;

/** One page: upright picture → lines → cells → lines of print in each → characters. */
final class PageRecognition {
    private static final double INCH = 72;

    /** In inches. The surroundings that ink is compared with: several lines of print. */
    private static final double SURROUNDINGS = 0.17;

    /** In points. */
    private static final double SPECKLE = 0.9;

    /** In points. The usual print, until the page has told its own. */
    private static final double USUAL_PRINT = 10.5;

    /** In points. What a cell's lines may reach into it. */
    private static final double LINE_MARGIN = 1;

    /** A line of print that is read with a lower score is none. */
    private static final double LOWEST_SCORE = 0.35;

    private final LineModel model;
    private final double dpi;

    PageRecognition(LineModel model, double dpi) {
        this.model = model;
        this.dpi = dpi;
    }

    RecognizedPage of(GreyPicture shown) {
        int turns = 0;
        GreyPicture turned = shown.turned(turns);
        double tilt = Tilt.of(bitmap(turned));
        GreyPicture upright = tilt == 0 ? turned : turned.tilted(tilt);
        Bitmap bitmap = bitmap(upright);
        List<RuledLine> lines = RuledLines.of(upright, bitmap, dpi);
        List<Edge> edges = LineEdges.of(lines, dpi);
        Bitmap text = RuledLines.erased(bitmap, lines, dpi);
        Speckles.erase(text, pixels(SPECKLE));
        List<TextSpan> spans = spans(text, new GridFinder(RulingSettings.standard()).find(edges));
        List<RecognizedPage.Glyph> glyphs = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            addGlyphs(upright, spans.get(i), i, glyphs);
        }
        return new RecognizedPage(turns, tilt, glyphs, edges);
    }

    private double em;

    private Bitmap bitmap(GreyPicture picture) {
        return Bitmap.of(picture, (int) Math.round(SURROUNDINGS * dpi));
    }

    private int pixels(double points) {
        return (int) Math.round(points * dpi / INCH);
    }

    private List<TextSpan> spans(Bitmap text, Ruling ruling) {
        Region page = new Region(0, 0, text.width(), text.height());
        List<Region> cells = new ArrayList<>();
        Bitmap outside = text.copy();
        for (RuledGrid grid : ruling.grids()) {
            for (RuledCell cell : grid.cells()) {
                Region region = region(cell.box()).within(page);
                cells.add(region.grown(-pixels(LINE_MARGIN), -pixels(LINE_MARGIN)));
                clear(outside, region);
            }
        }
        List<Region> regions = new ArrayList<>(cells);
        em = TextSpans.em(text, regions.isEmpty() ? List.of(page) : regions, USUAL_PRINT * dpi / INCH);
        List<TextSpan> spans = new ArrayList<>(new TextSpans(outside, em).of(page, page));
        TextSpans inside = new TextSpans(text, em);
        cells.stream().filter(cell -> !cell.isEmpty()).forEach(cell -> spans.addAll(inside.of(cell, cell)));
        return spans;
    }

    private static void clear(Bitmap bitmap, Region region) {
        for (int y = region.y0(); y < region.y1(); y++) {
            for (int x = region.x0(); x < region.x1(); x++) {
                bitmap.erase(x, y);
            }
        }
    }

    private Region region(Box box) {
        double scale = dpi / INCH;
        return new Region(
                (int) Math.floor(box.x0() * scale),
                (int) Math.floor(box.y0() * scale),
                (int) Math.ceil(box.x1() * scale),
                (int) Math.ceil(box.y1() * scale));
    }

    private void addGlyphs(GreyPicture picture, TextSpan span, int line, List<RecognizedPage.Glyph> glyphs) {
        Strip strip = Strip.of(picture, span, em, 1);
        ReadLine read = LookAlikes.mended(model.read(strip));
        if (System.getenv("OCR_DEBUG") != null) {
            System.err.printf("%s %.3f %s%n", span.region(), read.score(), read.text());
        }
        if (read.score() >= LOWEST_SCORE) {
            glyphs.addAll(LineGlyphs.of(read, strip, span, line, dpi / INCH));
        }
    }
}
