package org.yusuan.stitch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.yusuan.document.Box;
import org.yusuan.document.Paragraph;
import org.yusuan.document.SourceDocument;

/** Which paragraphs belong to the page and not to the text: page numbers, running headers and footers. */
final class PageFurniture {
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[-—–－─·•]*\\d{1,4}[-—–－─·•]*|第\\d{1,4}页([,，/]?共\\d{1,4}页)?|共\\d{1,4}页[,，/]?第\\d{1,4}页|\\d{1,4}/\\d{1,4}"
                    + "|(?i:page)\\d{1,4}((?i:of)\\d{1,4})?|[-—–－─·•]*[ivxlcIVXLC]{1,6}[-—–－─·•]*");

    /** @param shape text with digits alike, so that page numbers in a running line do not matter */
    private record Line(String shape, double top) {}

    private final Map<Integer, List<Line>> linesOfPage = new HashMap<>();
    private final StitchSettings settings;

    PageFurniture(SourceDocument document, StitchSettings settings) {
        this.settings = settings;
        for (Paragraph paragraph : document.paragraphs()) {
            Box box = paragraph.area().upright();
            if (box != null) {
                linesOfPage
                        .computeIfAbsent(paragraph.page(), page -> new ArrayList<>())
                        .add(line(paragraph, box));
            }
        }
    }

    static boolean isPageNumber(Paragraph paragraph) {
        return PAGE_NUMBER.matcher(PrintedText.compact(paragraph.text())).matches();
    }

    /** Whether the line may stand below the last table of a page without parting it from the next page. */
    boolean isFooter(Paragraph paragraph) {
        return isPageNumber(paragraph) || runs(paragraph, -1) || runs(paragraph, 1);
    }

    /** Whether the line may stand above the first table of a page without parting it from the page before. */
    boolean isHeader(Paragraph paragraph) {
        return isPageNumber(paragraph) || runs(paragraph, -1);
    }

    /** On the neighbouring page as well; or on the next but one on both sides, where odd and even pages differ. */
    private boolean runs(Paragraph paragraph, int direction) {
        Box box = paragraph.area().upright();
        if (paragraph.text().isBlank()) {
            return true;
        }
        if (box == null) {
            return false;
        }
        Line line = line(paragraph, box);
        int page = paragraph.page();
        return stands(line, page + direction) || (stands(line, page - 2) && stands(line, page + 2));
    }

    private boolean stands(Line line, int page) {
        return linesOfPage.getOrDefault(page, List.of()).stream()
                .anyMatch(other -> other.shape().equals(line.shape())
                        && Math.abs(other.top() - line.top()) <= settings.lineTolerance());
    }

    private static Line line(Paragraph paragraph, Box box) {
        return new Line(PrintedText.shape(paragraph.text()), box.y0());
    }
}
