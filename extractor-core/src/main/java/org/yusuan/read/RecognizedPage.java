package org.yusuan.read;

import java.util.List;
import org.yusuan.document.Box;
import org.yusuan.ruling.Edge;

/**
 * What a picture of a page shows, in points on the page made upright, origin at its top left.
 *
 * @param quarterTurns by which the page as shown was turned clockwise to be read, 0 to 3
 * @param tilt angle in radians by which it was turned clockwise about its middle after that: scans stand askew
 * @param glyphs in reading order within each line
 * @param edges drawn lines
 * @param unread share of its print, by length, in which no characters are told
 * @param complete whether all its print was looked at, or a part of it left as too much
 */
public record RecognizedPage(
        int quarterTurns, double tilt, List<Glyph> glyphs, List<Edge> edges, double unread, boolean complete) {
    /**
     * A character.
     *
     * @param text its code points
     * @param box of its em square
     * @param size height of its line's em square
     * @param line number of the line of print, or of its piece in one cell, that it was read in
     * @param score how sure its reading is, from 0 to 1
     */
    public record Glyph(String text, Box box, double size, int line, double score) {}

    public RecognizedPage {
        if (quarterTurns < 0 || quarterTurns > 3) {
            throw new IllegalArgumentException("a page is turned by 0 to 3 quarters, found " + quarterTurns);
        }
        glyphs = List.copyOf(glyphs);
        edges = List.copyOf(edges);
    }
}
