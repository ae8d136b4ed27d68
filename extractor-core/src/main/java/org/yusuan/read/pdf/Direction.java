package org.yusuan.read.pdf;

/** Where a line of text runs on the page as shown. */
enum Direction {
    RIGHT(0),
    DOWN(1),
    LEFT(2),
    UP(3),
    /** Not along a side of the page, as watermarks are. */
    OBLIQUE(-1);

    private static final int FULL_TURN = 4;

    /** Tangent of the largest angle to a side of the page at which text still runs along it (5 degrees). */
    private static final double LARGEST_SLOPE = 0.0875;

    /** The direction of a vector in page coordinates, y downwards. */
    static Direction of(double dx, double dy) {
        if (Math.abs(dy) <= Math.abs(dx) * LARGEST_SLOPE) {
            return dx >= 0 ? RIGHT : LEFT;
        }
        if (Math.abs(dx) <= Math.abs(dy) * LARGEST_SLOPE) {
            return dy > 0 ? DOWN : UP;
        }
        return OBLIQUE;
    }

    /** Clockwise from {@link #RIGHT}. */
    private final int quarterTurns;

    Direction(int quarterTurns) {
        this.quarterTurns = quarterTurns;
    }

    /** How this direction looks on a page turned so that {@code reading} runs to the right. */
    Direction whenReading(Direction reading) {
        if (this == OBLIQUE) {
            return OBLIQUE;
        }
        return switch ((quarterTurns - reading.quarterTurns + FULL_TURN) % FULL_TURN) {
            case 1 -> DOWN;
            case 2 -> LEFT;
            case 3 -> UP;
            default -> RIGHT;
        };
    }
}
