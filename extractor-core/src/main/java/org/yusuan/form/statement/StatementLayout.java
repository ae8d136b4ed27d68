package org.yusuan.form.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.Cell;
import org.yusuan.form.table.CellMoney;
import org.yusuan.form.table.RowMark;
import org.yusuan.lexicon.Folding;

/**
 * Which rows of a budget statement are what: the caption's, the headings', those that number the columns, remarks, and
 * the body. Rows of a page's heading that came back inside the body are headings again.
 *
 * @param headings rows whose cells name the columns
 * @param repeated the same again, as a page's heading comes back
 * @param columnNumbers rows that number or explain the columns
 * @param notes rows of remarks
 * @param body rows with content
 */
record StatementLayout(
        List<Integer> headings,
        List<Integer> repeated,
        List<Integer> columnNumbers,
        List<Integer> notes,
        List<Integer> body) {
    /** A text alone in its row and longer than any name is a remark. In characters. */
    private static final int LONGEST_NAME = 40;

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    static StatementLayout of(CellMap map, Set<Cell> caption) {
        List<Integer> numbers = new ArrayList<>();
        List<Integer> notes = new ArrayList<>();
        List<Integer> others = new ArrayList<>();
        boolean afterAmounts = false;
        for (int row = captionEnd(map, caption); row < map.rows(); row++) {
            List<Cell> cells = map.beginningIn(row);
            if (isNote(map, row, cells)) {
                notes.add(row);
            } else if (ColumnNumbers.are(cells, afterAmounts)) {
                numbers.add(row);
            } else {
                others.add(row);
                afterAmounts |= cells.stream().anyMatch(StatementLayout::isAmount);
            }
        }
        List<Integer> head = HeadingRows.of(map, others);
        List<Integer> repeated = new ArrayList<>();
        List<Integer> body = new ArrayList<>();
        Set<List<String>> headings = head.stream()
                .map(row -> texts(map, row))
                .filter(texts -> texts.size() > 1)
                .collect(Collectors.toSet());
        for (int row : others) {
            if (!head.contains(row)) {
                boolean again = !headings.isEmpty() && headings.contains(texts(map, row));
                (again ? repeated : body).add(row);
            }
        }
        return new StatementLayout(head, repeated, numbers, notes, body);
    }

    private static int captionEnd(CellMap map, Set<Cell> caption) {
        int first = 0;
        while (first < map.rows() && map.beginningIn(first).stream().allMatch(caption::contains)) {
            first++;
        }
        return first;
    }

    private static boolean isAmount(Cell cell) {
        return CellMoney.of(cell).isPresent()
                && !YEAR.matcher(Folding.key(cell.text())).matches();
    }

    /** A remark stands alone in its row, over more than one column unless its words give it away. */
    private static boolean isNote(CellMap map, int row, List<Cell> cells) {
        @Nullable Cell only = only(cells);
        if (only == null || only.colSpan() < covered(map, row)) {
            return false;
        }
        String text = Folding.fold(only.text());
        return RowMark.NOTE.marks(text) || (text.length() > LONGEST_NAME && only.colSpan() == map.columns());
    }

    private static @Nullable Cell only(List<Cell> cells) {
        return cells.size() == 1 ? cells.get(0) : null;
    }

    /** Columns of the row in which something is printed, from above or here. */
    private static int covered(CellMap map, int row) {
        int covered = 0;
        for (int col = 0; col < map.columns(); col++) {
            covered += map.printed(row, col) == null ? 0 : 1;
        }
        return covered;
    }

    private static List<String> texts(CellMap map, int row) {
        return map.beginningIn(row).stream()
                .map(cell -> Folding.key(cell.text()))
                .toList();
    }
}
