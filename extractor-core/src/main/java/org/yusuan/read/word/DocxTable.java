package org.yusuan.read.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.w3c.dom.Element;
import org.yusuan.document.Area;
import org.yusuan.document.Cell;
import org.yusuan.document.Grid;
import org.yusuan.read.flow.CellQuota;
import org.yusuan.read.word.DocxContent.CellContent;

/**
 * Reads a table into a grid. A cell's column is the sum of the spans before it in its row: the table's own list of
 * columns is often not kept up by producers. Cells that continue a vertical merge become part of the cell that began it.
 */
final class DocxTable {
    private final DocxContent content;
    private final PageCounter pages;
    private final CellQuota budget;
    private final int maxSpan;
    private final List<Merged> cells = new ArrayList<>();
    private Map<Integer, Merged> openAbove = new HashMap<>();

    DocxTable(DocxContent content, PageCounter pages, CellQuota budget, int maxSpan) {
        this.content = content;
        this.pages = pages;
        this.budget = budget;
        this.maxSpan = maxSpan;
    }

    /** How a cell is merged with its neighbours. */
    private record Merge(int span, boolean vertical, boolean continuesAbove, boolean continuesLeft) {
        private static final String RESTART = "restart";

        static Merge of(Element tc, int maxSpan) {
            Optional<Element> properties = DocxXml.child(tc, "tcPr");
            if (properties.isEmpty()) {
                return new Merge(1, false, false, false);
            }
            int span = DocxXml.number(properties.get(), "gridSpan", 1);
            Optional<Element> vertical = DocxXml.child(properties.get(), "vMerge");
            boolean restart = isRestart(properties.get(), "vMerge");
            boolean left =
                    DocxXml.child(properties.get(), "hMerge").isPresent() && !isRestart(properties.get(), "hMerge");
            return new Merge(
                    Math.min(Math.max(span, 1), maxSpan), vertical.isPresent(), vertical.isPresent() && !restart, left);
        }

        private static boolean isRestart(Element properties, String property) {
            return DocxXml.value(properties, property).filter(RESTART::equals).isPresent();
        }
    }

    private record Part(Merge merge, CellContent content) {}

    /** A cell while it may still grow. */
    private static final class Merged {
        private final int row;
        private final int col;
        private final boolean vertical;
        private final CellContent content;
        private int rowSpan = 1;
        private int colSpan;
        private int lastPage;

        Merged(int row, int col, Merge merge, CellContent content) {
            this.row = row;
            this.col = col;
            this.vertical = merge.vertical();
            this.colSpan = merge.span();
            this.content = content;
            this.lastPage = content.lastPage();
        }

        /** A wider cell would run into the neighbour of the one that continues it. */
        boolean canGrowDown(int span) {
            return vertical && colSpan <= span;
        }

        void growDown(int page) {
            rowSpan++;
            lastPage = Math.max(lastPage, page);
        }

        /** In the rows below its first, a cell merged both ways has its width already. */
        void growRight(int atRow, int span) {
            if (atRow == row) {
                colSpan += span;
            }
        }

        Cell toCell() {
            List<Area> areas = IntStream.rangeClosed(content.firstPage(), lastPage)
                    .mapToObj(Area::ofPage)
                    .toList();
            return new Cell(row, col, rowSpan, colSpan, content.text(), areas, null, content.nested());
        }
    }

    /** @return nothing where the table has no text */
    Optional<Grid> read(Element table, int depth) {
        int row = 0;
        for (Element tr : DocxXml.unwrapped(table, Set.of("tr"))) {
            if (isPublished(tr)) {
                readRow(tr, row, depth);
                row++;
            }
        }
        List<Cell> read = cells.stream().map(Merged::toCell).toList();
        return read.stream().allMatch(Cell::isBlank) ? Optional.empty() : Optional.of(Grid.of(read));
    }

    private static boolean isPublished(Element tr) {
        return DocxXml.child(tr, "trPr")
                .filter(properties ->
                        DocxXml.child(properties, "del").isPresent() || DocxXml.isOn(properties, "hidden"))
                .isEmpty();
    }

    private void readRow(Element tr, int row, int depth) {
        List<Part> parts = new ArrayList<>();
        int rowPage = readParts(tr, depth, parts);
        int col = gridBefore(tr);
        Map<Integer, Merged> open = new HashMap<>();
        Merged left = null;
        for (Part part : parts) {
            Merge merge = part.merge();
            if (merge.continuesLeft() && left != null) {
                left.growRight(row, merge.span());
            } else {
                left = place(row, col, merge, part.content().notBefore(rowPage));
                open.put(col, left);
            }
            col += merge.span();
        }
        openAbove = open;
    }

    /**
     * Reads the cells of a row as the file has them.
     *
     * @return the page on which the row begins: the layout's mark stands in its first text only
     */
    private int readParts(Element tr, int depth, List<Part> parts) {
        int rowPage = pages.page();
        int endPage = rowPage;
        boolean blankSoFar = true;
        for (Element tc : DocxXml.unwrapped(tr, Set.of("tc"))) {
            pages.moveTo(rowPage);
            CellContent read = content.cell(tc, depth);
            endPage = Math.max(endPage, pages.page());
            if (blankSoFar && !read.text().isEmpty()) {
                rowPage = read.firstPage();
                blankSoFar = false;
            }
            parts.add(new Part(Merge.of(tc, maxSpan), read));
        }
        pages.moveTo(endPage);
        return rowPage;
    }

    private int gridBefore(Element tr) {
        int before = DocxXml.child(tr, "trPr")
                .map(properties -> DocxXml.number(properties, "gridBefore", 0))
                .orElse(0);
        return Math.min(Math.max(before, 0), maxSpan);
    }

    private Merged place(int row, int col, Merge merge, CellContent read) {
        Merged above = openAbove.get(col);
        if (merge.continuesAbove() && above != null && above.canGrowDown(merge.span())) {
            above.growDown(read.lastPage());
            return above;
        }
        Merged cell = new Merged(row, col, merge, read);
        if (budget.take()) {
            cells.add(cell);
        }
        return cell;
    }
}
