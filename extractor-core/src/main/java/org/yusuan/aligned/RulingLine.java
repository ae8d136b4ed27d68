package org.yusuan.aligned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yusuan.ruling.Edge;

/** A horizontal line. */
record RulingLine(double y, double x0, double x1) {
    private static final Comparator<RulingLine> READING_ORDER =
            Comparator.comparingDouble(RulingLine::y).thenComparingDouble(RulingLine::x0);

    /** Pieces at one height (points apart at most) count as one rule. */
    private static final double SAME_HEIGHT = 2;

    static List<RulingLine> of(List<Edge> edges) {
        return edges.stream()
                .filter(Edge::isHorizontal)
                .map(edge -> new RulingLine(edge.at(), edge.from(), edge.to()))
                .sorted(READING_ORDER)
                .toList();
    }

    /** Rules whose pieces are nearer than the gap made one. */
    static List<RulingLine> joined(List<RulingLine> rules, double gap) {
        List<RulingLine> joined = new ArrayList<>();
        for (int from = 0; from < rules.size(); ) {
            int to = from;
            while (to < rules.size() && rules.get(to).y - rules.get(from).y <= SAME_HEIGHT) {
                to++;
            }
            List<RulingLine> level = new ArrayList<>(rules.subList(from, to));
            level.sort(Comparator.comparingDouble(RulingLine::x0));
            RulingLine whole = level.get(0);
            for (RulingLine rule : level) {
                if (rule.x0 - whole.x1 > gap) {
                    joined.add(whole);
                    whole = rule;
                }
                whole = new RulingLine(whole.y, whole.x0, Math.max(whole.x1, rule.x1));
            }
            joined.add(whole);
            from = to;
        }
        return joined;
    }

    double width() {
        return x1 - x0;
    }
}
