package org.yusuan.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TickedOptionsTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            ☑新增项目 □延续项目           | 新增项目
            □新增项目  ■延续项目          | 延续项目
            新增政策□ 延续政策□ 延续项目☑ | 延续项目
            √产业类 √民生类 □其他         | 产业类、民生类
            □新增项目 □延续项目           | -
            √                             | -
            延续项目                      | -
            """)
    void whatIsTickedIsSaid(String text, String options) {
        assertThat(TickedOptions.of(text).orElse(null)).isEqualTo(options);
    }
}
