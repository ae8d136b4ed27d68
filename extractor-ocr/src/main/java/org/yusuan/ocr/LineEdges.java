package org.yusuan.ocr;

import java.util.ArrayList;
import java.util.List;
import org.yusuan.ruling.Edge;

/** Lines of a picture as edges of the page: ends that nearly meet a line are set on it. */
final class LineEdges {
    private static final double INCH = 72;

    /** In points. A scan's lines end this far before or beyond the line they meet. */
    private static final double REACH = 4;

    private LineEdges() {}

    static List<Edge> of(List<RuledLine> lines, double dpi) {
        double pixels = dpi / INCH;
        List<Edge> edges = new ArrayList<>();
        for (RuledLine line : lines) {
            double from = met(line, line.from(), lines, REACH * pixels) / pixels;
            double to = met(line, line.to(), lines, REACH * pixels) / pixels;
            double at = line.at() / pixels;
            if (from < to) {
                edges.add(line.horizontal() ? Edge.horizontal(at, from, to) : Edge.vertical(at, from, to));
            }
        }
        return edges;
    }

    private static double met(RuledLine line, double end, List<RuledLine> lines, double reach) {
        double nearest = end;
        double distance = reach;
        for (RuledLine other : lines) {
            double away = Math.abs(other.at() - end);
            boolean reaches = other.horizontal() != line.horizontal()
                    && line.at() >= other.from() - reach
                    && line.at() <= other.to() + reach;
            if (reaches && away <= distance) {
                distance = away;
                nearest = other.at();
            }
        }
        return nearest;
    }
}
