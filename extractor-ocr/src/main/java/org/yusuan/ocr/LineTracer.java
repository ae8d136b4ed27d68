package org.yusuan.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the lines of a bitmap that run to the right: long runs of ink, one below the other where the line leans a little. */
final class LineTracer {
    /** Pixels of paper that noise leaves in a line. */
    private final int gap;

    private final int shortest;
    private final LineInk ink;
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

    private LineTracer(LineInk ink, Bitmap drawn, int shortest, int gap) {
        this.ink = ink;
        this.drawn = drawn;
        this.shortest = shortest;
        this.gap = gap;
    }

    /**
     * @param drawn the picture's ink with faint lines
     * @param shortest length of a line, in pixels
     * @param gap pixels of paper that noise leaves in a line
     */
    static List<RuledLine> trace(LineInk ink, Bitmap drawn, int shortest, int gap) {
        LineTracer tracer = new LineTracer(ink, drawn, shortest, gap);
        for (int y = 0; y < drawn.height(); y++) {
            tracer.row(y);
        }
        List.copyOf(tracer.open).forEach(tracer::close);
        return tracer.lines;
    }

    private void row(int y) {
        int from = -1;
        int last = -1;
        for (int x = 0; x < drawn.width(); x++) {
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
        RuledLine line = ink.drawn(trace.line());
        if (line.length() >= shortest && ink.isLine(line)) {
            lines.add(line);
        }
    }
}
