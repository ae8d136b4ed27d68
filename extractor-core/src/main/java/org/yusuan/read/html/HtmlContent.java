package org.yusuan.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.yusuan.document.Area;
import org.yusuan.document.Block;
import org.yusuan.document.Cell;
import org.yusuan.document.Grid;
import org.yusuan.document.Paragraph;
import org.yusuan.read.flow.CellQuota;

/** Reads what an element shows: its lines of text and its tables, in order. Depth is bounded by the parser. */
final class HtmlContent {
    private static final Set<String> NOT_SHOWN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "select",
            "textarea",
            "button",
            "iframe",
            "object",
            "svg");

    private static final Pattern HIDING_STYLE =
            Pattern.compile("(?:^|;)\\s*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden|mso-hide\\s*:\\s*all)");

    /** Tables within tables that are told apart; portals nest about five. Deeper ones are read as text. */
    private static final int DEEPEST_TABLE = 16;

    private final CellQuota budget;
    private final int maxSpan;
    private final Area area;
    private final boolean workbook;
    private int tableDepth;

    HtmlContent(CellQuota budget, int maxSpan, Area area) {
        this(budget, maxSpan, area, false);
    }

    /** @param workbook whether a workbook was saved as the page, so that its tables are sheets with lines over their tables */
    HtmlContent(CellQuota budget, int maxSpan, Area area, boolean workbook) {
        this.workbook = workbook;
        this.budget = budget;
        this.maxSpan = maxSpan;
        this.area = area;
    }

    List<Block> of(Element element) {
        Collected collected = new Collected();
        addChildren(element, collected);
        return collected.blocks();
    }

    static boolean isShown(Element element) {
        return !NOT_SHOWN.contains(element.normalName())
                && !element.hasAttr("hidden")
                && !HIDING_STYLE
                        .matcher(element.attr("style").toLowerCase(Locale.ROOT))
                        .find();
    }

    /** The blocks so far and the line that is being collected. */
    private final class Collected {
        private final List<Block> blocks = new ArrayList<>();
        private final InlineText line = new InlineText();

        void endLine() {
            String text = line.take();
            if (!text.isEmpty()) {
                blocks.add(new Paragraph(text, area));
            }
        }

        void addLine(String text) {
            endLine();
            blocks.add(new Paragraph(text, area));
        }

        void add(Grid grid) {
            endLine();
            blocks.add(grid);
        }

        List<Block> blocks() {
            endLine();
            return blocks;
        }
    }

    private void addChildren(Element parent, Collected collected) {
        for (Node child : parent.childNodes()) {
            if (child instanceof TextNode text) {
                addText(text, parent, collected);
            } else if (child instanceof Element element && isShown(element)) {
                addElement(element, collected);
            }
        }
    }

    private static void addText(TextNode text, Element parent, Collected collected) {
        if (!parent.normalName().equals("pre")) {
            collected.line.append(text.getWholeText());
            return;
        }
        for (String line : text.getWholeText().lines().toList()) {
            collected.line.append(line);
            collected.endLine();
        }
    }

    private void addElement(Element element, Collected collected) {
        if (element.normalName().equals("br")) {
            collected.endLine();
        } else if (element.normalName().equals("table")) {
            addTable(element, collected);
        } else if (element.isBlock()) {
            collected.endLine();
            addChildren(element, collected);
            collected.endLine();
        } else {
            addChildren(element, collected);
        }
    }

    private void addTable(Element table, Collected collected) {
        collected.endLine();
        tableDepth++;
        HtmlRows rows = HtmlRows.of(table);
        if (tableDepth > DEEPEST_TABLE || LayoutTable.isLayoutTable(rows)) {
            addChildren(table, collected);
            collected.endLine();
        } else {
            addDataTable(rows, collected);
        }
        tableDepth--;
    }

    private void addDataTable(HtmlRows rows, Collected collected) {
        rows.caption().ifPresent(caption -> addElement(caption, collected));
        Optional<Grid> grid = new HtmlTable(this, budget, maxSpan, area).read(rows);
        grid.ifPresent(found -> {
            int first = workbook ? firstTableRow(found) : 0;
            found.cells().stream()
                    .filter(cell -> cell.row() < first && !cell.isBlank())
                    .forEach(cell -> collected.addLine(cell.text()));
            collected.add(first == 0 ? found : found.between(first, found.rows()));
        });
    }

    /** The first row in which several texts stand; those above are a title, an organisation, a unit, each for itself. */
    private static int firstTableRow(Grid sheet) {
        int first = 0;
        for (int row = 0; row < sheet.rows(); row++) {
            List<Cell> filled = sheet.startingIn(row).stream()
                    .filter(cell -> !cell.isBlank())
                    .toList();
            if (filled.size() > 1) {
                return first;
            }
            if (filled.stream()
                    .anyMatch(cell -> cell.rowSpan() > 1 || !cell.nested().isEmpty())) {
                return first;
            }
            first = row + 1;
        }
        return 0;
    }
}
