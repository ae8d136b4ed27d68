package org.yusuan.source;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TextDecodingTest {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("Big5");
    private static final String TEXT = "二〇二五年部门预算公开表，单位：万元。";
    /** Has 㖞, which GB18030 has and GB2312 and GBK have not. */
    private static final String RARE = TEXT + "㖞";

    static Stream<Arguments> plain() {
        return Stream.of(
                arguments("UTF-8", TEXT, TEXT.getBytes(UTF_8)),
                arguments("UTF-8 with mark", TEXT, ("\uFEFF" + TEXT).getBytes(UTF_8)),
                arguments("UTF-16 little endian", TEXT, marked(0xFF, 0xFE, TEXT.getBytes(UTF_16LE))),
                arguments("UTF-16 big endian", TEXT, marked(0xFE, 0xFF, TEXT.getBytes(UTF_16BE))),
                arguments("GB18030", RARE, RARE.getBytes(GB18030)),
                arguments("a short text in GBK", "单位：万元", "单位：万元".getBytes(GB18030)),
                arguments("ASCII", "Budget 2025", "Budget 2025".getBytes(UTF_8)),
                arguments("nothing", "", new byte[0]));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("plain")
    void decodesWithoutDeclaration(String id, String expected, byte[] bytes) {
        assertThat(TextDecoding.plain(bytes)).as(id).isEqualTo(expected);
    }

    static Stream<Arguments> declared() {
        String page = "<meta charset=%s><p>" + RARE;
        String longBig5 = "<meta charset=\"big5\"><p>" + "預算公開表，單位：萬元。".repeat(3);
        return Stream.of(
                arguments("gb2312 means GB18030", page.formatted("gb2312"), GB18030),
                arguments("GBK means GB18030", page.formatted("'GBK'"), GB18030),
                arguments("UTF-8 declared as gb2312", page.formatted("gb2312"), UTF_8),
                arguments("GBK declared as UTF-8", page.formatted("utf-8"), GB18030),
                arguments("unknown charset", page.formatted("none-such"), GB18030),
                arguments("Big5", longBig5, BIG5));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("declared")
    void decodesWithDeclaration(String id, String text, Charset charset) {
        assertThat(TextDecoding.declared(text.getBytes(charset))).as(id).isEqualTo(text);
    }

    @Test
    void forgivesACharacterCutInHalf() {
        byte[] bytes = TEXT.repeat(10).getBytes(UTF_8);
        byte[] cut = Arrays.copyOf(bytes, bytes.length - 1);
        assertThat(TextDecoding.plain(cut)).startsWith(TEXT);
    }

    private static byte[] marked(int first, int second, byte[] bytes) {
        ByteArrayOutputStream marked = new ByteArrayOutputStream();
        marked.write(first);
        marked.write(second);
        marked.writeBytes(bytes);
        return marked.toByteArray();
    }
}
