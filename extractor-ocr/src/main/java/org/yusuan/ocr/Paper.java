package org.yusuan.ocr;

/** How light the paper is at each place of a picture: photos have shadows, copies grow dark at a side. */
final class Paper {
    private static final int SHADES = 256;

    /** Print takes up less than this share of any surroundings. */
    private static final double PRINT = 0.3;

    private final int block;
    private final int across;
    private final int down;
    private final int[] light;

    /** @param block side of a surrounding, in pixels */
    Paper(GreyPicture picture, int block) {
        this.block = block;
        this.across = picture.width() / block + 1;
        this.down = picture.height() / block + 1;
        this.light = new int[across * down];
        for (int y = 0; y < down; y++) {
            for (int x = 0; x < across; x++) {
                light[y * across + x] = light(picture, x, y);
            }
        }
    }

    /** The shade of a block and the ones around it that the lighter part of their pixels reaches. */
    private int light(GreyPicture picture, int blockX, int blockY) {
        int[] counts = new int[SHADES];
        int all = 0;
        int fromX = Math.max(0, (blockX - 1) * block);
        int fromY = Math.max(0, (blockY - 1) * block);
        int toX = Math.min(picture.width(), (blockX + 2) * block);
        int toY = Math.min(picture.height(), (blockY + 2) * block);
        for (int y = fromY; y < toY; y += 2) {
            for (int x = fromX; x < toX; x += 2) {
                counts[picture.at(x, y)]++;
                all++;
            }
        }
        int lighter = 0;
        for (int shade = SHADES - 1; shade > 0; shade--) {
            lighter += counts[shade];
            if (lighter >= all * PRINT) {
                return shade;
            }
        }
        return 0;
    }

    /** Between the middles of the blocks around a place. */
    double at(int x, int y) {
        double placeX = Math.max(0, Math.min(across - 1.0, (double) x / block - 0.5));
        double placeY = Math.max(0, Math.min(down - 1.0, (double) y / block - 0.5));
        int left = (int) placeX;
        int top = (int) placeY;
        int right = Math.min(across - 1, left + 1);
        int bottom = Math.min(down - 1, top + 1);
        double shareX = placeX - left;
        double shareY = placeY - top;
        double upper = light[top * across + left] * (1 - shareX) + light[top * across + right] * shareX;
        double lower = light[bottom * across + left] * (1 - shareX) + light[bottom * across + right] * shareX;
        return upper * (1 - shareY) + lower * shareY;
    }
}
