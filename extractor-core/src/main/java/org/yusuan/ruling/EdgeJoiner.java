package org.yusuan.ruling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes one edge of the pieces of a line: dashes, dots, the sides that neighbouring cells draw twice. */
final class EdgeJoiner {
    private static final Comparator<Edge> BY_POSITION =
            Comparator.comparingDouble(Edge::at).thenComparingDouble(Edge::from).thenComparingDouble(Edge::to);
    private static final Comparator<Edge> BY_START =
            Comparator.comparingDouble(Edge::from).thenComparingDouble(Edge::at).thenComparingDouble(Edge::to);

    private final RulingSettings settings;

    EdgeJoiner(RulingSettings settings) {
        this.settings = settings;
    }

    List<Edge> join(List<Edge> edges) {
        List<Edge> joined = new ArrayList<>();
        for (Edge.Direction direction : Edge.Direction.values()) {
            List<Edge> sorted = edges.stream()
                    .filter(edge -> edge.direction() == direction)
                    .sorted(BY_POSITION)
                    .toList();
            for (List<Edge> line : lines(sorted)) {
                joinAlong(line, joined);
            }
        }
        return joined;
    }

    /** Groups of edges at about the same position; a group is never wider than the snap distance. */
    private List<List<Edge>> lines(List<Edge> sorted) {
        List<List<Edge>> lines = new ArrayList<>();
        List<Edge> line = new ArrayList<>();
        for (Edge edge : sorted) {
            if (!line.isEmpty() && edge.at() - line.get(0).at() > settings.snap()) {
                lines.add(line);
                line = new ArrayList<>();
            }
            line.add(edge);
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return lines;
    }

    private void joinAlong(List<Edge> line, List<Edge> joined) {
        List<Edge> piece = new ArrayList<>();
        double end = Double.NEGATIVE_INFINITY;
        for (Edge edge : line.stream().sorted(BY_START).toList()) {
            if (!piece.isEmpty() && edge.from() - end > settings.gap()) {
                addJoined(piece, joined);
                piece.clear();
                end = Double.NEGATIVE_INFINITY;
            }
            piece.add(edge);
            end = Math.max(end, edge.to());
        }
        if (!piece.isEmpty()) {
            addJoined(piece, joined);
        }
    }

    /** The piece lies where most of its length lies; a dashed line goes on for a blank beyond its last dash. */
    private void addJoined(List<Edge> piece, List<Edge> joined) {
        double from = piece.get(0).from();
        double to = from;
        double length = 0;
        double weighted = 0;
        double blank = 0;
        for (Edge edge : piece) {
            blank = Math.max(blank, edge.from() - to);
            to = Math.max(to, edge.to());
            length += edge.length();
            weighted += edge.at() * edge.length();
        }
        if (to - from >= settings.shortest()) {
            double at = length > 0 ? weighted / length : piece.get(0).at();
            double beyond = length <= settings.longestDash() * piece.size() ? blank : 0;
            joined.add(new Edge(piece.get(0).direction(), at, from - beyond, to + beyond));
        }
    }
}
