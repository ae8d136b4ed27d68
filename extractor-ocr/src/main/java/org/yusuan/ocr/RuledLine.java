package org.yusuan.ocr;

import java.util.Arrays;

/**
 * A drawn line in a picture that stands upright, in pixels.
 *
 * @param horizontal whether it runs to the right, else downwards
 * @param at where its middle stands across
 * @param from its first pixel along
 * @param to the pixel after its last
 * @param course for each pixel along, where it stands across; negative where it is broken
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, made once and read only
record RuledLine(boolean horizontal, double at, int from, int to, int[] course) {
    static final int BROKEN = -1;

    int length() {
        return to - from;
    }

    RuledLine transposed() {
        return new RuledLine(!horizontal, at, from, to, course);
    }

    /** Is there a line that runs the other way between two places along it. */
    boolean isMet(RuledLine other, double first, double last, int slack) {
        return other.horizontal != horizontal
                && other.at >= first
                && other.at <= last
                && at >= other.from - slack
                && at <= other.to + slack;
    }

    /** Where it stands across at one of its ends: lines lean. */
    double start() {
        return course[0];
    }

    double end() {
        return course[course.length - 1];
    }

    /** A part of it. */
    RuledLine part(int newFrom, int newTo) {
        return new RuledLine(horizontal, at, newFrom, newTo, Arrays.copyOfRange(course, newFrom - from, newTo - from));
    }

    /** Both in one line. */
    RuledLine joined(RuledLine other) {
        int first = Math.min(from, other.from);
        int[] both = new int[Math.max(to, other.to) - first];
        Arrays.fill(both, BROKEN);
        System.arraycopy(other.course, 0, both, other.from - first, other.length());
        for (int i = 0; i < course.length; i++) {
            if (course[i] != BROKEN) {
                both[from - first + i] = course[i];
            }
        }
        double middle = (at * length() + other.at * other.length()) / (length() + other.length());
        return new RuledLine(horizontal, middle, first, first + both.length, both);
    }
}
