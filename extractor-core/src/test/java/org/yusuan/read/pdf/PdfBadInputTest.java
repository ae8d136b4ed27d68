package org.yusuan.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.junit.jupiter.api.Test;
import org.yusuan.diagnose.Code;
import org.yusuan.diagnose.Diagnostic;
import org.yusuan.document.Cell;
import org.yusuan.document.Paragraph;
import org.yusuan.document.SourceDocument;
import org.yusuan.ruling.RulingSettings;

/** Files and pages that can't be read, or only in part. */
class PdfBadInputTest {
    @Test
    void emptyFile() throws IOException {
        assertThat(TestPdf.readBytes(new byte[0]))
                .isEqualTo(unreadable(Code.EMPTY_FILE, "a/test.pdf: expected a PDF, found a file without bytes"));
    }

    @Test
    void notAPdf() throws IOException {
        SourceDocument document = TestPdf.readBytes("no PDF at all".getBytes(StandardCharsets.US_ASCII));
        assertThat(document.diagnostics()).hasSize(1);
        assertThat(document.diagnostics().get(0).code()).isEqualTo(Code.DAMAGED);
        assertThat(document.diagnostics().get(0).message())
                .startsWith("a/test.pdf: expected a PDF, found one that cannot be opened: ");
    }

    @Test
    void noPages() throws IOException {
        assertThat(TestPdf.read(new PDDocument(), PdfSettings.standard()))
                .isEqualTo(unreadable(Code.NO_CONTENT, "a/test.pdf: expected pages, found a PDF without any"));
    }

    @Test
    void blankPages() {
        assertThat(TestPdf.read(new TestPage(), new TestPage()))
                .isEqualTo(withoutText(Code.NO_CONTENT, 2, "a/test.pdf: expected text, found 2 pages without any"));
    }

    @Test
    void encryptedForUsers() throws IOException {
        try (PDDocument document = TestPdf.of(new TestPage().text(50, 50, 10, "文"))) {
            TestPdf.encrypt(document, "owner", "user");
            assertThat(TestPdf.read(document, PdfSettings.standard()))
                    .isEqualTo(unreadable(
                            Code.ENCRYPTED,
                            "a/test.pdf: expected a PDF that opens without a password, found one that asks for it"));
        }
    }

    @Test
    void encryptedForOwnersOnlyOpens() throws IOException {
        try (PDDocument document = TestPdf.of(new TestPage().text(50, 50, 10, "文"))) {
            TestPdf.encrypt(document, "owner", "");
            SourceDocument read = TestPdf.read(document, PdfSettings.standard());
            assertThat(read.paragraphs().stream().map(Paragraph::text)).containsExactly("文");
            assertThat(read.diagnostics()).isEmpty();
        }
    }

    /** Wherever a download broke off, the reader answers, and what it reads was there. */
    @Test
    void truncated() throws IOException {
        byte[] bytes = bytes(new TestPage().text(50, 50, 10, "文"), new TestPage().text(50, 50, 10, "文"));
        for (int kept = 1; kept < bytes.length; kept += bytes.length / 23) {
            SourceDocument document = TestPdf.readBytes(Arrays.copyOf(bytes, kept));
            assertThat(document.paragraphs())
                    .allMatch(paragraph -> paragraph.text().equals("文"));
            assertThat(document.paragraphs().isEmpty())
                    .isEqualTo(!document.diagnostics().isEmpty());
        }
    }

    @Test
    void aDamagedPageCostsThatPage() {
        TestPage broken = new TestPage().damaged();
        SourceDocument document =
                TestPdf.read(new TestPage().text(50, 50, 10, "前"), broken, new TestPage().text(50, 50, 10, "后"));
        assertThat(document.paragraphs().stream().map(Paragraph::text)).containsExactly("前", "后");
        assertThat(document.paragraphs().get(1).page()).isEqualTo(3);
        assertThat(document.diagnostics()).hasSize(1);
        assertThat(document.diagnostics().get(0).code()).isEqualTo(Code.PAGE_UNREADABLE);
        assertThat(document.diagnostics().get(0).place()).isEqualTo("page 2");
        assertThat(document.diagnostics().get(0).message()).startsWith("expected a page's content, found damage: ");
    }

    @Test
    void scans() throws IOException {
        try (PDDocument document = TestPdf.of(scan(), scan())) {
            addImage(document);
            assertThat(TestPdf.read(document, PdfSettings.standard()))
                    .isEqualTo(
                            withoutText(
                                    Code.SCANNED,
                                    2,
                                    "a/test.pdf: expected text, found 2 of 2 pages with pictures and none with text; reading it needs OCR: a build with the module extractor-ocr"));
        }
        try (PDDocument document = TestPdf.of(scan(), new TestPage().text(50, 50, 10, "文"))) {
            addImage(document);
            SourceDocument read = TestPdf.read(document, PdfSettings.standard());
            assertThat(read.paragraphs()).hasSize(1);
            assertThat(read.diagnostics())
                    .containsExactly(
                            Diagnostic.ofPage(
                                    Code.PAGE_SCANNED,
                                    1,
                                    "expected text, found a picture of the page; reading it needs OCR: a build with the module extractor-ocr"));
        }
    }

