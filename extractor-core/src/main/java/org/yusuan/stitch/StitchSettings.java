package org.yusuan.stitch;

/**
 * The thresholds of stitching. Lengths on the page are in points.
 *
 * @param edgeTolerance how far two column edges may lie apart and still be one: producers draw the same edge with lines of
 *     half a point to two points, and place a nested table a little inside its cell
 * @param sameEdgesShare of the inner edges of the piece with fewer edges, how many must be edges of the other: a page on
 *     which merged cells hide some edges still shows most of them
 * @param scaledEdgesShare the same where the pages have other widths, so that the edges are matched by proportion alone
 * @param redrawnShare of the narrower column beside an edge: an edge drawn anew on another page lies no farther off, or it
 *     would be nearer to the middle of the column than to its side
 * @param narrowestColumn a narrower one has no room for a character: edges that near are one edge drawn anew
 * @param lineTolerance how far a running line may move vertically from page to page
 * @param filledShare of a page's height: a piece that goes on ends below it, and its continuation begins above it
 * @param leadLines how many lines above a grid may belong to its title
 * @param headingDepth in how many first rows a repeated heading is looked for: title, unit and fields of a form come before it
 * @param blockDepth in how many first rows the heading of a block is looked for that stands below the fields of a form
 * @param titleLength characters: a row over the full width that is longer is a note, not a title
 * @param runningTextLength characters: a shorter text is a label or a value, which does not run over a page break
 * @param fragmentLength characters: the rest of a label cut by a page break is no longer
 * @param identifierDigits a number of so many digits is a time stamp or an identifier, never an amount
 * @param longestIdentifierDigits a longer number is several numbers run together
 * @param healedColumns a wider table is no printed form; its cells are left cut, for comparing them grows with the square
 * @param pieces of one table: many more than the pages of the longest budget; a hostile text may have a blank line after
 *     every row
 * @param nestingDepth tables within tables within a grid; what lies deeper is kept as text
 */
record StitchSettings(
        double edgeTolerance,
        double sameEdgesShare,
        double scaledEdgesShare,
        double redrawnShare,
        double narrowestColumn,
        double lineTolerance,
        double filledShare,
        int leadLines,
        int headingDepth,
        int blockDepth,
        int titleLength,
        int runningTextLength,
        int fragmentLength,
        int identifierDigits,
        int longestIdentifierDigits,
        int healedColumns,
        int pieces,
        int nestingDepth) {
    static final StitchSettings DEFAULT =
            new StitchSettings(3, 0.5, 0.6, 0.4, 8, 4, 0.5, 8, 12, 40, 40, 8, 3, 12, 20, 200, 2_000, 6);

    StitchSettings {
        requireNotNegative("edgeTolerance", edgeTolerance);
        requireShare("sameEdgesShare", sameEdgesShare);
        requireShare("scaledEdgesShare", scaledEdgesShare);
        requireShare("redrawnShare", redrawnShare);
        requireNotNegative("narrowestColumn", narrowestColumn);
        requireNotNegative("lineTolerance", lineTolerance);
        requireShare("filledShare", filledShare);
        requireNotNegative("leadLines", leadLines);
        requireNotNegative("headingDepth", headingDepth);
        requireNotNegative("blockDepth", blockDepth);
        requireNotNegative("titleLength", titleLength);
        requireNotNegative("runningTextLength", runningTextLength);
        requireNotNegative("fragmentLength", fragmentLength);
        requireNotNegative("identifierDigits", identifierDigits);
        requireNotNegative("longestIdentifierDigits", longestIdentifierDigits);
        requireNotNegative("healedColumns", healedColumns);
        requireNotNegative("pieces", pieces);
        requireNotNegative("nestingDepth", nestingDepth);
    }

    private static void requireNotNegative(String name, double value) {
        if (!(value >= 0)) {
            throw new IllegalArgumentException(name + " must not be negative, found " + value);
        }
    }

    private static void requireShare(String name, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(name + " must be between 0 and 1, found " + value);
        }
    }
}
