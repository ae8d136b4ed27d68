package org.yusuan.form.performance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What each column of an indicator block holds: of all assignments of roles to columns the one that the headings and the
 * cells speak for most, by dynamic programming from left to right. A role is given once; notes and values whose headings
 * say so are as many as there are.
 */
final class IndicatorColumnAssignment {
    /** What a heading's word counts; no content alone outweighs it. */
    private static final double WORD = 6;

    /** What a heading's word of values counts among words that nobody knows. */
    private static final double WORD_AMONG_OTHERS = 2;

    /** … and a word of the period more, since what was reached in other years has none. */
    private static final double WORD_OF_PERIOD = 1;

    /** A heading of notes is often a word of the value it explains. */
    private static final double WORD_OF_NOTE = 3;

    /** What nothing speaks for is a note. */
    private static final double NOTE_UNSAID = 1;

    /** … but where no column is one of values, the one that is nothing else is. */
    private static final double VALUE_UNSAID = 1.2;

    /** … and so do the names of indicators, whatever their heading says, where none says that they are names. */
    private static final double NAMES_UNSAID = 2;

    /** The same values again beside the first are those of another period. */
    private static final double VALUES_REPEATED = 4;

    /** What became of a target cannot be told from the target without a heading. */
    private static final double RESULT_UNSAID = -5;

    /** … unless its points are never more than those a column of weights gives. */
    private static final double POINTS_OF_WEIGHTS = 8;

    /** Two neighbours that stand in the usual order. */
    private static final double IN_ORDER = 0.3;

    /** What follows a comparator is what it compares with, unless that stands before it. */
    private static final double OPERATOR_WITHOUT_VALUE = -5;

    /** A value stands beside what it is of, more often than the points for it. */
    private static final double BESIDE_NAME = 2;

    /** A margin beyond which nothing is in doubt. */
    private static final double CLEAR = 2;

    private static final IndicatorColumn[] ROLES = {
        IndicatorColumn.LEVEL1,
        IndicatorColumn.LEVEL2,
        IndicatorColumn.LEVEL3,
        IndicatorColumn.OPERATOR,
        IndicatorColumn.VALUE,
        IndicatorColumn.VALUE,
        IndicatorColumn.UNIT,
        IndicatorColumn.WEIGHT,
        IndicatorColumn.ACTUAL,
        IndicatorColumn.SCORE,
        IndicatorColumn.DEVIATION,
        IndicatorColumn.NOTE
    };
    private static final int NAMES = 2;
    private static final int OPERATOR = 3;
    private static final int VALUE = 4;

    /** A second column of values, for another period. */
    private static final int VALUE_AGAIN = 5;

    private static final int SCORE = 9;
    private static final int NOTE = ROLES.length - 1;
    private static final double NEVER = Double.NEGATIVE_INFINITY;

    private final List<Evidence> columns;
    private final double[][] scores;
    private final int[] decided;
    private final int given;
    private final boolean mayHaveTwoValues;

    /**
     * What speaks for the roles of one column.
     *
     * @param word what its heading says; absent where there is none, or an unknown one
     * @param perhaps the values that its heading may say, among words that nobody knows
     */
    record Evidence(
            @Nullable IndicatorColumn word, @Nullable IndicatorColumn perhaps, IndicatorColumnContent content) {

        /** The value that the heading says, surely or perhaps. */
        private @Nullable IndicatorColumn value() {
            return word == null ? perhaps : word.isValue() ? word : null;
        }

        private double hint() {
            return word != null || perhaps == null
                    ? 0
                    : WORD_AMONG_OTHERS + (perhaps.horizon() == null ? 0 : WORD_OF_PERIOD);
        }
    }

    /**
     * @param roles of the columns, left to right
     * @param doubt the share of the columns that could as well hold something else
     */
    record Result(List<IndicatorColumn> roles, double doubt) {}

    private IndicatorColumnAssignment(List<Evidence> columns) {
        this.columns = columns;
        this.scores = new double[columns.size()][ROLES.length];
        this.decided =
                columns.stream().mapToInt(IndicatorColumnAssignment::decided).toArray();
        int words = 0;
        for (int column = 0; column < columns.size(); column++) {
            for (int role = 0; role < ROLES.length; role++) {
                scores[column][role] = score(columns.get(column), ROLES[role]);
            }
            IndicatorColumnContent content = columns.get(column).content();
            boolean repeated =
                    column > 0 && content.repeats(columns.get(column - 1).content());
            int at = column;
            boolean points = IntStream.range(0, columns.size())
                    .anyMatch(other -> other != at
                            && content.arePointsOf(columns.get(other).content()));
            scores[column][SCORE] += points ? POINTS_OF_WEIGHTS : 0;
            scores[column][VALUE_AGAIN] = Math.max(content.scoreOfSecondValues(), repeated ? VALUES_REPEATED : NEVER);
            words |= decided[column] >= 0 ? 1 << decided[column] : 0;
        }
        if ((words & 1 << NAMES) == 0) {
            for (double[] column : scores) {
                column[NAMES] += column[NAMES] > 0 ? NAMES_UNSAID : 0;
            }
        }
        this.given = words;
        this.mayHaveTwoValues = columns.stream().noneMatch(column -> column.word() == IndicatorColumn.VALUE);
    }

