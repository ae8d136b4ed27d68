package org.yusuan.report;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yusuan.pipeline.InputFile;
import org.yusuan.read.pdf.PagePicture;
import org.yusuan.read.pdf.PagePictures;
import org.yusuan.run.InputFiles;
import org.yusuan.source.Format;
import org.yusuan.source.Limits;
import org.yusuan.source.Source;
import org.yusuan.source.Sources;
import org.yusuan.temp.TemporaryFiles;

/** Draws pages of the PDFs and pictures among the sources, found by their bytes: a file may have been moved since it was read. */
final class PageImages implements Closeable {
    private static final Logger LOG = LoggerFactory.getLogger(PageImages.class);

    /** Whose pages are drawn. */
    private static final Set<String> PAGED = Set.of(Format.PDF.id(), Format.IMAGE.id());

    /** Pixels to a point: the small print of wide tables can be read. */
    private static final double SCALE = 1.5;

    /** Shades of grey a page without colour is kept in: print and its edges need no more, a file is a third of the size. */
    private static final int SHADES = 16;

    private static final int SHADE_BITS = 4;
    private static final int WHITE = 255;

    /** How far red, green and blue may be apart in what counts as grey, of 255. */
    private static final int COLOURED = 24;

    private final SiteFolder site;
    private final TemporaryFiles temporary;
    private final Map<String, InputFile> files = new HashMap<>();
    private final boolean hasSources;
    private final PictureLimits limits;
    private final Report.Progress progress;
    private final long started = System.nanoTime();
    private int drawn;
    private int unfound;

    private PageImages(SiteFolder site, TemporaryFiles temporary, ReportRequest request, Report.Progress progress) {
        this.site = site;
        this.temporary = temporary;
        this.hasSources = !request.sources().isEmpty();
        this.limits = request.pictures();
        this.progress = progress;
    }

    /**
     * A page that has a picture; sizes in points.
     *
     * @param file below the site's folder
     */
    record Drawn(int number, double width, double height, String file) {}

    /** @param run whose documents are looked for among the sources */
    static PageImages of(ReportRequest request, ReportedRun run, SiteFolder site, Report.Progress progress)
            throws IOException {
        TemporaryFiles temporary = TemporaryFiles.create();
        PageImages images = new PageImages(site, temporary, request, progress);
        List<Path> sources = request.sources();
        if (!sources.isEmpty()) {
            InputFiles inputs = InputFiles.of(sources, null, temporary);
            for (InputFile file = inputs.next(); file != null; file = inputs.next()) {
                String id = Sources.documentId(file.file(), file.name());
                if (run.document(id) == null || images.files.putIfAbsent(id, file) != null) {
                    inputs.release(file);
                }
            }
        }
        return images;
    }

    int drawn() {
        return drawn;
    }

    int unfound() {
        return unfound;
    }

    /** @return the pages that could be drawn; none of a document that has no pages of its own */
    List<Drawn> draw(ReportedDocument document, Set<Integer> pages) throws IOException {
        if (pages.isEmpty() || !hasSources || !PAGED.contains(document.format())) {
            return List.of();
        }
        InputFile file = files.get(document.sha256());
        if (file == null) {
            unfound++;
            return List.of();
        }
        Source source = new Sources(Limits.standard(), temporary, null).identify(file.file(), file.name());
        Optional<PagePictures> pictures = opened(document, source);
        return pictures.isPresent() ? draw(document, pictures.get(), pages) : List.of();
    }

    private static Optional<PagePictures> opened(ReportedDocument document, Source source) {
        try {
            return PagePictures.open(source, null);
        } catch (OutOfMemoryError cause) {
            LOG.info("{} is too large to be drawn", document.id(), cause);
            return Optional.empty();
        }
    }

    private List<Drawn> draw(ReportedDocument document, PagePictures pictures, Set<Integer> pages) throws IOException {
        List<Drawn> shown = new ArrayList<>();
        try (pictures) {
            for (int number : pages) {
                if (number >= 1 && number <= pictures.pages() && hasLeft(shown.size())) {
                    PagePicture picture = picture(document, pictures, number);
                    if (picture != null) {
                        shown.add(kept(document, number, picture));
                        drawn++;
                        progress.drawn(drawn);
                    }
                }
            }
        }
        return shown;
    }

    /** @param ofDocument pages of the document that have been drawn */
    private boolean hasLeft(int ofDocument) {
        return ofDocument < limits.pagesOfDocument()
                && drawn < limits.pages()
                && Duration.ofNanos(System.nanoTime() - started).compareTo(limits.time()) < 0;
    }

    /** What cannot be drawn, or not in the memory there is, has no picture; the other pages have theirs. */
    private static @Nullable PagePicture picture(ReportedDocument document, PagePictures pictures, int number) {
        try {
            PagePicture drawn = pictures.drawAlone(number, SCALE);
            return new PagePicture(reduced(drawn.image()), drawn.width(), drawn.height(), drawn.edges());
        } catch (RuntimeException | OutOfMemoryError cause) {
            LOG.info("page {} of {} is not drawn", number, document.id(), cause);
            return null;
        }
    }

    private Drawn kept(ReportedDocument document, int number, PagePicture picture) throws IOException {
        String name = "pages/" + document.id() + "/" + number + ".png";
        try (OutputStream out = site.create(name)) {
            ImageIO.write(picture.image(), "png", out);
        }
        return new Drawn(number, picture.width(), picture.height(), name);
    }

    private static BufferedImage reduced(BufferedImage page) {
        if (hasColour(page)) {
            return page;
        }
        byte[] shades = new byte[SHADES];
        for (int i = 0; i < SHADES; i++) {
            shades[i] = (byte) (i * WHITE / (SHADES - 1));
        }
        IndexColorModel greys = new IndexColorModel(SHADE_BITS, SHADES, shades, shades, shades);
        BufferedImage reduced =
                new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_BINARY, greys);
        Graphics2D graphics = reduced.createGraphics();
        graphics.drawImage(page, 0, 0, null);
        graphics.dispose();
        return reduced;
    }

    private static boolean hasColour(BufferedImage page) {
        int[] row = new int[page.getWidth()];
        for (int y = 0; y < page.getHeight(); y++) {
            page.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int pixel : row) {
                int red = pixel >> 16 & WHITE;
                int green = pixel >> 8 & WHITE;
                int blue = pixel & WHITE;
                if (Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue)) > COLOURED) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public void close() throws IOException {
        temporary.close();
    }
}
