package org.yusuan.ocr;

import java.util.Arrays;
import java.util.List;

/**
 * A line of print as the recognition model takes it: so high, dark on light, wide gaps left out.
 *
 * @param values row by row, from -1 (black) to 1 (white)
 * @param columns where in the picture they are from
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, made once and read only
record Strip(float[] values, StripColumns columns) {
    static final int HEIGHT = 48;

    /** In parts of the line's height: paper around the print. */
    private static final double MARGIN = 0.14;

    /** In parts of the line's height: what stays of a gap. */
    private static final double GAP = 0.45;

    /** What is lower than this part of the usual print is set in a strip of that height. */
    private static final double LOWEST = 0.95;

    /** Columns come in packs of this many: the model looks at eight at a time. */
    private static final int PACK = 8;

    /** In columns. A digit alone is read better with paper beside it. */
    private static final int LEAST_COLUMNS = 64;

    /** In columns. Longer lines than a wide page has at the smallest print. */
    static final int MOST_COLUMNS = 4096;

    /** @param em height of the page's usual print, in pixels */
    static Strip of(GreyPicture picture, TextSpan span, double em) {
        Region line = span.region();
        double inked = Math.max(line.height(), em * LOWEST);
        double pad = inked * MARGIN;
        double height = inked + 2 * pad;
        double top = (line.y0() + line.y1()) / 2.0 - height / 2;
        double scale = HEIGHT / height;
        List<Region> words = span.words();
        double[] places = new double[MOST_COLUMNS];
        int count = 0;
        for (int i = 0; i < words.size(); i++) {
            double gap = inked * GAP / 2;
            double from = words.get(i).x0() - (i == 0 ? pad : gap);
            double to = words.get(i).x1() + (i == words.size() - 1 ? pad : gap);
            for (double x = from; x < to && count < MOST_COLUMNS; x += 1 / scale) {
                places[count++] = x;
            }
        }
        while ((count % PACK != 0 || count < LEAST_COLUMNS) && count < MOST_COLUMNS) {
            places[count++] = Double.POSITIVE_INFINITY; // paper
        }
        return new Strip(
                values(picture, span.bounds(), places, count, top, 1 / scale),
                new StripColumns(Arrays.copyOf(places, count)));
    }

    int width() {
        return columns.count();
    }

    private static float[] values(
            GreyPicture picture, Region bounds, double[] places, int count, double top, double step) {
        float[] values = new float[HEIGHT * count];
        int taps = Math.max(1, (int) Math.round(step));
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < count; x++) {
                double sum = 0;
                for (int tap = 0; tap < taps * taps; tap++) {
                    double shift = 1.0 / taps;
                    double fromX = places[x] + (tap % taps + 0.5) * shift * step - 0.5;
                    double fromY = top + (y + (Math.floorDiv(tap, taps) + 0.5) * shift) * step - 0.5;
                    sum += inside(bounds, fromX, fromY) ? picture.between(fromX, fromY) : GreyPicture.WHITE;
                }
                values[y * count + x] = (float) (sum / (taps * taps) / 127.5 - 1);
            }
        }
        return values;
    }

    private static boolean inside(Region bounds, double x, double y) {
        return x >= bounds.x0() && x < bounds.x1() && y >= bounds.y0() && y < bounds.y1();
    }
}
