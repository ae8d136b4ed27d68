package org.yusuan.stitch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yusuan.document.Area;
import org.yusuan.document.Block;
import org.yusuan.document.Box;
import org.yusuan.document.Cell;
import org.yusuan.document.Grid;
import org.yusuan.document.Paragraph;
import org.yusuan.document.SourceDocument;

/** Which grids are parts of one table. */
final class ContinuationTest {
    private static final double LOW = 700;
    private static final double HIGH = 60;
    private static final double PAGE_HEIGHT = 592;
    private static final Drawn ABOVE = Drawn.onPage(1, LOW, 3);
    private static final Drawn BELOW = Drawn.onPage(2, HIGH, 3);
    private static final Drawn PLAIN = Drawn.withoutLayout();
    private static final Paragraph FOOTER = Drawn.line(1, 780, "— 1 —");

    /** @param tables what comes out, each in the notation of {@link Drawn} */
    record Case(String id, List<Block> blocks, List<List<String>> tables) {
        @Override
        public String toString() {
            return id;
        }
    }

    static Stream<Case> joined() {
        return Stream.of(
                one(
                        "page numbers between",
                        List.of("编码|名称|金额", "1|a|2", "3|b|4"),
                        ABOVE.grid("编码|名称|金额", "1|a|2"),
                        FOOTER,
                        BELOW.grid("3|b|4")),
                one("nothing between", List.of("编码|名称|金额", "3|b|4"), ABOVE.grid("编码|名称|金额"), BELOW.grid("3|b|4")),
                one(
                        "running header and footer",
                        List.of("编码|名称|金额", "3|b|4"),
                        Drawn.line(1, 20, "某县2025年预算 1/2"),
                        ABOVE.grid("编码|名称|金额"),
                        Drawn.line(1, 800, "http://example.org"),
                        Drawn.line(2, 20, "某县2025年预算 2/2"),
                        BELOW.grid("3|b|4"),
                        Drawn.line(2, 800, "http://example.org")),
                one(
                        "title and unit repeated",
                        List.of("编码|名称|金额", "3|b|4"),
                        Drawn.line(1, 640, "支出总表"),
                        Drawn.line(1, 660, "单位：万元"),
                        ABOVE.grid("编码|名称|金额"),
                        FOOTER,
                        Drawn.line(2, 20, "支出总表"),
                        Drawn.line(2, 40, "单位：万元"),
                        BELOW.grid("3|b|4")),
                one(
                        "title repeated as continued",
                        List.of("编码|名称|金额", "3|b|4"),
                        Drawn.line(1, 640, "支出总表"),
                        ABOVE.grid("编码|名称|金额"),
                        Drawn.line(2, 20, "支出总表（续）"),
                        BELOW.grid("3|b|4")),
                one(
                        "continued by name, with title and heading, on a page that is not full",
                        List.of("编码|名称|金额", "1|a|2", "3|b|4"),
                        Drawn.line(1, 20, "支出总表"),
                        Drawn.line(1, 40, "单位：元"),
                        Drawn.onPage(1, HIGH, 3).grid("编码|名称|金额", "1|a|2"),
                        FOOTER,
                        Drawn.line(2, 20, "支出总表（续表）"),
                        Drawn.line(2, 40, "单位：元"),
                        BELOW.grid("编码|名称|金额", "3|b|4")),
                one(
                        "continued by name without a layout",
                        List.of("编码|名称|金额", "1|a|2", "3|b|4"),
                        Drawn.line(1, 20, "支出总表"),
                        PLAIN.grid("编码|名称|金额", "1|a|2"),
                        Drawn.line(1, 20, "支出总表（续表）"),
                        PLAIN.grid("编码|名称|金额", "3|b|4")),
                one(
                        "the word continued",
                        List.of("编码|名称|金额", "3|b|4"),
                        ABOVE.grid("编码|名称|金额"),
                        Drawn.line(2, 20, "续表"),
                        BELOW.grid("3|b|4")),
                one(
                        "heading repeated",
                        List.of("编码|名称|金额", "1|a|2", "3|b|4"),
                        ABOVE.grid("编码|名称|金额", "1|a|2"),
                        BELOW.grid("编码|名称|金额", "3|b|4")),
                one(
                        "heading of two rows with spans repeated",
                        List.of("编码|金额|<", "^|上年|本年", "1|a|2", "3|b|4"),
                        ABOVE.grid("编码|金额|<", "^|上年|本年", "1|a|2"),
                        BELOW.grid("编码|金额|<", "^|上年|本年", "3|b|4")),
                one(
                        "heading below a title row repeated",
                        List.of("支出总表|<|<", "编码|名称|金额", "1|a|2", "3|b|4"),
                        ABOVE.grid("支出总表|<|<", "编码|名称|金额", "1|a|2"),
                        BELOW.grid("编码|名称|金额", "3|b|4")),
                one(
                        "first field repeated with the same value",
                        List.of("项目名称|x|<", "指标|名|值", "a|b|c", "d|e|f"),
                        ABOVE.grid("项目名称|x|<", "指标|名|值", "a|b|c"),
                        BELOW.grid("项目名称|x|<", "d|e|f")),
                one(
                        "moved sideways",
                        List.of("编码|名称|金额", "3|b|4"),
                        ABOVE.grid("编码|名称|金额"),
                        BELOW.movedBy(30).grid("3|b|4")),
                one(
                        "a page of another width",
                        List.of("编码|名称|金额", "3|b|4"),
                        ABOVE.grid("编码|名称|金额"),
                        new Drawn(2, HIGH, List.of(40.0, 140.0, 240.0, 340.0)).grid("3|b|4")),
                one(
                        "merged cells hide edges of the second page",
                        List.of("编码|名称|金额", "合计|<|4", "说明|<|<"),
                        ABOVE.grid("编码|名称|金额"),
                        new Drawn(2, HIGH, List.of(50.0, 210.0, 290.0)).grid("合计|4", "说明|<")),
                one(
                        "merged cells hide edges of the first page",
                        List.of("标题|<|值", "a|b|c"),
                        new Drawn(1, LOW, List.of(50.0, 210.0, 290.0)).grid("标题|值"),
                        BELOW.grid("a|b|c")),
                one(
                        "each page shows edges that the other hides",
                        List.of("甲|乙|<|丙", "丁|<|戊|己"),
                        new Drawn(1, LOW, List.of(50.0, 110.0, 230.0, 290.0)).grid("甲|乙|丙"),
                        new Drawn(2, HIGH, List.of(50.0, 170.0, 230.0, 290.0)).grid("丁|戊|己")),
                one(
                        "a merged cell fills the first column of the page",
                        List.of("任务|名称|金额", "^|b|4", "^|c|5"),
                        ABOVE.grid("任务|名称|金额"),
                        new Drawn(2, HIGH, List.of(130.0, 210.0, 290.0)).grid("b|4", "c|5")),
                one(
                        "three pages",
                        List.of("编码|名称|金额", "1|a|2", "3|b|4"),
                        ABOVE.grid("编码|名称|金额"),
                        FOOTER,
                        Drawn.onPage(2, 380, 3).grid("1|a|2"),
                        Drawn.line(2, 780, "— 2 —"),
                        Drawn.onPage(3, HIGH, 3).grid("编码|名称|金额", "3|b|4")),
                one(
                        "pieces without layout",
                        List.of("编码|名称", "1|a", "2|b"),
                        PLAIN.grid("编码|名称", "1|a"),
                        PLAIN.grid("2|b")),
                one(
                        "pieces without layout and spans: columns that a converter lost",
                        List.of("编码|名称|值", "|a|?"),
                        PLAIN.grid("编码|名称|值"),
                        PLAIN.grid("|a")));
    }

