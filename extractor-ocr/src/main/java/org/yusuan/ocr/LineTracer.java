package org.yusuan.ocr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Finds the lines of a bitmap that run to the right: long runs of ink, one below the other where the line leans a little. */
final class LineTracer {
    /**
     * The share of a line that is as dark as it usually is, times the share that has paper beside it: lines that letters touch
     * have 0.8 and more, the strokes of a row of letters 0.73 at most.
     */
    private static final double EVEN_AND_THIN = 0.765;

    /** As dark, in parts of the usual. */
    private static final double LEAST_INK = 0.4;

    private static final double MOST_INK = 1.9;

    /** Shades of all pixels across together; less is the paper's own grain. */
    private static final double FAINTEST = 12;

    /** Pixels to each side that a thin line's ink is spread over. */
    private static final int BESIDE = 2;

    /** Pixels of paper that noise leaves in a line. */
    private final int gap;

    private final int shortest;
    private final int thickest;
    private final GreyPicture picture;
    private final Bitmap bitmap;
    private final Bitmap drawn;
    private final List<Trace> open = new ArrayList<>();
    private final List<RuledLine> lines = new ArrayList<>();

    /** A row's ink from one pixel to another. */
    private record Run(int y, int from, int to) {}

    /** Runs that touch, gathered while going down. */
    private static final class Trace {
        private final List<Run> runs = new ArrayList<>();
        private int bottom;

        private void add(Run run) {
            runs.add(run);
            bottom = Math.max(bottom, run.y);
        }

        /** Is one of its runs in this row or the one above beside or over another one. */
        private boolean touches(Run run, int gap) {
            for (int i = runs.size() - 1; i >= 0 && runs.get(i).y >= run.y - 1; i--) {
                if (run.from <= runs.get(i).to + gap && run.to >= runs.get(i).from - gap) {
                    return true;
                }
            }
            return false;
        }

        private RuledLine line() {
            int from = runs.stream().mapToInt(Run::from).min().orElse(0);
            int to = runs.stream().mapToInt(Run::to).max().orElse(0);
            int[] sums = new int[to - from];
            int[] counts = new int[to - from];
            double weighted = 0;
            double weight = 0;
            for (Run run : runs) {
                weighted += (double) run.y * (run.to - run.from);
                weight += run.to - run.from;
                for (int x = run.from; x < run.to; x++) {
                    sums[x - from] += run.y;
                    counts[x - from]++;
                }
            }
            int[] course = new int[to - from];
            for (int i = 0; i < course.length; i++) {
                course[i] = counts[i] == 0 ? RuledLine.BROKEN : Math.round((float) sums[i] / counts[i]);
            }
            return new RuledLine(true, weighted / weight, from, to, course);
        }
    }

    private LineTracer(GreyPicture picture, Bitmap bitmap, Bitmap drawn, int shortest, int thickest, int gap) {
        this.picture = picture;
        this.bitmap = bitmap;
        this.drawn = drawn;
        this.shortest = shortest;
        this.thickest = thickest;
        this.gap = gap;
    }

    /**
     * @param bitmap the picture's ink
     * @param drawn the same with faint lines
     * @param shortest length of a line, in pixels
     * @param thickest a line across, in pixels; thicker ink is a letter or an area
     * @param gap pixels of paper that noise leaves in a line
     */
    static List<RuledLine> trace(
            GreyPicture picture, Bitmap bitmap, Bitmap drawn, int shortest, int thickest, int gap) {
        LineTracer tracer = new LineTracer(picture, bitmap, drawn, shortest, thickest, gap);
        for (int y = 0; y < bitmap.height(); y++) {
            tracer.row(y);
        }
        List.copyOf(tracer.open).forEach(tracer::close);
        return tracer.lines;
    }

    private void row(int y) {
        int from = -1;
        int last = -1;
        for (int x = 0; x < bitmap.width(); x++) {
            if (!drawn.at(x, y)) {
                continue;
            }
            if (from >= 0 && x - last - 1 > gap) {
                run(y, from, last + 1);
                from = x;
            } else if (from < 0) {
                from = x;
            }
            last = x;
        }
        run(y, from, last + 1);
        List<Trace> done = open.stream().filter(trace -> trace.bottom < y).toList();
        done.forEach(this::close);
        open.removeAll(done);
    }

    private void run(int y, int from, int to) {
        if (from < 0 || to - from < shortest) {
            return;
        }
        Run run = new Run(y, from, to);
        List<Trace> touched =
                open.stream().filter(trace -> trace.touches(run, gap)).toList();
        Trace home = touched.isEmpty() ? new Trace() : touched.get(0);
        if (touched.isEmpty()) {
            open.add(home);
        }
        for (Trace other : touched.subList(Math.min(1, touched.size()), touched.size())) {
            other.runs.forEach(home::add);
            home.runs.sort(Comparator.comparingInt(Run::y));
            open.remove(other);
        }
        home.add(run);
    }

    private void close(Trace trace) {
        RuledLine line = trace.line();
        if (isLine(line)) {
            lines.add(line);
        }
    }

    /** As much ink at nearly each place, and most of it with paper on both sides: letters come and go. */
    private boolean isLine(RuledLine line) {
        double[] inks = new double[line.length()];
        int thin = 0;
        for (int i = 0; i < inks.length; i++) {
            int y = line.course()[i];
            if (y != RuledLine.BROKEN) {
                inks[i] = ink(line.from() + i, y);
                thin += thickness(line.from() + i, y) <= thickest ? 1 : 0;
            }
        }
        double[] sorted = inks.clone();
        Arrays.sort(sorted);
        double usual = sorted[sorted.length / 2];
        long even = Arrays.stream(inks)
                .filter(ink -> ink >= usual * LEAST_INK && ink <= usual * MOST_INK)
                .count();
        return usual >= FAINTEST && (double) even * thin >= EVEN_AND_THIN * inks.length * inks.length;
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
