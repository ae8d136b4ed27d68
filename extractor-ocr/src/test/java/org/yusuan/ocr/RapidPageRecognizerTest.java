package org.yusuan.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yusuan.Yusuan;
import org.yusuan.document.Box;
import org.yusuan.read.RecognizedPage;
import org.yusuan.record.Disclosure;
import org.yusuan.record.Status;
import org.yusuan.record.TargetField;
import org.yusuan.source.OcrMode;

/** A scan as a scanner leaves it: askew by half a degree, with a red seal over one value. */
class RapidPageRecognizerTest {
    private static final Path SCAN =
            Path.of(System.getProperty("yusuan.fixtures"), "documents/pingluo-2025/pingluo-2025.scan.pdf");
    private static final int DPI = 200;

    private static BufferedImage page;

    @BeforeAll
    static void draw() throws IOException {
        try (PDDocument document = Loader.loadPDF(SCAN.toFile())) {
            page = new PDFRenderer(document).renderImageWithDPI(0, DPI, ImageType.RGB);
        }
    }

    @Test
    void readsWhatStandsUnderASeal() throws IOException {
        RecognizedPage recognized = new RapidPageRecognizer().recognize(page, DPI);
        assertThat(recognized.quarterTurns()).isZero();
        assertThat(Math.toDegrees(recognized.tilt())).isBetween(-1.0, -0.2);
        assertThat(text(recognized)).contains("平罗县人民代表大会常务委员会办公室项目支出预算绩效目标表", "人大代表满意度", "≥90%", "每次6667元");
        assertThat(recognized.edges()).hasSizeBetween(33, 37);
    }

    @Test
    void turnsAPageThatLiesOnItsSideOrHead() throws IOException {
        for (int turns = 1; turns < 3; turns++) {
            RecognizedPage recognized = new RapidPageRecognizer().recognize(turned(turns), DPI);
            assertThat(recognized.quarterTurns()).isEqualTo(4 - turns);
            assertThat(text(recognized)).contains("人大代表满意度");
        }
    }

    @Test
    void aScanGivesRecordsWithTheirPlaces(@TempDir Path folder) throws IOException {
        Path firstPage = folder.resolve("scan.pdf");
        try (PDDocument document = Loader.loadPDF(SCAN.toFile())) {
            while (document.getNumberOfPages() > 1) {
                document.removePage(1);
            }
            document.save(firstPage.toFile());
        }
        Disclosure read = Yusuan.reader().read(firstPage);
        assertThat(read.document().status()).isNotEqualTo(Status.FAILED);
        assertThat(read.targets())
                .extracting(target -> target.value(TargetField.NAME))
                .contains("常委会议工作经费");
        assertThat(read.tables())
                .allSatisfy(table -> assertThat(table.confidence().isSure()).isFalse());
        Box box = read.tables().get(0).cells().get(0).cell().box();
        assertThat(box).isNotNull();
        assertThat(Yusuan.reader().ocr(OcrMode.OFF).read(firstPage).document().status())
                .isEqualTo(Status.FAILED);
    }

    private static BufferedImage turned(int quarters) {
        GreyPicture grey = GreyPicture.of(page, DPI).turned(quarters);
        BufferedImage turned = new BufferedImage(grey.width(), grey.height(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < grey.height(); y++) {
            for (int x = 0; x < grey.width(); x++) {
                turned.setRGB(x, y, grey.at(x, y) * 0x10101);
            }
        }
        return turned;
    }

    private static String text(RecognizedPage recognized) {
        return recognized.glyphs().stream().map(RecognizedPage.Glyph::text).collect(Collectors.joining());
    }
}
