package org.yusuan.ocr;

import java.util.ArrayList;
import java.util.List;

/** Finds the lines of a bitmap that run to the right: long runs of ink, one below the other where the line leans a little. */
final class LineTracer {
    /** Pixels of paper that noise leaves in a line. */
    private final int gap;

    private final int shortest;
    private final int thickest;
    private final Bitmap bitmap;
    private final List<Trace> open = new ArrayList<>();
    private final List<RuledLine> lines = new ArrayList<>();

    /** Runs that touch, gathered while going down. */
    private static final class Trace {
        private int from;
        private int to;
        private final int low;
        private int high;
        private int lastFrom;
        private int lastTo;
        private double weighted;
        private int weight;

        Trace(int y, int from, int to) {
            this.from = from;
            this.to = to;
            this.low = y;
            add(y, from, to);
        }

        private void add(int y, int runFrom, int runTo) {
            from = Math.min(from, runFrom);
            to = Math.max(to, runTo);
            lastFrom = high == y ? Math.min(lastFrom, runFrom) : runFrom;
            lastTo = high == y ? Math.max(lastTo, runTo) : runTo;
            high = y;
            weighted += (double) y * (runTo - runFrom);
            weight += runTo - runFrom;
        }
    }

    private LineTracer(Bitmap bitmap, int shortest, int thickest, int gap) {
        this.bitmap = bitmap;
        this.shortest = shortest;
        this.thickest = thickest;
        this.gap = gap;
    }

    /**
     * @param shortest length of a line, in pixels
     * @param thickest a line across, in pixels; thicker ink is a letter or an area
     * @param gap pixels of paper that noise leaves in a line
     */
    static List<RuledLine> trace(Bitmap bitmap, int shortest, int thickest, int gap) {
        LineTracer tracer = new LineTracer(bitmap, shortest, thickest, gap);
        for (int y = 0; y < bitmap.height(); y++) {
            tracer.row(y);
        }
        tracer.open.forEach(tracer::close);
        return tracer.lines;
    }

    private void row(int y) {
        int from = -1;
        int last = -1;
        for (int x = 0; x < bitmap.width(); x++) {
            if (!bitmap.at(x, y)) {
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
        open.removeIf(trace -> {
            boolean done = trace.high < y;
            if (done) {
                close(trace);
            }
            return done;
        });
    }

    private void run(int y, int from, int to) {
        if (from < 0 || to - from < shortest) {
            return;
        }
        Trace home = null;
        for (Trace trace : List.copyOf(open)) {
            boolean touches = trace.high >= y - 1 && from <= trace.lastTo + gap && to >= trace.lastFrom - gap;
            if (!touches) {
                continue;
            }
            if (home == null) {
                trace.add(y, from, to);
                home = trace;
            } else {
                home.from = Math.min(home.from, trace.from);
                home.to = Math.max(home.to, trace.to);
                home.lastFrom = Math.min(home.lastFrom, trace.lastFrom);
                home.lastTo = Math.max(home.lastTo, trace.lastTo);
                home.weighted += trace.weighted;
                home.weight += trace.weight;
                open.remove(trace);
            }
        }
        if (home == null) {
            open.add(new Trace(y, from, to));
        }
    }

    private void close(Trace trace) {
        RuledLine line = new RuledLine(
                true, trace.weighted / trace.weight, trace.from, trace.to, trace.low, trace.high);
        if (line.length() >= shortest && isThin(line)) {
            lines.add(line);
        }
    }

    /** Most of it has paper above and below; where text touches it or lines cross, it has none. */
    private boolean isThin(RuledLine line) {
        int thin = 0;
        for (int x = line.from(); x < line.to(); x++) {
            thin += thickness(line, x) <= thickest ? 1 : 0;
        }
        return thin * 2 > line.length();
    }

    /** Pixels of ink across the line at a place along it. */
    private int thickness(RuledLine line, int x) {
        int y = line.low();
        while (y <= line.high() && !bitmap.at(x, y)) {
            y++;
        }
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
