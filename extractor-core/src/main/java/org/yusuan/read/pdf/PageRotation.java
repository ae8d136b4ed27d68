package org.yusuan.read.pdf;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.yusuan.document.Box;
import org.yusuan.read.RecognizedPage;
import org.yusuan.ruling.Edge;

/**
 * How the page must be turned to be read: landscape content is often drawn sideways on a portrait page. Everything is
 * found on the turned page; boxes are turned back for the document.
 *
 * @param reading the direction on the page as shown in which most of its text runs
 * @param width of the page as shown
 * @param height of the page as shown
 * @param tilt angle in radians by which the turned page was turned clockwise about its middle after that: scans stand askew
 */
record PageRotation(Direction reading, double width, double height, double tilt) {
    private static final Direction[] UPRIGHT_BY_QUARTERS = {
        Direction.RIGHT, Direction.UP, Direction.LEFT, Direction.DOWN
    };

    /** Of a page that stands straight. */
    PageRotation(Direction reading, double width, double height) {
        this(reading, width, height, 0);
    }

    static PageRotation of(PageContent content, RecognizedPage recognized) {
        return new PageRotation(
                UPRIGHT_BY_QUARTERS[recognized.quarterTurns()], content.width(), content.height(), recognized.tilt());
    }

    static PageRotation of(PageContent content, List<Glyph> visible) {
        Map<Direction, Integer> counts = new EnumMap<>(Direction.class);
        for (Glyph glyph : visible) {
            if (glyph.direction() != Direction.OBLIQUE && !glyph.isSpace()) {
                counts.merge(glyph.direction(), 1, Integer::sum);
            }
        }
        Direction most = Direction.RIGHT;
        for (Map.Entry<Direction, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > counts.getOrDefault(most, 0)) {
                most = entry.getKey();
            }
        }
        return new PageRotation(most, content.width(), content.height());
    }

    double turnedWidth() {
        return reading == Direction.UP || reading == Direction.DOWN ? height : width;
    }

    double turnedHeight() {
        return reading == Direction.UP || reading == Direction.DOWN ? width : height;
    }

    Box turned(Box shown) {
        return switch (reading) {
            case RIGHT, OBLIQUE -> shown;
            case UP -> new Box(height - shown.y1(), shown.x0(), height - shown.y0(), shown.x1());
            case DOWN -> new Box(shown.y0(), width - shown.x1(), shown.y1(), width - shown.x0());
            case LEFT -> new Box(width - shown.x1(), height - shown.y1(), width - shown.x0(), height - shown.y0());
        };
    }

    Box shown(Box upright) {
        Box turned = tilt == 0 ? upright : tilted(upright);
        return switch (reading) {
            case RIGHT, OBLIQUE -> turned;
            case UP -> new Box(turned.y0(), height - turned.x1(), turned.y1(), height - turned.x0());
            case DOWN -> new Box(width - turned.y1(), turned.x0(), width - turned.y0(), turned.x1());
            case LEFT -> new Box(width - turned.x1(), height - turned.y1(), width - turned.x0(), height - turned.y0());
        };
    }

    /** Its middle where it stands askew; the sides stay as they are, for they lean by little. */
    private Box tilted(Box upright) {
        double fromMiddleX = upright.centerX() - turnedWidth() / 2;
        double fromMiddleY = upright.centerY() - turnedHeight() / 2;
        double x = turnedWidth() / 2 + fromMiddleX * Math.cos(tilt) + fromMiddleY * Math.sin(tilt);
        double y = turnedHeight() / 2 - fromMiddleX * Math.sin(tilt) + fromMiddleY * Math.cos(tilt);
        return new Box(
                x - upright.width() / 2, y - upright.height() / 2, x + upright.width() / 2, y + upright.height() / 2);
    }

    Glyph turned(Glyph glyph) {
        if (reading == Direction.RIGHT) {
            return glyph;
        }
        return new Glyph(
                glyph.text(),
                turned(glyph.box()),
                glyph.fontSize(),
                glyph.direction().whenReading(reading),
                glyph.painted(),
                glyph.color(),
                turned(glyph.clip()),
                glyph.textObject(),
                glyph.certainty());
    }

    Edge turned(Edge edge) {
        if (reading == Direction.RIGHT) {
            return edge;
        }
        Box box = turned(edge.box());
        return box.width() > box.height()
                ? Edge.horizontal(box.y0(), box.x0(), box.x1())
                : Edge.vertical(box.x0(), box.y0(), box.y1());
    }
}
