package org.yusuan.form.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.yusuan.document.Cell;
import org.yusuan.form.table.CellMoney;
import org.yusuan.form.table.RowMark;
import org.yusuan.lexicon.Folding;

/**
 * Rows that number the columns of a statement or explain them: {@code 栏次 | 1 | 2 | 3=1+2}, {@code 1 | 2 | 3}. The columns may
 * have changed places since they were numbered.
 */
final class ColumnNumbers {
    /** Fewer numbers in a row, counted from 1, may be amounts. */
    private static final int FEWEST_UNNAMED = 3;

    /** What stands before the numbers is a word, 栏次 or 类, 款 and 项. In characters. */
    private static final int LONGEST_WORD = 4;

    private static final Pattern NUMBER = Pattern.compile("\\(?\\d{1,2}\\)?");
    private static final Pattern FORMULA = Pattern.compile("[A-Za-z0-9=+\\-*/()]*[A-Za-z=][A-Za-z0-9=+\\-*/()]*");

    private final List<Integer> numbers = new ArrayList<>();

    /** How far each number is from its column's. */
    private final Set<Integer> shifts = new HashSet<>();

    private int words;
    private int parts;
    private boolean named;

    /**
     * @param cells printed in the row
     * @param afterAmounts whether a row before has amounts
     */
    static boolean are(List<Cell> cells, boolean afterAmounts) {
        ColumnNumbers numbers = new ColumnNumbers();
        return cells.size() > 1 && cells.stream().allMatch(numbers::takes) && numbers.are(afterAmounts);
    }

    /** Whether a row that numbers columns may have the cell. */
    private boolean takes(Cell cell) {
        String key = Folding.key(cell.text());
        if (RowMark.COLUMN_NUMBERS.marks(key)) {
            named = true;
        } else if (NUMBER.matcher(key).matches()) {
            int number = Integer.parseInt(key.replaceAll("\\D", ""));
            numbers.add(number);
            shifts.add(number - cell.col());
        } else if (!FORMULA.matcher(key).matches() || CellMoney.of(cell).isPresent()) {
            words++;
            parts += ColumnRole.isPartOfCode(key) ? 1 : 0;
            return key.length() <= LONGEST_WORD
                    && CellMoney.of(cell).isEmpty()
                    && !StatementColumnContent.isItem(cell.text());
        }
        return true;
    }

    private boolean are(boolean afterAmounts) {
        boolean different = new HashSet<>(numbers).size() == numbers.size();
        if (!different) {
            return false;
        }
        if (named) {
            return words == parts;
        }
        boolean inOrder = isCount(numbers) || (numbers.size() >= FEWEST_UNNAMED && shifts.size() == 1);
        boolean many = numbers.size() >= FEWEST_UNNAMED;
        if (words == 0) {
            return inOrder
                    ? numbers.size() > 1
                    : many && isCount(numbers.stream().sorted().toList());
        }
        return inOrder && (many || (!afterAmounts && numbers.size() > 1));
    }

    /** Whether numbers begin with 1 and grow; some may stand in formulas. */
    private static boolean isCount(List<Integer> numbers) {
        int last = 0;
        for (int number : numbers) {
            if (number <= last || (last == 0 && number != 1)) {
                return false;
            }
            last = number;
        }
        return last > 0;
    }
}
