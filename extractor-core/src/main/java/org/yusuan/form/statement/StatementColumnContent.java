package org.yusuan.form.statement;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.Cell;
import org.yusuan.form.table.CellMoney;
import org.yusuan.form.table.RowMark;
import org.yusuan.lexicon.Folding;
import org.yusuan.lexicon.Numbering;
import org.yusuan.lexicon.Numerals;

/**
 * What is printed in the body of a column: the evidence of content for what the column holds, as shares of its printed cells.
 *
 * @param printed how many cells say something
 * @param numbers that are amounts, percentages or other numbers
 * @param codes that are codes of budget subjects with a text on their right
 * @param classes that are three digits of a class
 * @param parts that are the two digits of a code's part, or one where a workbook took them for a number
 * @param zeros that are such a part with a zero before it
 * @param items that are worded as what a budget has lines for: numbered, a total, an income or an expense
 * @param economic that are codes or classes of the departments' economic classification
 * @param counterpart that are codes or classes of the governments' economic classification
 * @param projects that are the long codes projects are filed under
 * @param offices of its texts but totals, those that name who has a budget
 * @param expenses of its texts but totals, those that are names of an economic classification
 * @param remarks of its texts but totals, those that are a time or an item of the purchasing catalogue (A02010105 台式计算机)
 * @param different texts among them
 * @param ordinal whether they count the rows
 */
