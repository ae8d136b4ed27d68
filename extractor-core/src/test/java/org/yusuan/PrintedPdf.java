package org.yusuan;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** A PDF of one page with a ruled table, made for a test. Latin text only: no font has to be embedded. */
final class PrintedPdf implements AutoCloseable {
    private static final float LEFT = 60;
    private static final float TOP = 780;
    private static final float WIDTH = 120;
    private static final float HEIGHT = 24;
    private static final float SIZE = 10;

    private final PDDocument document = new PDDocument();
    private final PDPageContentStream content;

    PrintedPdf(int rows, int columns) throws IOException {
        this(rows, columns, columns);
    }

    /** With lines between rows, and at both sides alone. */
    static PrintedPdf withoutColumnLines(int rows, int columns) throws IOException {
        return new PrintedPdf(rows, columns, 1);
    }

    /** @param ruled into how many columns, of equal width, the lines cut it */
    private PrintedPdf(int rows, int columns, int ruled) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        content = new PDPageContentStream(document, page);
        for (int row = 0; row <= rows; row++) {
            line(LEFT, TOP - row * HEIGHT, LEFT + columns * WIDTH, TOP - row * HEIGHT);
        }
        float width = columns * WIDTH / ruled;
        for (int col = 0; col <= ruled; col++) {
            line(LEFT + col * width, TOP, LEFT + col * width, TOP - rows * HEIGHT);
        }
    }

    private void line(float x0, float y0, float x1, float y1) throws IOException {
        content.moveTo(x0, y0);
        content.lineTo(x1, y1);
        content.stroke();
    }

    PrintedPdf cell(int row, int col, String text) throws IOException {
        return text(row, col, 4, text, RenderingMode.FILL);
    }

    /** Text that is there for programs and that no reader sees. */
    PrintedPdf invisible(int row, int col, String text) throws IOException {
        return text(row, col, 60, text, RenderingMode.NEITHER);
    }

    private PrintedPdf text(int row, int col, float indent, String text, RenderingMode mode) throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), SIZE);
        content.setRenderingMode(mode);
        content.newLineAtOffset(LEFT + col * WIDTH + indent, TOP - (row + 1) * HEIGHT + 8);
        content.showText(text);
        content.endText();
        return this;
    }

    Path save(Path file) throws IOException {
        content.close();
        document.save(file.toFile());
        return file;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
