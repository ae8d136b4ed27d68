package org.yusuan.read.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.yusuan.document.SourceDocument;
import org.yusuan.source.Format;
import org.yusuan.source.Source;

/** Makes PDFs of pages under test, and reads them. */
final class TestPdf {
    private TestPdf() {}

    static PDDocument of(TestPage... pages) {
        PDDocument document = new PDDocument();
        for (TestPage page : pages) {
            addPage(document, page);
        }
        return document;
    }

    private static void addPage(PDDocument document, TestPage page) {
        try {
            PDPage made = new PDPage(new PDRectangle((float) page.width(), (float) page.height()));
            byte[] content = page.content().getBytes(StandardCharsets.US_ASCII);
            made.setContents(new PDStream(document, new ByteArrayInputStream(content)));
            if (page.resources().getFont(COSName.getPDFName("F1")) == null) {
                page.resources().put(COSName.getPDFName("F1"), PDFontFactory.createFont(song()));
            }
            page.resources().put(COSName.getPDFName("F2"), new PDType1Font(Standard14Fonts.FontName.HELVETICA));
            page.resources().put(COSName.getPDFName("F4"), new PDType1Font(Standard14Fonts.FontName.COURIER));
            made.setResources(page.resources());
            made.setRotation(page.rotation());
            document.addPage(made);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static COSDictionary song() {
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("GB1"));
        system.setItem(COSName.SUPPLEMENT, COSInteger.TWO);
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, "STSong-Light");
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
        descendant.setName(COSName.BASE_FONT, "STSong-Light");
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setItem(COSName.FONT_DESC, descriptor);
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, "STSong-Light");
        font.setName(COSName.ENCODING, "UniGB-UCS2-H");
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        return font;
    }

    static SourceDocument read(TestPage... pages) {
        return read(PdfSettings.standard(), pages);
    }

    static SourceDocument read(PdfSettings settings, TestPage... pages) {
        try (PDDocument document = of(pages)) {
            return read(document, settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SourceDocument read(PDDocument document, PdfSettings settings) throws IOException {
        Path file = Files.createTempFile("test", ".pdf");
        try {
            document.save(file.toFile());
            return read(file, settings);
        } finally {
            Files.delete(file);
        }
    }

    static SourceDocument readBytes(byte[] bytes) throws IOException {
        Path file = Files.createTempFile("test", ".pdf");
        try {
            Files.write(file, bytes);
            return read(file, PdfSettings.standard());
        } finally {
            Files.delete(file);
        }
    }

    static SourceDocument read(Path file, PdfSettings settings) throws IOException {
        return new PdfReader(settings)
                .read(new Source("a/test.pdf", file, "0".repeat(64), Files.size(file), Format.PDF));
    }

    static void encrypt(PDDocument document, String ownerPassword, String userPassword) throws IOException {
        document.protect(new StandardProtectionPolicy(ownerPassword, userPassword, new AccessPermission()));
    }
}
