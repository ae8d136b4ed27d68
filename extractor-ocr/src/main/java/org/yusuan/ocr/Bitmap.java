package org.yusuan.ocr;

/** Ink and paper: which pixels of a picture are printed. */
final class Bitmap {
    /** Ink is darker than this share of the paper around it, */
    private static final double DARKER = 0.8;

    /** and than this share of the mean around it, lest a dark ground count. */
    private static final double DARKER_THAN_MEAN = 0.93;

    /** A faint line is darker than this share of the paper beside it. */
    private static final double FAINT = 0.95;

    private static final int MEAN_SCALE = 16;

    private final int width;
    private final int height;
    private final boolean[] ink;

    private Bitmap(int width, int height, boolean[] ink) {
        this.width = width;
        this.height = height;
        this.ink = ink;
    }

    /**
     * Each pixel compared with the paper and with the mean around it, so that shadows and grounds do not count.
     *
     * @param reach of the surroundings, in pixels to each side
     */
    static Bitmap of(GreyPicture picture, int reach) {
        int width = picture.width();
        int height = picture.height();
        int[] sums = sums(picture);
        Paper paper = new Paper(picture, reach);
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
                ink[y * width + x] = shade < mean * DARKER_THAN_MEAN && shade < paper.at(x, y) * DARKER;
            }
        }
        return new Bitmap(width, height, ink);
    }

    /**
     * The ink, and what stands out of the rows over and under it when it is looked at along the rows: faint lines that run
     * to the right.
     *
     * @param along pixels to each side that are looked at together
     * @param across rows to the ones that it stands out of
     */
    Bitmap withFaintLines(GreyPicture picture, int along, int across) {
        boolean[] drawn = ink.clone();
        int[][] means = new int[2 * across + 1][];
        for (int y = 0; y < height + across; y++) {
            if (y < height) {
                means[y % means.length] = means(picture, y, along);
            }
            int middle = y - across;
            if (middle < across || y >= height) {
                continue;
            }
            int[] over = means[(middle - across) % means.length];
            int[] here = means[middle % means.length];
            int[] under = means[y % means.length];
            for (int x = 0; x < width; x++) {
                drawn[middle * width + x] |= here[x] < Math.min(over[x], under[x]) * FAINT;
            }
        }
        return new Bitmap(width, height, drawn);
    }

    private static int[] means(GreyPicture picture, int y, int along) {
        int width = picture.width();
        int[] means = new int[width];
        int sum = 0;
        int count = 0;
        for (int x = -along; x < width; x++) {
            if (x + along < width) {
                sum += picture.at(x + along, y);
                count++;
            }
            if (x - along > 0) {
                sum -= picture.at(x - along - 1, y);
                count--;
            }
            if (x >= 0) {
                means[x] = sum * MEAN_SCALE / count;
            }
        }
        return means;
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
