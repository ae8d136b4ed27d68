package org.yusuan.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodedNameTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            46000022T000000151445-某项目   | 46000022T000000151445 | 某项目
            204001-省科学技术厅            | 204001 | 省科学技术厅
            [201]一般公共服务支出           | 201 | 一般公共服务支出
            【105001】某市信访局            | 105001 | 某市信访局
            105001某市信访局               | 105001 | 某市信访局
            340_某局                      | 340 | 某局
            003 — 某局                    | 003 | 某局
            20101人大事务                 | 20101 | 人大事务
            12333聘用人员经费              | - | -
            某局                          | - | -
            2025年某项目                   | - | -
            2025-某项目                   | - | -
            12345人某项目                  | - | -
            204001                       | - | -
            """)
    void aCodeInFrontIsPartedFromTheName(String published, @Nullable String code, @Nullable String name) {
        Optional<CodedName> parted = CodedName.of(published);
        assertThat(parted.map(CodedName::code).orElse(null)).isEqualTo(code);
        assertThat(parted.map(CodedName::name).orElse(null)).isEqualTo(name);
    }
}
