package org.yusuan.ocr;

/**
 * A rectangle of a picture, in pixels.
 *
 * @param x1 the column after its last
 * @param y1 the row after its last
 */
record Region(int x0, int y0, int x1, int y1) {
    int width() {
        return x1 - x0;
    }

    int height() {
        return y1 - y0;
    }

    boolean isEmpty() {
        return x1 <= x0 || y1 <= y0;
    }

    Region within(Region bounds) {
        return new Region(
                Math.max(x0, bounds.x0), Math.max(y0, bounds.y0), Math.min(x1, bounds.x1), Math.min(y1, bounds.y1));
    }

    Region grown(int across, int down) {
        return new Region(x0 - across, y0 - down, x1 + across, y1 + down);
    }
}
