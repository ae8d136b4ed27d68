package org.yusuan.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yusuan.diagnose.Code;
import org.yusuan.diagnose.Diagnostic;
import org.yusuan.read.PageRecognizer;
import org.yusuan.read.RecognizedPage;
import org.yusuan.source.OcrMode;

class PageScansTest {
    private static final String PICTURE = "q 595 0 0 842 0 0 cm /Im1 Do Q";
    private static final String LOWER_PICTURE = "q 595 0 0 600 0 0 cm /Im1 Do Q";
    private static final PageRecognizer BLANK = (picture, dpi) -> blank(0, true);

    @ParameterizedTest
    @CsvSource({
        "picture alone, AUTO, true",
        "picture alone, OFF, false",
        "invisible text, AUTO, true",
        "text under it, AUTO, true",
        "text under a see-through one, AUTO, false",
        "text beside it, AUTO, false",
        "text over it, AUTO, false",
        "text over it, FORCE, true",
        "text alone, AUTO, false",
        "text alone, FORCE, true"
    })
    void aPageIsRecognisedWhereItsPictureTellsMore(String content, OcrMode mode, boolean recognised)
            throws IOException {
        AtomicInteger told = new AtomicInteger();
        Optional<PageRecognizer> recognizer = mode == OcrMode.OFF ? Optional.empty() : Optional.of(BLANK);
        PageScans scans = new PageScans(PdfSettings.standard(), mode, recognizer, told::incrementAndGet);
        assertThat(read(scans, page(content)).isPresent()).isEqualTo(recognised);
        assertThat(told.get()).isEqualTo(recognised ? 1 : 0);
    }

    @Test
    void aRecognizerWithoutItsLibrariesIsTriedOnce() throws IOException {
        AtomicInteger tried = new AtomicInteger();
        PageScans scans = new PageScans(
                PdfSettings.standard(),
                OcrMode.AUTO,
                Optional.of((picture, dpi) -> {
                    tried.incrementAndGet();
                    throw new NoClassDefFoundError("a/library/Session");
                }),
                () -> {});
        for (int i = 0; i < 2; i++) {
            assertThat(read(scans, page("picture alone"))).isEmpty();
        }
        assertThat(tried.get()).isEqualTo(1);
        assertThat(scans.missing(1))
                .isEqualTo("reading it needs OCR, which does not work here: expected its libraries,"
                        + " found none of a/library/Session");
    }

    @ParameterizedTest
    @CsvSource({"0, true,", "0, false, LIMIT_REACHED", "0.3, true, PAGE_UNREADABLE"})
    void printThatWasNotReadIsTold(double unread, boolean complete, @Nullable Code told) throws IOException {
        PageRecognizer partly = (picture, dpi) -> blank(unread, complete);
        PageScans scans = new PageScans(PdfSettings.standard(), OcrMode.AUTO, Optional.of(partly), () -> {});
        try (PDDocument document = document(page("picture alone"))) {
            PageReading read = new PageReader(document, scans, PdfSettings.standard()).read(1, Optional.empty());
            assertThat(read.diagnostics())
                    .extracting(Diagnostic::code)
                    .isEqualTo(Stream.ofNullable(told).toList());
        }
    }

    private static RecognizedPage blank(double unread, boolean complete) {
        return new RecognizedPage(0, 0, List.of(), List.of(), unread, complete);
    }

    private static TestPage page(String content) {
        return switch (content) {
            case "picture alone" -> new TestPage().raw(PICTURE);
            case "invisible text" -> new TestPage().raw(PICTURE).raw("3 Tr").text(50, 50, 10, "文");
            case "text under it" -> new TestPage().text(50, 50, 10, "文").raw(PICTURE);
            case "text under a see-through one" ->
                new TestPage().text(50, 50, 10, "文").raw(PICTURE.replace("Im1", "Im2"));
            case "text beside it" -> new TestPage().text(50, 50, 10, "文").raw(LOWER_PICTURE);
            case "text over it" -> new TestPage().raw(PICTURE).text(50, 50, 10, "文");
            default -> new TestPage().text(50, 50, 10, "文");
        };
    }

    private static PDDocument document(TestPage page) throws IOException {
        PDDocument document = TestPdf.of(page);
        BufferedImage picture = new BufferedImage(8, 8, BufferedImage.TYPE_BYTE_GRAY);
        PDResources resources = document.getPage(0).getResources();
        resources.put(COSName.getPDFName("Im1"), LosslessFactory.createFromImage(document, picture));
        PDImageXObject seeThrough = LosslessFactory.createFromImage(document, picture);
        seeThrough.getCOSObject().setItem(COSName.MASK, COSArray.ofCOSIntegers(List.of(255, 255)));
        resources.put(COSName.getPDFName("Im2"), seeThrough);
        return document;
    }

    private static Optional<RecognizedPage> read(PageScans scans, TestPage page) throws IOException {
        try (PDDocument document = document(page)) {
            PageContent content =
                    PageContentReader.read(document.getPage(0), 1, HiddenLayers.of(document), PdfSettings.standard());
            return scans.of(
                    document,
                    content,
                    new VisibleGlyphs(PdfSettings.standard()).of(content).seen());
        }
    }
}
