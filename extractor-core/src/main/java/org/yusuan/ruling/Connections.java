package org.yusuan.ruling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Intersections, and the sets of edges that hang together through them. */
final class Connections {
    private final RulingSettings settings;

    Connections(RulingSettings settings) {
        this.settings = settings;
    }

    /** Sets of connected edges, each with at least one crossing; edges that cross nothing belong to none. */
    List<List<Edge>> components(List<Edge> edges) {
        List<Edge> ordered = new ArrayList<>(edges);
        ordered.sort(Comparator.comparing(Edge::direction).thenComparingDouble(Edge::at));
        int horizontals = (int) ordered.stream().filter(Edge::isHorizontal).count();
        DisjointSets sets = new DisjointSets(ordered.size());
        for (int h = 0; h < horizontals; h++) {
            Edge horizontal = ordered.get(h);
            for (int v = firstFrom(ordered, horizontals, horizontal.from() - settings.reach());
                    v < ordered.size() && ordered.get(v).at() <= horizontal.to() + settings.reach();
                    v++) {
                if (reaches(ordered.get(v), horizontal.at())) {
                    sets.join(h, v);
                }
            }
        }
        Map<Integer, List<Edge>> components = new LinkedHashMap<>();
        for (int i = 0; i < ordered.size(); i++) {
            components.computeIfAbsent(sets.root(i), root -> new ArrayList<>()).add(ordered.get(i));
        }
        return components.values().stream()
                .filter(component -> component.size() > 1)
                .toList();
    }

    private boolean reaches(Edge edge, double position) {
        return position >= edge.from() - settings.reach() && position <= edge.to() + settings.reach();
    }

    /** Index of the first vertical edge at or after the position. */
    private static int firstFrom(List<Edge> ordered, int horizontals, double position) {
        int low = horizontals;
        int high = ordered.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ordered.get(middle).at() < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
