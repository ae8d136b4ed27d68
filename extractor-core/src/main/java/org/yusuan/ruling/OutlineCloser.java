package org.yusuan.ruling;

import java.util.ArrayList;
import java.util.List;

/**
 * Adds the outer borders that are not drawn: where a page break cut the table its vertical lines run on beyond the last
 * horizontal one, and a table without left and right borders has horizontal lines that run on beyond the outermost
 * vertical ones. The border is where they end.
 */
final class OutlineCloser {
    /** One line that runs on may be anything; two that end together are a border's ends. */
    private static final int FEWEST_ENDS = 2;

    private final RulingSettings settings;

    OutlineCloser(RulingSettings settings) {
        this.settings = settings;
    }

    List<Edge> close(List<Edge> connected) {
        List<Edge> horizontals = connected.stream().filter(Edge::isHorizontal).toList();
        List<Edge> verticals =
                connected.stream().filter(edge -> !edge.isHorizontal()).toList();
        List<Edge> closed = new ArrayList<>(connected);
        addBorders(verticals, horizontals, closed);
        addBorders(horizontals, verticals, closed);
        return closed;
    }

    /** Borders parallel to {@code parallels}, at the ends of {@code across}, before the first and after the last. */
    private void addBorders(List<Edge> across, List<Edge> parallels, List<Edge> closed) {
        double first = parallels.stream().mapToDouble(Edge::at).min().orElseThrow();
        double last = parallels.stream().mapToDouble(Edge::at).max().orElseThrow();
        Edge.Direction direction = parallels.get(0).direction();

        double start = across.stream().mapToDouble(Edge::from).min().orElseThrow();
        if (start < first - settings.smallestCell()) {
            List<Edge> ending = across.stream()
                    .filter(edge -> edge.from() <= start + settings.reach())
                    .toList();
            addBorder(direction, start, ending, closed);
        }
        double end = across.stream().mapToDouble(Edge::to).max().orElseThrow();
        if (end > last + settings.smallestCell()) {
            List<Edge> ending = across.stream()
                    .filter(edge -> edge.to() >= end - settings.reach())
                    .toList();
            addBorder(direction, end, ending, closed);
        }
    }

    private static void addBorder(Edge.Direction direction, double at, List<Edge> ending, List<Edge> closed) {
        if (ending.size() < FEWEST_ENDS) {
            return;
        }
        double from = ending.stream().mapToDouble(Edge::at).min().orElseThrow();
        double to = ending.stream().mapToDouble(Edge::at).max().orElseThrow();
        closed.add(new Edge(direction, at, from, to));
    }
}
