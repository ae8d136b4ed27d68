package org.yusuan.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class SealsTest {
    private static final double DPI = 200;
    private static final int PAPER = 240;

    /** A ring of 120 points over a hairline, and a red amount of 10. */
    private static BufferedImage page() {
        BufferedImage page = new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = page.createGraphics();
        graphics.setColor(new Color(PAPER, PAPER, PAPER));
        graphics.fillRect(0, 0, 800, 600);
        graphics.setColor(new Color(150, 150, 150));
        graphics.fillRect(50, 300, 700, 2);
        graphics.setColor(new Color(215, 30, 40, 170));
        graphics.setStroke(new BasicStroke(20));
        graphics.drawOval(200, 130, 340, 340);
        graphics.setColor(new Color(200, 20, 20));
        graphics.fillRect(650, 200, 24, 28);
        graphics.dispose();
        return page;
    }

    @Test
    void aSealIsSeenThroughAndRedPrintStays() {
        GreyPicture grey = GreyPicture.of(page(), DPI);
        assertThat(grey.at(200, 310)).as("the seal's ink").isGreaterThan(PAPER - 10);
        assertThat(grey.at(200, 300)).as("a line under it").isLessThan(grey.at(200, 310) * 4 / 5);
        assertThat(grey.at(660, 210)).as("red print").isLessThan(100);
        assertThat(grey.at(100, 300)).as("the line beside it").isEqualTo(150);
    }
}
