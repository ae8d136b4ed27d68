package org.yusuan.read.pdf;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * PDFBox's drawing of a page, but text whose font is not in the file is set in a font of the machine: the font that stands
 * in while reading has no Chinese characters.
 */
final class ReadableRenderer extends PDFRenderer {
    ReadableRenderer(PDDocument document) {
        super(document);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new Drawer(parameters);
    }

    private static final class Drawer extends PageDrawer {
        /** Points at which the font is set before it is scaled; at one point it would be rounded to whole pixels. */
        private static final int SET_AT = 100;

        private final Font font = new Font(Font.SERIF, Font.PLAIN, SET_AT);

        Drawer(PageDrawerParameters parameters) throws IOException {
            super(parameters);
        }

        @Override
        protected void showGlyph(Matrix rendering, PDFont pdfFont, int code, Vector displacement) throws IOException {
            String text = pdfFont.isEmbedded() ? null : pdfFont.toUnicode(code);
            boolean seen = getGraphicsState().getTextState().getRenderingMode().isFill();
            if (text == null || !seen) {
                super.showGlyph(rendering, pdfFont, code, displacement);
                return;
            }
            Graphics2D graphics = getGraphics();
            AffineTransform before = graphics.getTransform();
            graphics.setClip(getGraphicsState().getCurrentClippingPath());
            graphics.setPaint(getPaint(getGraphicsState().getNonStrokingColor()));
            graphics.transform(rendering.createAffineTransform());
            graphics.scale(1.0 / SET_AT, -1.0 / SET_AT); // a PDF's y runs upwards
            graphics.setFont(font);
            graphics.drawString(text, 0, 0);
            graphics.setTransform(before);
        }
    }
}
