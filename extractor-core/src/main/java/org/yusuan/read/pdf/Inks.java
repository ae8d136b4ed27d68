package org.yusuan.read.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceN;
import org.apache.pdfbox.pdmodel.graphics.color.PDIndexed;
import org.apache.pdfbox.pdmodel.graphics.color.PDLab;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.color.PDSeparation;

/**
 * Colours as RGB, near enough to tell white from drawn and one area from another. Colour profiles are not applied: that
 * needs the platform's colour management, which is slow and differs between machines.
 */
final class Inks {
    static final int BLACK = 0x000000;

    /** Each channel at least this: white paper, also where a converter rounded it. */
    private static final int WHITEST = 250;

    private static final int FULL = 255;

    private Inks() {}

    static boolean isWhite(int rgb) {
        return ((rgb >> 16) & FULL) >= WHITEST && ((rgb >> 8) & FULL) >= WHITEST && (rgb & FULL) >= WHITEST;
    }

    static int rgb(PDColor color) {
        PDColorSpace space = color.getColorSpace();
        float[] parts = color.getComponents();
        if (space instanceof PDPattern || parts.length == 0) {
            return BLACK;
        }
        if (space instanceof PDIndexed) {
            return indexed(color);
        }
        if (space instanceof PDSeparation || space instanceof PDDeviceN) {
            float ink = 0;
            for (float part : parts) {
                ink = Math.max(ink, part);
            }
            return gray(1 - ink);
        }
        if (space instanceof PDLab) {
            return gray(parts[0] / 100);
        }
        return switch (parts.length) {
            case 3 -> pack(parts[0], parts[1], parts[2]);
            case 4 ->
                pack((1 - parts[0]) * (1 - parts[3]), (1 - parts[1]) * (1 - parts[3]), (1 - parts[2]) * (1 - parts[3]));
            default -> gray(parts[0]);
        };
    }

    private static int indexed(PDColor color) {
        try {
            return color.toRGB();
        } catch (IOException e) {
            // a palette that can't be read still paints something
            return BLACK;
        }
    }

    private static int gray(float value) {
        return pack(value, value, value);
    }

    private static int pack(float red, float green, float blue) {
        return (channel(red) << 16) | (channel(green) << 8) | channel(blue);
    }

    private static int channel(float value) {
        return Math.round(Math.max(0, Math.min(1, value)) * FULL);
    }
}
