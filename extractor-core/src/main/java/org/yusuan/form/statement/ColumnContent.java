package org.yusuan.form.statement;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.Cell;
import org.yusuan.form.table.CellMoney;
import org.yusuan.lexicon.Folding;
import org.yusuan.lexicon.Numerals;

/**
 * What is printed in the body of a column: the evidence of content for what the column holds, as shares of its printed cells.
 *
 * @param printed how many cells say something
 * @param numbers that are amounts, percentages or other numbers
 * @param codes that are codes of budget subjects with a text on their right
 * @param classes that are three digits of a class
 * @param parts that are two digits of a code's part
 * @param ordinal whether they count the rows from 1
 */
record ColumnContent(int printed, double numbers, double codes, double classes, double parts, boolean ordinal) {
    private static final Pattern CODE = Pattern.compile("[1-5]\\d{2}(?:\\d{2}){0,3}");
    private static final Pattern CLASS = Pattern.compile("[1-5]\\d{2}");
    private static final Pattern PART = Pattern.compile("\\d{2}");
    private static final Pattern ORDINAL = Pattern.compile("\\d{1,4}");

    /** A column that numbers fewer rows cannot be told from small amounts. */
    private static final int FEWEST_ORDINALS = 3;

    static ColumnContent of(CellMap map, List<Integer> body, int col) {
        int printed = 0;
        int numbers = 0;
        int codes = 0;
        int classes = 0;
        int parts = 0;
        int counted = 0;
        for (int row : body) {
            @Nullable Cell cell = map.beginning(row, col);
            if (cell == null
                    || map.reachesOverColumns(cell)
                    || (cell.number() == null && Numerals.isAbsent(cell.text()))) {
                continue;
            }
            String key = Folding.key(cell.text());
            printed++;
            numbers += CellMoney.of(cell).isPresent() || key.endsWith("%") ? 1 : 0;
            codes += CODE.matcher(key).matches() && isBeforeText(map, row, cell) ? 1 : 0;
            classes += CLASS.matcher(key).matches() ? 1 : 0;
            parts += PART.matcher(key).matches() ? 1 : 0;
            counted += ORDINAL.matcher(key).matches() && Integer.parseInt(key) == counted + 1 ? 1 : 0;
        }
        double all = Math.max(1, printed);
        boolean ordinal = printed >= FEWEST_ORDINALS && counted == printed;
        return new ColumnContent(printed, numbers / all, codes / all, classes / all, parts / all, ordinal);
    }

    /** A code has its name beside it; three digits before an amount are an amount. */
    private static boolean isBeforeText(CellMap map, int row, Cell cell) {
        for (int col = cell.colEnd(); col < map.columns(); col++) {
            @Nullable Cell next = map.beginning(row, col);
            if (next != null) {
                return CellMoney.of(next).isEmpty();
            }
        }
        return false;
    }

    boolean isBlank() {
        return printed == 0;
    }

    double texts() {
        return isBlank() ? 0 : 1 - numbers;
    }
}
