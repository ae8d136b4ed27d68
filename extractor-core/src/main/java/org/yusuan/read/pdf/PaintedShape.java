package org.yusuan.read.pdf;

import org.yusuan.document.Box;

/** Something painted that may be a line, have borders, or be a ground for text. */
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

    /** A picture, a gradient or an area of another form: nothing with borders, but light text can stand on it. */
    record Backdrop(Box box, int color) implements PaintedShape {}
}
