package org.yusuan.read.pdf;

/**
 * Where a line of text is cut into pieces that may stand in columns. All gaps are shares of the font size (em).
 *
 * @param wordGap a wider gap parts two words
 * @param figureGap a wider gap between two figures, or an amount and a Chinese text, parts two columns; thousands are set apart by a quarter of an em
 * @param textGap a wider gap between two Chinese texts parts two columns; running text has none
 * @param columnGap a wider gap parts two pieces, where it is wider than usual on its line
 * @param unusual so many times the usual gap between words of the line; justified lines have wide gaps everywhere
 * @param widestBlank a wider gap always parts two pieces
 * @param bulletGap the text of a list stands this near its bullet
 * @param widestSpacing characters of one spaced-out heading stand this near one another
 * @param shift text of one size whose middle is higher or lower by more is another piece
 * @param leaders so many dots in a row lead on to the next piece
 */
record PieceSettings(
        double wordGap,
        double figureGap,
        double textGap,
        double columnGap,
        double unusual,
        double widestBlank,
        double bulletGap,
        double widestSpacing,
        double shift,
        int leaders) {
    static PieceSettings standard() {
        return new PieceSettings(0.15, 0.35, 0.25, 0.75, 1.8, 1.5, 4, 8, 0.3, 4);
    }
}
