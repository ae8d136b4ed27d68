package org.yusuan.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yusuan.document.Block;
import org.yusuan.document.Box;
import org.yusuan.document.Cell;
import org.yusuan.document.Grid;
import org.yusuan.document.PageBreakCut;
import org.yusuan.document.Paragraph;
import org.yusuan.document.SourceDocument;

/** Which lines make a table, and which text stands in which cell. */
class PdfTablesTest {
    private static final double[] YS = {100, 130, 160};
    private static final double[] XS = {50, 150, 250, 350};

    /** The ways in which producers draw the same table of 2 rows and 3 columns. */
    private enum Drawing {
        STROKES,
        RECTANGLES,
        DASHED,
        THIN_FILLS,
        DOUBLED,
        DOTS,
        COLOURED_CELLS,
        CELLS_APART,
        WHITE_ON_COLOUR,
        WITH_WHITE_CELLS,
        NO_OUTER_SIDES,
        CUT_BY_PAGE_BREAK,
        CLIPPED_LINES;

        TestPage draw(TestPage page) {
            return switch (this) {
                case STROKES -> page.grid(YS, XS);
                case RECTANGLES -> eachCell(page, (x0, y0, x1, y1) -> page.raw(x0, 842 - y1, x1 - x0, y1 - y0, "re S"));
                case DASHED -> page.raw("[3 2] 0 d").grid(YS, XS);
                case THIN_FILLS -> eachSide(page, 0.5);
                case DOUBLED -> eachSide(eachSide(page, -0.9), 0.9);
                case DOTS -> dots(page);
                case COLOURED_CELLS ->
                    eachCell(
                            page,
                            (x0, y0, x1, y1) ->
                                    page.raw((x0 + y0) % 200 / 400 + 0.3, "g").fill(x0, y0, x1, y1));
                case CELLS_APART ->
                    eachCell(page.raw("0.8 g"), (x0, y0, x1, y1) -> page.fill(x0 + 0.5, y0 + 0.5, x1 - 0.5, y1 - 0.5));
                case WHITE_ON_COLOUR ->
                    eachSide(page.raw("0.5 g").fill(50, 100, 350, 160).raw("1 g"), 0.5);
                case WITH_WHITE_CELLS ->
                    eachCell(page.raw("1 g").fill(0, 0, 595, 842), page::fill)
                            .raw("0 g")
                            .grid(YS, XS);
                case NO_OUTER_SIDES ->
                    page.line(50, 100, 350, 100)
                            .line(50, 130, 350, 130)
                            .line(50, 160, 350, 160)
                            .line(150, 100, 150, 160)
                            .line(250, 100, 250, 160);
                case CUT_BY_PAGE_BREAK ->
                    page.line(50, 130, 350, 130)
                            .line(50, 100, 50, 160)
                            .line(150, 100, 150, 160)
                            .line(250, 100, 250, 160)
                            .line(350, 100, 350, 160);
                case CLIPPED_LINES ->
                    page.clip(new Box(50, 100, 350, 160))
                            .grid(new double[] {0, 100, 130, 160, 400}, new double[] {0, 50, 150, 250, 350, 500})
                            .raw("Q");
            };
        }
    }

    private interface CellPainter {
        void paint(double x0, double y0, double x1, double y1);
    }

    private static TestPage eachCell(TestPage page, CellPainter painter) {
        for (int row = 0; row + 1 < YS.length; row++) {
            for (int col = 0; col + 1 < XS.length; col++) {
                painter.paint(XS[col], YS[row], XS[col + 1], YS[row + 1]);
            }
        }
        return page;
    }

    /** Each side of each cell as a filled rectangle, off its place by the shift. */
    private static TestPage eachSide(TestPage page, double shift) {
        return eachCell(
                page,
                (x0, y0, x1, y1) -> page.fill(x0, y0 + shift - 0.25, x1, y0 + shift + 0.25)
                        .fill(x0, y1 + shift - 0.25, x1, y1 + shift + 0.25)
                        .fill(x0 + shift - 0.25, y0, x0 + shift + 0.25, y1)
                        .fill(x1 + shift - 0.25, y0, x1 + shift + 0.25, y1));
    }

    private static TestPage dots(TestPage page) {
        for (double y : YS) {
            for (double x = 50; x <= 350; x += 2) {
                page.fill(x - 0.4, y - 0.4, x + 0.4, y + 0.4);
            }
        }
        for (double x : XS) {
            for (double y = 100; y <= 160; y += 2) {
                page.fill(x - 0.4, y - 0.4, x + 0.4, y + 0.4);
            }
        }
        return page;
    }

