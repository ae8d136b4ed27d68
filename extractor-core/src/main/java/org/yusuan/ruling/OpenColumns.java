package org.yusuan.ruling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Outer columns that no line crosses: a merged cell that fills its column on a whole page is bounded by a vertical line
 * alone, as long as the grid beside it and touching none of its lines. The column is closed where the line ends.
 */
final class OpenColumns {
    /** A line farther from the grid than this share of the grid's width bounds no column of it. */
    private static final double FARTHEST = 0.5;

    private final RulingSettings settings;
    private final List<Edge> lone;

    OpenColumns(List<Edge> edges, List<List<Edge>> components, RulingSettings settings) {
        this.settings = settings;
        Set<Edge> connected = new HashSet<>();
        components.forEach(connected::addAll);
        this.lone = edges.stream()
                .filter(edge -> !edge.isHorizontal() && !connected.contains(edge))
                .toList();
    }

    /** The lines of a grid with those of the open columns beside it. */
    List<Edge> added(List<Edge> connected) {
        if (lone.isEmpty()) {
            return connected;
        }
        double top =
                connected.stream().mapToDouble(edge -> edge.box().y0()).min().orElseThrow();
        double bottom =
                connected.stream().mapToDouble(edge -> edge.box().y1()).max().orElseThrow();
        double left =
                connected.stream().mapToDouble(edge -> edge.box().x0()).min().orElseThrow();
        double right =
                connected.stream().mapToDouble(edge -> edge.box().x1()).max().orElseThrow();
        List<Edge> all = new ArrayList<>(connected);
        for (Edge edge : nearestFirst(left, right)) {
            double reach = FARTHEST * (right - left);
            boolean before = edge.at() < left && edge.at() >= left - reach;
            boolean after = edge.at() > right && edge.at() <= right + reach;
            if ((before || after) && isAt(edge.from(), top) && isAt(edge.to(), bottom)) {
                all.add(edge);
                all.add(Edge.horizontal(top, edge.at(), before ? left : right));
                all.add(Edge.horizontal(bottom, edge.at(), before ? left : right));
                left = Math.min(left, edge.at());
                right = Math.max(right, edge.at());
            }
        }
        return all;
    }

    /** Of several open columns each stands beside the one that is nearer to the grid. */
    private List<Edge> nearestFirst(double left, double right) {
        return lone.stream()
                .sorted(Comparator.comparingDouble(edge -> Math.max(left - edge.at(), edge.at() - right)))
                .toList();
    }

    private boolean isAt(double end, double side) {
        return Math.abs(end - side) <= settings.smallestCell();
    }
}