    static Stream<Case> apart() {
        Grid table = ABOVE.grid("编码|名称|金额", "1|a|2");
        List<String> tableText = List.of("编码|名称|金额", "1|a|2");
        Grid form = ABOVE.grid("项目名称|x|<", "一级|二级|值");
        List<String> formText = List.of("项目名称|x|<", "一级|二级|值");
        return Stream.of(
                two(
                        "another title",
                        tableText,
                        List.of("3|b|4"),
                        Drawn.line(1, 640, "支出总表"),
                        table,
                        Drawn.line(2, 20, "收入总表"),
                        BELOW.grid("3|b|4")),
                two(
                        "a note below the first",
                        tableText,
                        List.of("3|b|4"),
                        table,
                        Drawn.line(1, 770, "注：本表无数据"),
                        BELOW.grid("3|b|4")),
                two(
                        "on the same page",
                        tableText,
                        List.of("3|b|4"),
                        table,
                        Drawn.onPage(1, 760, 3).grid("3|b|4")),
                two(
                        "a page between",
                        tableText,
                        List.of("3|b|4"),
                        table,
                        Drawn.onPage(3, HIGH, 3).grid("3|b|4")),
                two(
                        "other edges",
                        tableText,
                        List.of("3|b|4"),
                        table,
                        new Drawn(2, HIGH, List.of(50.0, 90.0, 120.0, 290.0)).grid("3|b|4")),
                two(
                        "the first ends high on its page",
                        tableText,
                        List.of("3|b|4"),
                        Drawn.onPage(1, 100, 3).grid("编码|名称|金额", "1|a|2"),
                        FOOTER,
                        BELOW.grid("3|b|4")),
                two(
                        "the second begins low on its page",
                        tableText,
                        List.of("3|b|4"),
                        table,
                        FOOTER,
                        Drawn.onPage(2, 600, 3).grid("3|b|4")),
                two(
                        "the same field with another value",
                        formText,
                        List.of("项目名称|y|<", "a|b|c"),
                        form,
                        BELOW.grid("项目名称|y|<", "a|b|c")),
                two(
                        "the same field with no value",
                        formText,
                        List.of("项目名称||<", "a|b|c"),
                        form,
                        BELOW.grid("项目名称||<", "a|b|c")),
                two(
                        "title repeated, the same field with another value",
                        formText,
                        List.of("项目名称|y|<", "a|b|c"),
                        Drawn.line(1, 640, "目标表"),
                        form,
                        Drawn.line(2, 20, "目标表"),
                        BELOW.grid("项目名称|y|<", "a|b|c")),
                two(
                        "title in the grid repeated, the same field with another value",
                        List.of("目标表|<|<", "项目名称|x|<"),
                        List.of("目标表|<|<", "项目名称|y|<"),
                        ABOVE.grid("目标表|<|<", "项目名称|x|<"),
                        BELOW.grid("目标表|<|<", "项目名称|y|<")),
                two(
                        "a title in the second grid only",
                        List.of("项目名称|x|<", "a|b|c"),
                        List.of("目标表|<|<", "项目名称|y|<"),
                        ABOVE.grid("项目名称|x|<", "a|b|c"),
                        BELOW.grid("目标表|<|<", "项目名称|y|<")),
                two(
                        "a title in the first grid only",
                        List.of("目标表|<|<", "项目名称|x|<"),
                        List.of("项目名称|y|<", "a|b|c"),
                        ABOVE.grid("目标表|<|<", "项目名称|x|<"),
                        BELOW.grid("项目名称|y|<", "a|b|c")),
                two(
                        "another title in the grid",
                        List.of("支出总表|<|<", "a|b|1"),
                        List.of("收入总表|<|<", "c|d|2"),
                        ABOVE.grid("支出总表|<|<", "a|b|1"),
                        BELOW.grid("收入总表|<|<", "c|d|2")),
                two(
                        "the field below a section that both have",
                        List.of("基本|名称|x", "^|编码|1"),
                        List.of("基本|名称|y", "^|编码|2"),
                        ABOVE.grid("基本|名称|x", "^|编码|1"),
                        BELOW.grid("基本|名称|y", "^|编码|2")),
                two(
                        "the same empty table again",
                        List.of("编码|名称|金额", "||"),
                        List.of("编码|名称|金额", "||"),
                        ABOVE.grid("编码|名称|金额", "||"),
                        BELOW.grid("编码|名称|金额", "||")),
                two(
                        "without layout: a heading of its own",
                        List.of("编码|名称", "1|a"),
                        List.of("编码|名称", "2|b"),
                        PLAIN.grid("编码|名称", "1|a"),
                        PLAIN.grid("编码|名称", "2|b")),
                two(
                        "without layout: a form of its own",
                        List.of("目标表|", "名称|x"),
                        List.of("目标表|", "名称|y"),
                        PLAIN.grid("目标表|", "名称|x"),
                        PLAIN.grid("目标表|", "名称|y")),
                two(
                        "without layout: a paragraph between",
                        List.of("编码|名称", "1|a"),
                        List.of("2|b"),
                        PLAIN.grid("编码|名称", "1|a"),
                        new Paragraph("说明", Area.ofPage(1)),
                        PLAIN.grid("2|b")),
                two(
                        "without layout, with spans: another number of columns",
                        List.of("编码|名称|<", "1|a|b"),
                        List.of("2|b"),
                        PLAIN.grid("编码|名称|<", "1|a|b"),
                        PLAIN.grid("2|b")));
    }

