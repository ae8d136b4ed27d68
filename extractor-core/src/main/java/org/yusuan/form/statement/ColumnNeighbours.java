package org.yusuan.form.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yusuan.form.statement.StatementColumnAssignment.Evidence;

/**
 * What the columns beside one say of it. Worked out once for each column: its role is asked for after every role that the
 * column before it may have.
 *
 * @param codeOfOffices whether it has numbers beside names of those who have budgets, which no subject's code is
 * @param officeBesideNames whether it names offices, and another before the next amounts names something else
 * @param expenseBesideNames the same of names of an economic classification
 * @param remarkBesideNames the same of remarks
 * @param repeatedBesideNames whether it has few texts again and again, and another before the next amounts one of its own in
 *     each row
 * @param blankAmongNames whether it is blank without a heading, and what is printed next on its right are names or codes
 */
record ColumnNeighbours(
        boolean codeOfOffices,
        boolean officeBesideNames,
        boolean expenseBesideNames,
        boolean remarkBesideNames,
        boolean repeatedBesideNames,
        boolean blankAmongNames) {
    /** Share of a column's cells from which all are taken to be of a kind. */
    private static final double NEARLY_ALL = StatementColumnAssignment.NEARLY_ALL;

    /** Fewer rows do not tell what comes back. */
    private static final int FEWEST_ROWS = 3;

    /** So many columns on each side are beside one: a sheet may have thousands. */
    private static final int REACH = 64;

    /** @param twoSided whether the form prints both sides of a budget, each with its names */
    static List<ColumnNeighbours> of(List<Evidence> columns, boolean twoSided) {
        BitSet amounts = new BitSet(columns.size());
        BitSet printed = new BitSet(columns.size());
        for (int column = 0; column < columns.size(); column++) {
            amounts.set(column, isAmount(columns.get(column)));
            printed.set(column, !columns.get(column).content().isBlank());
        }
        Columns all = new Columns(columns, amounts, printed, twoSided);
        List<ColumnNeighbours> neighbours = new ArrayList<>(columns.size());
        for (int column = 0; column < columns.size(); column++) {
            neighbours.add(all.neighbours(column));
        }
        return neighbours;
    }

    private static boolean isAmount(Evidence evidence) {
        return evidence.measure()
                || (evidence.content().numbers() >= NEARLY_ALL
                        && evidence.content().codes() < NEARLY_ALL
                        && !evidence.part());
    }

    private record Columns(List<Evidence> columns, BitSet amounts, BitSet printed, boolean twoSided) {
        ColumnNeighbours neighbours(int column) {
            boolean unsaid = columns.get(column).word() == null;
            return new ColumnNeighbours(
                    isCodeOfOffices(column),
                    isOnlyOne(column, StatementColumnContent::offices),
                    unsaid && isOnlyOne(column, StatementColumnContent::expenses),
                    unsaid && isOnlyOne(column, StatementColumnContent::remarks),
                    isRepeatedBesideNames(column),
                    isBlankAmongNames(column));
        }

        /** Amounts stand on the right of these: without any there the numbers are the amounts, and who has them stands behind. */
        private boolean isCodeOfOffices(int column) {
            if (column + 1 == columns.size() || columns.get(column + 1).word() != null) {
                return false;
            }
            boolean amountsBehind = amounts.nextSetBit(column + 2) >= 0;
            if (columns.get(column).measure() || !amountsBehind) {
                return false;
            }
            StatementColumnContent content = columns.get(column).content();
            StatementColumnContent beside = columns.get(column + 1).content();
            return content.numbers() >= NEARLY_ALL
                    && content.codes() < NEARLY_ALL
                    && !content.ordinal()
                    && beside.offices() >= NEARLY_ALL;
        }

        /** @param share of the column's cells that are of a kind */
        private boolean isOnlyOne(int column, ToDoubleFunction<StatementColumnContent> share) {
            return share.applyAsDouble(columns.get(column).content()) >= NEARLY_ALL
                    && besides(column).anyMatch(other -> share.applyAsDouble(other.content()) < 1 - NEARLY_ALL);
        }

        private boolean isRepeatedBesideNames(int column) {
            StatementColumnContent content = columns.get(column).content();
            return content.printed() >= FEWEST_ROWS
                    && content.different() <= StatementColumnAssignment.FEW
                    && besides(column)
                            .anyMatch(other -> other.content().different() >= NEARLY_ALL
                                    && other.content().printed() >= content.printed() * NEARLY_ALL);
        }

        private boolean isBlankAmongNames(int column) {
            Evidence evidence = columns.get(column);
            int next = printed.nextSetBit(column + 1);
            if (twoSided || evidence.word() != null || evidence.measure() || printed.get(column) || next < 0) {
                return false;
            }
            StatementColumnContent content = columns.get(next).content();
            return content.texts() > NEARLY_ALL || content.codes() > NEARLY_ALL;
        }

        /** The columns of texts without a known heading that stand beside a column, with no amounts between. */
        private Stream<Evidence> besides(int column) {
            int from = Math.max(column - REACH, amounts.previousSetBit(column - 1) + 1);
            int behind = amounts.nextSetBit(column);
            int to = Math.min(Math.min(column + REACH, columns.size()), behind < 0 ? columns.size() : behind);
            return IntStream.range(from, to)
                    .filter(other -> other != column)
                    .mapToObj(columns::get)
                    .filter(other -> other.word() == null && other.content().texts() >= NEARLY_ALL);
        }
    }
}
