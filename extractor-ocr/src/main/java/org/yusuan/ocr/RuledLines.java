package org.yusuan.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The drawn lines (表格线) of a picture, told from the strokes of characters by their length and by what they meet. */
final class RuledLines {
    private static final double INCH = 72;

    /** In points. A line of this length is one wherever it stands; no stroke of a character is as long. */
    private static final double SURELY_LINE = 54;

    /** In points. A side of a cell is at least this long: a line of the smallest print fits in. */
    private static final double SHORTEST = 9;

    /** In points. */
    private static final double THICKEST = 3;

    /** In points. Noise breaks lines, and scans of thin lines are dotted. */
    private static final double BREAK = 1.2;

    /** In points. Lines end this far from the one they meet, and lean by as much. */
    private static final double SLACK = 2.5;

    /** In points. Pieces of one line are this far apart at most. */
    private static final double APART = 6;

    private final Bitmap bitmap;
    private final double pixels;
    private final List<RuledLine> accepted = new ArrayList<>();

    /** @param dpi pixels to an inch */
    private RuledLines(Bitmap bitmap, double dpi) {
        this.bitmap = bitmap;
        this.pixels = dpi / INCH;
    }

    static List<RuledLine> of(Bitmap bitmap, double dpi) {
        RuledLines lines = new RuledLines(bitmap, dpi);
        List<RuledLine> found = new ArrayList<>(lines.traced(bitmap));
        for (RuledLine upright : lines.traced(bitmap.transposed())) {
            found.add(upright.transposed());
        }
        lines.accept(found);
        return lines.accepted;
    }

    private List<RuledLine> traced(Bitmap side) {
        List<RuledLine> pieces =
                LineTracer.trace(side, length(SHORTEST), length(THICKEST), Math.max(1, length(BREAK)));
        return joined(pieces);
    }

    private int length(double points) {
        return (int) Math.round(points * pixels);
    }

    /** Pieces of one line in one: beside each other, one going on where the other ends. */
    private List<RuledLine> joined(List<RuledLine> pieces) {
        List<RuledLine> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingInt(RuledLine::from).thenComparingDouble(RuledLine::at));
        List<RuledLine> joined = new ArrayList<>();
        for (RuledLine piece : sorted) {
            int home = -1;
            for (int i = joined.size() - 1; i >= 0 && home < 0; i--) {
                RuledLine line = joined.get(i);
                if (Math.abs(line.at() - piece.at()) <= length(SLACK) && piece.from() - line.to() <= length(APART)) {
                    home = i;
                }
            }
            if (home < 0) {
                joined.add(piece);
            } else {
                joined.set(home, join(joined.get(home), piece));
            }
        }
        return joined;
    }

    private static RuledLine join(RuledLine a, RuledLine b) {
        double at = (a.at() * a.length() + b.at() * b.length()) / (a.length() + b.length());
        return new RuledLine(
                a.horizontal(),
                at,
                Math.min(a.from(), b.from()),
                Math.max(a.to(), b.to()),
                Math.min(a.low(), b.low()),
                Math.max(a.high(), b.high()));
    }

    /** Long lines first, then the short ones that end at such lines on both sides, and what ends at these. */
    private void accept(List<RuledLine> found) {
        List<RuledLine> open = new ArrayList<>();
        for (RuledLine line : found) {
            (line.length() >= length(SURELY_LINE) ? accepted : open).add(line);
        }
        for (boolean more = true; more; ) {
            List<RuledLine> met = open.stream().filter(this::isHeld).toList();
            accepted.addAll(met);
            open.removeAll(met);
            more = !met.isEmpty();
        }
    }

    private boolean isHeld(RuledLine line) {
        int slack = length(SLACK);
        return accepted.stream().anyMatch(other -> line.meets(other, line.from(), slack))
                && accepted.stream().anyMatch(other -> line.meets(other, line.to(), slack));
    }

    /** The bitmap without the lines; letters that touch them stay. */
    static Bitmap erased(Bitmap bitmap, List<RuledLine> lines, double dpi) {
        Bitmap text = bitmap.copy();
        int thickest = (int) Math.round(THICKEST * dpi / INCH);
        for (RuledLine line : lines) {
            for (int along = line.from(); along < line.to(); along++) {
                erase(text, bitmap, line, along, thickest);
            }
        }
        return text;
    }

    private static void erase(Bitmap text, Bitmap bitmap, RuledLine line, int along, int thickest) {
        int most = line.horizontal() ? bitmap.height() : bitmap.width();
        int low = Math.max(0, line.low() - 1);
        int high = Math.min(most - 1, line.high() + 1);
        for (int across = low; across <= high; across++) {
            if (!ink(bitmap, line, along, across)) {
                continue;
            }
            int end = across;
            while (end < most && ink(bitmap, line, along, end)) {
                end++;
            }
            int start = across;
            while (start > 0 && ink(bitmap, line, along, start - 1)) {
                start--;
            }
            boolean thin = end - start <= thickest;
            for (int at = thin ? start : low; at < (thin ? end : high + 1); at++) {
                if (line.horizontal()) {
                    text.erase(along, at);
                } else {
                    text.erase(at, along);
                }
            }
            across = end;
        }
    }

    private static boolean ink(Bitmap bitmap, RuledLine line, int along, int across) {
        return line.horizontal() ? bitmap.at(along, across) : bitmap.at(across, along);
    }
}
