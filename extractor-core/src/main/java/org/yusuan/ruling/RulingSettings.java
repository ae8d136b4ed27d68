package org.yusuan.ruling;

/**
 * What counts as one line, a touch, a cell. All lengths in points.
 *
 * @param snap parallel edges this near are one line: lines are up to 1.5 pt thick and doubled borders leave about 1 pt
 *     between them, while a table nested in a cell keeps about 2 pt from the cell's border
 * @param gap pieces of one line may be this far apart: the blank of a dashed or dotted line
 * @param longestDash pieces of a dashed line are on average at most this long; longer ones are the sides of cells
 * @param reach a line may end this far before or beyond the line it meets
 * @param shortest after joining, shorter edges are dots, ticks and underlined characters, no borders
 * @param smallestCell lines of one grid nearer than this are one line drawn twice: no text fits between them
 * @param lowestOpenCell lines that run on less than this beyond the last crossing line overshoot, or the page break left
 *     a sliver of a row without text; when they run further, the page broke there or the outer border was left out,
 *     and the cell is closed where they end
 * @param covered share of a cell's side that must be drawn for the side to be there
 * @param mostEdges bound on the joined edges of a page; maps and charts have more, tables do not
 * @param mostPositions bound on rows times columns of one grid
 */
public record RulingSettings(
        double snap,
        double gap,
        double longestDash,
        double reach,
        double shortest,
        double smallestCell,
        double lowestOpenCell,
        double covered,
        int mostEdges,
        int mostPositions) {
    public RulingSettings {
        if (snap <= 0 || gap <= 0 || longestDash <= 0 || reach <= 0 || shortest <= 0 || smallestCell <= snap) {
            throw new IllegalArgumentException("lengths must be positive, and the smallest cell larger than snap");
        }
        if (lowestOpenCell < smallestCell) {
            throw new IllegalArgumentException("an open cell is not smaller than the smallest cell");
        }
        if (covered <= 0 || covered > 1) {
            throw new IllegalArgumentException("covered is a share of 1, found " + covered);
        }
        if (mostEdges < 1 || mostPositions < 1) {
            throw new IllegalArgumentException("bounds must be positive");
        }
    }

    /** Fits office programs, browsers and report generators at any common page size. */
    public static RulingSettings standard() {
        return new RulingSettings(1.5, 3.0, 10.0, 1.5, 4.0, 4.0, 8.0, 0.6, 20_000, 250_000);
    }
}
