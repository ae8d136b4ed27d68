package org.yusuan.read.pdf;

import org.yusuan.aligned.AlignedSettings;
import org.yusuan.ruling.RulingSettings;

/**
 * What the reader takes for a glyph, a space, a line, and how much it reads. Lengths are points or shares of the font
 * size (em).
 *
 * @param ruling what counts as a line and a cell
 * @param pieces where a line may be cut into columns
 * @param aligned what is a table without lines between its cells
 * @param lattice which drawn lattices are no tables
 * @param rows when a ruled row holds several rows of text
 * @param thickestLine filled rectangles and strokes up to this thickness (points) are lines, thicker ones are areas
 * @param visibleTop a glyph whose lower part is clipped is visible when at least this share of its box is left
 * @param visibleShare the same for any other clip. A page break may cut through a line of text, its upper part on one
 *     page and its lower part on the next: with a little more than half above and a little less below, the line counts
 *     on one of the two, also where the cut itself swallows 2 % of it
 * @param doubledShift fake bold prints a glyph again, shifted by less than this share of its width
 * @param runGap glyphs of one run of text are nearer than this (em); Latin words are about 0.3 em apart
 * @param wordGap a wider gap (em) between two Latin letters or digits is a space
 * @param columnGap text outside tables is cut into separate paragraphs at wider gaps (em)
 * @param clipSlack a clip may stand out this much (points) from the cell it belongs to
 * @param pageImageShare an image that covers this share of the page makes a page without text a scan
 * @param unmappedShare from so many glyphs without a character beside one with, on, a page is reported; a few are bullets
 *     of symbol fonts
 * @param pictures how fine a page is drawn to be recognised
 * @param limits how much is read
 */
record PdfSettings(
        RulingSettings ruling,
        LatticeSettings lattice,
        RowSettings rows,
        PieceSettings pieces,
        AlignedSettings aligned,
        double thickestLine,
        double visibleTop,
        double visibleShare,
        double doubledShift,
        double runGap,
        double wordGap,
        double columnGap,
        double clipSlack,
        double pageImageShare,
        double unmappedShare,
        Pictures pictures,
        Limits limits) {
    /**
     * @param pages of a document; the budget of a province with all its departments has about 3,000
     * @param glyphsPerPage a page set in the smallest print has about 20,000
     * @param segmentsPerPage pieces of paths; a page full of dotted borders has about 50,000
     * @param formsPerPage contents drawn from within others; producers that make one of every piece of text have some
     *     thousand
     */
    record Limits(int pages, int glyphsPerPage, int segmentsPerPage, int formsPerPage) {}

    /**
     * @param leastDpi pixels to an inch, also of a coarser scan and of text without characters
     * @param mostDpi finer scans show no more of a character
     * @param mostPixels of a picture: a sheet of A4 at 300 dpi, of A3 at 200; a page that claims to be larger is drawn coarser
     * @param lastPage of a document that is recognised: at three seconds a page, an hour
     */
    record Pictures(double leastDpi, double mostDpi, double mostPixels, int lastPage) {}

    static PdfSettings standard() {
        return new PdfSettings(
                RulingSettings.standard(),
                LatticeSettings.standard(),
                RowSettings.standard(),
                PieceSettings.standard(),
                AlignedSettings.standard(),
                3.0,
                0.55,
                0.43,
                0.2,
                0.25,
                0.3,
                3.0,
                3.0,
                0.5,
                0.005,
                new Pictures(150, 300, 9_000_000, PicturePages.MOST_PAGES),
                new Limits(10_000, 200_000, 400_000, 20_000));
    }

    PdfSettings withLimits(Limits newLimits) {
        return new PdfSettings(
                ruling,
                lattice,
                rows,
                pieces,
                aligned,
                thickestLine,
                visibleTop,
                visibleShare,
                doubledShift,
                runGap,
                wordGap,
                columnGap,
                clipSlack,
                pageImageShare,
                unmappedShare,
                pictures,
                newLimits);
    }

    PdfSettings withRuling(RulingSettings newRuling) {
        return new PdfSettings(
                newRuling,
                lattice,
                rows,
                pieces,
                aligned,
                thickestLine,
                visibleTop,
                visibleShare,
                doubledShift,
                runGap,
                wordGap,
                columnGap,
                clipSlack,
                pageImageShare,
                unmappedShare,
                pictures,
                limits);
    }
}
