package org.yusuan.read.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yusuan.document.Box;

/** The path under construction, and the shapes its painting leaves. Coordinates are of the page as shown. */
final class PathShapes {
    /** A side may lean this much (points) and still be parallel to the page: coordinates are rounded by producers. */
    private static final double LEAN = 0.75;

    private record Point(double x, double y) {}

    /** A polygon; its sides are straight where both ends say so. */
    private static final class Subpath {
        private final List<Point> points = new ArrayList<>();
        private boolean curved;
        private boolean closed;
    }

    private final double thickestLine;
    private final List<Subpath> subpaths = new ArrayList<>();
    private int segments;

    PathShapes(double thickestLine) {
        this.thickestLine = thickestLine;
    }

    /** Pieces of paths since the page began. */
    int segments() {
        return segments;
    }

    void move(double x, double y) {
        Subpath subpath = new Subpath();
        subpath.points.add(new Point(x, y));
        subpaths.add(subpath);
        segments++;
    }

    void line(double x, double y) {
        if (subpaths.isEmpty()) {
            move(x, y);
            return;
        }
        Subpath current = subpaths.get(subpaths.size() - 1);
        if (current.closed) {
            Point start = current.points.get(0);
            move(start.x, start.y);
            current = subpaths.get(subpaths.size() - 1);
        }
        current.points.add(new Point(x, y));
        segments++;
    }

    void curve(double x, double y) {
        line(x, y);
        subpaths.get(subpaths.size() - 1).curved = true;
    }

    void close() {
        if (!subpaths.isEmpty()) {
            subpaths.get(subpaths.size() - 1).closed = true;
        }
    }

    void clear() {
        subpaths.clear();
    }

    /** The path as bounds for a clip: one rectangle around each of its parts would be finer than is needed. */
    GeneralPath outline(AffineTransform toPage) {
        GeneralPath outline = new GeneralPath();
        List<Point> all =
                subpaths.stream().flatMap(subpath -> subpath.points.stream()).toList();
        if (!all.isEmpty()) {
            Box around = around(all);
            Rectangle2D bounds = new Rectangle2D.Double(around.x0(), around.y0(), around.width(), around.height());
            outline.append(toPage.createTransformedShape(bounds), false);
        }
        return outline;
    }

    void stroke(double width, int color, Box clip, List<PaintedShape> shapes) {
        for (Subpath subpath : subpaths) {
            if (subpath.curved) {
                continue;
            }
            List<Point> points = subpath.points;
            for (int i = 1; i < points.size(); i++) {
                strokeSide(points.get(i - 1), points.get(i), width, color, clip, shapes);
            }
            if (subpath.closed && points.size() > 2) {
                strokeSide(points.get(points.size() - 1), points.get(0), width, color, clip, shapes);
            }
        }
    }

    private void strokeSide(Point a, Point b, double width, int color, Box clip, List<PaintedShape> shapes) {
        double dx = Math.abs(a.x - b.x);
        double dy = Math.abs(a.y - b.y);
        if (Math.min(dx, dy) > LEAN) {
            return;
        }
        Box side = new Box(Math.min(a.x, b.x), Math.min(a.y, b.y), Math.max(a.x, b.x), Math.max(a.y, b.y));
        double half = width / 2;
        if (width > thickestLine) {
            Box thick = dx >= dy
                    ? new Box(side.x0(), side.y0() - half, side.x1(), side.y1() + half)
                    : new Box(side.x0() - half, side.y0(), side.x1() + half, side.y1());
            addArea(thick, color, clip, shapes);
            return;
        }
        clipped(side, clip, half).ifPresent(seen -> shapes.add(new PaintedShape.Stroke(seen, color)));
    }

    void fill(int color, Box clip, List<PaintedShape> shapes) {
        for (Subpath subpath : subpaths) {
            Box around = around(subpath.points);
            boolean thin = Math.min(around.width(), around.height()) <= thickestLine;
            if (thin || isRectangle(subpath)) {
                addArea(around, color, clip, shapes);
            } else {
                clipped(around, clip, 0).ifPresent(seen -> shapes.add(new PaintedShape.Backdrop(seen, color)));
            }
        }
    }

    private static void addArea(Box area, int color, Box clip, List<PaintedShape> shapes) {
        clipped(area, clip, 0).ifPresent(seen -> shapes.add(new PaintedShape.Area(seen, color)));
    }

    private static boolean isRectangle(Subpath subpath) {
        if (subpath.curved || subpath.points.size() < 4) {
            return false;
        }
        Box around = around(subpath.points);
        return subpath.points.stream()
                .allMatch(point -> (near(point.x, around.x0()) || near(point.x, around.x1()))
                        && (near(point.y, around.y0()) || near(point.y, around.y1())));
    }

    private static boolean near(double a, double b) {
        return Math.abs(a - b) <= LEAN;
    }

    private static Box around(List<Point> points) {
        double x0 = Double.POSITIVE_INFINITY;
        double y0 = Double.POSITIVE_INFINITY;
        double x1 = Double.NEGATIVE_INFINITY;
        double y1 = Double.NEGATIVE_INFINITY;
        for (Point point : points) {
            x0 = Math.min(x0, point.x);
            y0 = Math.min(y0, point.y);
            x1 = Math.max(x1, point.x);
            y1 = Math.max(y1, point.y);
        }
        return new Box(x0, y0, x1, y1);
    }

    /** The part that can be seen; lines on the clip's border are seen by half their thickness. */
    private static Optional<Box> clipped(Box box, Box clip, double slack) {
        double x0 = Math.max(box.x0(), clip.x0() - slack);
        double y0 = Math.max(box.y0(), clip.y0() - slack);
        double x1 = Math.min(box.x1(), clip.x1() + slack);
        double y1 = Math.min(box.y1(), clip.y1() + slack);
        return x1 < x0 || y1 < y0 ? Optional.empty() : Optional.of(new Box(x0, y0, x1, y1));
    }
}
