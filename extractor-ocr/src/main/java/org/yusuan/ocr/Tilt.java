package org.yusuan.ocr;

/** By how much a scanned page stands askew. */
final class Tilt {
    /** Pages lie on the glass within these degrees, photos too. */
    private static final double MOST_DEGREES = 6;

    private static final double COARSE = 0.25;
    private static final double FINE = 0.02;

    /** As many places of ink as tell an angle; more cost time only. */
    private static final int MOST_SAMPLES = 60_000;

    private final Bitmap bitmap;
    private final int[] xs = new int[MOST_SAMPLES];
    private final int[] ys = new int[MOST_SAMPLES];
    private int samples;

    private Tilt(Bitmap bitmap) {
        this.bitmap = bitmap;
    }

    /** The angle in radians by which the page must be turned clockwise to stand upright; 0 where there is no ink. */
    static double of(Bitmap bitmap) {
        Tilt tilt = new Tilt(bitmap);
        tilt.sample();
        double coarse = tilt.sharpest(-MOST_DEGREES, MOST_DEGREES, COARSE);
        return Math.toRadians(tilt.sharpest(coarse - COARSE, coarse + COARSE, FINE));
    }

    /** Lower sides of strokes: where ink ends downwards. */
    private void sample() {
        int ends = 0;
        for (int y = 0; y + 1 < bitmap.height(); y++) {
            for (int x = 0; x < bitmap.width(); x++) {
                ends += isEnd(x, y) ? 1 : 0;
            }
        }
        int every = ends / MOST_SAMPLES + 1;
        int seen = 0;
        for (int y = 0; y + 1 < bitmap.height(); y++) {
            for (int x = 0; x < bitmap.width(); x++) {
                if (isEnd(x, y) && seen++ % every == 0) {
                    xs[samples] = x - bitmap.width() / 2;
                    ys[samples] = y - bitmap.height() / 2;
                    samples++;
                }
            }
        }
    }

    private boolean isEnd(int x, int y) {
        return bitmap.at(x, y) && !bitmap.at(x, y + 1);
    }

    private double sharpest(double from, double to, double step) {
        double best = 0;
        double most = -1;
        int steps = (int) Math.round((to - from) / step);
        for (int i = 0; i <= steps; i++) {
            double degrees = from + i * step;
            double sharpness = sharpness(Math.toRadians(degrees));
            if (sharpness > most || (sharpness == most && Math.abs(degrees) < Math.abs(best))) {
                most = sharpness;
                best = degrees;
            }
        }
        return samples == 0 ? 0 : best;
    }

    /** How unevenly the ink falls on rows and columns of the page turned by an angle: on an upright page it is in lines. */
    private double sharpness(double angle) {
        int size = bitmap.width() + bitmap.height() + 2;
        int[] rows = new int[size];
        int[] columns = new int[size];
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        for (int i = 0; i < samples; i++) {
            rows[(int) Math.round(xs[i] * sin + ys[i] * cos) + size / 2]++;
            columns[(int) Math.round(xs[i] * cos - ys[i] * sin) + size / 2]++;
        }
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += (double) rows[i] * rows[i] + (double) columns[i] * columns[i];
        }
        return sum;
    }
}
