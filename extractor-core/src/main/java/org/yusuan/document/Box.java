package org.yusuan.document;

/**
 * A rectangle on a page as shown: points (1/72 inch), origin at the top left, y downwards. A coordinate that is not
 * finite or a negative side is an {@link IllegalArgumentException}.
 */
public record Box(double x0, double y0, double x1, double y1) {
    public Box {
        if (!Double.isFinite(x0) || !Double.isFinite(y0) || !Double.isFinite(x1) || !Double.isFinite(y1)) {
            throw new IllegalArgumentException("box has a coordinate that is not finite");
        }
        if (x1 < x0 || y1 < y0) {
            throw new IllegalArgumentException("box " + x0 + " " + y0 + " " + x1 + " " + y1 + " has a negative side");
        }
    }

    public double width() {
        return x1 - x0;
    }

    public double height() {
        return y1 - y0;
    }

    public double centerX() {
        return (x0 + x1) / 2;
    }

    public double centerY() {
        return (y0 + y1) / 2;
    }

    public boolean contains(double x, double y) {
        return x >= x0 && x <= x1 && y >= y0 && y <= y1;
    }

    /** The smallest box around both. */
    public Box union(Box other) {
        return new Box(Math.min(x0, other.x0), Math.min(y0, other.y0), Math.max(x1, other.x1), Math.max(y1, other.y1));
    }
}
