package org.yusuan.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.yusuan.document.Area;
import org.yusuan.document.Block;
import org.yusuan.document.Cell;
import org.yusuan.document.Grid;
import org.yusuan.document.Paragraph;
import org.yusuan.read.flow.CellQuota;
import org.yusuan.read.flow.FlowText;

/** Places the cells of a table as browsers do; where cells would overlap, the later one is narrowed. */
final class HtmlTable {
    private final HtmlContent content;
    private final CellQuota budget;
    private final int maxSpan;
    private final Area area;
    private final List<Cell> cells = new ArrayList<>();
    /** For each column, the first row that no cell above reaches. */
    private final List<Integer> freeFrom = new ArrayList<>();

    HtmlTable(HtmlContent content, CellQuota budget, int maxSpan, Area area) {
        this.content = content;
        this.budget = budget;
        this.maxSpan = maxSpan;
        this.area = area;
    }

    /** @return nothing where the table has no text */
    Optional<Grid> read(HtmlRows rows) {
        int row = 0;
        for (List<Element> group : rows.groups()) {
            int groupEnd = row + group.size();
            for (Element tr : group) {
                readRow(tr, row, groupEnd);
                row++;
            }
        }
        return cells.stream().allMatch(Cell::isBlank) ? Optional.empty() : Optional.of(Grid.of(cells));
    }

    private void readRow(Element tr, int row, int groupEnd) {
        int col = 0;
        for (Element cell : HtmlRows.cells(tr)) {
            boolean kept = budget.take();
            while (!isFree(row, col)) {
                col++;
            }
            int rowSpan = rowSpan(cell, groupEnd - row);
            int colSpan = freeSpan(row, col, span(cell, "colspan", 1));
            occupy(col, colSpan, row + rowSpan);
            Cell placed = cell(cell, row, col, rowSpan, colSpan);
            if (kept) {
                cells.add(placed);
            }
            col += colSpan;
        }
    }

    private Cell cell(Element cell, int row, int col, int rowSpan, int colSpan) {
        List<String> lines = new ArrayList<>();
        List<Grid> nested = new ArrayList<>();
        for (Block block : content.of(cell)) {
            if (block instanceof Paragraph paragraph) {
                lines.add(paragraph.text());
            } else if (block instanceof Grid grid) {
                nested.add(grid);
            }
        }
        String text = FlowText.join(lines);
        return new Cell(
                row,
                col,
                rowSpan,
                colSpan,
                text,
                List.of(area),
                null,
                nested,
                WorkbookValue.of(cell, text).orElse(null));
    }

    private boolean isFree(int row, int col) {
        return col >= freeFrom.size() || freeFrom.get(col) <= row;
    }

    private int freeSpan(int row, int col, int wanted) {
        int span = 1;
        while (span < wanted && isFree(row, col + span)) {
            span++;
        }
        return span;
    }

    private void occupy(int col, int colSpan, int rowEnd) {
        while (freeFrom.size() < col + colSpan) {
            freeFrom.add(0);
        }
        for (int c = col; c < col + colSpan; c++) {
            freeFrom.set(c, rowEnd);
        }
    }

    /** A span of 0 means: to the end of the group. */
    private int rowSpan(Element cell, int rowsLeft) {
        int span = span(cell, "rowspan", 0);
        return span == 0 ? rowsLeft : Math.min(span, rowsLeft);
    }

    private int span(Element cell, String attribute, int least) {
        try {
            int span = Integer.parseInt(cell.attr(attribute).strip());
            return Math.min(Math.max(span, least), maxSpan);
        } catch (NumberFormatException e) {
            return 1;
        }
    }
}
