package org.yusuan.write;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.Box;

/** Boxes as they are written: {@code x0 y0 x1 y1} in points, the same in every locale. */
final class BoxFormat {
    /** A hundredth of a point is a 7200th of an inch, finer than anything that is printed. */
    private static final int DIGITS = 2;

    private static final int HUNDREDTHS = 100;
    private static final int TENTHS = 10;

    /** Pages are far smaller, and a double tells far finer steps of so many points. */
    private static final double LARGEST = 1e6;

    /** Nearer to the middle between two hundredths only the digits of the number itself tell which it is rounded to. */
    private static final double SURELY_NOT_HALF = 1e-4;

    private BoxFormat() {}

    static @Nullable String box(@Nullable Box box) {
        if (box == null) {
            return null;
        }
        return coordinate(box.x0()) + " " + coordinate(box.y0()) + " " + coordinate(box.x1()) + " "
                + coordinate(box.y1());
    }

    static String coordinate(double points) {
        double hundredths = points * HUNDREDTHS;
        double below = Math.floor(hundredths);
        boolean isClear = Math.abs(hundredths - below - 1.0 / 2) > SURELY_NOT_HALF;
        return isClear && points >= 0 && points < LARGEST ? ofHundredths(Math.round(hundredths)) : exactly(points);
    }

    /** A run writes millions of them. */
    private static String ofHundredths(long hundredths) {
        long whole = hundredths / HUNDREDTHS;
        int rest = (int) (hundredths % HUNDREDTHS);
        if (rest == 0) {
            return Long.toString(whole);
        }
        return rest % TENTHS == 0 ? whole + "." + rest / TENTHS : whole + (rest < TENTHS ? ".0" : ".") + rest;
    }

    private static String exactly(double points) {
        BigDecimal rounded = BigDecimal.valueOf(points).setScale(DIGITS, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