    private static Case one(String id, List<String> table, Block... blocks) {
        return new Case(id, List.of(blocks), List.of(table));
    }

    private static Case two(String id, List<String> first, List<String> second, Block... blocks) {
        return new Case(id, List.of(blocks), List.of(first, second));
    }

    @ParameterizedTest
    @MethodSource({"joined", "apart"})
    void gridsAreJoinedOrNot(Case given) {
        SourceDocument stitched = Stitcher.stitch(new SourceDocument(3, given.blocks(), List.of()));

        assertThat(stitched.grids().stream().map(Drawn::text).toList()).isEqualTo(given.tables());
    }

    @Test
    void everyCellKeepsItsOwnPageAndBox() {
        Grid grid = stitchedOne(ABOVE.grid("编码|名称|金额"), FOOTER, BELOW.grid("3|b|4"));

        assertThat(grid.at(1, 1).orElseThrow().areas())
                .isEqualTo(List.of(new Area(2, new Box(130, HIGH, 210, HIGH + Drawn.ROW_HEIGHT))));
        assertThat(grid.cells().stream().map(Cell::page)).containsExactly(1, 1, 1, 2, 2, 2);
    }

    @Test
    void aTableSurvivesAPageThatCannotBeJoined() {
        List<Block> blocks = List.of(
                ABOVE.grid("编码|名称|金额", "1|a|2"),
                FOOTER,
                new Drawn(2, HIGH, List.of(50.0, 60.0, 270.0, 290.0)).grid("x|y|z"),
                Drawn.line(2, 780, "— 2 —"),
                Drawn.onPage(3, HIGH, 3).grid("3|b|4"));

        List<Grid> grids =
                Stitcher.stitch(new SourceDocument(3, blocks, List.of())).grids();

        assertThat(grids.stream().map(Drawn::text))
                .containsExactly(List.of("编码|名称|金额", "1|a|2", "3|b|4"), List.of("x|y|z"));
        assertThat(grids.get(1).joins())
                .containsExactly("page 2 stands between pages of the table before and was not joined: other columns");
    }

