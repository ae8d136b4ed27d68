package org.yusuan.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yusuan.document.Box;

/**
 * Drops what a reader of the printed page does not see: invisible text (unless the page is a scan with a text layer), white
 * text on white, text off the page, text that is clipped away or painted over, and the second print of fake bold.
 */
final class VisibleGlyphs {
    /** A clip up to this share of the page is a cell's or a text box's, a larger one the page's. */
    private static final double LARGEST_CELL_CLIP = 0.25;

    /** Buckets for looking up neighbours, in points; wider than any shift of fake bold. */
    private static final double BUCKET = 4;

    /** On pages with more coloured areas all white text counts as seen. */
    private static final int MOST_GROUNDS = 1_000;

    private final PdfSettings settings;

    VisibleGlyphs(PdfSettings settings) {
        this.settings = settings;
    }

    /**
     * @param seen what the page shows
     * @param cut clipped away by a clip of a cell's size: the rest of a text that overflows its cell, perhaps
     * @param beyond clipped away by a clip of a page's size, or off the page: the rest of a text that a page break cut,
     *     perhaps
     */
    record Sorted(List<Glyph> seen, List<Glyph> cut, List<Glyph> beyond) {}

    Sorted of(PageContent content) {
        boolean textLayer = content.largestImage() >= settings.pageImageShare()
                && content.glyphs().stream().noneMatch(Glyph::painted);
        double largestCell = LARGEST_CELL_CLIP * content.width() * content.height();
        List<Box> grounds = grounds(content);
        List<Glyph> seen = new ArrayList<>();
        List<Glyph> cut = new ArrayList<>();
        List<Glyph> beyond = new ArrayList<>();
        for (int i = 0; i < content.glyphs().size(); i++) {
            Glyph glyph = content.glyphs().get(i);
            if ((!glyph.painted() && !textLayer) || isWhiteOnWhite(glyph, grounds) || isCovered(glyph, i, content)) {
                continue;
            }
            if (isSeen(glyph)) {
                seen.add(glyph);
            } else if (glyph.clip().width() * glyph.clip().height() <= largestCell) {
                cut.add(glyph);
            } else {
                beyond.add(glyph);
            }
        }
        return new Sorted(printedOnce(seen), printedOnce(cut), printedOnce(beyond));
    }

    /** Whatever white text could stand on. */
    private static List<Box> grounds(PageContent content) {
        return content.shapes().stream()
                .filter(shape -> !Inks.isWhite(shape.color()) && !(shape instanceof PaintedShape.Stroke))
                .map(PaintedShape::box)
                .toList();
    }

    private static boolean isWhiteOnWhite(Glyph glyph, List<Box> grounds) {
        return Inks.isWhite(glyph.color())
                && grounds.size() <= MOST_GROUNDS
                && grounds.stream().noneMatch(ground -> ground.contains(glyph.x(), glyph.y()));
    }

    private static boolean isCovered(Glyph glyph, int printed, PageContent content) {
        for (PageContent.Cover cover : content.covers()) {
            if (cover.before() > printed && isInside(glyph.box(), cover.box())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInside(Box box, Box cover) {
        return box.x0() >= cover.x0() && box.x1() <= cover.x1() && box.y0() >= cover.y0() && box.y1() <= cover.y1();
    }

    /** The page's own border is the outermost clip. */
    private boolean isSeen(Glyph glyph) {
        double down = glyph.isCutBelow() ? settings.visibleTop() : settings.visibleShare();
        return glyph.visibleDown() >= down && glyph.visibleAcross() >= settings.visibleShare();
    }

    private List<Glyph> printedOnce(List<Glyph> glyphs) {
        Map<Integer, List<Glyph>> printed = new HashMap<>();
        List<Glyph> once = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            if (!glyph.isSpace() && isPrinted(glyph, printed)) {
                continue;
            }
            int place = place(glyph, bucket(glyph.x()), bucket(glyph.y()));
            printed.computeIfAbsent(place, p -> new ArrayList<>(1)).add(glyph);
            once.add(glyph);
        }
        return once;
    }

    /** What glyphs of one text in one bucket have in common; by chance others may have it too. */
    private static int place(Glyph glyph, int x, int y) {
        return 31 * (31 * glyph.text().hashCode() + x) + y;
    }

    private boolean isPrinted(Glyph glyph, Map<Integer, List<Glyph>> printed) {
        double shift =
                Math.min(BUCKET, settings.doubledShift() * Math.max(glyph.box().width(), 1));
        int lastX = bucket(glyph.x() + shift);
        int lastY = bucket(glyph.y() + shift);
        for (int x = bucket(glyph.x() - shift); x <= lastX; x++) {
            for (int y = bucket(glyph.y() - shift); y <= lastY; y++) {
                for (Glyph other : printed.getOrDefault(place(glyph, x, y), List.of())) {
                    if (isSecondPrint(glyph, other, shift)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isSecondPrint(Glyph glyph, Glyph other, double shift) {
        return Math.abs(other.x() - glyph.x()) < shift
                && Math.abs(other.y() - glyph.y()) < shift
                && other.text().equals(glyph.text());
    }

    /** The buckets on both sides of the origin are one. */
    private static int bucket(double coordinate) {
        return (int) (coordinate / BUCKET);
    }
}
