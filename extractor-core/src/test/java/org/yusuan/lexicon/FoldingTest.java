package org.yusuan.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {
    /** Pieces that texts of random cells are put together from: whatever folding treats in its own way. */
    private static final String[] PIECES = {
        "预算",
        "⼀",
        "⺠",
        "Ａ",
        "％",
        "１",
        "ﬁ",
        "①",
        "㎡",
        "，",
        "（",
        "）",
        "：",
        ":",
        "“",
        "—",
        "～",
        " ",
        "\u00A0",
        "\u3000",
        "\n",
        "\t",
        "\u200B",
        "\u00AD",
        "\uFEFF",
        "\u0007",
        "\u0085",
        "<",
        ">",
        "<p",
        "p>",
        "</p>",
        "<br/>",
        "<b>",
        "</b>",
        "&",
        "nbsp",
        "&nbsp;",
        "lt",
        ";",
        "&lt;",
        "&gt;",
        "&amp;",
        "/",
        "=",
        "\"",
        "a",
        "Z",
        "9",
        ".",
        "\uD800",
        "\uF900",
        "𝟗",
        "＜",
        "＞",
        "＆",
        "；",
        "style='x'",
        "≥",
        "⩾"
    };

    private static final int TEXTS = 20_000;
    private static final int LONGEST_TEXT = 14;
    private static final int HOSTILE_PIECES = 100_000;

    /** Far more than linear work needs, far less than quadratic work takes. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @ParameterizedTest(name = "[{index}] {0}")
    @CsvSource(
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "plain text stays,预算绩效,预算绩效",
                "Kangxi radical,⽬标⼀⼈,目标一人",
                "radical of the supplement,⺠政⻓⻋,民政长车",
                "compatibility ideograph,\uF900\uF9D1,豈六",
                "fullwidth letters and digits,ＡＢｃ１２,ABc12",
                "fullwidth signs,９０％＋－＝＜＞＊／＃＆＠,90%+-=<>*/#&@",
                "Chinese punctuation stays,甲（乙）：“丙”；丁！戊？己。庚、辛,甲（乙）：“丙”；丁！戊？己。庚、辛",
                "circled number stays,①项,①项",
                "unit sign stays,30㎡,30㎡",
                "formula digits,𝟗𝟎%,90%",
                "Latin ligature,ﬁle,file",
                "no space between Han,预 算 公 开,预算公开",
                "no space between Han and punctuation,预算 （ 万元 ） ：甲,预算（万元）：甲",
                "space beside a digit stays,全年召开 6 次会议,全年召开 6 次会议",
                "space beside Latin stays,安装 LED 屏,安装 LED 屏",
                "run of spaces is one,6   次  A  B,6 次 A B",
                "no-break and ideographic space,6\u00A0次\u3000会,6 次会",
                "wrapped line,`提高服务\n质量`,提高服务质量",
                "wrapped between words,`green\r\nline`,green line",
                "zero width and soft hyphen,预\u200B算\uFEFF公\u00AD开,预算公开",
                "control character,预\u0007算,预算",
                "variation selector,葛\uDB40\uDD00,葛",
                "next line is white,A\u0085B,A B",
                "trimmed, \u3000预算 \t,预算",
                "paragraph tags,<p>甲</p><p>乙</p>,甲乙",
                "paragraph tags between Latin,<p>a</p><p>b</p>,a b",
                "tag with attributes,<p style=\"text-indent: 28px;\">甲</p>,甲",
                "line break,甲<br>乙<BR/>丙<br />丁,甲乙丙丁",
                "inline tags,甲<b>乙</b><span class=x>丙</span>,甲乙丙",
                "tag that arises from a tag,<<b>p>甲,甲",
                "references,&nbsp;甲&ldquo;乙&rdquo;&ge;90%,甲“乙”≥90%",
                "escaped markup,&lt;p&gt;甲&lt;/p&gt;,甲",
                "a bound is no tag,<90% 且 >50%,<90% 且 >50%",
                "other angle brackets stay,<预算>,<预算>",
                "unknown tag stays,a <q> b,a <q> b",
                "lone surrogate,甲\uD800乙,甲\uFFFD乙",
                "blank,` \u3000\n`,``",
            })
    void foldsToTheContractsText(String id, String published, String expected) {
        assertThat(Folding.fold(published)).as(id).isEqualTo(expected);
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @CsvSource(
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "white space,项 目 名 称,项目名称",
                "brackets,预算金额（万元）,预算金额(万元)",
                "other brackets,【甲】〔乙〕［丙］,(甲)(乙)(丙)",
                "colon at the end,项目名称：,项目名称",
                "colon within,单位∶万元,单位:万元",
                "quotes,“三公”‘经费’,\"三公\"\"经费\"",
                "dashes,1—6－7–8,1-6-7-8",
                "comma and stop,`甲、乙，丙。`,`甲,乙,丙.`",
                "case and width,ＡＢc,abc",
                "compatibility,①㎡,1m2",
                "comparison signs,⩾≧≥,≥≥≥",
            })
    void unifiesForMatching(String id, String published, String expected) {
        assertThat(Folding.key(published)).as(id).isEqualTo(expected);
    }

    @Test
    void spacedTextKeepsOneSpaceBetweenWords() {
        assertThat(Folding.spaced("单位：万 元\n  编制\u3000日期")).isEqualTo("单位：万 元 编制 日期");
    }

    @Test
    void foldingTwiceIsFoldingOnce() {
        assertThat(randomTexts()).allSatisfy(text -> {
            String folded = Folding.fold(text);
            assertThat(Folding.fold(folded)).isEqualTo(folded);
            assertThat(Folding.key(folded)).isEqualTo(Folding.key(text));
        });
    }

    @ParameterizedTest(name = "[{index}]")
    @ValueSource(strings = {"<p", ">", "&", ";", "&amp;", "<b>", "<p a='", " ", "预 ", "<p a=b "})
    void hostileMarkupStaysCheap(String piece) {
        String hostile = piece.repeat(HOSTILE_PIECES);
        assertTimeoutPreemptively(
                PATIENCE,
                () -> assertThat(Folding.fold(hostile + ">;")).hasSizeLessThanOrEqualTo(hostile.length() + 2));
    }

    private static List<String> randomTexts() {
        Random random = new Random(20_250_116L);
        return IntStream.range(0, TEXTS)
                .mapToObj(text -> {
                    StringBuilder pieces = new StringBuilder();
                    int length = 1 + random.nextInt(LONGEST_TEXT);
                    for (int i = 0; i < length; i++) {
                        pieces.append(PIECES[random.nextInt(PIECES.length)]);
                    }
                    return pieces.toString();
                })
                .toList();
    }
}