    @Test
    void aPageWithoutAHeadingIsToldTheOneOfTheTableBefore() {
        List<Block> blocks = List.of(
                ABOVE.grid("编码|名称|金额", "1|a|2"),
                FOOTER,
                new Drawn(2, HIGH, List.of(50.0, 60.0, 270.0, 290.0)).grid("a|3|b", "c|5|d"));

        List<Grid> grids =
                Stitcher.stitch(new SourceDocument(2, blocks, List.of())).grids();

        assertThat(grids).hasSize(2);
        assertThat(grids.get(1).joins())
                .containsExactly(
                        "page 2 has no heading and was not joined to the table before: other columns; the heading"
                                + " there: 编码 | 名称 | 金额");
    }

    /** The pages are set sideways: what stands left of what is told by the page as read, not as shown. */
    @Test
    void pagesSetSidewaysAreJoined() {
        Grid grid = stitchedOne(
                sideways(ABOVE.grid("编码|名称|金额", "1|a|2")), FOOTER, sideways(BELOW.grid("编码|名称|金额", "3|b|4")));

        assertThat(Drawn.text(grid)).containsExactly("编码|名称|金额", "1|a|2", "3|b|4");
        assertThat(grid.at(2, 0).orElseThrow().box()).isEqualTo(new Box(HIGH + Drawn.ROW_HEIGHT, 462, HIGH + 40, 542));
    }

