package org.yusuan.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yusuan.document.Box;
import org.yusuan.ruling.Edge;

/** The visible borders of areas of one colour: where two of them touch or overlap, there is none. */
final class AreaBorders {
    /** Areas this near touch, in points: producers round coordinates. */
    private static final double TOUCH = 0.75;

    /** Pages with more areas of one colour are drawings; their borders are left out. */
    private static final int MOST_AREAS = 2_000;

    private AreaBorders() {}

    static List<Edge> of(List<Box> areas) {
        List<Edge> edges = new ArrayList<>();
        if (areas.size() > MOST_AREAS) {
            return edges;
        }
        for (Box area : areas) {
            addVisible(Edge.vertical(area.x0(), area.y0(), area.y1()), -1, areas, edges);
            addVisible(Edge.vertical(area.x1(), area.y0(), area.y1()), 1, areas, edges);
            addVisible(Edge.horizontal(area.y0(), area.x0(), area.x1()), -1, areas, edges);
            addVisible(Edge.horizontal(area.y1(), area.x0(), area.x1()), 1, areas, edges);
        }
        return edges;
    }

    /** @param side -1 if the outside of the border lies before it, 1 if behind it */
    private static void addVisible(Edge border, int side, List<Box> areas, List<Edge> edges) {
        double outside = border.at() + side * TOUCH;
        List<double[]> hidden = new ArrayList<>();
        for (Box area : areas) {
            boolean covers = border.isHorizontal()
                    ? area.y0() <= outside && outside <= area.y1()
                    : area.x0() <= outside && outside <= area.x1();
            if (covers) {
                hidden.add(
                        border.isHorizontal()
                                ? new double[] {area.x0(), area.x1()}
                                : new double[] {area.y0(), area.y1()});
            }
        }
        hidden.sort(Comparator.comparingDouble(range -> range[0]));
        double from = border.from();
        for (double[] range : hidden) {
            if (range[0] > from + TOUCH) {
                edges.add(piece(border, from, Math.min(range[0], border.to())));
            }
            from = Math.max(from, range[1]);
            if (from >= border.to()) {
                return;
            }
        }
        if (border.to() > from + TOUCH) {
            edges.add(piece(border, from, border.to()));
        }
    }

    private static Edge piece(Edge border, double from, double to) {
        return new Edge(border.direction(), border.at(), Math.min(from, to), to);
    }
}
