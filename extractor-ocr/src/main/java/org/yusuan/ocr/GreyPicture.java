package org.yusuan.ocr;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;

/** A picture in shades of grey, from 0 (black) to 255 (white), rows from top to bottom. */
final class GreyPicture {
    static final int WHITE = 255;

    private static final int BYTE = 0xFF;

    private final int width;
    private final int height;
    private final byte[] shades;

    GreyPicture(int width, int height) {
        this.width = width;
        this.height = height;
        this.shades = new byte[width * height];
    }

    /** The picture without the red of seals (印章): what was printed under them stays. */
    static GreyPicture of(BufferedImage image, double dpi) {
        Raster colors = rgb(image).getRaster();
        GreyPicture grey = new GreyPicture(image.getWidth(), image.getHeight());
        int[] row = new int[grey.width];
        for (int y = 0; y < grey.height; y++) {
            colors.getDataElements(0, y, grey.width, 1, row);
            for (int x = 0; x < grey.width; x++) {
                grey.set(x, y, shade(row[x]));
            }
        }
        Seals.seeThrough(colors, grey, dpi);
        return grey;
    }

    private static BufferedImage rgb(BufferedImage image) {
        if (image.getType() == BufferedImage.TYPE_INT_RGB) {
            return image;
        }
        BufferedImage rgb = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = rgb.createGraphics();
        graphics.drawImage(image, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return rgb;
    }

    private static int shade(int rgb) {
        return ((rgb >> 16 & BYTE) * 299 + (rgb >> 8 & BYTE) * 587 + (rgb & BYTE) * 114) / 1000;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int at(int x, int y) {
        return shades[y * width + x] & BYTE;
    }

    void set(int x, int y, int shade) {
        shades[y * width + x] = (byte) shade;
    }

    /** Between the pixels around a place; white beyond the picture. */
    int between(double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        double right = x - left;
        double down = y - top;
        double upper = orWhite(left, top) * (1 - right) + orWhite(left + 1, top) * right;
        double lower = orWhite(left, top + 1) * (1 - right) + orWhite(left + 1, top + 1) * right;
        return (int) Math.round(upper * (1 - down) + lower * down);
    }

    private int orWhite(int x, int y) {
        return x < 0 || y < 0 || x >= width || y >= height ? WHITE : at(x, y);
    }

    /** Turned clockwise by quarters. */
    GreyPicture turned(int quarters) {
        int turns = Math.floorMod(quarters, 4);
        boolean across = turns % 2 == 1;
        GreyPicture turned = across ? new GreyPicture(height, width) : new GreyPicture(width, height);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                switch (turns) {
                    case 1 -> turned.set(height - 1 - y, x, at(x, y));
                    case 2 -> turned.set(width - 1 - x, height - 1 - y, at(x, y));
                    case 3 -> turned.set(y, width - 1 - x, at(x, y));
                    default -> turned.set(x, y, at(x, y));
                }
            }
        }
        return turned;
    }

    /** Rows as columns. */
    GreyPicture transposed() {
        GreyPicture transposed = new GreyPicture(height, width);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                transposed.set(y, x, at(x, y));
            }
        }
        return transposed;
    }

    /** Turned clockwise about its middle by a small angle in radians; the size stays. */
    GreyPicture tilted(double angle) {
        GreyPicture tilted = new GreyPicture(width, height);
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        double midX = (width - 1) / 2.0;
        double midY = (height - 1) / 2.0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double fromX = midX + (x - midX) * cos + (y - midY) * sin;
                double fromY = midY - (x - midX) * sin + (y - midY) * cos;
                tilted.set(x, y, between(fromX, fromY));
            }
        }
        return tilted;
    }
}
