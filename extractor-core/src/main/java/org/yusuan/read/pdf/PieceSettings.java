package org.yusuan.read.pdf;

/**
 * Where a line of text is cut into pieces that may stand in columns. All gaps are shares of the font size (em).
 *
 * @param wordGap a wider gap parts two words
 * @param figureGap a wider gap between two figures, two Chinese texts, or an amount and a Chinese text parts two columns; thousands are set apart by a quarter of an em
 * @param columnGap a wider gap parts two pieces, where it is wider than usual on its line
 * @param unusual so many times the usual gap between words of the line; justified lines have wide gaps everywhere
 * @param widestBlank a wider gap always parts two pieces
 * @param bulletGap the text of a list stands this near its bullet
 * @param leaders so many dots in a row lead on to the next piece
 */
record PieceSettings(
        double wordGap,
        double figureGap,
        double columnGap,
        double unusual,
        double widestBlank,
        double bulletGap,
        int leaders) {
    static PieceSettings standard() {
        return new PieceSettings(0.15, 0.35, 0.75, 1.8, 1.5, 4, 4);
    }
}
