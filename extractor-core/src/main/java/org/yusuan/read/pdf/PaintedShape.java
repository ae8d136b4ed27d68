package org.yusuan.read.pdf;

import org.yusuan.document.Box;

/** A straight stroke or a filled area along the sides of the page, in the order of painting. */
sealed interface PaintedShape {
    Box box();

    /** RGB. */
    int color();

    /**
     * A stroked line.
     *
     * @param box of its middle, without its thickness
     */
    record Stroke(Box box, int color) implements PaintedShape {}

    /** A filled rectangle. */
    record Area(Box box, int color) implements PaintedShape {}
}