    private static Grid sideways(Grid grid) {
        return Grid.of(grid.cells().stream()
                .map(cell -> {
                    Box read = Objects.requireNonNull(cell.upright());
                    Box shown = new Box(read.y0(), PAGE_HEIGHT - read.x1(), read.y1(), PAGE_HEIGHT - read.x0());
                    return cell.withAreas(List.of(new Area(cell.page(), shown, read)));
                })
                .toList());
    }

    @Test
    void aJoinSaysWhyAndWhatWasDropped() {
        Grid grid = stitchedOne(
                Drawn.line(1, 640, "支出总表"),
                ABOVE.grid("编码|金额|<", "^|上年|本年", "一|1|2", "^|2|3"),
                FOOTER,
                Drawn.line(2, 20, "支出总表"),
                BELOW.grid("编码|金额|<", "^|上年|本年", "|3|4", "^|4|5"));

        assertThat(grid.joins())
                .containsExactly("page 2 continues page 1: same 4 column edges; repeated title dropped; "
                        + "heading of 2 rows repeated and dropped; 1 cell healed");
    }

    @Test
    void pagesAreNotNamedWhereThereAreNone() {
        assertThat(stitchedOne(PLAIN.grid("编码|名称", "1|a"), PLAIN.grid("2|b")).joins())
                .containsExactly("the next piece continues the table: nothing stands between them");
    }

    @Test
    void onlyTheLinesBetweenThePiecesAreLeftOut() {
        Paragraph title = Drawn.line(1, 640, "支出总表");
        Paragraph note = Drawn.line(2, 300, "注：说明");
        SourceDocument stitched = Stitcher.stitch(new SourceDocument(
                2, List.of(title, ABOVE.grid("编码|名称|金额"), FOOTER, BELOW.grid("3|b|4"), note), List.of()));

        assertThat(stitched.paragraphs()).containsExactly(title, note);
    }

    @Test
    void aHostileNumberOfPiecesIsBounded() {
        int pieces = 3 * StitchSettings.DEFAULT.pieces();
        List<Block> blocks = Collections.nCopies(pieces, PLAIN.grid("1|a"));

        SourceDocument stitched = Stitcher.stitch(new SourceDocument(1, blocks, List.of()));

        assertThat(stitched.grids().stream().mapToInt(Grid::rows).sum()).isEqualTo(pieces);
        assertThat(stitched.grids()).hasSizeGreaterThan(2);
    }

    @Test
    void aTableOfVeryManyColumnsIsJoinedButNotHealed() {
        int columns = StitchSettings.DEFAULT.healedColumns() + 1;
        String filled = String.join("|", Collections.nCopies(columns, "甲"));
        String blank = "|".repeat(columns - 1);

        Grid grid = stitchedOne(
                Drawn.onPage(1, LOW, columns).grid("总" + filled, filled),
                Drawn.onPage(2, HIGH, columns).grid(blank, filled));

        assertThat(grid.rows()).isEqualTo(4);
    }

    private static Grid stitchedOne(Block... blocks) {
        List<Grid> grids = Stitcher.stitch(new SourceDocument(2, List.of(blocks), List.of()))
                .grids();
        assertThat(grids).hasSize(1);
        return grids.get(0);
    }
}
