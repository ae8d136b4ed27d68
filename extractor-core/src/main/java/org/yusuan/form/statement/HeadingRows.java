package org.yusuan.form.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.yusuan.document.Cell;
import org.yusuan.form.table.CellMoney;
import org.yusuan.form.table.RowMark;
import org.yusuan.lexicon.Folding;
import org.yusuan.lexicon.Numbering;
import org.yusuan.lexicon.Numerals;

/**
 * Which rows of a statement name its columns: of all runs of rows at its beginning the one that looks most like headings. Words
 * over columns of numbers speak for a heading whatever they are; amounts, codes and numbered names speak for content. So the
 * heading may be unknown, of any depth, and below the first rows of content.
 */
final class HeadingRows {
    /** Rows that are looked at: the heading, and as much content as may stand over it. */
    private static final int ROWS = 14;

    /** Rows whose cells tell which columns have numbers; more tell nothing new. */
    private static final int SAMPLE = 200;

    private static final double AMOUNT = -2;

    /** A row with a number, however many words it has. */
    private static final double CONTENT = -4;

    private static final double PLACEHOLDER = -0.5;
    private static final double NUMBERED = -1.5;
    private static final double TOTAL = -0.5;
    private static final double WORD_OVER_NUMBERS = 1.5;
    private static final double KNOWN_WORD = 1;

    /** What stands over several headings of finer columns heads no columns but the rows that follow. */
    private static final double COARSER = -4;

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private final CellMap map;
    private final boolean[] numeric;

    private HeadingRows(CellMap map) {
        this.map = map;
        this.numeric = new boolean[map.columns()];
    }

    /** @param rows that may be content or heading, from the top */
    static List<Integer> of(CellMap map, List<Integer> rows) {
        HeadingRows heading = new HeadingRows(map);
        heading.findNumericColumns(rows);
        return heading.bestRun(rows);
    }

    /** A column has numbers if below the first of them there are as many as words. */
    private void findNumericColumns(List<Integer> rows) {
        int[] amounts = new int[map.columns()];
        int[] words = new int[map.columns()];
        for (int row : rows.subList(0, Math.min(SAMPLE, rows.size()))) {
            for (Cell cell : map.beginningIn(row)) {
                if (isNumber(cell)) {
                    amounts[cell.col()]++;
                } else if (amounts[cell.col()] > 0 && !Numerals.isAbsent(cell.text())) {
                    words[cell.col()]++;
                }
            }
        }
        for (int col = 0; col < numeric.length; col++) {
            numeric[col] = amounts[col] > 0 && amounts[col] >= words[col];
        }
    }

    private List<Integer> bestRun(List<Integer> rows) {
        List<Integer> printed = rows.stream()
                .filter(row -> !map.beginningIn(row).isEmpty())
                .limit(ROWS)
                .toList();
        double[] scores = printed.stream().mapToDouble(this::score).toArray();
        int[] finer = IntStream.range(0, printed.size())
                .map(at -> finerAbove(printed, at))
                .toArray();
        double best = 0;
        int bestFrom = 0;
        int bestTo = 0;
        for (int from = 0; from < printed.size(); from++) {
            double score = 0;
            for (int to = from; to < printed.size(); to++) {
                score += scores[to] + (finer[to] >= from ? COARSER : 0);
                if (score > best) {
                    best = score;
                    bestFrom = from;
                    bestTo = to + 1;
                }
            }
        }
        return withSpans(printed, bestFrom, bestTo);
    }

    /** Rows into which the first row's headings reach are headings too, unless they have amounts. */
    private List<Integer> withSpans(List<Integer> printed, int from, int to) {
        List<Integer> run = new ArrayList<>(printed.subList(from, to));
        if (run.isEmpty()) {
            return run;
        }
        int end = map.beginningIn(run.get(0)).stream()
                .mapToInt(Cell::rowEnd)
                .max()
                .orElse(0);
        for (int i = to; i < printed.size() && printed.get(i) < end; i++) {
            if (map.beginningIn(printed.get(i)).stream().anyMatch(HeadingRows::isNumber)) {
                break;
            }
            run.add(printed.get(i));
        }
        return run;
    }

    private double score(int row) {
        List<Cell> cells = map.beginningIn(row);
        boolean content = cells.stream().anyMatch(HeadingRows::isNumber);
        return cells.stream().mapToDouble(this::score).sum() + (content ? CONTENT : 0);
    }

    private double score(Cell cell) {
        String text = Folding.fold(cell.text());
        if (isNumber(cell)) {
            return AMOUNT;
        }
        if (Numerals.isAbsent(text)) {
            return PLACEHOLDER;
        }
        boolean known = ColumnRole.WORDS.of(text).isPresent();
        if (overNumbers(cell)) {
            boolean measure = MeasureReading.MEASURES.of(text).isPresent();
            return WORD_OVER_NUMBERS + (known || measure ? KNOWN_WORD : 0);
        }
        if (Numbering.depth(text) != Numbering.NONE) {
            return NUMBERED;
        }
        return known ? KNOWN_WORD : RowMark.TOTAL.marks(text) ? TOTAL : 0;
    }

    private boolean overNumbers(Cell cell) {
        for (int col = cell.col(); col < cell.colEnd(); col++) {
            if (numeric[col]) {
                return true;
            }
        }
        return false;
    }

    /** The nearest row above of which several cells begin over one cell of the row; -1 where there is none. */
    private int finerAbove(List<Integer> printed, int at) {
        List<Cell> cells = map.beginningIn(printed.get(at));
        for (int above = at - 1; above >= 0; above--) {
            List<Cell> upper = map.beginningIn(printed.get(above));
            if (cells.stream().anyMatch(cell -> standsUnderSeveral(cell, upper))) {
                return above;
            }
        }
        return -1;
    }

    private static boolean standsUnderSeveral(Cell cell, List<Cell> upper) {
        int under = 0;
        for (Cell over : upper) {
            under += over.col() >= cell.col() && over.colEnd() <= cell.colEnd() ? 1 : 0;
        }
        return under > 1;
    }

    private static boolean isNumber(Cell cell) {
        String key = Folding.key(cell.text());
        return !YEAR.matcher(key).matches()
                && (key.endsWith("%")
                        ? CellMoney.ofPercent(cell).isPresent()
                        : CellMoney.of(cell).isPresent());
    }
}
