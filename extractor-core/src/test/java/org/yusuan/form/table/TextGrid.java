package org.yusuan.form.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yusuan.document.Area;
import org.yusuan.document.Cell;
import org.yusuan.document.Grid;
import org.yusuan.document.Paragraph;

/**
 * Grids written as text: a row a line, cells between {@code |}; {@code 收入^2} spans two columns, {@code 合计_3} three
 * rows ({@code 合计^2_3} both); positions covered from above are left out of later rows.
 */
public final class TextGrid {
    private static final Pattern CELL = Pattern.compile("(.*?)(?:\\^(\\d+))?(?:_(\\d+))?");

    private TextGrid() {}

    public static Grid of(String rows) {
        List<Cell> cells = new ArrayList<>();
        int row = 0;
        for (String line : rows.strip().lines().toList()) {
            int col = 0;
            for (String text : line.split("\\|", -1)) {
                col = free(cells, row, col);
                Cell cell = cell(text.strip(), row, col);
                cells.add(cell);
                col = cell.colEnd();
            }
            row++;
        }
        return Grid.of(cells);
    }

    public static List<Paragraph> paragraphs(String lines) {
        return lines.strip()
                .lines()
                .map(line -> new Paragraph(line.strip(), Area.ofPage(1)))
                .toList();
    }

    private static int free(List<Cell> cells, int row, int from) {
        int col = from;
        for (Cell cell : cells) {
            if (cell.covers(row, col)) {
                col = cell.colEnd();
            }
        }
        return col;
    }

    private static Cell cell(String published, int row, int col) {
        Matcher matcher = CELL.matcher(published);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(published);
        }
        return Cell.of(row, col, span(matcher.group(3)), span(matcher.group(2)), matcher.group(1), Area.ofPage(1));
    }

    private static int span(String digits) {
        return digits == null ? 1 : Integer.parseInt(digits);
    }
}
