package org.yusuan.read.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.Box;
import org.yusuan.ruling.Edge;
import org.yusuan.source.Source;

/** Draws the pages of a PDF, or of a picture as one, for those who look at what was read of them. */
public final class PagePictures implements Closeable {
    /** Pixels of a picture: a sheet of A0 at screen resolution; a page that claims to be larger is drawn smaller. */
    private static final double MOST_PIXELS = 10_000_000;

    /** A page without any size is drawn as a dot. */
    private static final double SMALLEST = 1;

    private final PDDocument document;
    private final PdfSettings settings = PdfSettings.standard();
    private final ReadableRenderer renderer;
    private final HiddenLayers layers;

    private PagePictures(PDDocument document) {
        this.document = document;
        this.renderer = new ReadableRenderer(document);
        this.layers = HiddenLayers.of(document);
    }

    /**
     * The pictures of a document that can be opened; why it cannot, its reading says.
     *
     * @param password in case it asks for one
     */
    public static Optional<PagePictures> open(Source source, @Nullable String password) {
        BundledFonts.install();
        try {
            return Optional.of(new PagePictures(new PdfFile(source, password).open()));
        } catch (IOException | RuntimeException | NoClassDefFoundError | StackOverflowError e) {
            return Optional.empty();
        }
    }

    public int pages() {
        return document.getNumberOfPages();
    }

    /**
     * @param number of the page, from 1
     * @param scale pixels to a point
     */
    public PagePicture draw(int number, double scale) {
        PagePicture picture = drawAlone(number, scale);
        return new PagePicture(
                picture.image(), picture.width(), picture.height(), edges(document.getPage(number - 1), number));
    }

    /**
     * The page without a look for its lines.
     *
     * @param number of the page, from 1
     * @param scale pixels to a point
     */
    public PagePicture drawAlone(int number, double scale) {
        PDPage page = document.getPage(number - 1);
        PageSpace space = PageSpace.of(page);
        double points = Math.max(SMALLEST, space.width()) * Math.max(SMALLEST, space.height());
        double fitting = Math.min(scale, Math.sqrt(MOST_PIXELS / points));
        return new PagePicture(image(number, space, fitting), space.width(), space.height(), List.of());
    }

    /** What fails to be drawn is a blank page: what was read of it is still to be shown. */
    private BufferedImage image(int number, PageSpace space, double scale) {
        try {
            return renderer.renderImage(number - 1, (float) scale);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return blank((int) Math.max(1, space.width() * scale), (int) Math.max(1, space.height() * scale));
        }
    }

    private static BufferedImage blank(int width, int height) {
        BufferedImage blank = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = blank.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        return blank;
    }

    private List<Box> edges(PDPage page, int number) {
        try {
            PageContent content = PageContentReader.read(page, number, layers, settings);
            return DrawnEdges.of(content, settings.thickestLine()).stream()
                    .map(Edge::box)
                    .toList();
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return List.of(); // the diagnostics of the reading tell of the page's damage
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
