package org.yusuan.form.caption;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yusuan.document.Block;
import org.yusuan.document.Paragraph;
import org.yusuan.form.table.TextGrid;

class CaptionTableTest {
    private static final Block STATEMENT = TextGrid.of("""
            项目 | 金额
            一、财政拨款 | 1.00
            """);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '~', nullValues = "-", textBlock = """
            organisation and unit        ~ 部门：某市水利局 | | 单位：万元                    ~ 部门：某市水利局;单位：万元
            labels apart from values     ~ 部门： | 某市水利局 | 单位： | 万元                ~ 部门：某市水利局;单位：万元
            number, name and unit        ~ 公开05表/一般公共预算支出表/部门：某局 | 单位：元   ~ 公开05表;一般公共预算支出表;部门：某局;单位：元
            year between                 ~ 编制单位：某局 | 2025年 | 金额单位：万元            ~ 编制单位：某局;2025年;金额单位：万元
            date                         ~ 填报日期：2025年3月1日 | 单位：万元                ~ 填报日期：2025年3月1日;单位：万元
            unit alone                   ~ | 金额单位：元                                    ~ 金额单位：元
            an empty statement           ~ 项目 | 预算数/合计 |                               ~ -
            fields of a form             ~ 项目名称 | 某项目/主管部门 | 某局                   ~ -
            a figure                     ~ 部门：某局 | 12.00                                ~ -
            a unit among names           ~ 下属单位 | 单位：万元                              ~ -
            too many rows                ~ 公开05表/支出表/部门：某局/单位：元/2025年           ~ -
            """)
    void itsCellsAreLinesOfTheCaption(String id, String rows, String lines) {
        List<Block> blocks = List.of(TextGrid.of(rows.replace('/', '\n')), STATEMENT);
        assertThat(CaptionTable.lines(blocks, 0)
                        .map(found -> String.join(
                                ";", found.stream().map(Paragraph::text).toList()))
                        .orElse(null))
                .as(id)
                .isEqualTo(lines);
    }

    @Test
    void itStandsOverATable() {
        Block caption = TextGrid.of("部门：某局 | 单位：万元");
        assertThat(CaptionTable.lines(List.of(caption), 0)).isEmpty();
        List<Block> blocks = new ArrayList<>(List.of(caption));
        blocks.addAll(TextGrid.paragraphs("收支总表"));
        blocks.add(STATEMENT);
        assertThat(CaptionTable.lines(blocks, 0)).isPresent();
        blocks.addAll(1, TextGrid.paragraphs("本部门没有此类支出。"));
        assertThat(CaptionTable.lines(blocks, 0)).isEmpty();
    }
}
