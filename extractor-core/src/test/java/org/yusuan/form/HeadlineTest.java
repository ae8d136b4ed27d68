package org.yusuan.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yusuan.document.Area;
import org.yusuan.document.Block;
import org.yusuan.document.Box;
import org.yusuan.document.DocumentMetadata;
import org.yusuan.document.Paragraph;
import org.yusuan.document.SourceDocument;

/** The head of a document, line by line ({@code ;} between lines), and what it says. */
class HeadlineTest {
    private static final double HEIGHT = 20;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            one line              | 某局2025年部门预算                              | 某局2025年部门预算 | 2025 | -
            two lines             | 市九届人大会议文件;关于某市2025年预算执行情况与;2026年预算草案的报告;——2025年12月27日在会议上 | 关于某市2025年预算执行情况与2026年预算草案的报告 | 2026 | -
            day on the cover      | 某市2025年部门预算;2025年2月18日                    | 某市2025年部门预算 | 2025 | 2025-02-18
            day of publication    | 某市2025年部门预算;发布日期：2025-02-18   来源：财政局 | 某市2025年部门预算 | 2025 | 2025-02-18
            heading of a part     | 2025年部门预算绩效文本;1、能力提升项目绩效目标表       | 2025年部门预算绩效文本 | 2025 | -
            form under the title  | 2025年某局部门预算;收支预算总表                      | 2025年某局部门预算 | 2025 | -
            sentence              | 一、2022年一般公共预算支出20,120万                   | - | 2022 | -
            three public expenses | 2022年某省省本级“三公”经费汇总情况                    | 2022年某省省本级“三公”经费汇总情况 | 2022 | -
            web address           | 首页 > 2024年部门预算;某局2025年部门预算              | 某局2025年部门预算 | 2025 | -
            """)
    void readsTheCover(
            String id, String lines, @Nullable String title, @Nullable Integer year, @Nullable String published) {
        Headline headline = Headline.of(new SourceDocument(1, set(lines, HEIGHT * 1.5), List.of()));
        assertThat(headline.title().orElse(null)).as(id).isEqualTo(title);
        assertThat(headline.year().orElse(null)).as(id).isEqualTo(year);
        assertThat(headline.published()).as(id).isEqualTo(published);
    }

    @Test
    void linesFarApartAreHeadingsOfTheirOwn() {
        Headline headline = Headline.of(new SourceDocument(1, set("2025年预算执行情况;附2026年预算的几点说明", HEIGHT * 4), List.of()));
        assertThat(headline.title()).contains("2025年预算执行情况");
    }

    @Test
    void withoutLayoutOnlyWhatConcernsSomethingGoesOnToItsEnd() {
        List<Block> blocks = new ArrayList<>();
        for (String line : List.of("关于2021年某省省级政府性基金", "收入预算的说明", "2021年收入预算如下")) {
            blocks.add(new Paragraph(line, Area.ofPage(1)));
        }
        assertThat(Headline.of(new SourceDocument(1, blocks, List.of())).title())
                .contains("关于2021年某省省级政府性基金收入预算的说明");
    }

    @Test
    void whatTheFileSaysOfItselfComesFirst() {
        DocumentMetadata description = new DocumentMetadata("2025年度某市财政决算收支情况", "某市人民政府", "2026-07-13 10:18");
        SourceDocument document = new SourceDocument(1, set("某局2024年部门预算", HEIGHT), List.of(), List.of(), description);
        Headline headline = Headline.of(document);
        assertThat(headline.title()).contains("2025年度某市财政决算收支情况");
        assertThat(headline.titleYear()).contains(2025);
        assertThat(headline.published()).isEqualTo("2026-07-13");
    }

    /** Centred lines of one size, so far apart from top to top. */
    private static List<Block> set(String lines, double advance) {
        List<Block> blocks = new ArrayList<>();
        double top = 0;
        for (String line : lines.split(";", -1)) {
            double half = line.length() * HEIGHT / 2;
            blocks.add(new Paragraph(line, new Area(1, new Box(300 - half, top, 300 + half, top + HEIGHT))));
            top += advance;
        }
        return blocks;
    }
}
