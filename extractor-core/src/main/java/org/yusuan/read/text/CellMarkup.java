package org.yusuan.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.yusuan.document.Area;
import org.yusuan.document.Block;
import org.yusuan.document.Grid;
import org.yusuan.document.Paragraph;
import org.yusuan.read.flow.CellQuota;
import org.yusuan.read.flow.FlowText;
import org.yusuan.read.html.HtmlReader;

/** Takes a converter's markup off the text of a field or line: emphasis, line breaks, escapes, tables. */
final class CellMarkup {
    private static final Pattern TABLE = Pattern.compile("<table\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern LINE_BREAK = Pattern.compile("<br\\s*/?>", Pattern.CASE_INSENSITIVE);
    /** Not {@code <p>}: forms print it as text, and which is meant is for others to say. */
    private static final Pattern TAG = Pattern.compile(
            "</?(?:b|strong|i|em|u|s|sup|sub|span|font|div|center|big|small|mark|a|img|h[1-6]|html|body)(?:\\s[^<>]*)?/?>",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern STRONG = Pattern.compile("\\*\\*(\\S(?:[^*]*\\S)?)\\*\\*");
    private static final Pattern IMAGE = Pattern.compile("!\\[[^\\]]{0,500}\\]\\([^()]{0,2000}\\)");
    private static final Pattern HEADING = Pattern.compile("^\\s{0,3}#{1,6}\\s+");
    private static final Pattern ENTITY = Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,10});");

    private final HtmlReader html;
    private final CellQuota budget;

    CellMarkup(HtmlReader html, CellQuota budget) {
        this.html = html;
        this.budget = budget;
    }

    /** @param lines of text, trimmed, none blank */
    record Content(List<String> lines, List<Grid> nested) {
        String text() {
            return FlowText.join(lines);
        }
    }

    Content content(String field, int page) {
        if (!TABLE.matcher(field).find()) {
            return new Content(lines(field), List.of());
        }
        List<String> lines = new ArrayList<>();
        List<Grid> nested = new ArrayList<>();
        for (Block block : html.fragment(field, Area.ofPage(page), budget)) {
            if (block instanceof Paragraph paragraph) {
                lines.add(paragraph.text());
            } else if (block instanceof Grid grid) {
                nested.add(grid);
            }
        }
        return new Content(lines, nested);
    }

    /** A line of prose: a heading's marks are taken off as well. */
    static String prose(String line) {
        String text = HEADING.matcher(line).replaceFirst("");
        if (text.contains("](")) {
            text = IMAGE.matcher(text).replaceAll("");
        }
        return FlowText.join(lines(text.replace('\t', ' ')));
    }

    private static List<String> lines(String markup) {
        FlowText text = new FlowText();
        for (String line : LINE_BREAK.split(markup.replace('\n', ' '), -1)) {
            text.append(plain(line));
            text.endLine();
        }
        return text.lines();
    }

    /** Emphasis, escapes and entities resolved. */
    static String plain(String markup) {
        String text = TAG.matcher(markup).replaceAll("");
        text = STRONG.matcher(text).replaceAll("$1").replace("\\|", "|");
        text = MathMarkup.resolved(text);
        return ENTITY.matcher(text).find() ? Parser.unescapeEntities(text, false) : text;
    }
}
