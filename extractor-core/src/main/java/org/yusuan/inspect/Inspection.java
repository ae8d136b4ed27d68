package org.yusuan.inspect;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.yusuan.read.pdf.PagePicture;
import org.yusuan.read.pdf.PagePictures;
import org.yusuan.record.Disclosure;
import org.yusuan.source.Format;
import org.yusuan.source.Source;

/**
 * Shows what was read of a document on pictures of its pages, and everything that was understood on a web page beside
 * them. A document without pages of its own has no pictures; its tables are shown all the same.
 */
public final class Inspection {
    /** Pixels to a point: the smallest print of published tables can just be read. */
    private static final double SCALE = 1.6;

    private final Disclosure disclosure;
    private final InspectFolder folder;
    private final Map<Integer, List<PlacedCell>> cells;
    private final List<ShownPage> pages = new ArrayList<>();

    private Inspection(Disclosure disclosure, InspectFolder folder) {
        this.disclosure = disclosure;
        this.folder = folder;
        this.cells = PlacedCell.byPage(disclosure);
    }

    /** A page that has a picture; sizes in points. */
    record ShownPage(int number, double width, double height, List<PlacedCell> cells) {}

    /**
     * Writes {@code index.html} and, for a PDF or pictures, {@code page-0001.png} and so on.
     *
     * @param password in case the document asks for one
     * @throws IOException if the folder cannot be written
     */
    public static void write(Source source, @Nullable String password, Disclosure disclosure, Path folder)
            throws IOException {
        Inspection inspection = new Inspection(disclosure, InspectFolder.open(folder));
        if (source.format() == Format.PDF || source.format() == Format.IMAGE) {
            Optional<PagePictures> pictures = PagePictures.open(source, password);
            if (pictures.isPresent()) {
                inspection.drawPages(pictures.get());
            }
        }
        inspection.folder.write("index.html", inspection::writeIndex);
        inspection.folder.removeStale();
    }

    private void drawPages(PagePictures pictures) throws IOException {
        try (pictures) {
            for (int number = 1; number <= pictures.pages(); number++) {
                PagePicture picture = pictures.draw(number, SCALE);
                List<PlacedCell> placed = cells.getOrDefault(number, List.of());
                folder.write(
                        InspectFolder.picture(number),
                        file -> ImageIO.write(PageOverlay.over(picture, placed), "png", file));
                pages.add(new ShownPage(number, picture.width(), picture.height(), placed));
            }
        }
    }

    private void writeIndex(OutputStream file) throws IOException {
        Writer writer = new OutputStreamWriter(file, StandardCharsets.UTF_8);
        new IndexPage(writer, disclosure, pages).write();
        writer.flush();
    }
}
