package org.yusuan.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yusuan.diagnose.Code;
import org.yusuan.diagnose.Diagnostic;
import org.yusuan.document.Box;
import org.yusuan.document.Paragraph;
import org.yusuan.document.SourceDocument;

/** Which text is seen, and how glyphs become lines and lines text. */
class PdfTextTest {
    /** A cell's lines, one below the other; {@code /} ends a line. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "han-wrap, 绩效指/标, 绩效指标",
                "punctuation-wrap, 完成任务，/保障运转。, 完成任务，保障运转。",
                "number-wrap, 1234/5678, 12345678",
                "decimal-wrap, 12.3/4, 12.34",
                "number-unit-wrap, 100/万元, 100万元",
                "han-number-wrap, 不低于/90, 不低于90",
                "words-wrap, annual/budget, annual budget",
                "hyphen-wrap, year-/end, year-end",
                "word-number-wrap, A/1, A1",
                "typed-blank-at-wrap, 2024 /2025, 2024 2025",
                "typed-blank-at-han-wrap, 目标 /一, 目标一",
                "typed-blank-in-han, 项 目, 项 目",
                "typed-blanks, 项    目, 项 目",
                "ideographic-blank, 项　目, 项 目",
                "typed-blank-latin, total amount, total amount",
                "indent, 　　项目, 项目",
                "eleven, 11, 11",
                "full-width, ＡＢ（%）, ＡＢ（%）"
            })
    void linesBecomeText(String id, String lines, String expected) {
        TestPage page = box();
        double y = 60;
        for (String line : lines.split("/", -1)) {
            double x = 60;
            for (String run : runs(line)) {
                page.text(x, y, 10, run);
                x += run.charAt(0) < 0x80 ? 2.78 * run.length() : 10;
            }
            y += 14;
        }
        assertThat(firstCell(page)).as(id).isEqualTo(expected);
    }

    /** Each Han character by itself, everything between them in one. */
    private static List<String> runs(String line) {
        return Pattern.compile("[\\x00-\\x7F]+|[^\\x00-\\x7F]")
                .matcher(line)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    @Test
    void aWideGapIsABlankBetweenLatinOnly() {
        TestPage page = box().text(60, 60, 10, "ab")
                .text(75, 60, 10, "cd")
                .text(100, 60, 10, "项")
                .text(125, 60, 10, "目");
        assertThat(firstCell(page)).isEqualTo("ab cd项目");
    }

    @Test
    void controlCharactersAreDropped() {
        TestPage page = box().raw("BT /F1 10 Tf 1 0 0 1 60 770 Tm <9879 0000 0007 76EE> Tj ET");
        assertThat(firstCell(page)).isEqualTo("项目");
    }

    @Test
    void fakeBoldIsReadOnce() {
        TestPage page = box();
        for (double shift : new double[] {0, 0.3, 0.6}) {
            page.text(60 + shift, 60, 10, "总额").text(80 + shift, 60 + shift / 2, 10, "11");
        }
        assertThat(firstCell(page)).isEqualTo("总额11");
    }

    @Test
    void invisibleTextIsNotRead() {
        TestPage page = box().text(60, 60, 10, "2.00")
                .raw("3 Tr")
                .text(80, 60, 10, "999")
                .raw("0 Tr")
                .text(-300, 60, 10, "off")
                .text(60, 900, 10, "off")
                .clip(new Box(300, 300, 310, 310))
                .text(60, 72, 10, "clipped")
                .raw("Q");
        assertThat(firstCell(page)).isEqualTo("2.00");
    }

    @Test
    void whiteTextIsReadOnlyOnColour() {
        TestPage page = box().raw("1 g")
                .text(60, 60, 10, "999")
                .raw("0 g")
                .text(80, 60, 10, "2.00")
                .raw("0.8 0 0 rg")
                .fill(60, 80, 200, 100)
                .raw("1 g")
                .text(62, 82, 10, "标题")
                .raw("0 g");
        assertThat(firstCell(page)).isEqualTo("2.00标题");
    }

    @Test
    void slantedTextAcrossThePageIsInNoCell() {
        TestPage page = box().text(60, 60, 10, "金额").raw("BT /F2 40 Tf 0.7 0.7 -0.7 0.7 40 700 Tm (draft) Tj ET");
        SourceDocument document = TestPdf.read(page);
        assertThat(document.grids().get(0).cells().get(0).text()).isEqualTo("金额");
        assertThat(document.paragraphs().stream().map(Paragraph::text)).containsExactly("draft");
    }

    @Test
    void sidewaysTextInACellIsReadInItsDirection() {
        TestPage page = box().text(60, 60, 10, "标题").text(50, 300, 10, "页上多数文字是横排的");
        double x = 100;
        page.raw("BT /F1 10 Tf 0 1 -1 0", x, 742.0, "Tm <7EE9 6548> Tj ET");
        page.raw("BT /F1 10 Tf 0 1 -1 0", x + 12, 742.0, "Tm <6307 6807> Tj ET");
        assertThat(firstCell(page)).isEqualTo("标题绩效指标");
    }

    @Test
    void linesOutsideTablesAreParagraphsInReadingOrder() {
        TestPage page = new TestPage()
                .text(50, 300, 12, "尾")
                .text(50, 100, 12, "部门：人大办公室")
                .text(480, 100, 12, "单位：万元")
                .text(200, 60, 18, "收支总表");
        assertThat(TestPdf.read(page).paragraphs().stream().map(Paragraph::text))
                .containsExactly("收支总表", "部门：人大办公室", "单位：万元", "尾");
    }

    @Test
    void glyphsWithoutCharactersAreCounted() {
        TestPage page = new TestPage().text(50, 100, 12, "项目");
        page.resources().put(COSName.getPDFName("F3"), UnmappedFont.make());
        page.raw("BT /F3 12 Tf 1 0 0 1 100 700 Tm <000100020003> Tj ET");
        SourceDocument document = TestPdf.read(page);
        assertThat(document.paragraphs().stream().map(Paragraph::text)).containsExactly("项目");
        assertThat(document.diagnostics())
                .containsExactly(Diagnostic.ofPage(
                        Code.UNREADABLE_TEXT,
                        1,
                        "expected every glyph to name its character, found 3 glyphs without a Unicode mapping"));
    }

    @Test
    void aFewGlyphsWithoutCharactersAreBullets() {
        TestPage page = new TestPage();
        for (int line = 0; line < 30; line++) {
            page.text(50, 60 + line * 20, 12, "各项支出的说明与比上年增减的原因");
        }
        page.resources().put(COSName.getPDFName("F3"), UnmappedFont.make());
        page.raw("BT /F3 12 Tf 1 0 0 1 30 770 Tm <00010002> Tj ET");
        assertThat(TestPdf.read(page).diagnostics()).isEmpty();
    }

    @Test
    void textUnderAnAreaPaintedLaterIsNotSeen() {
        TestPage page = new TestPage()
                .text(50, 100, 10, "旧值")
                .text(50, 150, 10, "半盖")
                .text(50, 200, 10, "标记")
                .raw("1 g")
                .fill(40, 95, 100, 115)
                .fill(40, 145, 56, 165)
                .raw("/Highlighter gs 1 1 0 rg")
                .fill(40, 195, 100, 215)
                .raw("/Opaque gs 0 g")
                .text(50, 250, 10, "新值");
        page.resources().put(COSName.getPDFName("Highlighter"), blended(BlendMode.MULTIPLY));
        page.resources().put(COSName.getPDFName("Opaque"), blended(BlendMode.NORMAL));
        assertThat(TestPdf.read(page).paragraphs().stream().map(Paragraph::text))
                .containsExactly("半盖", "标记", "新值");
    }

    private static PDExtendedGraphicsState blended(BlendMode mode) {
        PDExtendedGraphicsState state = new PDExtendedGraphicsState();
        state.setBlendMode(mode);
        return state;
    }

    /** Files need not say how wide the characters of the standard fonts are, even where they change the encoding. */
    @Test
    void standardFontsHaveTheirWidths() {
        TestPage page = new TestPage().raw("BT /Times 10 Tf 1 0 0 1 50 700 Tm (eeee) Tj ET");
        COSDictionary encoding = new COSDictionary();
        encoding.setItem(COSName.TYPE, COSName.ENCODING);
        encoding.setItem(COSName.DIFFERENCES, new COSArray(List.of(COSInteger.get(1), COSName.getPDFName("bullet"))));
        COSDictionary times = new COSDictionary();
        times.setItem(COSName.TYPE, COSName.FONT);
        times.setItem(COSName.SUBTYPE, COSName.TYPE1);
        times.setName(COSName.BASE_FONT, "Times-Roman");
        times.setItem(COSName.ENCODING, encoding);
        COSDictionary fonts = new COSDictionary();
        fonts.setItem(COSName.getPDFName("Times"), times);
        page.resources().getCOSObject().setItem(COSName.FONT, fonts);
        Box box = Objects.requireNonNull(
                TestPdf.read(page).paragraphs().get(0).area().box());
        assertThat(box.width()).isCloseTo(4 * 4.44, within(0.01));
    }

    private static TestPage box() {
        return new TestPage().grid(new double[] {50, 110, 130}, new double[] {50, 250, 300});
    }

    private static String firstCell(TestPage page) {
        return TestPdf.read(page).grids().get(0).cells().get(0).text();
    }

    @Test
    void thePageIsReadTheSameTwice() {
        TestPage page = box().text(60, 60, 10, "项目");
        assertThat(TestPdf.read(page)).isEqualTo(TestPdf.read(page));
        assertThat(List.of(TestPdf.read(page).pages())).containsExactly(1);
    }
}
