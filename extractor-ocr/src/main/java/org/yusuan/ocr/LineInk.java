package org.yusuan.ocr;

import java.util.Arrays;

/** Tells a drawn line that runs to the right from strokes of letters that stand side by side. */
final class LineInk {
    /**
     * The share of a line that is as dark as it usually is, times the share that has paper beside it: lines that letters touch
     * have 0.8 and more, the strokes of a row of letters 0.73 at most.
     */
    private static final double EVEN_AND_THIN = 0.765;

    /** The same of a part of a line that is drawn there, however letters touch it. */
    private static final double GAP = 0.5;

    /** As dark, in parts of the usual. */
    private static final double LEAST_INK = 0.4;

    private static final double MOST_INK = 1.9;

    /** In parts of the thickest line's thickness: of a shorter line the ends count too. */
    private static final int SHORT = 4;

    /** Shades of all pixels across together; less is the paper's own grain. */
    private static final double FAINTEST = 12;

    /** Pixels to each side that a thin line's ink is spread over. */
    private static final int BESIDE = 2;

    /** Share of a broken line that is drawn, */
    private static final double BROKEN_INK = 0.5;

    /** and the share of it that has nothing but paper beside it, as no row of letters has. */
    private static final double CLEAR = 0.8;

    private final GreyPicture picture;
    private final Bitmap bitmap;
    private final int thickest;

    /** @param thickest a line across, in pixels; thicker ink is a letter or an area */
    LineInk(GreyPicture picture, Bitmap bitmap, int thickest) {
        this.picture = picture;
        this.bitmap = bitmap;
        this.thickest = thickest;
    }

    /** See {@link Bitmap#withFaintLines}. */
    Bitmap withFaintLines(int along, int across) {
        return bitmap.withFaintLines(picture, along, across);
    }

    /** As much ink at nearly each place, and most of it with paper on both sides: letters come and go. */
    boolean isLine(RuledLine line) {
        return evenAndThin(line) >= EVEN_AND_THIN;
    }

    /** As far as it is drawn: faint lines are looked for over some pixels, which lengthens them. */
    RuledLine drawn(RuledLine line) {
        double[] inks = new double[line.length()];
        for (int i = 0; i < inks.length; i++) {
            inks[i] = line.course()[i] == RuledLine.BROKEN ? 0 : ink(line.from() + i, line.course()[i]);
        }
        double[] sorted = inks.clone();
        Arrays.sort(sorted);
        double least = sorted[sorted.length / 2] * LEAST_INK;
        int from = 0;
        while (inks[from] < least) {
            from++;
        }
        int to = inks.length;
        while (inks[to - 1] < least) {
            to--;
        }
        return line.part(line.from() + from, line.from() + to);
    }

    /** Of a part of a line: strokes of letters bridge gaps in it. */
    boolean isGap(RuledLine part) {
        return evenAndThin(part) < GAP;
    }

    /** Drawn over half of its length at least, and paper beside all of it: a hairline that a scanner knows in parts. */
    boolean isBrokenLine(RuledLine part) {
        int drawn = 0;
        int clear = 0;
        int at = (int) Math.round(part.at());
        for (int i = 0; i < part.length(); i++) {
            int y = part.course()[i] == RuledLine.BROKEN ? at : part.course()[i];
            int ink = count(part.from() + i, y - 1, y + 2);
            drawn += ink > 0 ? 1 : 0;
            clear += count(part.from() + i, y - thickest, y - thickest / 3) == 0
                            && count(part.from() + i, y + thickest / 3 + 1, y + thickest + 1) == 0
                    ? 1
                    : 0;
        }
        return drawn >= BROKEN_INK * part.length() && clear >= CLEAR * part.length();
    }

    private int count(int x, int fromY, int toY) {
        int count = 0;
        for (int y = Math.max(0, fromY); y < Math.min(bitmap.height(), toY); y++) {
            count += bitmap.at(x, y) ? 1 : 0;
        }
        return count;
    }

    private double evenAndThin(RuledLine line) {
        int end = line.length() > SHORT * thickest ? thickest : 0; // where other lines cross it
        double[] inks = new double[line.length() - 2 * end];
        int thin = 0;
        for (int i = 0; i < inks.length; i++) {
            int y = line.course()[end + i];
            if (y != RuledLine.BROKEN) {
                inks[i] = ink(line.from() + end + i, y);
                thin += thickness(line.from() + end + i, y) <= thickest ? 1 : 0;
            }
        }
        double[] sorted = inks.clone();
        Arrays.sort(sorted);
        double usual = sorted[sorted.length / 2];
        long even = Arrays.stream(inks)
                .filter(ink -> ink >= usual * LEAST_INK && ink <= usual * MOST_INK)
                .count();
        return usual < FAINTEST ? 0 : (double) even * thin / inks.length / inks.length;
    }

    /** How much darker than the paper beside it, over the pixels that a leaning line may fall on. */
    private double ink(int x, int y) {
        double paper = Math.max(shade(x, y - thickest), shade(x, y + thickest));
        double sum = 0;
        for (int row = y - BESIDE; row <= y + BESIDE; row++) {
            sum += Math.max(0, paper - shade(x, row));
        }
        return sum;
    }

    /** With its neighbours along the line, for noise. */
    private double shade(int x, int y) {
        int row = Math.max(0, Math.min(picture.height() - 1, y));
        int left = Math.max(0, x - 1);
        int right = Math.min(picture.width() - 1, x + 1);
        return (picture.at(left, row) + picture.at(x, row) + picture.at(right, row)) / 3.0;
    }

    /** Pixels of ink across the line at a place. */
    private int thickness(int x, int y) {
        int top = y;
        while (top > 0 && bitmap.at(x, top - 1) && y - top <= thickest) {
            top--;
        }
        int bottom = y;
        while (bottom < bitmap.height() && bitmap.at(x, bottom) && bottom - top <= thickest) {
            bottom++;
        }
        return bottom - top;
    }
}
