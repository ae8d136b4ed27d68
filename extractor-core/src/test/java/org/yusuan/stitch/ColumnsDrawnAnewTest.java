package org.yusuan.stitch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yusuan.document.Grid;
import org.yusuan.document.SourceDocument;

/** A table goes on where the next page draws its columns at other places, or draws none and shows texts alone. */
final class ColumnsDrawnAnewTest {
    private static final double LOW = 700;
    private static final double HIGH = 60;
    private static final Drawn STATEMENT = new Drawn(1, LOW, List.of(50.0, 110.0, 170.0, 230.0, 290.0));
    private static final Grid ABOVE = STATEMENT.grid("编码|名称|合计|其中", "201|a|2.0|1.0", "202|b|4.0|3.0");
    private static final Grid FORM = new Drawn(1, LOW, List.of(50.0, 110.0, 170.0, 230.0, 290.0))
            .grid("名称|某项目|<|<", "指标|一级指标|二级指标|目标值", "^|产出|数量|≥3个", "^|产出|质量|合格");

    /** @param table what comes out; none where the two stay apart */
    record Case(String id, Grid above, Grid below, List<String> table) {
        @Override
        public String toString() {
            return id;
        }
    }

    static Stream<Case> pages() {
        return Stream.of(
                new Case(
                        "each column at another place under the repeated heading",
                        ABOVE,
                        next(60, 150, 190, 270, 300).grid("编码|名称|合计|其中", "203|c|6.0|5.0"),
                        List.of("编码|名称|合计|其中", "201|a|2.0|1.0", "202|b|4.0|3.0", "203|c|6.0|5.0")),
                new Case(
                        "a heading repeated without the name of its section",
                        FORM,
                        next(40, 120, 160, 250, 280).grid("|一级指标|二级指标|目标值", "^|效益|社会|提高"),
                        List.of("名称|某项目|<|<", "指标|一级指标|二级指标|目标值", "^|产出|数量|≥3个", "^|产出|质量|合格", "^|效益|社会|提高")),
                new Case(
                        "a heading at the very foot of the page, repeated without the name of its section",
                        new Drawn(1, LOW, STATEMENT.edges()).grid("名称|某项目|<|<", "指标|一级指标|二级指标|目标值"),
                        next(40, 120, 160, 250, 280).grid("|一级指标|二级指标|目标值", "^|产出|数量|≥3个", "^|效益|社会|提高"),
                        List.of("名称|某项目|<|<", "指标|一级指标|二级指标|目标值", "^|产出|数量|≥3个", "^|效益|社会|提高")),
                new Case(
                        "headings alone, then figures drawn elsewhere",
                        STATEMENT.grid("编码|名称|合计|其中"),
                        next(60, 154, 228, 312, 396).grid("203|c|6.0|5.0", "204|d|8.0|7.0"),
                        List.of("编码|名称|合计|其中", "203|c|6.0|5.0", "204|d|8.0|7.0")),
                new Case(
                        "headings alone, then headings drawn elsewhere",
                        STATEMENT.grid("编码|名称|合计|其中"),
                        next(60, 154, 228, 312, 396).grid("项目|单位|甲|乙", "e|f|8.0|7.0", "g|h|6.0|5.0", "i|j|4.0|3.0"),
                        List.of()),
                new Case(
                        "texts alone, at the sides of their columns",
                        ABOVE,
                        next(55, 90, 150, 240, 288).grid("203|c|6.0|5.0", "204|d|8.0|7.0"),
                        List.of("编码|名称|合计|其中", "201|a|2.0|1.0", "202|b|4.0|3.0", "203|c|6.0|5.0", "204|d|8.0|7.0")),
                new Case(
                        "texts alone, none in the third column",
                        ABOVE,
                        next(55, 90, 190, 288).grid("203|c|5.0", "204|d|7.0"),
                        List.of("编码|名称|合计|其中", "201|a|2.0|1.0", "202|b|4.0|3.0", "203|c|?|5.0", "204|d|?|7.0")),
                new Case(
                        "words where figures stood",
                        ABOVE,
                        next(55, 90, 190, 288).grid("甲|c|乙", "丙|d|丁"),
                        List.of()),
                new Case(
                        "columns beside those of the table",
                        ABOVE,
                        next(300, 340, 380, 420).grid("203|c|5.0", "204|d|7.0"),
                        List.of()));
    }

    private static Drawn next(double... edges) {
        return new Drawn(2, HIGH, Arrays.stream(edges).boxed().toList());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theTableGoesOnOrNot(Case given) {
        SourceDocument document = new SourceDocument(2, List.of(given.above(), given.below()), List.of());
        List<Grid> grids = Stitcher.stitch(document).grids();
        if (given.table().isEmpty()) {
            assertThat(grids).hasSize(2);
        } else {
            assertThat(grids).hasSize(1);
            assertThat(Drawn.text(grids.get(0))).isEqualTo(given.table());
        }
    }
}
