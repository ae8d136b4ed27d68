package org.yusuan.ocr;

import java.awt.image.Raster;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * The red seals (印章) of a picture: red ink that hangs together over more of the page than print does. Red print, such as
 * amounts below zero, is smaller, and stays.
 */
final class Seals {
    private static final double INCH = 72;

    /** In points. Both sides of what hangs together: print is smaller, lines are thinner. */
    private static final double SMALLEST = 36;

    /** In points. Ink that is looked at together. */
    private static final double BLOCK = 1.5;

    /** Blocks of paper that are bridged: worn seals have gaps. */
    private static final int GAP = 2;

    /** Pixels of a block that are red when it is: one in so many. */
    private static final int RED_SHARE = 4;

    private static final int BYTE = 0xFF;

    /** Red stands out of green and blue by this much in a seal's ink, */
    private static final int REDDISH = 45;

    /** and by this much at its edges. */
    private static final int PINK = 12;

    /** The share of a seal's ink that is darker than its usual shade: print shows through. */
    private static final double PRINT = 0.4;

    /** What is printed under a seal is fainter by this. */
    private static final double FAINTER = 2;

    private final Raster colors;
    private final int block;
    private final int across;
    private final int down;

    /** A seal's place, and the shade of its ink over paper in the red channel. */
    private record Seal(Region region, int red) {}

    private Seals(Raster colors, double dpi) {
        this.colors = colors;
        this.block = Math.max(1, (int) Math.round(BLOCK * dpi / INCH));
        this.across = colors.getWidth() / block + 1;
        this.down = colors.getHeight() / block + 1;
    }

    /** Sets what is seen through the seals in the picture, where else the page is as it is. */
    static void seeThrough(Raster colors, GreyPicture grey, double dpi) {
        Seals seals = new Seals(colors, dpi);
        for (Region region : seals.regions((int) Math.round(SMALLEST * dpi / INCH))) {
            seals.seeThrough(new Seal(region, seals.red(region)), grey);
        }
    }

    private List<Region> regions(int smallest) {
        boolean[] red = redBlocks();
        List<Region> regions = new ArrayList<>();
        for (int start = 0; start < red.length; start++) {
            if (red[start]) {
                Region blocks = taken(red, start);
                Region region = new Region(
                                blocks.x0() * block, blocks.y0() * block, blocks.x1() * block, blocks.y1() * block)
                        .within(new Region(0, 0, colors.getWidth(), colors.getHeight()));
                if (region.width() >= smallest && region.height() >= smallest) {
                    regions.add(region);
                }
            }
        }
        return regions;
    }

    private boolean[] redBlocks() {
        int[] counts = new int[across * down];
        int[] row = new int[colors.getWidth()];
        for (int y = 0; y < colors.getHeight(); y++) {
            colors.getDataElements(0, y, row.length, 1, row);
            for (int x = 0; x < row.length; x++) {
                if (redness(row[x]) > REDDISH) {
                    counts[y / block * across + x / block]++;
                }
            }
        }
        boolean[] red = new boolean[counts.length];
        for (int i = 0; i < counts.length; i++) {
            red[i] = counts[i] * RED_SHARE >= block * block;
        }
        return red;
    }

    /** The blocks that hang together with one, which are not looked at again. */
    private Region taken(boolean[] red, int start) {
        Deque<Integer> open = new ArrayDeque<>(List.of(start));
        red[start] = false;
        Region region = new Region(start % across, start / across, start % across + 1, start / across + 1);
        while (!open.isEmpty()) {
            int place = open.pop();
            int x = place % across;
            int y = place / across;
            region = new Region(
                    Math.min(region.x0(), x),
                    Math.min(region.y0(), y),
                    Math.max(region.x1(), x + 1),
                    Math.max(region.y1(), y + 1));
            for (int nextY = Math.max(0, y - GAP); nextY <= Math.min(down - 1, y + GAP); nextY++) {
                for (int nextX = Math.max(0, x - GAP); nextX <= Math.min(across - 1, x + GAP); nextX++) {
                    int next = nextY * across + nextX;
                    if (red[next]) {
                        red[next] = false;
                        open.push(next);
                    }
                }
            }
        }
        return region;
    }

    private int red(Region region) {
        int[] counts = new int[BYTE + 1];
        int[] row = new int[region.width()];
        for (int y = region.y0(); y < region.y1(); y++) {
            colors.getDataElements(region.x0(), y, row.length, 1, row);
            for (int rgb : row) {
                counts[redness(rgb) > REDDISH ? rgb >> 16 & BYTE : 0]++;
            }
        }
        counts[0] = 0;
        long all = Arrays.stream(counts).sum();
        long darker = 0;
        int shade = 0;
        while (shade < BYTE && darker <= all * PRINT) {
            shade++;
            darker += counts[shade];
        }
        return shade;
    }

    /** As through a red glass: in the red channel, the seal's ink is paper. */
    private void seeThrough(Seal seal, GreyPicture grey) {
        Region region = seal.region();
        int[] row = new int[region.width()];
        for (int y = region.y0(); y < region.y1(); y++) {
            colors.getDataElements(region.x0(), y, row.length, 1, row);
            for (int i = 0; i < row.length; i++) {
                int red = row[i] >> 16 & BYTE;
                if (redness(row[i]) > REDDISH) {
                    double darker = FAINTER * (1 - (double) red / seal.red());
                    grey.set(region.x0() + i, y, (int) Math.round(BYTE * Math.max(0, Math.min(1, 1 - darker))));
                } else if (redness(row[i]) > PINK) {
                    grey.set(region.x0() + i, y, red);
                }
            }
        }
    }

    private static int redness(int rgb) {
        return (rgb >> 16 & BYTE) - Math.max(rgb >> 8 & BYTE, rgb & BYTE);
    }
}
