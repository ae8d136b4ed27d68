package org.yusuan.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yusuan.document.Box;

/**
 * Drops what a reader of the printed page does not see: invisible text (unless the page is a scan with a text layer),
 * text off the page, text that is clipped away, and the second print of fake bold.
 */
final class VisibleGlyphs {
    /** A clip up to this share of the page is a cell's or a text box's, a larger one the page's. */
    private static final double LARGEST_CELL_CLIP = 0.25;

    /** Buckets for looking up neighbours, in points; wider than any shift of fake bold. */
    private static final double BUCKET = 4;

    private final PdfSettings settings;

    VisibleGlyphs(PdfSettings settings) {
        this.settings = settings;
    }

    List<Glyph> of(PageContent content) {
        boolean textLayer = content.largestImage() >= settings.pageImageShare()
                && content.glyphs().stream().noneMatch(Glyph::painted);
        List<Glyph> onPage = content.glyphs().stream()
                .filter(glyph -> glyph.painted() || textLayer)
                .filter(glyph -> content.box().contains(glyph.x(), glyph.y()))
                .toList();
        return printedOnce(notClipped(onPage, content));
    }

    /**
     * A glyph outside its clip is seen no more, but where a cell's clip cuts a text that began inside it, the text
     * belongs to the cell as a whole: it is the rest of what the reader sees.
     */
    private List<Glyph> notClipped(List<Glyph> glyphs, PageContent content) {
        double largestCell = LARGEST_CELL_CLIP * content.width() * content.height();
        List<Glyph> kept = new ArrayList<>();
        Box begunIn = null;
        for (Glyph glyph : glyphs) {
            boolean visible = glyph.visibleShare() >= settings.visibleShare();
            boolean ofCell = glyph.clip().width() * glyph.clip().height() <= largestCell;
            if (visible) {
                begunIn = ofCell ? glyph.clip() : null;
            }
            if (visible || ofCell && Objects.equals(glyph.clip(), begunIn)) {
                kept.add(glyph);
            }
        }
        return kept;
    }

    private record Place(String text, long x, long y) {}

    private List<Glyph> printedOnce(List<Glyph> glyphs) {
        Map<Place, List<Glyph>> printed = new HashMap<>();
        List<Glyph> once = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            if (!glyph.isSpace() && isPrinted(glyph, printed)) {
                continue;
            }
            Place place = new Place(glyph.text(), bucket(glyph.x()), bucket(glyph.y()));
            printed.computeIfAbsent(place, p -> new ArrayList<>(1)).add(glyph);
            once.add(glyph);
        }
        return once;
    }

    private boolean isPrinted(Glyph glyph, Map<Place, List<Glyph>> printed) {
        double shift =
                Math.min(BUCKET, settings.doubledShift() * Math.max(glyph.box().width(), 1));
        for (long x = bucket(glyph.x() - shift); x <= bucket(glyph.x() + shift); x++) {
            for (long y = bucket(glyph.y() - shift); y <= bucket(glyph.y() + shift); y++) {
                for (Glyph other : printed.getOrDefault(new Place(glyph.text(), x, y), List.of())) {
                    if (Math.abs(other.x() - glyph.x()) < shift && Math.abs(other.y() - glyph.y()) < shift) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static long bucket(double coordinate) {
        return (long) Math.floor(coordinate / BUCKET);
    }
}
