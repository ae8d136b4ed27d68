package org.yusuan.ocr;

import java.util.ArrayList;
import java.util.List;
import org.yusuan.document.Box;
import org.yusuan.ruling.GridFinder;
import org.yusuan.ruling.RuledCell;
import org.yusuan.ruling.RuledGrid;
import org.yusuan.ruling.Ruling;
import org.yusuan.ruling.RulingSettings;

/**
 * A page as it stands to be read, in pixels.
 *
 * @param quarterTurns by which it was turned clockwise
 * @param tilt angle in radians by which it was turned clockwise after that
 * @param text its ink without lines and dust
 * @param lines that are drawn on it
 * @param em height of its usual print
 * @param spans of print: outside tables, then cell by cell
 */
record UprightPage(
        int quarterTurns,
        double tilt,
        GreyPicture picture,
        Bitmap text,
        List<RuledLine> lines,
        double em,
        List<TextSpan> spans) {
    private static final double INCH = 72;

    /** In inches. The surroundings that ink is compared with: several lines of print. */
    private static final double SURROUNDINGS = 0.17;

    /** In points. */
    private static final double SPECKLE = 0.9;

    /** In points. The usual print, until the page has told its own. */
    private static final double USUAL_PRINT = 10.5;

    /** In points. What a cell's lines may reach into it. */
    private static final double LINE_MARGIN = 1;

    UprightPage {
        lines = List.copyOf(lines);
        spans = List.copyOf(spans);
    }

    /** @param quarterTurns by which the page as shown is turned first */
    static UprightPage of(GreyPicture shown, int quarterTurns, double dpi) {
        GreyPicture turned = quarterTurns == 0 ? shown : shown.turned(quarterTurns);
        Bitmap askew = bitmap(turned, dpi);
        double tilt = Tilt.of(askew);
        GreyPicture upright = tilt == 0 ? turned : turned.tilted(tilt);
        Bitmap bitmap = tilt == 0 ? askew : bitmap(upright, dpi);
        List<RuledLine> lines = RuledLines.of(upright, bitmap, dpi);
        Bitmap text = RuledLines.erased(bitmap, lines, dpi);
        Speckles.erase(text, pixels(SPECKLE, dpi));
        return parted(quarterTurns, tilt, upright, text, lines, dpi);
    }

    private static Bitmap bitmap(GreyPicture picture, double dpi) {
        return Bitmap.of(picture, (int) Math.round(SURROUNDINGS * dpi));
    }

    private static int pixels(double points, double dpi) {
        return (int) Math.round(points * dpi / INCH);
    }

    private static UprightPage parted(
            int quarterTurns, double tilt, GreyPicture upright, Bitmap text, List<RuledLine> lines, double dpi) {
        Region page = new Region(0, 0, text.width(), text.height());
        Ruling ruling = new GridFinder(RulingSettings.standard()).find(LineEdges.of(lines, dpi));
        List<Region> cells = new ArrayList<>();
        Bitmap outside = text.copy();
        int margin = pixels(LINE_MARGIN, dpi);
        for (RuledGrid grid : ruling.grids()) {
            for (RuledCell cell : grid.cells()) {
                Region region = region(cell.box(), dpi).within(page);
                clear(outside, region);
                Region inner = region.grown(-margin, -margin);
                if (!inner.isEmpty()) {
                    cells.add(inner);
                }
            }
        }
        double em = TextSpans.em(text, cells.isEmpty() ? List.of(page) : cells, USUAL_PRINT * dpi / INCH);
        List<TextSpan> spans = new ArrayList<>(new TextSpans(outside, em).of(page, page));
        TextSpans inside = new TextSpans(text, em);
        cells.forEach(cell -> spans.addAll(inside.of(cell, cell)));
        return new UprightPage(quarterTurns, tilt, upright, text, lines, em, spans);
    }

    private static void clear(Bitmap bitmap, Region region) {
        for (int y = region.y0(); y < region.y1(); y++) {
            for (int x = region.x0(); x < region.x1(); x++) {
                bitmap.erase(x, y);
            }
        }
    }

    private static Region region(Box box, double dpi) {
        double scale = dpi / INCH;
        return new Region(
                (int) Math.floor(box.x0() * scale),
                (int) Math.floor(box.y0() * scale),
                (int) Math.ceil(box.x1() * scale),
                (int) Math.ceil(box.y1() * scale));
    }
}
