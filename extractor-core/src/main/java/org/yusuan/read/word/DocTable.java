package org.yusuan.read.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.Area;
import org.yusuan.document.Cell;
import org.yusuan.document.Grid;
import org.yusuan.read.flow.CellQuota;
import org.yusuan.read.word.DocContent.CellContent;

/**
 * Places the cells of a .doc table. The file gives each cell its edges: the columns of the table are what lies between the
 * edges of all rows.
 */
final class DocTable {
    /** Edges that lie nearer are one: two points, in twips. Programs round them differently from row to row. */
    private static final int SAME_EDGE = 40;

    private final DocContent content;
    private final CellQuota budget;
    private final int level;
    private final List<Merged> cells = new ArrayList<>();
    /** Cells of the row above that may continue below, by column. */
    private Map<Integer, Merged> openAbove = new HashMap<>();

    /** @param level of nesting, 1 for a table in the text */
    DocTable(DocContent content, CellQuota budget, int level) {
        this.content = content;
        this.budget = budget;
        this.level = level;
    }

    /** A cell while it may still grow. */
    private static final class Merged {
        private final int row;
        private final int col;
        private final CellContent content;
        private int rowSpan = 1;
        private int colSpan;

        Merged(int row, int col, int colSpan, CellContent content) {
            this.row = row;
            this.col = col;
            this.colSpan = colSpan;
            this.content = content;
        }

        Cell toCell() {
            List<Area> areas = List.of(Area.ofPage(content.page()));
            return new Cell(row, col, rowSpan, colSpan, content.text(), areas, null, content.nested());
        }
    }

    /** @return nothing where the table has no text */
    Optional<Grid> read(Table table) {
        List<Integer> edges = edges(table);
        for (int row = 0; row < table.numRows(); row++) {
            readRow(table.getRow(row), row, edges);
        }
        List<Cell> read = cells.stream().map(Merged::toCell).toList();
        return read.stream().allMatch(Cell::isBlank) ? Optional.empty() : Optional.of(Grid.of(read));
    }

    /** The edges of all cells, those that are meant to be one taken as one. */
    private static List<Integer> edges(Table table) {
        TreeSet<Integer> all = new TreeSet<>();
        for (int row = 0; row < table.numRows(); row++) {
            TableRow cells = table.getRow(row);
            for (int i = 0; i < cells.numCells(); i++) {
                all.add(cells.getCell(i).getLeftEdge());
                all.add(cells.getCell(i).getLeftEdge() + cells.getCell(i).getWidth());
            }
        }
        List<Integer> edges = new ArrayList<>();
        for (int edge : all) {
            if (edges.isEmpty() || edge - edges.get(edges.size() - 1) > SAME_EDGE) {
                edges.add(edge);
            }
        }
        return edges;
    }

    private void readRow(TableRow row, int index, List<Integer> edges) {
        Map<Integer, Merged> open = new HashMap<>();
        @Nullable Merged left = null;
        int end = 0;
        for (int i = 0; i < row.numCells(); i++) {
            TableCell cell = row.getCell(i);
            CellContent read = content.cell(cell, level);
            int col = Math.max(end, column(edges, cell.getLeftEdge()));
            int colEnd = Math.max(col + 1, column(edges, cell.getLeftEdge() + cell.getWidth()));
            if (cell.isMerged() && !cell.isFirstMerged() && left != null) {
                left.colSpan += left.row == index ? colEnd - left.col - left.colSpan : 0;
            } else {
                left = place(cell, index, col, colEnd - col, read);
                open.put(col, left);
            }
            end = colEnd;
        }
        openAbove = open;
    }

    /** The last edge that the position reaches. */
    private static int column(List<Integer> edges, int position) {
        int column = 0;
        while (column + 1 < edges.size() && edges.get(column + 1) <= position) {
            column++;
        }
        return column;
    }

    /** A wider cell above would run into the neighbour of the one that continues it. */
    private Merged place(TableCell cell, int row, int col, int colSpan, CellContent read) {
        Merged above = openAbove.get(col);
        boolean continues = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
        if (continues && above != null && above.colSpan <= colSpan) {
            above.rowSpan++;
            return above;
        }
        Merged placed = new Merged(row, col, colSpan, read);
        if (budget.take()) {
            cells.add(placed);
        }
        return placed;
    }
}
