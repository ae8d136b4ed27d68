package org.yusuan.read.pdf;

import java.awt.image.BufferedImage;
import java.util.List;
import org.yusuan.document.Box;

/**
 * A page as it looks, with the lines that were found on it.
 *
 * @param image of the page as shown
 * @param width of the page in points
 * @param height of the page in points
 * @param edges what was taken for a drawn line, as boxes without thickness
 */
public record PagePicture(BufferedImage image, double width, double height, List<Box> edges) {
    public PagePicture {
        edges = List.copyOf(edges);
    }
}