    static Result of(List<Evidence> columns) {
        IndicatorColumnAssignment assignment = new IndicatorColumnAssignment(columns);
        int[] best = assignment.best(-1, -1);
        double total = assignment.total(best);
        List<IndicatorColumn> roles = new ArrayList<>();
        double doubt = 0;
        for (int column = 0; column < best.length; column++) {
            IndicatorColumn value = columns.get(column).value();
            roles.add(value != null && ROLES[best[column]].isValue() ? value : ROLES[best[column]]);
            if (assignment.decided[column] < 0) {
                double margin = total - assignment.total(assignment.best(column, best[column]));
                doubt += Math.max(0, 1 - margin / CLEAR);
            }
        }
        return new Result(List.copyOf(roles), columns.isEmpty() ? 0 : Math.min(1, doubt / columns.size()));
    }

    private static double score(Evidence evidence, IndicatorColumn role) {
        IndicatorColumn word = evidence.word();
        boolean said = word != null && (word == role || (word.isValue() && role.isValue()));
        double score = evidence.content().score(role);
        if (role == IndicatorColumn.NOTE) {
            return NOTE_UNSAID + (said ? WORD_OF_NOTE : 0);
        }
        // values may be words, and some column holds them
        double least = role.isValue() && word == null ? VALUE_UNSAID : NEVER;
        double hint = role.isValue() ? evidence.hint() : 0;
        return Math.max(least, score + hint + (said ? WORD : role.isResult() ? RESULT_UNSAID : 0));
    }

    /** The role that the heading says and the cells do not speak against; -1 where it is open. */
    private static int decided(Evidence evidence) {
        IndicatorColumn word = evidence.word();
        if (word == null || word == IndicatorColumn.NOTE) {
            return -1;
        }
        IndicatorColumn role = word.isValue() ? IndicatorColumn.VALUE : word;
        Set<IndicatorColumn> others = EnumSet.of(
                IndicatorColumn.LEVEL1, IndicatorColumn.LEVEL2, IndicatorColumn.OPERATOR, IndicatorColumn.UNIT);
        double own = score(evidence, role);
        boolean contradicted = others.stream().anyMatch(other -> other != role && score(evidence, other) > own);
        return contradicted ? -1 : Arrays.asList(ROLES).indexOf(role);
    }

    /** The best roles where one column must not have one of them. */
    private int[] best(int banned, int bannedRole) {
        int count = columns.size();
        double[][][] from = new double[count][1 << NOTE][];
        int[] roles = new int[count];
        int used = given;
        int last = NOTE;
        for (int column = 0; column < count; column++) {
            roles[column] = choose(from, column, used, last, banned, bannedRole);
            used |= roles[column] == NOTE ? 0 : 1 << roles[column];
            last = roles[column];
        }
        return roles;
    }

    private int choose(double[][][] from, int column, int used, int last, int banned, int bannedRole) {
        int best = NOTE;
        double most = NEVER;
        for (int role = 0; role < ROLES.length; role++) {
            if (isOpen(column, role, used, last, banned, bannedRole)) {
                int then = role == NOTE ? used : used | 1 << role;
                double total = step(column, role, last, used) + rest(from, column + 1, then, role, banned, bannedRole);
                if (total > most) {
                    most = total;
                    best = role;
                }
            }
        }
        return best;
    }

    /** The most that the columns from one on are worth. */
    private double rest(double[][][] from, int column, int used, int last, int banned, int bannedRole) {
        if (column == columns.size()) {
            return 0;
        }
        double[] known = from[column][used];
        if (known == null) {
            known = new double[ROLES.length];
            Arrays.fill(known, Double.NaN);
            from[column][used] = known;
        }
        if (Double.isNaN(known[last])) {
            double most = NEVER;
            for (int role = 0; role < ROLES.length; role++) {
                if (isOpen(column, role, used, last, banned, bannedRole)) {
                    int then = role == NOTE ? used : used | 1 << role;
                    most = Math.max(
                            most,
                            step(column, role, last, used) + rest(from, column + 1, then, role, banned, bannedRole));
                }
            }
            known[last] = most;
        }
        return known[last];
    }

    private boolean isOpen(int column, int role, int used, int last, int banned, int bannedRole) {
        if (column == banned && role == bannedRole) {
            return false;
        }
        if (decided[column] >= 0 || role == NOTE) {
            return role == (decided[column] >= 0 ? decided[column] : NOTE);
        }
        boolean free = scores[column][role] > 0 && (used & 1 << role) == 0;
        // where no heading says which is which, what stands behind a value explains it and is no name
        boolean explains = role == NAMES && (used & ~given & 1 << VALUE) != 0;
        return free && !explains && (role != VALUE_AGAIN || isBesideValue(column, used, last));
    }

    /** Values of two periods stand side by side; where one heading says just 指标值 there is one column of them. */
    private boolean isBesideValue(int column, int used, int last) {
        boolean before = last == VALUE;
        boolean behind = column + 1 < decided.length && decided[column + 1] == VALUE;
        return mayHaveTwoValues && columns.get(column).word() == null && (used & 1 << VALUE) != 0 && (before || behind);
    }

    private double step(int column, int role, int last, int used) {
        boolean ordered = column > 0 && last < role && last != NOTE;
        boolean unsaid = columns.get(column).word() == null;
        boolean besideName = role == VALUE && last == NAMES && unsaid;
        boolean withoutValue = role != VALUE && last == OPERATOR && (used & 1 << VALUE) == 0 && unsaid;
        return scores[column][role]
                + (ordered ? IN_ORDER : 0)
                + (besideName ? BESIDE_NAME : 0)
                + (withoutValue ? OPERATOR_WITHOUT_VALUE : 0);
    }

    private double total(int[] roles) {
        double total = 0;
        int used = given;
        int last = NOTE;
        for (int column = 0; column < roles.length; column++) {
            total += step(column, roles[column], last, used);
            used |= roles[column] == NOTE ? 0 : 1 << roles[column];
            last = roles[column];
        }
        return total;
    }
}
