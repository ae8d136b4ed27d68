package org.yusuan.stitch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.Area;
import org.yusuan.document.Box;
import org.yusuan.document.Cell;
import org.yusuan.document.Grid;
import org.yusuan.document.Paragraph;

/**
 * Grids written as rows of {@code a|b|c}: {@code ^} belongs to the cell above, {@code <} to the cell at the left.
 *
 * @param page 1-based
 * @param top y of the first row; rows are 20 points high
 * @param edges x of the column edges; none for a format without layout
 */
record Drawn(int page, double top, List<Double> edges) {
    static final double ROW_HEIGHT = 20;

    /** Columns of 80 points from x = 50. */
    static Drawn onPage(int page, double top, int columns) {
        List<Double> edges = new ArrayList<>();
        for (int i = 0; i <= columns; i++) {
            edges.add(50.0 + 80 * i);
        }
        return new Drawn(page, top, edges);
    }

    static Drawn withoutLayout() {
        return new Drawn(1, 0, List.of());
    }

    Drawn movedBy(double dx) {
        return new Drawn(page, top, edges.stream().map(x -> x + dx).toList());
    }

    Grid grid(String... rows) {
        List<Cell> cells = new ArrayList<>();
        String[][] texts = new String[rows.length][];
        for (int row = 0; row < rows.length; row++) {
            texts[row] = rows[row].split("\\|", -1);
        }
        for (int row = 0; row < rows.length; row++) {
            for (int col = 0; col < texts[row].length; col++) {
                if (!texts[row][col].equals("^") && !texts[row][col].equals("<")) {
                    cells.add(cell(texts, row, col));
                }
            }
        }
        return Grid.of(cells);
    }

    private Cell cell(String[][] texts, int row, int col) {
        int colEnd = col + 1;
        while (colEnd < texts[row].length && texts[row][colEnd].equals("<")) {
            colEnd++;
        }
        int rowEnd = row + 1;
        while (rowEnd < texts.length && col < texts[rowEnd].length && texts[rowEnd][col].equals("^")) {
            rowEnd++;
        }
        Area area = new Area(page, box(row, col, rowEnd, colEnd));
        return Cell.of(row, col, rowEnd - row, colEnd - col, texts[row][col], area);
    }

    private @Nullable Box box(int row, int col, int rowEnd, int colEnd) {
        return edges.isEmpty()
                ? null
                : new Box(edges.get(col), top + row * ROW_HEIGHT, edges.get(colEnd), top + rowEnd * ROW_HEIGHT);
    }

    /** A line of text on the page. */
    static Paragraph line(int page, double y, String text) {
        return new Paragraph(text, new Area(page, new Box(100, y, 300, y + 12)));
    }

    /** The grid in the same notation. */
    static List<String> text(Grid grid) {
        String[][] texts = new String[grid.rows()][grid.columns()];
        for (String[] row : texts) {
            Arrays.fill(row, "?");
        }
        for (Cell cell : grid.cells()) {
            for (int row = cell.row(); row < cell.rowEnd(); row++) {
                for (int col = cell.col(); col < cell.colEnd(); col++) {
                    texts[row][col] = col > cell.col() ? "<" : "^";
                }
            }
            texts[cell.row()][cell.col()] = cell.text();
        }
        return Arrays.stream(texts).map(row -> String.join("|", row)).toList();
    }
}