    @Test
    void theTextLayerOfAScanIsRead() throws IOException {
        try (PDDocument document = TestPdf.of(scan().raw("3 Tr").text(50, 50, 10, "文"))) {
            addImage(document);
            SourceDocument read = TestPdf.read(document, PdfSettings.standard());
            assertThat(read.paragraphs().stream().map(Paragraph::text)).containsExactly("文");
        }
    }

    private static TestPage scan() {
        return new TestPage().raw("q 595 0 0 842 0 0 cm /Im1 Do Q");
    }

    private static void addImage(PDDocument document) throws IOException {
        BufferedImage picture = new BufferedImage(8, 8, BufferedImage.TYPE_BYTE_GRAY);
        document.getPages().forEach(page -> {
            try {
                page.getResources().put(COSName.getPDFName("Im1"), LosslessFactory.createFromImage(document, picture));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }

    @Test
    void limits() {
        PdfSettings few = PdfSettings.standard().withLimits(new PdfSettings.Limits(2, 3, 5, 7));
        TestPage plain = new TestPage().text(50, 50, 10, "文");
        TestPage crowded = new TestPage().text(50, 50, 10, "一二三四");
        TestPage drawn = new TestPage().text(50, 50, 10, "图").grid(new double[] {60, 70}, new double[] {50, 60, 70});
        SourceDocument document = TestPdf.read(few, crowded, drawn, plain);
        assertThat(document.paragraphs().stream().map(Paragraph::text)).containsExactly("一二三", "图");
        assertThat(document.diagnostics())
                .containsExactly(
                        Diagnostic.ofPage(Code.LIMIT_REACHED, 1, "page content: expected at most 3 glyphs, found more"),
                        Diagnostic.ofPage(
                                Code.LIMIT_REACHED, 2, "page content: expected at most 5 pieces of paths, found more"),
                        Diagnostic.ofDocument(
                                Code.LIMIT_REACHED, "expected at most 2 pages, found 3; the rest is not read"));
    }

    @Test
    void tooManyLines() {
        RulingSettings few = new RulingSettings(1.5, 3, 10, 1.5, 4, 4, 8, 0.6, 3, 100);
        TestPage page = new TestPage()
                .grid(new double[] {60, 90}, new double[] {50, 80, 110})
                .text(55, 65, 10, "格");
        SourceDocument document = TestPdf.read(PdfSettings.standard().withRuling(few), page);
        assertThat(document.paragraphs()).hasSize(1);
        assertThat(document.diagnostics())
                .containsExactly(
                        Diagnostic.ofPage(
                                Code.LIMIT_REACHED,
                                1,
                                "tables: expected the lines of tables, found more lines than the limit allows; some tables were left out"));
    }

    @Test
    void hiddenLayersAreNotRead() throws IOException {
        TestPage page = new TestPage()
                .grid(new double[] {40, 80}, new double[] {40, 140, 240})
                .text(50, 50, 10, "看")
                .raw("/OC /MC0 BDC")
                .text(150, 50, 10, "藏")
                .line(90, 40, 90, 80)
                .raw("EMC")
                .raw("/OC /MC1 BDC")
                .text(180, 50, 10, "见")
                .raw("EMC");
        PDOptionalContentGroup off = new PDOptionalContentGroup("off");
        PDOptionalContentGroup on = new PDOptionalContentGroup("on");
        page.resources().put(COSName.getPDFName("MC0"), off);
        page.resources().put(COSName.getPDFName("MC1"), on);
        try (PDDocument document = TestPdf.of(page)) {
            PDOptionalContentProperties layers = new PDOptionalContentProperties();
            layers.addGroup(off);
            layers.addGroup(on);
            layers.setGroupEnabled(off, false);
            document.getDocumentCatalog().setOCProperties(layers);
            SourceDocument read = TestPdf.read(document, PdfSettings.standard());
            assertThat(read.grids().get(0).cells().stream().map(Cell::text)).containsExactly("看", "见");
        }
    }

    private static byte[] bytes(TestPage... pages) throws IOException {
        try (PDDocument document = TestPdf.of(pages)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static SourceDocument withoutText(Code code, int pages, String message) {
        return new SourceDocument(pages, List.of(), unreadable(code, message).diagnostics());
    }

    private static SourceDocument unreadable(Code code, String message) {
        return SourceDocument.unreadable(Diagnostic.ofDocument(code, message));
    }
}
