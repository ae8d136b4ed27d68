package org.yusuan.stitch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yusuan.document.Area;
import org.yusuan.document.Paragraph;

final class PrintedTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "3",
                "— 3 —",
                "- 147 -",
                "─ 12 ─",
                "－5－",
                "第3页 共9页",
                "第 3 页",
                "共9页 第3页",
                "3/9",
                "Page 3 of 9",
                "iv"
            })
    void pageNumbersAreKnown(String text) {
        assertThat(PageFurniture.isPageNumber(paragraph(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "单位：万元", "表3", "2025年预算", "3.00", "12345", "第3页说明"})
    void otherLinesAreNoPageNumbers(String text) {
        assertThat(PageFurniture.isPageNumber(paragraph(text))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1、项目", "（一）收入", "①办公", "三、支出", "指标2：完成率", "任务 3: 培训", "1.办公费", "【1】说明"})
    void entriesBeginWithTheirNumber(String text) {
        assertThat(PrintedText.startsEntry(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"性工作", "2025年完成", "一般公共服务", "100%", "指标", "三年内建成"})
    void otherTextsBeginNoEntry(String text) {
        assertThat(PrintedText.startsEntry(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "满意度指,标,满意度指标",
        "runs to the,end,runs to the end",
        "2025,0115,20250115",
        "建成5,G基站,建成5G基站",
        "使用Word,软件,使用Word软件",
        "一 ,' 二',一二",
        "'',二,二"
    })
    void partsOfATextAreJoinedWithASpaceOnlyBetweenWords(String first, String second, String joined) {
        assertThat(PrintedText.joined(first, second)).isEqualTo(joined);
    }

    private static Paragraph paragraph(String text) {
        return new Paragraph(text, Area.ofPage(1));
    }
}
