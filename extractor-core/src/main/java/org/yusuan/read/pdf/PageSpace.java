package org.yusuan.read.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.yusuan.document.Box;

/**
 * The page as shown: cut to its crop box, turned by /Rotate, origin top left.
 *
 * @param toShown from the page's own coordinates
 */
record PageSpace(double width, double height, AffineTransform toShown) {
    static PageSpace of(PDPage page) {
        PDRectangle crop = page.getCropBox();
        double x = crop.getLowerLeftX();
        double y = crop.getLowerLeftY();
        double width = crop.getWidth();
        double height = crop.getHeight();
        return switch (Math.floorMod(page.getRotation(), 360)) {
            case 90 -> new PageSpace(height, width, new AffineTransform(0, 1, 1, 0, -y, -x));
            case 180 -> new PageSpace(width, height, new AffineTransform(-1, 0, 0, 1, width + x, -y));
            case 270 -> new PageSpace(height, width, new AffineTransform(0, -1, -1, 0, height + y, width + x));
            default -> new PageSpace(width, height, new AffineTransform(1, 0, 0, -1, -x, height + y));
        };
    }

    Box box() {
        return new Box(0, 0, width, height);
    }

    /** From the page as shown back to the page's own coordinates. */
    AffineTransform toPage() {
        try {
            return toShown.createInverse();
        } catch (NoninvertibleTransformException e) {
            throw new IllegalStateException("turning and shifting a page can be undone", e);
        }
    }

    /** A box of the page as shown cut to bounds in the page's own coordinates; without area if they are apart. */
    Box intersection(Box box, Rectangle2D bounds) {
        Point2D a = toShown.transform(new Point2D.Double(bounds.getMinX(), bounds.getMinY()), null);
        Point2D b = toShown.transform(new Point2D.Double(bounds.getMaxX(), bounds.getMaxY()), null);
        double x0 = Math.max(box.x0(), Math.min(a.getX(), b.getX()));
        double y0 = Math.max(box.y0(), Math.min(a.getY(), b.getY()));
        double x1 = Math.min(box.x1(), Math.max(a.getX(), b.getX()));
        double y1 = Math.min(box.y1(), Math.max(a.getY(), b.getY()));
        return new Box(x0, y0, Math.max(x0, x1), Math.max(y0, y1));
    }
}
