package org.yusuan.ocr;

/**
 * A drawn line in a picture that stands upright, in pixels.
 *
 * @param horizontal whether it runs to the right, else downwards
 * @param at where its middle stands across
 * @param from its first pixel along
 * @param to the pixel after its last
 * @param low the first pixel across that it reaches anywhere
 * @param high the last pixel across
 */
record RuledLine(boolean horizontal, double at, int from, int to, int low, int high) {
    int length() {
        return to - from;
    }

    RuledLine transposed() {
        return new RuledLine(!horizontal, at, from, to, low, high);
    }

    /** Does it cross or reach a place along another line that runs the other way, within some pixels. */
    boolean meets(RuledLine other, double place, int slack) {
        return other.horizontal != horizontal
                && Math.abs(other.at - place) <= slack
                && at >= other.from - slack
                && at <= other.to + slack;
    }
}
