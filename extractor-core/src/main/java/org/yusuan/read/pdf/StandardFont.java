package org.yusuan.read.pdf;

import java.awt.geom.GeneralPath;
import java.util.List;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.afm.FontMetrics;
import org.apache.fontbox.util.BoundingBox;

/**
 * One of the 14 fonts that every viewer has and files need not bring, not even its widths. Nothing is drawn here, so it
 * has widths and no outlines.
 */
record StandardFont(FontMetrics metrics) implements FontBoxFont {
    /** Widths are thousandths of the font size. */
    private static final List<Number> MATRIX = List.of(0.001, 0, 0, 0.001, 0, 0);

    @Override
    public String getName() {
        return metrics.getFontName();
    }

    @Override
    public BoundingBox getFontBBox() {
        return metrics.getFontBBox();
    }

    @Override
    public List<Number> getFontMatrix() {
        return MATRIX;
    }

    @Override
    public GeneralPath getPath(String name) {
        return new GeneralPath();
    }

    @Override
    public float getWidth(String name) {
        return metrics.getCharacterWidth(name);
    }

    @Override
    public boolean hasGlyph(String name) {
        return metrics.getCharacterWidth(name) > 0;
    }
}
