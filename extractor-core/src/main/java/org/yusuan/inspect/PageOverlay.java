package org.yusuan.inspect;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.yusuan.document.Box;
import org.yusuan.read.pdf.PagePicture;
import org.yusuan.record.Role;

/** Draws over a page what was read of it: edges, cells in the colours of their roles, residue crossed out. */
final class PageOverlay {
    /** Widths of lines in points. */
    private static final float EDGE_WIDTH = 0.6f;

    private static final float CELL_WIDTH = 0.8f;
    private static final float RESIDUE_WIDTH = 2f;

    /** Cells are drawn a little inside their borders (points), so that the page's own lines and the edges are seen. */
    private static final double INSET = 1;

    private PageOverlay() {}

    static BufferedImage over(PagePicture page, List<PlacedCell> cells) {
        BufferedImage image = page.image();
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.scale(image.getWidth() / page.width(), image.getHeight() / page.height());
        cells.forEach(cell -> draw(graphics, cell));
        graphics.setColor(RoleColors.EDGE);
        graphics.setStroke(new BasicStroke(EDGE_WIDTH));
        for (Box edge : page.edges()) {
            graphics.draw(new Line2D.Double(edge.x0(), edge.y0(), edge.x1(), edge.y1()));
        }
        graphics.dispose();
        return image;
    }

    private static void draw(Graphics2D graphics, PlacedCell cell) {
        Role role = cell.roled().role();
        Rectangle2D inside = inside(cell.box());
        graphics.setColor(RoleColors.veil(role));
        graphics.fill(inside);
        graphics.setColor(RoleColors.of(role));
        if (role == Role.RESIDUE) {
            graphics.setStroke(new BasicStroke(RESIDUE_WIDTH));
            graphics.draw(new Line2D.Double(inside.getMinX(), inside.getMinY(), inside.getMaxX(), inside.getMaxY()));
        } else {
            graphics.setStroke(new BasicStroke(CELL_WIDTH));
        }
        graphics.draw(inside);
    }

    private static Rectangle2D inside(Box box) {
        double x = Math.min(INSET, box.width() / 2);
        double y = Math.min(INSET, box.height() / 2);
        return new Rectangle2D.Double(box.x0() + x, box.y0() + y, box.width() - 2 * x, box.height() - 2 * y);
    }
}
