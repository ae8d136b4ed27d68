package org.yusuan.ocr;

import java.util.List;

/**
 * A line of print in one cell, or a piece of one between wide gaps.
 *
 * @param region around its ink
 * @param words parts of it from left to right, parted by gaps wider than those between words
 * @param bounds what the picture of the line must not go beyond: the cell's lines
 */
record TextSpan(Region region, List<Region> words, Region bounds) {
    TextSpan {
        words = List.copyOf(words);
    }
}
