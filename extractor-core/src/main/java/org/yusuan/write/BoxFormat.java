package org.yusuan.write;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.Box;

/** Boxes as they are written: {@code x0 y0 x1 y1} in points, the same in every locale. */
final class BoxFormat {
    /** A hundredth of a point is a 7200th of an inch, finer than anything that is printed. */
    private static final int DIGITS = 2;

    private BoxFormat() {}

    static @Nullable String box(@Nullable Box box) {
        if (box == null) {
            return null;
        }
        return coordinate(box.x0()) + " " + coordinate(box.y0()) + " " + coordinate(box.x1()) + " "
                + coordinate(box.y1());
    }

    static String coordinate(double points) {
        BigDecimal rounded = BigDecimal.valueOf(points).setScale(DIGITS, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