    @ParameterizedTest
    @EnumSource(Drawing.class)
    void theSameTableHoweverItIsDrawn(Drawing drawing) {
        TestPage page = drawing.draw(new TestPage()).raw("0 g");
        for (int row = 0; row < 2; row++) {
            for (int col = 0; col < 3; col++) {
                page.text(XS[col] + 10, YS[row] + 10, 10, "" + row + col);
            }
        }
        List<Grid> grids = TestPdf.read(page).grids();
        assertThat(grids).hasSize(1);
        assertThat(grids.get(0).cells().stream().map(cell -> cell.row() + "" + cell.col()))
                .containsExactly("00", "01", "02", "10", "11", "12");
        assertThat(grids.get(0).cells())
                .allSatisfy(cell -> assertThat(cell.text()).isEqualTo(cell.row() + "" + cell.col()));
    }

    @Test
    void whiteLinesAndFramesAreNoTables() {
        TestPage page = new TestPage()
                .raw("1 G")
                .grid(YS, XS)
                .raw("0 G")
                .raw("1 g")
                .fill(50, 100, 350, 100.5)
                .fill(50, 130, 350, 130.5)
                .fill(150, 100, 150.5, 130)
                .raw("0 g")
                .raw(20.0, 20.0, 555.0, 802.0, "re S")
                .raw(40.0, 500.0, 300.0, 40.0, "re S")
                .text(60, 110, 10, "没有表")
                .text(60, 310, 10, "框");
        SourceDocument document = TestPdf.read(page);
        assertThat(document.grids()).isEmpty();
        assertThat(document.paragraphs().stream().map(Paragraph::text)).containsExactly("没有表", "框");
    }

    @Test
    void theFrameOfAPagesLayoutIsNoTableButWhatItHoldsIs() {
        TestPage page = new TestPage()
                .line(0, 50, 595, 50)
                .line(0, 800, 595, 800)
                .line(0, 50, 0, 800)
                .line(500, 50, 500, 800)
                .line(595, 50, 595, 800)
                .grid(YS, XS);
        for (int row = 0; row < 2; row++) {
            for (int col = 0; col < 3; col++) {
                page.text(XS[col] + 10, YS[row] + 10, 10, "" + row + col);
            }
        }
        page.text(60, 300, 10, "版面上的文字");
        SourceDocument document = TestPdf.read(page);
        assertThat(document.grids().stream().map(grid -> grid.rows() + "x" + grid.columns()))
                .containsExactly("2x3");
        assertThat(document.paragraphs().stream().map(Paragraph::text)).containsExactly("版面上的文字");
    }

    @Test
    void cellsHaveTheirSpansAndBoxes() {
        TestPage page = new TestPage()
                .grid(new double[] {100, 160}, new double[] {50, 350})
                .line(150, 100, 150, 160)
                .line(150, 130, 350, 130)
                .line(250, 130, 250, 160)
                .text(60, 110, 10, "左")
                .text(160, 110, 10, "右")
                .text(160, 140, 10, "下");
        List<Cell> cells = TestPdf.read(page).grids().get(0).cells();
        assertThat(cells.stream().map(PdfTablesTest::outline))
                .containsExactly("0,0 2x1 左", "0,1 1x2 右", "1,1 1x1 下", "1,2 1x1 ");
        assertThat(cells.get(0).box()).isEqualTo(new Box(50, 100, 150, 160));
        assertThat(cells.get(3).box()).isEqualTo(new Box(250, 130, 350, 160));
    }

    private static String outline(Cell cell) {
        return cell.row() + "," + cell.col() + " " + cell.rowSpan() + "x" + cell.colSpan() + " " + cell.text();
    }

