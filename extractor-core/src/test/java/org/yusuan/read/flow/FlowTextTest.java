package org.yusuan.read.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlowTextTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Chinese, 项目, 名称, 项目名称",
        "words, Budget, 2025, Budget 2025",
        "figures, 95%, ≥3, 95% ≥3",
        "Chinese and figure, 第, 1, 第1",
        "figure and Chinese, 100, 人次, 100人次",
        "full-width punctuation, 完成。, 2. 其他, 完成。2. 其他",
        "quotes, “三公”, 2, “三公”2",
        "circled number, 目标①, 2, 目标①2"
    })
    void joinsLines(String id, String first, String second, String joined) {
        assertThat(FlowText.join(List.of(first, second))).as(id).isEqualTo(joined);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "spaces, a , a",
                "ideographic space,\u3000甲\u3000,甲",
                "no-break space,\u00a0甲,甲",
                "mark,\ufeff甲\u200b,甲"
            })
    void trims(String id, String text, String trimmed) {
        assertThat(FlowText.trim(text)).as(id).isEqualTo(trimmed.strip());
    }
}
