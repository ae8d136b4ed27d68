package org.yusuan.read.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.DocumentMetadata;

/**
 * What a page of a government's site says of itself in the tags that every such page must have (政府网站发展指引, 国办发〔2017〕47号,
 * annex 网页标签规范): {@code ArticleTitle}, {@code SiteName}, {@code PubDate}. Elsewhere the only headline of the first
 * order, or the title of the window without the site's name.
 */
final class PageDescription {
    /** What parts the article's title from the column's and the site's in the title of the window. */
    private static final Pattern SITE_BEHIND = Pattern.compile("\\s*(?:[_|]|--| [-–—] ).*", Pattern.DOTALL);

    private PageDescription() {}

    static DocumentMetadata of(Document page) {
        String title = tag(page, "ArticleTitle");
        if (title == null) {
            title = headline(page);
        }
        return new DocumentMetadata(title, tag(page, "SiteName"), tag(page, "PubDate"));
    }

    private static @Nullable String headline(Document page) {
        Elements headlines = page.select("h1");
        String only = headlines.size() == 1 ? headlines.text() : "";
        return said(only.isBlank() ? SITE_BEHIND.matcher(page.title()).replaceFirst("") : only);
    }

    private static @Nullable String tag(Document page, String name) {
        for (Element tag : page.select("meta[name]")) {
            if (tag.attr("name").equalsIgnoreCase(name)) {
                return said(tag.attr("content"));
            }
        }
        return null;
    }

    private static @Nullable String said(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
