package org.yusuan.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yusuan.document.DocumentMetadata;

class PageDescriptionTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', nullValues = "-", textBlock = """
            tags               ; <meta name="SiteName" content="某市人民政府"><meta name="ArticleTitle" content="某市2025年预算"><meta name="PubDate" content="2026-03-12 09:53"><title>某市2025年预算_某市人民政府</title> ; 某市2025年预算 ; 某市人民政府 ; 2026-03-12 09:53
            case of the name   ; <META NAME=articletitle CONTENT=某市2025年预算>       ; 某市2025年预算 ; - ; -
            empty tags         ; <meta name=ArticleTitle content=" "><title>某市2025年预算</title> ; 某市2025年预算 ; - ; -
            only headline      ; <title>某站</title><body><h1>某市2025年预算</h1>      ; 某市2025年预算 ; - ; -
            several headlines  ; <title>某市2025年预算 - 某市人民政府</title><h1>a</h1><h1>b</h1> ; 某市2025年预算 ; - ; -
            column and site    ; <title>某市2025年预算_会议报告_某市人大</title>        ; 某市2025年预算 ; - ; -
            nothing            ; <p>某市                                              ; - ; - ; -
            """)
    void reads(String id, String html, @Nullable String title, @Nullable String publisher, @Nullable String published) {
        assertThat(PageDescription.of(Jsoup.parse(html)))
                .as(id)
                .isEqualTo(new DocumentMetadata(title, publisher, published));
    }
}
