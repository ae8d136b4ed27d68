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

    /** In points. Over so much to each side, noise is evened out of a faint line, */
    private static final double FAINT_ALONG = 2.5;

    /** and so far beside it there is paper. */
    private static final double FAINT_ACROSS = 1.4;

    /** In points. What stands out beyond the last crossing by so much at most may be a letter's stroke. */
    private static final double STROKE = 14;

    /** In points. Lines end this far from the one they meet, and lean by as much. */
    private static final double SLACK = 2.5;

    /** In points. Pieces of one line are this far apart at most, */
    private static final double APART = 6;

    /** or this far where each of them is longer: a leaning hairline in black and white is broken where it steps over a row; */
    private static final double STEP = 12;

    /** they stand this much beside each other: what noise adds to how a line leans. */
    private static final double ASIDE = 0.8;

    private final double pixels;
    private final LineInk rows;
    private final LineInk columns;
    private final List<RuledLine> accepted = new ArrayList<>();

    /** @param dpi pixels to an inch */
    private RuledLines(GreyPicture picture, Bitmap bitmap, double dpi) {
        this.pixels = dpi / INCH;
        this.rows = new LineInk(picture, bitmap, length(THICKEST));
        this.columns = new LineInk(picture.transposed(), bitmap.transposed(), length(THICKEST));
    }

    static List<RuledLine> of(GreyPicture picture, Bitmap bitmap, double dpi) {
        RuledLines lines = new RuledLines(picture, bitmap, dpi);
        List<RuledLine> found = new ArrayList<>(lines.traced(lines.rows));
        for (RuledLine upright : lines.traced(lines.columns)) {
            found.add(upright.transposed());
        }
        lines.accept(found);
        return lines.accepted.stream()
                .flatMap(line -> lines.parted(line).stream())
                .toList();
    }

    private List<RuledLine> traced(LineInk ink) {
        Bitmap drawn = ink.withFaintLines(length(FAINT_ALONG), Math.max(2, length(FAINT_ACROSS)));
        List<RuledLine> pieces = LineTracer.trace(ink, drawn, length(SHORTEST), Math.max(1, length(BREAK)));
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
                if (isOne(line, piece)) {
                    home = i;
                }
            }
            if (home < 0) {
                joined.add(piece);
            } else {
                joined.set(home, joined.get(home).joined(piece));
            }
        }
        return joined;
    }

    private boolean isOne(RuledLine line, RuledLine next) {
        int gap = next.from() - line.to();
        if (gap > length(STEP) || (gap > length(APART) && gap > Math.min(line.length(), next.length()))) {
            return false;
        }
        double there = next.from() >= line.to() ? line.end() : line.course()[next.from() - line.from()];
        return there != RuledLine.BROKEN && Math.abs(there - next.start()) <= Math.max(1, ASIDE * pixels);
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

    /** Letters end before the lines around them, the side of a cell on them or a little beyond. */
    private boolean isHeld(RuledLine line) {
        int slack = length(SLACK);
        int before = Math.max(1, length(BREAK));
        return accepted.stream().anyMatch(other -> line.isMet(other, line.from() - before, line.from() + slack, slack))
                && accepted.stream().anyMatch(other -> line.isMet(other, line.to() - slack, line.to() + before, slack));
    }

    /** Strokes of letters in a line's course lengthen it and bridge its gaps: it is where it is drawn between crossings. */
    private List<RuledLine> parted(RuledLine line) {
        int slack = length(SLACK);
        int[] crossings = accepted.stream()
                .filter(other -> crosses(other, line, slack))
                .mapToInt(other -> (int) Math.round(other.at()))
                .filter(at -> at > line.from() + slack && at < line.to() - slack)
                .sorted()
                .toArray();
        List<RuledLine> parts = new ArrayList<>();
        int from = line.from();
        int last = from;
        for (int i = 0; i <= crossings.length; i++) {
            int to = i < crossings.length ? crossings[i] : line.to();
            boolean end = i == 0 || i == crossings.length;
            boolean stroke = end && to - last <= length(STROKE) && !isHeldAt(line, i == 0 ? last : to);
            if (crossings.length > 0 && to - last > slack && (stroke || !isDrawn(line, last, to, end))) {
                addPart(line, from, last, parts);
                from = to;
            }
            last = to;
        }
        addPart(line, from, line.to(), parts);
        return parts;
    }

    private static void addPart(RuledLine line, int from, int to, List<RuledLine> parts) {
        if (from < to) {
            parts.add(line.part(from, to));
        }
    }

    private boolean isHeldAt(RuledLine line, int end) {
        int slack = length(SLACK);
        return accepted.stream().anyMatch(other -> line.isMet(other, end - slack, end + slack, slack));
    }

    private boolean isDrawn(RuledLine line, int from, int to, boolean end) {
        LineInk ink = line.horizontal() ? rows : columns;
        RuledLine part = line.part(from, to);
        return end ? ink.isLine(part) || ink.isBrokenLine(part) : !ink.isGap(part);
    }

    private static boolean crosses(RuledLine other, RuledLine line, int slack) {
        return other.horizontal() != line.horizontal()
                && line.at() >= other.from() - slack
                && line.at() <= other.to() + slack;
    }

    /** The bitmap without the lines; letters that touch them stay. */
    static Bitmap erased(Bitmap bitmap, List<RuledLine> lines, double dpi) {
        Bitmap text = bitmap.copy();
        int thickest = (int) Math.round(THICKEST * dpi / INCH);
        for (RuledLine line : lines) {
            for (int i = 0; i < line.length(); i++) {
                if (line.course()[i] != RuledLine.BROKEN) {
                    erase(text, bitmap, line, i, thickest);
                }
            }
        }
        return text;
    }

    /** Across the line as far as the ink goes; where a letter crosses or touches it, as far as a line is thick. */
    private static void erase(Bitmap text, Bitmap bitmap, RuledLine line, int index, int thickest) {
        int along = line.from() + index;
        int most = line.horizontal() ? bitmap.height() : bitmap.width();
        int middle = line.course()[index];
        int start = middle;
        while (start > 0 && ink(bitmap, line, along, start - 1) && middle - start <= thickest) {
            start--;
        }
        int end = middle;
        while (end < most && ink(bitmap, line, along, end) && end - start <= thickest) {
            end++;
        }
        boolean letter = end - start > thickest;
        int from = letter ? Math.max(0, middle - thickest / 4) : start;
        int to = letter ? Math.min(most, middle + thickest / 4 + 1) : end;
        for (int across = from; across < to; across++) {
            if (line.horizontal()) {
                text.erase(along, across);
            } else {
                text.erase(across, along);
            }
        }
    }

    private static boolean ink(Bitmap bitmap, RuledLine line, int along, int across) {
        return line.horizontal() ? bitmap.at(along, across) : bitmap.at(across, along);
    }
}
