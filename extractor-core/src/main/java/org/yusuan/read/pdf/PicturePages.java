package org.yusuan.read.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Photos and scans that are no PDF (JPEG, PNG, TIFF of several pages, GIF) as the pages of one. */
final class PicturePages {
    /** Pixels of a picture; phones make 50 million at most, and larger ones are read coarser. */
    private static final long MOST_PIXELS = 50_000_000;

    /** Pages of one file that are looked at, as many as are recognised of any document. */
    static final int MOST_PAGES = 1_200;

    /** Pages of one file that are counted. */
    private static final int MOST_COUNTED = 10_000;

    /** Bytes of a JPEG that is taken as it is: of the largest picture without loss, hardly more. */
    private static final long MOST_JPEG_BYTES = 100_000_000;

    /** Bytes of all pictures of a file as they are held: a page in black and white has 50 thousand. */
    private static final long MOST_BYTES = 300_000_000;

    private final PDDocument document;
    private final Path file;
    private final ImageReader reader;
    private long bytes;

    private PicturePages(PDDocument document, Path file, ImageReader reader) {
        this.document = document;
        this.file = file;
        this.reader = reader;
    }

    /** Told of a picture that may be in order, yet is of a kind that nothing here reads. */
    static final class UnknownKind extends IOException {
        private static final long serialVersionUID = 1L;

        UnknownKind(String message) {
            super(message);
        }
    }

    /**
     * The file's pictures; those that are too many are pages without anything.
     *
     * @throws UnknownKind where it is no picture of a kind that is read
     * @throws IOException where it is damaged
     */
    static PDDocument of(Path file) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new UnknownKind("expected a JPEG, PNG, TIFF or GIF, found a picture of another kind");
            }
            ImageReader reader = readers.next();
            reader.setInput(in);
            try {
                return document(file, reader);
            } finally {
                reader.dispose();
            }
        }
    }

    private static PDDocument document(Path file, ImageReader reader) throws IOException {
        PDDocument document = new PDDocument(IOUtils.createMemoryOnlyStreamCache());
        PicturePages pages = new PicturePages(document, file, reader);
        try {
            for (int i = 0; i < MOST_COUNTED && pages.has(i); i++) {
                if (i < MOST_PAGES) {
                    pages.add(i);
                } else {
                    document.addPage(new PDPage());
                }
            }
            return document;
        } catch (IOException | RuntimeException e) {
            document.close();
            throw e;
        }
    }

    /**
     * A file tells how many pictures it has only by its last. A JPEG has one: what cameras append to it, such as a preview or
     * a film, is no page.
     */
    private boolean has(int index) throws IOException {
        if (bytes > MOST_BYTES) {
            throw new IOException("expected pictures of " + MOST_BYTES + " bytes at most, found more");
        }
        if (isJpeg() && index > 0) {
            return false;
        }
        try {
            return reader.getWidth(index) > 0;
        } catch (IndexOutOfBoundsException none) {
            return false;
        }
    }

    private boolean isJpeg() throws IOException {
        return reader.getFormatName().equalsIgnoreCase("jpeg");
    }

    private void add(int index) throws IOException {
        PDImageXObject picture = picture(index);
        bytes += picture.getCOSObject().getLength();
        // what pictures say of their resolution is not to be relied on: a sheet of A4
        float longer = Math.max(picture.getWidth(), picture.getHeight());
        float width = picture.getWidth() * PDRectangle.A4.getHeight() / longer;
        float height = picture.getHeight() * PDRectangle.A4.getHeight() / longer;
        PDPage page = new PDPage(new PDRectangle(width, height));
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.drawImage(picture, 0, 0, width, height);
        }
        document.addPage(page);
    }

    private PDImageXObject picture(int index) throws IOException {
        double pixels = (double) reader.getWidth(index) * reader.getHeight(index);
        if (isJpeg() && pixels <= MOST_PIXELS && Files.size(file) <= MOST_JPEG_BYTES) {
            return JPEGFactory.createFromStream(document, new ByteArrayInputStream(Files.readAllBytes(file)));
        }
        ImageReadParam coarser = reader.getDefaultReadParam();
        int step = (int) Math.max(1, Math.ceil(Math.sqrt(pixels / MOST_PIXELS)));
        coarser.setSourceSubsampling(step, step, 0, 0);
        BufferedImage image = reader.read(index, coarser);
        return image.getType() == BufferedImage.TYPE_BYTE_BINARY
                        && image.getColorModel().getPixelSize() == 1
                ? CCITTFactory.createFromImage(document, image)
                : LosslessFactory.createFromImage(document, image);
    }
}
