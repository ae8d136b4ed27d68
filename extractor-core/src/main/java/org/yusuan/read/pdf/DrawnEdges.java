package org.yusuan.read.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yusuan.document.Box;
import org.yusuan.ruling.Edge;

/**
 * The edges a reader sees: strokes, thin filled rectangles, and the borders of filled areas. White on white is not seen;
 * neither is the border between two areas of one colour.
 */
final class DrawnEdges {
    /** An area of nearly the whole page is its background. */
    private static final double BACKGROUND_SHARE = 0.9;

    /** White lines are looked for on so many coloured areas; pages with more are drawings. */
    private static final int MOST_GROUNDS = 1_000;

    private final PageContent content;
    private final double thickestLine;
    private final List<Edge> edges = new ArrayList<>();
    private final List<Box> coloured = new ArrayList<>();
    private final Map<Integer, List<Box>> areas = new LinkedHashMap<>();

    private DrawnEdges(PageContent content, double thickestLine) {
        this.content = content;
        this.thickestLine = thickestLine;
    }

    static List<Edge> of(PageContent content, double thickestLine) {
        DrawnEdges drawn = new DrawnEdges(content, thickestLine);
        for (PaintedShape shape : content.shapes()) {
            drawn.add(shape);
        }
        drawn.areas.values().forEach(sameColour -> drawn.edges.addAll(AreaBorders.of(sameColour)));
        return drawn.edges;
    }

    private void add(PaintedShape shape) {
        Box box = shape.box();
        if (shape instanceof PaintedShape.Backdrop) {
            return;
        }
        if (Inks.isWhite(shape.color()) && coloured.stream().noneMatch(under -> isOver(box, under))) {
            return;
        }
        if (shape instanceof PaintedShape.Stroke || Math.min(box.width(), box.height()) <= thickestLine) {
            addLine(box);
            return;
        }
        double share = box.width() * box.height() / (content.width() * content.height());
        if (share < BACKGROUND_SHARE) {
            areas.computeIfAbsent(shape.color(), color -> new ArrayList<>()).add(box);
        }
        if (!Inks.isWhite(shape.color()) && coloured.size() < MOST_GROUNDS) {
            coloured.add(box);
        }
    }

    private static boolean isOver(Box box, Box under) {
        return under.contains(box.centerX(), box.centerY());
    }

    /** A dot may belong to a dotted line of either direction. */
    private void addLine(Box box) {
        boolean dot = Math.max(box.width(), box.height()) <= thickestLine;
        if (dot || box.width() > box.height()) {
            edges.add(Edge.horizontal(box.centerY(), box.x0(), box.x1()));
        }
        if (dot || box.height() >= box.width()) {
            edges.add(Edge.vertical(box.centerX(), box.y0(), box.y1()));
        }
    }
}
