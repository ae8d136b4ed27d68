package org.yusuan.read.pdf;

import java.util.List;
import java.util.Optional;
import org.yusuan.document.Box;

/**
 * What one pass over a page's content stream found, in coordinates of the page as shown.
 *
 * @param page 1-based
 * @param glyphs in the order of printing
 * @param shapes in the order of painting
 * @param covers areas that hide what was printed before them
 * @param largestImage share of the page that its largest image covers; 0 without images
 * @param imageDpi pixels to an inch of that image; 0 without images
 * @param imageCover that image as an area that hides, if nothing is seen through it
 * @param unmappedGlyphs visible glyphs whose characters the file does not tell
 * @param limit what was too much to be read, if anything was
 */
record PageContent(
        int page,
        double width,
        double height,
        List<Glyph> glyphs,
        List<PaintedShape> shapes,
        List<Cover> covers,
        double largestImage,
        double imageDpi,
        Optional<Cover> imageCover,
        int unmappedGlyphs,
        Optional<String> limit) {
    /**
     * An area without a gap.
     *
     * @param before how many of the glyphs were printed before it
     */
    record Cover(Box box, int before) {}

    PageContent {
        glyphs = List.copyOf(glyphs);
        shapes = List.copyOf(shapes);
        covers = List.copyOf(covers);
    }

    /** Is its text a layer that nobody sees, under a picture of it or invisible over it (双层 PDF). */
    boolean isTextLayer() {
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            if (glyph.painted() && !glyph.isSpace() && !isUnderImage(glyph, i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isUnderImage(Glyph glyph, int printed) {
        return imageCover.isPresent()
                && printed < imageCover.get().before()
                && imageCover.get().box().contains(glyph.x(), glyph.y());
    }

    Box box() {
        return new Box(0, 0, width, height);
    }
}
