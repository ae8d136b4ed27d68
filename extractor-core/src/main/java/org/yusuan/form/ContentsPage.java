package org.yusuan.form;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.yusuan.document.Cell;
import org.yusuan.document.Grid;
import org.yusuan.document.Paragraph;
import org.yusuan.form.table.GridRows;
import org.yusuan.lexicon.Folding;

/** Tells a contents page (目录) that was set as a table: it names the tables that follow and is none. */
final class ContentsPage {
    private static final String HEADING = "目录";

    /** 报表目录, 2025年部门预算公开表目录; a longer line is a sentence. In characters. */
    private static final int LONGEST_HEADING = 24;

    private static final Pattern PAGE = Pattern.compile("第?[-—]?\\d{1,3}[-—]?页?");

    /** Numbers with decimals or thousands are amounts, which no contents page has. */
    private static final Pattern AMOUNT = Pattern.compile("-?\\d[\\d,]*[.,]\\d+%?");

    private static final Pattern ENTRY = Pattern.compile(".*(?:表|部分.*|概况|说明|情况|职责|职能|设置|解释|附件.*)");

    /** Contents of fewer lines cannot be told from a small table. */
    private static final int FEWEST_ENTRIES = 3;

    /** Contents of a province's budget fill some pages; a longer table is none. In rows. */
    private static final int MOST_ENTRIES = 300;

    /** Share of the rows that must name a form or a part of a disclosure. */
    private static final double MOST = 0.6;

    private ContentsPage() {}

    /**
     * Whether the grid is one: under its heading, or with entries of which each but a few names a form or a part.
     *
     * @param before the paragraphs since the table before
     */
    static boolean isContentsPage(Grid grid, List<Paragraph> before) {
        if (grid.rows() > MOST_ENTRIES) {
            return false;
        }
        List<List<Cell>> rows = printedRows(grid);
        boolean amounts = rows.stream().flatMap(List::stream).anyMatch(cell -> matches(AMOUNT, cell));
        if (amounts || rows.size() < FEWEST_ENTRIES) {
            return false;
        }
        boolean headed = isHeading(rows.get(0).get(0).text()) || isUnderHeading(before);
        long entries = rows.stream().filter(ContentsPage::isEntry).count();
        long paged = rows.stream()
                .filter(row -> row.size() > 1 && matches(PAGE, row.get(row.size() - 1)))
                .count();
        return entries >= MOST * rows.size() && (headed || paged >= MOST * rows.size());
    }

    private static List<List<Cell>> printedRows(Grid grid) {
        GridRows rows = new GridRows(grid);
        return IntStream.range(0, rows.count())
                .mapToObj(rows::printedIn)
                .filter(printed -> !printed.isEmpty())
                .toList();
    }

    private static boolean isEntry(List<Cell> row) {
        return row.stream().anyMatch(cell -> matches(ENTRY, cell));
    }

    private static boolean isUnderHeading(List<Paragraph> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            if (!before.get(i).text().isBlank()) {
                return isHeading(before.get(i).text());
            }
        }
        return false;
    }

    private static boolean isHeading(String text) {
        String key = Folding.key(text);
        return key.endsWith(HEADING) && key.length() <= LONGEST_HEADING;
    }

    private static boolean matches(Pattern pattern, Cell cell) {
        return pattern.matcher(Folding.key(cell.text())).matches();
    }
}