record StatementColumnContent(
        int printed,
        double numbers,
        double codes,
        double classes,
        double parts,
        double zeros,
        double items,
        double economic,
        double counterpart,
        double projects,
        double offices,
        double expenses,
        double remarks,
        double different,
        boolean ordinal) {
    private static final Pattern CODE = Pattern.compile("[1-5]\\d{2}(?:\\d{2}){0,3}");
    private static final Pattern CLASS = Pattern.compile("[1-5]\\d{2}");
    private static final Pattern PART = Pattern.compile("\\d{1,2}");
    private static final Pattern ZERO_LED = Pattern.compile("0\\d");
    private static final Pattern ORDINAL = Pattern.compile("\\d{1,4}");

    /** Names of those who have budgets. */
    private static final Pattern OFFICE =
            Pattern.compile(".*(?:局|厅|委|委员会|会|办|办公室|院|所|中心|站|馆|队|学校|小学|中学|大学|学院|部|处|社|公司|政府|街道|医院|本级|机关)(?:\\(.*\\))?");

    /** 办公费, 住房公积金, 生活补助: names of the economic classification. */
    private static final Pattern EXPENSE = Pattern.compile(".*(?:费|费用|金|补助|补贴|利息|购置|结转|结余)(?:\\(.*\\))?");

    /** 2025年6月, 2024-2026; A02010105 台式计算机: when and what of a catalogue, beside what it is for. */
    private static final Pattern REMARK = Pattern.compile(
            "(?i)(?:\\d{4}年(?:\\d{1,2}月)?(?:\\d{1,2}日)?[-—至]?)+|\\d{4}[-—至]\\d{4}|[ABC]\\d{2,8}\\P{IsDigit}.*");

    private static final Pattern PROJECT_CODE = Pattern.compile("(?=(?:.*\\d){10})[0-9A-Z]{12,30}");

    /** Rows that are looked at in a long table; more tell nothing new. */
    private static final int SAMPLE = 400;

    /** One name of an economic classification may be the item of another form: 公务接待费 of the “三公” expenses. */
    private static final int FEWEST_EXPENSES = 2;

    /** A column that numbers fewer rows cannot be told from small amounts. */
    private static final int FEWEST_ORDINALS = 3;

    /** Whole numbers that grow in fewer rows may be amounts. */
    private static final int FEWEST_GROWING = 5;

    static StatementColumnContent of(CellMap map, List<Integer> body, int col) {
        StatementColumnContent sampled = ofAll(map, sample(body), col);
        return sampled.isBlank() ? ofAll(map, body, col) : sampled;
    }

    /** Rows that are looked at, from all of the body. */
    private static List<Integer> sample(List<Integer> body) {
        int step = (body.size() + SAMPLE - 1) / SAMPLE;
        return step < 2
                ? body
                : IntStream.range(0, body.size() / step)
                        .mapToObj(i -> body.get(i * step))
                        .toList();
    }

    private static StatementColumnContent ofAll(CellMap map, List<Integer> body, int col) {
        Counts counts = new Counts();
        for (int row : body) {
            @Nullable Cell cell = map.beginning(row, col);
            boolean counted = cell != null
                    && !map.reachesOverColumns(cell)
                    && (cell.number() != null || !Numerals.isAbsent(cell.text()))
                    && !ColumnRole.isPartOfCode(cell.text());
            if (cell != null && counted) {
                counts.add(cell, isBeforeText(map, row, cell));
            }
        }
        return counts.shares();
    }

    /** Counts what the cells of a column are. */
    private static final class Counts {
        private int printed;
        private int numbers;
        private int codes;
        private int classes;
        private int parts;
        private int zeros;
        private int items;
        private int economic;
        private int counterpart;
        private int projects;
        private int named;
        private int offices;
        private int expenses;
        private int remarks;
        private final Set<String> texts = new HashSet<>();
        private int fromOne;
        private int growing;
        private int last;

        void add(Cell cell, boolean beforeText) {
            String key = Folding.key(cell.text());
            boolean code = beforeText && CODE.matcher(key).matches();
            printed++;
            texts.add(key);
            boolean numeric = CellMoney.of(cell).isPresent() || key.endsWith("%");
            numbers += numeric ? 1 : 0;
            codes += code ? 1 : 0;
            boolean ofClass = CLASS.matcher(key).matches();
            economic += (code || ofClass) && key.startsWith(SubjectCode.ECONOMIC_CLASS) ? 1 : 0;
            counterpart += (code || ofClass) && key.startsWith(SubjectCode.COUNTERPART_CLASS) ? 1 : 0;
            classes += ofClass ? 1 : 0;
            parts += PART.matcher(key).matches() ? 1 : 0;
            zeros += ZERO_LED.matcher(key).matches() ? 1 : 0;
            items += !numeric && isItem(cell.text()) ? 1 : 0;
            projects += beforeText && PROJECT_CODE.matcher(key).matches() ? 1 : 0;
            if (!numeric && !RowMark.TOTAL.marks(key)) {
                named++;
                offices += isOffice(key) ? 1 : 0;
                expenses += EconomicItem.isName(cell.text()) ? 1 : 0;
                remarks += REMARK.matcher(key).matches() ? 1 : 0;
            }
            if (ORDINAL.matcher(key).matches()) {
                int number = Integer.parseInt(key);
                fromOne += number == fromOne + 1 ? 1 : 0;
                growing += number > last ? 1 : 0;
                last = number;
            }
        }

        StatementColumnContent shares() {
            double all = Math.max(1, printed);
            boolean ordinal = (printed >= FEWEST_ORDINALS && fromOne == printed)
                    || (printed >= FEWEST_GROWING && growing == printed && codes == 0);
            return new StatementColumnContent(
                    printed,
                    numbers / all,
                    codes / all,
                    classes / all,
                    parts / all,
                    zeros / all,
                    items / all,
                    economic / all,
                    counterpart / all,
                    projects / all,
                    offices / (double) Math.max(1, named),
                    expenses / (double) Math.max(FEWEST_EXPENSES, named),
                    remarks / (double) Math.max(1, named),
                    texts.size() / all,
                    ordinal);
        }
    }

    /** Whether a text names one who has a budget. */
    static boolean isOffice(String text) {
        return OFFICE.matcher(text).matches();
    }

    /** Whether a text is worded as what a budget has lines for. */
    static boolean isItem(String text) {
        return Numbering.depth(text) != Numbering.NONE
                || RowMark.TOTAL.marks(text)
                || Sides.of(text).isPresent()
                || EXPENSE.matcher(Folding.key(text)).matches();
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
