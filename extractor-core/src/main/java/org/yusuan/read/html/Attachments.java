package org.yusuan.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.yusuan.document.Area;
import org.yusuan.document.OmittedContent;
import org.yusuan.read.flow.FlowText;

/** The files a page links to: what was published beside it and is none of its content. */
final class Attachments {
    /** A link to a file of a kind that disclosures are published in, whatever query follows. */
    private static final Pattern FILE = Pattern.compile(
            "[^?#]*\\.(?:pdf|docx?|xlsx?|wps|et|ofd|rtf|csv|zip|rar|7z)(?:[?#].*)?", Pattern.CASE_INSENSITIVE);

    /** Links told of one page; a portal's list of attachments has some dozens. */
    private static final int MOST = 1_000;

    private Attachments() {}

    static List<OmittedContent> of(Document page, Area area) {
        List<OmittedContent> found = new ArrayList<>();
        for (Element link : page.select("a[href]")) {
            String target = link.attr("href").strip();
            Matcher file = FILE.matcher(target);
            boolean script = target.toLowerCase(Locale.ROOT).startsWith("javascript:");
            if (file.matches() && !script && found.size() < MOST) {
                String name = FlowText.trim(link.text().isBlank() ? link.attr("title") : link.text());
                String text = name.isEmpty() ? target : name + " " + target;
                found.add(new OmittedContent(text, OmittedContent.ATTACHMENT, area, "link " + (found.size() + 1)));
            }
        }
        return found;
    }
}
