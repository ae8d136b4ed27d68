package org.yusuan.ruling;

import org.yusuan.document.Box;

/**
 * A straight piece of a drawn line, parallel to a side of the page.
 *
 * @param direction of the line
 * @param at the coordinate that does not change along it (y of a horizontal, x of a vertical edge), in points
 * @param from where it begins, in points
 * @param to where it ends, in points; not before {@code from}
 */
public record Edge(Direction direction, double at, double from, double to) {
    /** How an edge runs. */
    public enum Direction {
        HORIZONTAL,
        VERTICAL
    }

    public Edge {
        if (!Double.isFinite(at) || !Double.isFinite(from) || !Double.isFinite(to)) {
            throw new IllegalArgumentException("edge has a coordinate that is not finite");
        }
        if (to < from) {
            throw new IllegalArgumentException("edge ends before it begins: from " + from + " to " + to);
        }
    }

    public static Edge horizontal(double y, double x0, double x1) {
        return new Edge(Direction.HORIZONTAL, y, Math.min(x0, x1), Math.max(x0, x1));
    }

    public static Edge vertical(double x, double y0, double y1) {
        return new Edge(Direction.VERTICAL, x, Math.min(y0, y1), Math.max(y0, y1));
    }

    public boolean isHorizontal() {
        return direction == Direction.HORIZONTAL;
    }

    public double length() {
        return to - from;
    }

    /** The edge as a box without thickness. */
    public Box box() {
        return isHorizontal() ? new Box(from, at, to, at) : new Box(at, from, at, to);
    }

    Edge moved(double newAt, double newFrom, double newTo) {
        return new Edge(direction, newAt, newFrom, newTo);
    }

    /** How much of {@code from..to} the edge covers, in points. */
    double overlap(double start, double end) {
        return Math.min(to, end) - Math.max(from, start);
    }
}
