package org.yusuan.ocr;

/** Ink and paper: which pixels of a picture are printed. */
final class Bitmap {
    /** Ink is darker than this share of the shade of its surroundings, */
    private static final double DARKER = 0.86;

    /** and by so many shades, lest the noise of a dark ground count. */
    private static final int DARKER_BY = 14;

    private final int width;
    private final int height;
    private final boolean[] ink;

    private Bitmap(int width, int height, boolean[] ink) {
        this.width = width;
        this.height = height;
        this.ink = ink;
    }

    /**
     * Each pixel compared with the mean of its surroundings, so that shadows and grounds do not count.
     *
     * @param reach of the surroundings, in pixels to each side
     */
    static Bitmap of(GreyPicture picture, int reach) {
        int width = picture.width();
        int height = picture.height();
        int[] sums = sums(picture);
        int stride = width + 1;
        boolean[] ink = new boolean[width * height];
        for (int y = 0; y < height; y++) {
            int top = Math.max(0, y - reach) * stride;
            int bottom = Math.min(height, y + reach + 1) * stride;
            int rows = (bottom - top) / stride;
            for (int x = 0; x < width; x++) {
                int left = Math.max(0, x - reach);
                int right = Math.min(width, x + reach + 1);
                int sum = sums[bottom + right] - sums[bottom + left] - sums[top + right] + sums[top + left];
                double mean = (double) sum / (rows * (right - left));
                int shade = picture.at(x, y);
                ink[y * width + x] = shade < mean * DARKER && shade < mean - DARKER_BY;
            }
        }
        return new Bitmap(width, height, ink);
    }

    /** Sums of the shades above and left of each corner; they wrap around in large pictures, their differences do not. */
    private static int[] sums(GreyPicture picture) {
        int stride = picture.width() + 1;
        int[] sums = new int[stride * (picture.height() + 1)];
        for (int y = 0; y < picture.height(); y++) {
            int row = 0;
            for (int x = 0; x < picture.width(); x++) {
                row += picture.at(x, y);
                sums[(y + 1) * stride + x + 1] = sums[y * stride + x + 1] + row;
            }
        }
        return sums;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    boolean at(int x, int y) {
        return ink[y * width + x];
    }

    void erase(int x, int y) {
        ink[y * width + x] = false;
    }

    Bitmap copy() {
        return new Bitmap(width, height, ink.clone());
    }

    /** Rows as columns. */
    Bitmap transposed() {
        boolean[] turned = new boolean[ink.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                turned[x * height + y] = ink[y * width + x];
            }
        }
        return new Bitmap(height, width, turned);
    }
}
