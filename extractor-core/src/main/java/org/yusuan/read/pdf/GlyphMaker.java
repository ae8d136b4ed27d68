package org.yusuan.read.pdf;

import java.awt.geom.AffineTransform;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.yusuan.document.Box;

/** Makes a glyph of what the content stream says about it. */
final class GlyphMaker {
    /** Parts of the em square above and below the baseline, as Chinese fonts have it. */
    private static final double ABOVE_BASELINE = 0.88;

    private static final double BELOW_BASELINE = 0.12;

    /** Larger glyphs and coordinates are damage. In points. */
    private static final double LARGEST_COORDINATE = 1e6;

    private static final int SPACE_CODE = 32;
    private static final int REPLACEMENT_CHARACTER = 0xFFFD;

    private final GlyphList names = GlyphList.getAdobeGlyphList();

    static boolean isPainted(PDGraphicsState state) {
        RenderingMode mode = state.getTextState().getRenderingMode();
        boolean fills = mode.isFill() && state.getNonStrokeAlphaConstant() > 0;
        boolean strokes = mode.isStroke() && state.getAlphaConstant() > 0;
        return fills || strokes;
    }

    /** The glyph's characters; nothing when the file does not tell, empty when they are control characters. */
    Optional<String> text(PDFont font, int code) {
        String mapped = font.toUnicode(code, names);
        if (mapped == null) {
            return font instanceof PDSimpleFont && code == SPACE_CODE ? Optional.of(" ") : Optional.empty();
        }
        if (mapped.indexOf(REPLACEMENT_CHARACTER) >= 0) {
            return Optional.empty();
        }
        return Optional.of(printable(mapped));
    }

    private static String printable(String text) {
        if (!hasControl(text)) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        text.codePoints()
                .map(c -> c == '\t' ? ' ' : c)
                .filter(c -> !Character.isISOControl(c))
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean hasControl(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * @param toShown from text space (1 = the font size) to the page as shown
     * @param advance in text space
     */
    Optional<Glyph> glyph(
            String text,
            AffineTransform toShown,
            double advance,
            boolean painted,
            int color,
            Box clip,
            int textObject) {
        double x = toShown.getTranslateX();
        double y = toShown.getTranslateY();
        Direction direction = Direction.of(toShown.getScaleX(), toShown.getShearY());
        double along = Math.hypot(toShown.getScaleX(), toShown.getShearY()) * advance;
        double size = size(toShown);
        if (!(Math.abs(x) < LARGEST_COORDINATE && Math.abs(y) < LARGEST_COORDINATE)
                || !(Math.abs(along) < LARGEST_COORDINATE && size < LARGEST_COORDINATE)) {
            return Optional.empty();
        }
        double above = size * ABOVE_BASELINE;
        double below = size * BELOW_BASELINE;
        Box box = switch (direction) {
            case RIGHT, OBLIQUE -> box(x, y - above, x + along, y + below);
            case LEFT -> box(x - along, y - below, x, y + above);
            case DOWN -> box(x - below, y, x + above, y + along);
            case UP -> box(x - above, y - along, x + below, y);
        };
        return Optional.of(new Glyph(text, box, size, direction, painted, color, clip, textObject));
    }

    /** Height of the em square across the line; a slanted font leans along the line only. */
    private static double size(AffineTransform toShown) {
        double alongX = toShown.getScaleX();
        double alongY = toShown.getShearY();
        double length = Math.hypot(alongX, alongY);
        if (length == 0) {
            return Math.hypot(toShown.getShearX(), toShown.getScaleY());
        }
        return Math.abs(toShown.getDeterminant()) / length;
    }

    private static Box box(double xa, double ya, double xb, double yb) {
        return new Box(Math.min(xa, xb), Math.min(ya, yb), Math.max(xa, xb), Math.max(ya, yb));
    }
}