    /** The content is turned so that the page as shown is always the same. */
    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270, 450, -90})
    void aRotatedPageIsReadAsShown(int degrees) {
        int turn = Math.floorMod(degrees, 360);
        boolean sideways = turn % 180 != 0;
        TestPage page = new TestPage(sideways ? 842 : 595, sideways ? 595 : 842).rotated(degrees);
        page.raw(
                switch (turn) {
                    case 90 -> "0 1 -1 0 842 0 cm";
                    case 180 -> "-1 0 0 -1 595 842 cm";
                    case 270 -> "0 -1 1 0 0 595 cm";
                    default -> "1 0 0 1 0 0 cm";
                });
        TestPage shown = table(new TestPage());
        page.raw(shown.content());
        assertThat(TestPdf.read(page).blocks())
                .usingRecursiveComparison()
                .withComparatorForType(PdfTablesTest::nearly, Double.class)
                .isEqualTo(TestPdf.read(shown).blocks());
    }

    private static int nearly(double a, double b) {
        return Math.abs(a - b) < 0.01 ? 0 : Double.compare(a, b);
    }

    /** Landscape content drawn sideways on a portrait page without /Rotate: found, with boxes on the page as shown. */
    @ParameterizedTest
    @ValueSource(strings = {"0 1 -1 0 595 0 cm", "0 -1 1 0 0 842 cm", "-1 0 0 -1 595 842 cm"})
    void contentDrawnSidewaysIsRead(String turn) {
        TestPage upright = table(turn.startsWith("-1") ? new TestPage() : new TestPage(842, 595));
        SourceDocument document = TestPdf.read(new TestPage().raw(turn).raw(upright.content()));
        Grid grid = document.grids().get(0);
        assertThat(grid.cells().stream().map(PdfTablesTest::outline))
                .containsExactly("0,0 1x1 项目", "0,1 1x1 金额", "1,0 1x1 合计", "1,1 1x1 12.00");
        Box box = grid.cells().get(1).box();
        switch (turn.substring(0, 2)) {
            case "0 " -> {
                boolean up = turn.startsWith("0 1");
                Box expected = up ? new Box(100, 592, 130, 692) : new Box(465, 150, 495, 250);
                assertThat(box)
                        .usingRecursiveComparison()
                        .withComparatorForType(PdfTablesTest::nearly, Double.class)
                        .isEqualTo(expected);
            }
            default ->
                assertThat(box)
                        .usingRecursiveComparison()
                        .withComparatorForType(PdfTablesTest::nearly, Double.class)
                        .isEqualTo(new Box(345, 712, 445, 742));
        }
    }

    /** Between upright lines, a table set sideways with its title. */
    @Test
    void aPartSetSidewaysIsReadTurned() {
        TestPage page = new TestPage()
                .text(50, 40, 10, "部门预算公开说明")
                .text(50, 60, 10, "本部门预算收支情况见下表，上年相同项目不再列示，合计数与决算报表相同。各项支出均按规定编制。")
                .text(50, 800, 10, "以上各表由本部门负责解释");
        TestPage part = new TestPage(842, 595)
                .grid(new double[] {200, 230, 260, 290}, new double[] {150, 300, 450})
                .text(150, 160, 14, "部门项目支出情况表")
                .text(160, 210, 10, "项目名称")
                .text(310, 210, 10, "金额")
                .text(160, 240, 10, "农村公路养护")
                .text(310, 240, 10, "12.00")
                .text(160, 270, 10, "合计")
                .text(310, 270, 10, "12.00");
        SourceDocument document =
                TestPdf.read(page.raw("q 0 1 -1 0 595 0 cm").raw(part.content()).raw("Q"));
        assertThat(document.blocks().stream().map(PdfTablesTest::said))
                .containsExactly(
                        "部门预算公开说明",
                        "本部门预算收支情况见下表，上年相同项目不再列示，合计数与决算报表相同。各项支出均按规定编制。",
                        "部门项目支出情况表",
                        "[0,0 1x1 项目名称, 0,1 1x1 金额, 1,0 1x1 农村公路养护, 1,1 1x1 12.00, 2,0 1x1 合计, 2,1 1x1 12.00]",
                        "以上各表由本部门负责解释");
        assertThat(document.grids().get(0).cells().get(1).box())
                .usingRecursiveComparison()
                .withComparatorForType(PdfTablesTest::nearly, Double.class)
                .isEqualTo(new Box(200, 392, 230, 542));
    }

    private static String said(Block block) {
        return block instanceof Grid grid
                ? grid.cells().stream().map(PdfTablesTest::outline).toList().toString()
                : ((Paragraph) block).text();
    }

    private static TestPage table(TestPage page) {
        return page.grid(YS, new double[] {50, 150, 250})
                .text(60, 110, 10, "项目")
                .text(160, 110, 10, "金额")
                .text(60, 140, 10, "合计")
                .text(160, 140, 10, "12.00")
                .text(50, 60, 18, "收支总表");
    }

    /** A merged cell printed by a spreadsheet: no line at the break, its text centred over two pages and clipped to one. */
    @Test
    void aCellIsOpenWhereThePageBreakCutIt() {
        TestPage page = new TestPage()
                .line(50, 500, 250, 500)
                .line(150, 550, 250, 550)
                .line(150, 600, 250, 600)
                .line(50, 500, 50, 600)
                .line(150, 500, 150, 600)
                .line(250, 500, 250, 600)
                .clip(new Box(0, 0, 595, 602))
                .text(60, 580, 10, "跨页的")
                .text(60, 610, 10, "项目")
                .text(160, 510, 10, "一")
                .text(160, 560, 10, "二");
        List<Cell> cells = TestPdf.read(page).grids().get(0).cells();
        assertThat(cells.stream().map(PdfTablesTest::outline)).containsExactly("0,0 2x1 跨页的", "0,1 1x1 一", "1,1 1x1 二");
        assertThat(cells.stream().map(Cell::cut)).containsExactly(new PageBreakCut(false, true, "跨页的项目"), null, null);
    }

    @Test
    void aTableInACellIsNested() {
        TestPage page = new TestPage()
                .grid(new double[] {100, 200, 230}, new double[] {50, 150, 450})
                .grid(new double[] {103, 150, 197}, new double[] {153, 300, 447})
                .text(60, 110, 10, "外")
                .text(160, 110, 10, "内一")
                .text(310, 160, 10, "内四")
                .text(160, 210, 10, "下");
        List<Grid> grids = TestPdf.read(page).grids();
        assertThat(grids).hasSize(1);
        assertThat(grids.get(0).cells().stream().map(PdfTablesTest::outline))
                .containsExactly("0,0 1x1 外", "0,1 1x1 ", "1,0 1x1 ", "1,1 1x1 下");
        List<Grid> nested = grids.get(0).cells().get(1).nested();
        assertThat(nested).hasSize(1);
        assertThat(nested.get(0).cells().stream().map(PdfTablesTest::outline))
                .containsExactly("0,0 1x1 内一", "0,1 1x1 ", "1,0 1x1 ", "1,1 1x1 内四");
    }

    @Test
    void aTableInARowWithoutColumnsIsKept() {
        TestPage page = new TestPage()
                .grid(new double[] {100, 130, 160, 190, 220, 300}, new double[] {50, 450})
                .grid(new double[] {223, 260, 297}, new double[] {53, 250, 447})
                .text(60, 110, 10, "项目")
                .text(300, 110, 10, "金额")
                .typed(60, 150, 10, "201")
                .typed(300, 150, 10, "10.00")
                .typed(60, 180, 10, "202")
                .typed(300, 180, 10, "20.00")
                .typed(60, 210, 10, "203")
                .typed(300, 210, 10, "30.00")
                .text(60, 240, 10, "内一")
                .text(260, 280, 10, "内四");
        List<Cell> last = TestPdf.read(page).grids().get(0).startingIn(4);
        assertThat(last).hasSize(1);
        assertThat(last.get(0).nested().get(0).cells().stream().map(PdfTablesTest::outline))
                .containsExactly("0,0 1x1 内一", "0,1 1x1 ", "1,0 1x1 ", "1,1 1x1 内四");
    }

    @Test
    void textThatOverflowsBelongsToTheCellItIsSetIn() {
        TestPage page = new TestPage()
                .grid(YS, XS)
                // from the left side of the first cell into the second
                .text(52, 110, 10, "从左边开始的一段长文字")
                // centered in the middle cell, into both neighbours
                .text(140, 140, 10, "居中的文字比格子宽出去");
        List<Cell> cells = TestPdf.read(page).grids().get(0).cells();
        assertThat(cells.get(0).text()).isEqualTo("从左边开始的一段长文字");
        assertThat(cells.get(1).text()).isEmpty();
        assertThat(cells.get(4).text()).isEqualTo("居中的文字比格子宽出去");
    }

    @Test
    void whatACellsClipHidesStillBelongsToTheCell() {
        TestPage page = new TestPage()
                .grid(YS, XS)
                .text(152, 118, 10, "每年补助标准四千")
                .clip(new Box(150, 100, 250, 130))
                .text(152, 131, 10, "元")
                .raw("Q")
                // a clip that is no cell's
                .clip(new Box(200, 300, 210, 310))
                .text(152, 145, 10, "藏")
                .raw("Q");
        List<Cell> cells = TestPdf.read(page).grids().get(0).cells();
        assertThat(cells.get(1).text()).isEqualTo("每年补助标准四千元");
        assertThat(cells.get(4).text()).isEmpty();
    }

    /** The page break cuts through a line: its upper part is on one page, its lower part on the next. */
    @ParameterizedTest
    @ValueSource(doubles = {0.2, 0.45, 0.48, 0.5, 0.52, 0.7})
    void aLineCutByThePageBreakIsReadOnce(double above) {
        TestPage first = new TestPage()
                .grid(YS, XS)
                .text(60, 105, 10, "表")
                .clip(new Box(0, 0, 595, 150 + 10 * above - 0.1))
                .text(60, 150, 10, "切")
                .raw("Q");
        TestPage second = new TestPage()
                .grid(YS, XS)
                .text(60, 135, 10, "表")
                .clip(new Box(0, 102 + 10 * above + 0.1, 595, 842))
                .text(60, 102, 10, "切")
                .raw("Q");
        String all = TestPdf.read(first, second).grids().stream()
                .flatMap(grid -> grid.cells().stream())
                .map(Cell::text)
                .reduce("", String::concat);
        assertThat(all.replace("表", "")).isEqualTo("切");
    }

    @Test
    void linesWithoutTextAreADrawing() {
        assertThat(TestPdf.read(new TestPage().grid(YS, XS).text(50, 300, 10, "图"))
                        .grids())
                .isEmpty();
    }
}
