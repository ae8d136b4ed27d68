package org.yusuan.read.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.yusuan.read.PageRecognizer;
import org.yusuan.read.RecognizedPage;
import org.yusuan.source.OcrMode;

/** The pages of one document that are recognised from their picture, each once. */
final class PageScans {
    private static final double INCH = 72;

    private final PdfSettings settings;
    private final OcrMode mode;
    private final Optional<PageRecognizer> recognizer;
    private final Map<Integer, RecognizedPage> recognized = new ConcurrentHashMap<>();

    PageScans(PdfSettings settings, OcrMode mode, Optional<PageRecognizer> recognizer) {
        this.settings = settings;
        this.mode = mode;
        this.recognizer = recognizer;
    }

    /** The one that a jar on the class path brings. */
    static Optional<PageRecognizer> recognizer(OcrMode mode) {
        return mode == OcrMode.OFF
                ? Optional.empty()
                : ServiceLoader.load(PageRecognizer.class).findFirst();
    }

    /**
     * What the page's picture shows, where it has to be looked at.
     *
     * @param content what else is known of the page
     * @param seen the glyphs it shows
     */
    Optional<RecognizedPage> of(PDDocument document, PageContent content, List<Glyph> seen) throws IOException {
        long visible = seen.stream().filter(glyph -> !glyph.isSpace()).count();
        if (recognizer.isEmpty() || !(mode == OcrMode.FORCE || isPicture(content, visible))) {
            return Optional.empty();
        }
        RecognizedPage known = recognized.get(content.page());
        if (known == null) {
            known = recognize(recognizer.get(), document, content);
            recognized.put(content.page(), known);
        }
        return Optional.of(known);
    }

    /** A picture in place of text, or text whose characters the file does not tell. */
    private boolean isPicture(PageContent content, long visible) {
        boolean picture = visible == 0 && content.largestImage() >= settings.pageImageShare();
        return picture || content.unmappedGlyphs() > visible;
    }

    private RecognizedPage recognize(PageRecognizer ocr, PDDocument document, PageContent content) throws IOException {
        double fine = Math.max(content.imageDpi(), settings.pictures().leastDpi());
        double inches = content.width() * content.height() / (INCH * INCH);
        double bound = Math.sqrt(settings.pictures().mostPixels() / inches);
        double dpi = Math.min(Math.min(fine, settings.pictures().mostDpi()), bound);
        BufferedImage picture =
                new PDFRenderer(document).renderImage(content.page() - 1, (float) (dpi / INCH), ImageType.RGB);
        return ocr.recognize(picture, dpi);
    }
}
