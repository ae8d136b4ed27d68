package org.yusuan.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuledLinesTest {
    private static final double DPI = 200;
    private static final int ROWS = 6;
    private static final int COLUMNS = 4;

    @ParameterizedTest
    @CsvSource({"3, 0, 0", "1, 0, 150", "2, 0.5, 80", "2, -2, 60", "1, 1, 120"})
    void aLatticeIsFound(float thickness, double degrees, int shade) {
        GreyPicture askew = GreyPicture.of(lattice(thickness, degrees, shade), DPI);
        Bitmap ink = Bitmap.of(askew, 34);
        double tilt = Tilt.of(ink);
        assertThat(Math.toDegrees(tilt)).isBetween(-degrees - 0.1, -degrees + 0.1);
        GreyPicture upright = askew.tilted(tilt);
        List<RuledLine> lines = RuledLines.of(upright, Bitmap.of(upright, 34), DPI);
        assertThat(lines).filteredOn(RuledLine::horizontal).hasSize(ROWS + 1);
        assertThat(lines).filteredOn(line -> !line.horizontal()).hasSize(COLUMNS + 1);
    }

    private static BufferedImage lattice(float thickness, double degrees, int shade) {
        BufferedImage page = new BufferedImage(1200, 900, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = page.createGraphics();
        graphics.setColor(new Color(248, 248, 246));
        graphics.fillRect(0, 0, 1200, 900);
        graphics.rotate(Math.toRadians(degrees), 600, 450);
        graphics.setRenderingHint(java.awt.RenderingHints.KEY_ANTIALIASING, java.awt.RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(new Color(shade, shade, shade));
        graphics.setStroke(new BasicStroke(thickness));
        for (int row = 0; row <= ROWS; row++) {
            graphics.drawLine(100, 150 + 90 * row, 1100, 150 + 90 * row);
        }
        for (int column = 0; column <= COLUMNS; column++) {
            graphics.drawLine(100 + 250 * column, 150, 100 + 250 * column, 150 + 90 * ROWS);
        }
        graphics.dispose();
        return page;
    }
}
