package org.yusuan.read.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;
import org.yusuan.read.PageRecognizer;
import org.yusuan.read.RecognizedPage;
import org.yusuan.source.OcrMode;

/** The pages of one document that are recognised from their picture, each once. */
final class PageScans {
    private static final double INCH = 72;

    private final PdfSettings settings;
    private final OcrMode mode;
    private final Optional<PageRecognizer> recognizer;
    private final Runnable progress;
    private final Map<Integer, RecognizedPage> recognized = new ConcurrentHashMap<>();

    /** Why the recognizer does not work here, once it was tried in vain. */
    private final AtomicReference<@Nullable String> obstacle = new AtomicReference<>();

    /** @param progress told of each page that was recognised */
    PageScans(PdfSettings settings, OcrMode mode, Optional<PageRecognizer> recognizer, Runnable progress) {
        this.settings = settings;
        this.mode = mode;
        this.recognizer = recognizer;
        this.progress = progress;
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
        boolean can = recognizer.isPresent()
                && obstacle.get() == null
                && content.page() <= settings.pictures().lastPage();
        if (!can || !(mode == OcrMode.FORCE || isPicture(content, visible))) {
            return Optional.empty();
        }
        RecognizedPage known = recognized.get(content.page());
        return known != null ? Optional.of(known) : recognize(recognizer.get(), document, content);
    }

    /** What a scan that was not read asks for. */
    String missing(int page) {
        String why = obstacle.get();
        if (why != null) {
            return "reading it needs OCR, which does not work here: " + why;
        }
        if (mode == OcrMode.OFF) {
            return "reading it needs OCR, which is off (--ocr auto)";
        }
        return recognizer.isEmpty()
                ? "reading it needs OCR: a build with the module extractor-ocr"
                : "OCR reads the first " + settings.pictures().lastPage() + " pages, and this is page " + page;
    }

    /** A picture in place of text, its text a layer without lines at best, or text whose characters the file does not tell. */
    private boolean isPicture(PageContent content, long visible) {
        boolean picture =
                content.largestImage() >= settings.pageImageShare() && (visible == 0 || content.isTextLayer());
        return picture || content.unmappedGlyphs() > visible;
    }

    private Optional<RecognizedPage> recognize(PageRecognizer ocr, PDDocument document, PageContent content)
            throws IOException {
        double dpi = dpi(content);
        BufferedImage picture =
                new PDFRenderer(document).renderImage(content.page() - 1, (float) (dpi / INCH), ImageType.RGB);
        RecognizedPage page;
        try {
            page = ocr.recognize(picture, dpi);
        } catch (IOException | LinkageError e) {
            obstacle.compareAndSet(null, reason(e));
            return Optional.empty();
        }
        recognized.put(content.page(), page);
        synchronized (progress) {
            progress.run();
        }
        return Optional.of(page);
    }

    private static String reason(Throwable e) {
        return e instanceof LinkageError
                ? "expected its libraries, found none of " + e.getMessage()
                : PdfReader.reason(e);
    }

    private double dpi(PageContent content) {
        double fine = Math.max(content.imageDpi(), settings.pictures().leastDpi());
        double inches = content.width() * content.height() / (INCH * INCH);
        double bound = Math.sqrt(settings.pictures().mostPixels() / inches);
        return Math.min(Math.min(fine, settings.pictures().mostDpi()), bound);
    }
}
