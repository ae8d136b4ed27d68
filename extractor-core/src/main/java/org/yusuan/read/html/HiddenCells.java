package org.yusuan.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.yusuan.document.Area;
import org.yusuan.document.OmittedContent;
import org.yusuan.read.flow.FlowText;

/** The cells that a page has and does not show, such as the hidden rows of a workbook that was saved as a page. */
final class HiddenCells implements NodeVisitor {
    private static final Set<String> CELLS = Set.of("td", "th");

    /** Cells told of one page, more than a form has; a portal may keep any number of pages in one. */
    private static final int MOST = 10_000;

    private final Area area;
    private final List<OmittedContent> found = new ArrayList<>();
    /** How deep the visit is below the outermost element that is not shown; 0 outside of any. */
    private int hiddenDepth;

    private HiddenCells(Area area) {
        this.area = area;
    }

    static List<OmittedContent> of(Element body, Area area) {
        HiddenCells cells = new HiddenCells(area);
        NodeTraversor.traverse(cells, body);
        return cells.found;
    }

    @Override
    public void head(Node node, int depth) {
        if (hiddenDepth > 0 || (node instanceof Element element && !HtmlContent.isShown(element))) {
            hiddenDepth++;
        }
        boolean isCell = node instanceof Element cell && CELLS.contains(cell.normalName());
        if (hiddenDepth > 0 && isCell && found.size() < MOST) {
            leave((Element) node);
        }
    }

    /** A cell that only holds a table is told by the cells of that. */
    private void leave(Element cell) {
        String text = FlowText.trim(cell.text());
        if (!text.isEmpty() && cell.selectFirst("table") == null) {
            found.add(new OmittedContent(text, OmittedContent.HIDDEN, area, "hidden cell " + (found.size() + 1)));
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (hiddenDepth > 0) {
            hiddenDepth--;
        }
    }
}
