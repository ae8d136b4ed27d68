package org.yusuan.read.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.yusuan.document.Box;

/** The content of a page under test; coordinates as everywhere: points, origin top left, y downwards. */
final class TestPage {
    static final double WIDTH = 595;
    static final double HEIGHT = 842;

    /** Chinese text: a font that is not embedded, known by its predefined encoding only; every glyph 1 em wide. */
    private static final String SONG = "/F1";

    private static final String HELVETICA = "/F2";

    /** Every glyph 0.6 em wide. */
    private static final String COURIER = "/F4";

    private final StringBuilder content = new StringBuilder();
    private final PDResources resources = new PDResources(new COSDictionary());
    private final double width;
    private final double height;
    private int rotation;

    TestPage() {
        this(WIDTH, HEIGHT);
    }

    TestPage(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** Text whose em square has its top left corner at the point. */
    TestPage text(double x, double y, double size, String text) {
        return raw("BT").show(x, y, size, text).raw("ET");
    }

    /** The same with Latin characters of one width. */
    TestPage typed(double x, double y, double size, String text) {
        return raw("BT").show(COURIER, x, y, size, text).raw("ET");
    }

    /** Text inside a text object that is open. */
    TestPage show(double x, double y, double size, String text) {
        return show(HELVETICA, x, y, size, text);
    }

    private TestPage show(String latinFont, double x, double y, double size, String text) {
        boolean latin = text.chars().allMatch(c -> c < 0x80);
        byte[] codes = text.getBytes(latin ? StandardCharsets.US_ASCII : StandardCharsets.UTF_16BE);
        StringBuilder hex = new StringBuilder();
        for (byte code : codes) {
            hex.append(String.format(Locale.ROOT, "%02X", code));
        }
        raw(latin ? latinFont : SONG, size, "Tf");
        return raw("1 0 0 1", x, height - y - 0.88 * size, "Tm <" + hex + "> Tj");
    }

    TestPage line(double x0, double y0, double x1, double y1) {
        return raw(x0, height - y0, "m", x1, height - y1, "l S");
    }

    TestPage fill(double x0, double y0, double x1, double y1) {
        return raw(x0, height - y1, x1 - x0, y1 - y0, "re f");
    }

    /** Horizontal and vertical lines, all drawn through. */
    TestPage grid(double[] ys, double[] xs) {
        for (double y : ys) {
            line(xs[0], y, xs[xs.length - 1], y);
        }
        for (double x : xs) {
            line(x, ys[0], x, ys[ys.length - 1]);
        }
        return this;
    }

    TestPage clip(Box box) {
        return raw("q", box.x0(), height - box.y1(), box.width(), box.height(), "re W n");
    }

    TestPage raw(Object... parts) {
        for (Object part : parts) {
            content.append(part instanceof Double number ? String.format(Locale.ROOT, "%.3f", number) : part)
                    .append(' ');
        }
        content.append('\n');
        return this;
    }

    /** Text in a composite font without descendants, at which PDFBox throws. */
    TestPage damaged() {
        COSDictionary fontWithoutDescendants = new COSDictionary();
        fontWithoutDescendants.setItem(COSName.TYPE, COSName.FONT);
        fontWithoutDescendants.setItem(COSName.SUBTYPE, COSName.TYPE0);
        COSDictionary fonts = new COSDictionary();
        fonts.setItem("F9", fontWithoutDescendants);
        resources.getCOSObject().setItem(COSName.FONT, fonts);
        return raw("BT /F9 10 Tf <0001> Tj ET");
    }

    TestPage rotated(int degrees) {
        rotation = degrees;
        return this;
    }

    String content() {
        return content.toString();
    }

    PDResources resources() {
        return resources;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    int rotation() {
        return rotation;
    }
}
