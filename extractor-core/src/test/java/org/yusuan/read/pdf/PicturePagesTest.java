package org.yusuan.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yusuan.diagnose.Code;
import org.yusuan.diagnose.Diagnostic;
import org.yusuan.document.SourceDocument;
import org.yusuan.source.Format;
import org.yusuan.source.Limits;
import org.yusuan.source.OcrMode;
import org.yusuan.source.Source;
import org.yusuan.source.Sources;

class PicturePagesTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"png, 1", "jpg, 1", "tiff, 1", "tiff, 3"})
    void aPictureIsAPage(String kind, int pages) throws IOException {
        Source source = new Sources(Limits.standard()).identify(written(kind, pages), "a." + kind);
        assertThat(source.format()).isEqualTo(Format.IMAGE);
        assertThat(source.diagnostics()).isEmpty();
        SourceDocument read = new PdfReader(1, null, OcrMode.OFF).read(source);
        assertThat(read.pages()).isEqualTo(pages);
        assertThat(read.diagnostics()).singleElement().satisfies(told -> {
            assertThat(told.code()).isEqualTo(Code.SCANNED);
            assertThat(told.message()).endsWith("reading it needs OCR, which is off (--ocr auto)");
        });
    }

    @ParameterizedTest
    @CsvSource({"a second picture", "a film"})
    void whatACameraAppendsToAJpegIsNoPage(String appended) throws IOException {
        Path file = written("jpg", 1);
        byte[] picture = Files.readAllBytes(file);
        byte[] film = {(byte) 0xFF, (byte) 0xD8, 0};
        Files.write(file, appended.equals("a film") ? film : picture, StandardOpenOption.APPEND);
        SourceDocument read = read(file);
        assertThat(read.pages()).isEqualTo(1);
        assertThat(read.diagnostics()).extracting(Diagnostic::code).containsExactly(Code.SCANNED);
    }

    @Test
    void picturesThatAreTooManyAreCounted() throws IOException {
        SourceDocument read = read(written("tiff", PicturePages.MOST_PAGES + 2));
        assertThat(read.pages()).isEqualTo(PicturePages.MOST_PAGES + 2);
        assertThat(read.diagnostics())
                .singleElement()
                .satisfies(told -> assertThat(told.message()).contains("found 1200 of 1200 pages with pictures"));
    }

    @Test
    void whatIsNoPictureSaysSo() throws IOException {
        Path file = folder.resolve("a.webp");
        Files.write(file, "RIFF0000WEBPVP8 ".getBytes(StandardCharsets.ISO_8859_1));
        Source source = new Sources(Limits.standard()).identify(file, "a.webp");
        SourceDocument read = new PdfReader().read(source);
        assertThat(read.diagnostics()).singleElement().satisfies(told -> {
            assertThat(told.code()).isEqualTo(Code.UNSUPPORTED_FORMAT);
            assertThat(told.message()).contains("expected a JPEG, PNG, TIFF or GIF");
        });
    }

    private SourceDocument read(Path file) throws IOException {
        Source source = new Sources(Limits.standard()).identify(file, String.valueOf(file.getFileName()));
        return new PdfReader(1, null, OcrMode.OFF).read(source);
    }

    private Path written(String kind, int pages) throws IOException {
        Path file = folder.resolve("a." + kind);
        BufferedImage picture = new BufferedImage(8, 12, BufferedImage.TYPE_INT_RGB);
        ImageWriter writer = ImageIO.getImageWritersByFormatName(kind).next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            if (pages == 1) {
                writer.write(picture);
            } else {
                writer.prepareWriteSequence(null);
                for (int i = 0; i < pages; i++) {
                    writer.writeToSequence(new IIOImage(picture, null, null), null);
                }
                writer.endWriteSequence();
            }
        } finally {
            writer.dispose();
        }
        return file;
    }
}
