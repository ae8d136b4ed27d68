package org.yusuan.read.pdf;

/**
 * When a ruled row holds several rows of text.
 *
 * @param lowestTall a cell lower than this many em holds one line
 * @param padding blank (em) that a cell keeps between its side and a text, at most
 * @param aligned lines that begin (or end) within this many em of one another are set against one side
 * @param widestLeading lines of one wrapped text leave less than this (em) blank between them
 * @param centered a figure whose middle is this near (share of its height) to that of two lines is set beside both
 * @param sharedHeight entries stand on one row when they share this much of the lower one's height; figures are often set
 *     a little lower than their label
 * @param fewestFigures a column is evidence for rows with at least so many numbers one below the other
 * @param alignedShare so much of the figures must stand beside an entry of another column
 */
record RowSettings(
        double lowestTall,
        double padding,
        double aligned,
        double widestLeading,
        double centered,
        double sharedHeight,
        int fewestFigures,
        double alignedShare) {
    static RowSettings standard() {
        return new RowSettings(1.9, 0.6, 0.3, 1.0, 0.25, 0.4, 2, 0.8);
    }
}
