package org.yusuan.read;

import java.util.List;
import org.yusuan.document.Block;
import org.yusuan.document.Cell;
import org.yusuan.document.Grid;
import org.yusuan.document.Paragraph;
import org.yusuan.document.SourceDocument;

/**
 * A document as lines that a test can spell out: {@code P text} for a paragraph, {@code R0 [0|text][1 2x1|text]} for a
 * row of a grid with each cell's column, span (rows x columns, where not 1x1) and text, deeper for nested tables. A
 * page other than 1 stands after {@code @}.
 */
public final class Outline {
    private final StringBuilder lines = new StringBuilder();

    private Outline() {}

    public static String of(SourceDocument document) {
        return of(document.blocks());
    }

    public static String of(List<Block> blocks) {
        Outline outline = new Outline();
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                outline.line("P" + page(paragraph.page()) + " " + paragraph.text());
            } else if (block instanceof Grid grid) {
                outline.line("GRID " + grid.rows() + "x" + grid.columns());
                outline.rows(grid, "");
            }
        }
        return outline.lines.toString();
    }

    private void rows(Grid grid, String indent) {
        for (int row = 0; row < grid.rows(); row++) {
            StringBuilder line = new StringBuilder(indent + "R" + row + " ");
            grid.startingIn(row).forEach(cell -> line.append(cell(cell)));
            line(line.toString().stripTrailing());
            for (Cell cell : grid.startingIn(row)) {
                cell.nested().forEach(nested -> rows(nested, indent + "  "));
            }
        }
    }

    private static String cell(Cell cell) {
        String span = cell.rowSpan() == 1 && cell.colSpan() == 1 ? "" : " " + cell.rowSpan() + "x" + cell.colSpan();
        StringBuilder pages = new StringBuilder();
        if (cell.areas().size() > 1 || cell.page() > 1) {
            cell.areas().forEach(area -> pages.append(" @").append(area.page()));
        }
        return "[" + cell.col() + span + pages + "|" + cell.text() + "]";
    }

    private static String page(int page) {
        return page == 1 ? "" : "@" + page;
    }

    private void line(String line) {
        lines.append(line).append('\n');
    }
}
