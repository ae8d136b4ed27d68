package org.yusuan.form.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What each column of a statement holds: of all assignments of roles from left to right the one that headings and cells speak
 * for most. A heading outweighs the cells where it is known and they do not contradict it; where it is not, the cells and the
 * neighbours decide.
 */
final class StatementColumnAssignment {
    /** What a known heading counts; cells that are all otherwise outweigh it. */
    private static final double WORD = 6;

    /** A column of numbers is one of amounts whatever it is called, unless its heading says that they are none. */
    private static final double NUMBERS = 5;

    private static final double NUMBERS_ARE_NO_NAMES = -8;
    private static final double TEXTS_ARE_NO_AMOUNTS = -7;
    private static final double NUMBERS_OF_ANOTHER_KIND = -3;
    private static final double CODES = 6;
    private static final double PARTS = 9;
    private static final double FIRST_TEXT = 1.5;
    private static final double FURTHER_TEXT = 2;
    private static final double ORDINALS = 7;
    private static final double NOTHING = 4;
    private static final double NOTHING_SPEAKS_FOR_IT = -4;

    /** A second name needs a heading, or none at all beside the first. */
    private static final double SECOND_NAME = -3;

    private static final double INNER_NAME = 1;

    /** The first text names the rows. */
    private static final double BEFORE_NAME = -2;

    /** Amounts that nothing names. */
    private static final double NAMELESS = -6;

    /** A blank column under a heading that nobody knows, with names or codes on its right, is none of amounts. */
    private static final double BLANK_AMONG_NAMES = -3;

    /** A text that comes back in most rows, beside one that is another in each. */
    private static final double REPEATED = -5;

    /** Share of different texts below which a column repeats its texts. */
    static final double FEW = 0.6;

    /** A name to the right of all amounts. */
    private static final double NAMES_NOTHING = -3;

    /** A text between amounts that is worded as what a budget has lines for is rather the name of those on its right. */
    private static final double ITEMS_AMONG_AMOUNTS = -3;

    /** A second name of rows that have one, worded as nothing a budget has lines for, is a fact of them. */
    private static final double NO_ITEMS = -6;

    /** A second name where there is no first. */
    private static final double WITHOUT_NAME = -2;

    /** A code stands before what it is of. */
    private static final double CODE_BEFORE_NAME = 1.5;

    private static final double CODE_AFTER_NAME = -1.5;

    /** Share of a column's cells from which all are taken to be of a kind. */
    static final double NEARLY_ALL = 0.9;

    /** A margin beyond which nothing is in doubt. */
    private static final double CLEAR = 2;

    private static final double NEVER = Double.NEGATIVE_INFINITY;
    private static final ColumnRole[] ROLES = ColumnRole.values();

    /** With and without a name of the rows since the last amounts. */
    private static final int STATES = ROLES.length * 2;

    /**
     * What speaks for the roles of one column.
     *
     * @param word what its heading says; absent where there is none, or an unknown one
     * @param measure whether its heading is a known one of amounts
     * @param headed whether there is a heading
     * @param part whether its cells are a part of the code in this and its neighbour
     * @param second the classification of its codes, where another column has those of a broader one
     * @param count whether its numbers look like counts beside amounts
     */
    record Evidence(
            @Nullable ColumnRole word,
            boolean measure,
            boolean headed,
            boolean part,
            @Nullable ColumnRole second,
            boolean count,
            StatementColumnContent content) {}

    /**
     * @param roles of the columns, left to right
     * @param doubt the share of the columns that could as well hold something else
     */
    record Result(List<ColumnRole> roles, double doubt) {}

    private final List<Evidence> columns;
    private final List<ColumnNeighbours> neighbours;
    private final int lastNumbers;
    private final int firstOrganisation;

    /** Whether every row is of another organisation, so that it needs no other name. */
    private final boolean organisationsNameRows;

    /** Whether a column has texts, which may name the rows. */
    private final boolean mayBeNamed;

    /** Whether the form prints both sides of a budget, each with its names. */
    private final boolean twoSided;

    private StatementColumnAssignment(List<Evidence> columns, boolean twoSided) {
        this.columns = columns;
        this.neighbours = ColumnNeighbours.of(columns, twoSided);
        this.twoSided = twoSided;
        int last = -1;
        for (int column = 0; column < columns.size(); column++) {
            Evidence evidence = columns.get(column);
            last = evidence.measure() || evidence.content().numbers() > 0 ? column : last;
        }
        this.lastNumbers = last;
        int organisation = columns.size();
        for (int column = columns.size() - 1; column >= 0; column--) {
            organisation = columns.get(column).word() == ColumnRole.ORGANISATION ? column : organisation;
        }
        this.firstOrganisation = Math.min(
                organisation,
                IntStream.range(0, columns.size())
                        .filter(column -> neighbours.get(column).codeOfOffices())
                        .findFirst()
                        .orElse(columns.size()));
        this.organisationsNameRows = organisation < columns.size()
                && columns.get(organisation).content().different() >= NEARLY_ALL;
        this.mayBeNamed = columns.stream().anyMatch(other -> other.content().texts() > 0);
    }

    /** @param twoSided whether the form prints both sides of a budget, each with its names */
    static Result of(List<Evidence> columns, boolean twoSided) {
        return columns.isEmpty() ? new Result(List.of(), 0) : new StatementColumnAssignment(columns, twoSided).best();
    }

    private Result best() {
        int count = columns.size();
        double[][] before = new double[count][STATES];
        int[][] from = new int[count][STATES];
        for (int column = 0; column < count; column++) {
            for (int state = 0; state < STATES; state++) {
                before[column][state] = NEVER;
                for (int last = 0; last < (column == 0 ? 1 : STATES); last++) {
                    if (column > 0 && before[column - 1][last] == NEVER) {
                        continue;
                    }
                    double score =
                            step(column, column == 0 ? -1 : last, state) + (column == 0 ? 0 : before[column - 1][last]);
                    if (score > before[column][state]) {
                        before[column][state] = score;
                        from[column][state] = last;
                    }
                }
            }
        }
        int[] path = new int[count];
        path[count - 1] = argMax(before[count - 1]);
        for (int column = count - 1; column > 0; column--) {
            path[column - 1] = from[column][path[column]];
        }
        return new Result(roles(path), doubt(before, path));
    }

    private static List<ColumnRole> roles(int[] path) {
        List<ColumnRole> roles = new ArrayList<>();
        for (int state : path) {
            roles.add(role(state));
        }
        return roles;
    }

    /** How near the next best role of each column comes, with all before it and all after it as good as they can be. */
    private double doubt(double[][] before, int[] path) {
        int count = columns.size();
        if (columns.stream().allMatch(column -> column.content().numbers() == 0)) {
            // an empty form: no amount can be read as another
            return 0;
        }
        double[] after = new double[STATES];
        double best = before[count - 1][path[count - 1]];
        double doubt = 0;
        for (int column = count - 1; column >= 0; column--) {
            double other = NEVER;
            for (int state = 0; state < STATES; state++) {
                if (role(state) != role(path[column])) {
                    other = Math.max(other, before[column][state] + after[state]);
                }
            }
            doubt += columns.get(column).content().isBlank() ? 0 : Math.max(0, 1 - (best - other) / CLEAR);
            double[] earlier = new double[STATES];
            for (int last = 0; last < STATES && column > 0; last++) {
                earlier[last] = NEVER;
                for (int state = 0; state < STATES; state++) {
                    earlier[last] = Math.max(earlier[last], step(column, last, state) + after[state]);
                }
            }
            after = earlier;
        }
        return Math.min(1, doubt / count);
    }

    private static ColumnRole role(int state) {
        return ROLES[state / 2];
    }

    private static boolean named(int state) {
        return state % 2 == 1;
    }

    private static int argMax(double[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return best;
    }

    /** What it is worth that a column is of a role, after another; impossible where the state before does not lead here. */
    private double step(int column, int last, int state) {
        ColumnRole role = role(state);
        ColumnRole before = last < 0 ? ColumnRole.BLANK : role(last);
        boolean namedBefore = last >= 0 && named(last);
        boolean open = before == ColumnRole.MEASURE && role != ColumnRole.MEASURE && role.isKey();
        boolean nameNow = role.isName() || (namedBefore && !open);
        if (nameNow != named(state)) {
            return NEVER;
        }
        Evidence evidence = columns.get(column);
        ColumnNeighbours beside = neighbours.get(column);
        double score = own(evidence, role);
        boolean unsaid = evidence.word() == null;
        if (role.isName() && namedBefore && !open && unsaid) {
            boolean inner = !evidence.headed()
                    && before.isName()
                    && (evidence.content().different() > FEW
                            || columns.get(column - 1).content().printed()
                                    < FEW * evidence.content().printed());
            score += inner ? INNER_NAME : SECOND_NAME;
        }
        if (role.isCode() && namedBefore && !open && unsaid) {
            score += CODE_AFTER_NAME;
        }
        if (open && column > lastNumbers) {
            score += NAMES_NOTHING;
        }
        if (open && role.isName() && unsaid && !twoSided) {
            score += NO_ITEMS * (1 - evidence.content().items());
        }
        if (before.isCode() && (role.isName() || role.isFurtherName())) {
            score += CODE_BEFORE_NAME;
        }
        if (role == ColumnRole.DIMENSION && before == ColumnRole.MEASURE && column < lastNumbers && unsaid) {
            score += ITEMS_AMONG_AMOUNTS * (twoSided ? 1 : evidence.content().items());
        }
        if (role == ColumnRole.NAME && unsaid && evidence.headed() && organisationsNameRows && !before.isCode()) {
            score += NO_ITEMS * (1 - evidence.content().items());
        }
        if (role == ColumnRole.NAME && unsaid && !namedBefore && beside.repeatedBesideNames()) {
            score += REPEATED;
        }
        score += byCode(column, role, before);
        if (role == ColumnRole.MEASURE && before != ColumnRole.MEASURE) {
            score += namedBefore || before.isFurtherName() || column > firstOrganisation || !mayBeNamed ? 0 : NAMELESS;
            score += beside.blankAmongNames() ? BLANK_AMONG_NAMES : 0;
        }
        if (!namedBefore) {
            score += withoutName(evidence.word(), role);
        }
        if (role == ColumnRole.DIMENSION && !namedBefore && unsaid) {
            score += BEFORE_NAME;
        }
        return score;
    }

    /**
     * What the class of its codes is worth, where no heading says the role: codes of another classification beside those of a
     * broader one are the row's second, and the text behind codes is their name.
     */
    private double byCode(int column, ColumnRole role, ColumnRole before) {
        Evidence evidence = columns.get(column);
        if (evidence.word() != null) {
            return 0;
        }
        StatementColumnContent content = evidence.content();
        ColumnNeighbours beside = neighbours.get(column);
        boolean behindProject = column > 0 && columns.get(column - 1).content().projects() >= NEARLY_ALL;
        return switch (role) {
            case ECONOMIC_CODE, COUNTERPART_CODE -> role == evidence.second() ? WORD + CODES + PARTS : 0;
            case ORGANISATION_CODE -> beside.codeOfOffices() ? WORD + CODES + PARTS : 0;
            case ORGANISATION ->
                before == ColumnRole.ORGANISATION_CODE || beside.officeBesideNames() ? 2 * WORD * content.texts() : 0;
            case ECONOMIC -> before == ColumnRole.ECONOMIC_CODE ? 2 * WORD * content.texts() : 0;
            case COUNTERPART ->
                before == ColumnRole.COUNTERPART_CODE || beside.expenseBesideNames() ? 2 * WORD * content.texts() : 0;
            case NAME ->
                (before == ColumnRole.COUNTERPART && neighbours.get(column - 1).expenseBesideNames()
                                ? CODE_BEFORE_NAME
                                : 0)
                        + (beside.remarkBesideNames() ? NO_ITEMS : 0);
            case DIMENSION -> isCount(evidence) ? WORD : 0;
            case PROJECT -> before == ColumnRole.DIMENSION && behindProject ? 2 * WORD * content.texts() : 0;
            case MEASURE -> NUMBERS_ARE_NO_NAMES * content.projects();
            default -> 0;
        };
    }

    private static boolean isCount(Evidence evidence) {
        return evidence.count() && evidence.word() == null && !evidence.measure();
    }

    /** A text may name the rows where nothing else does, even one whose heading says a quality: 单位（科目）. */
    private static double firstText(@Nullable ColumnRole word) {
        if (word == ColumnRole.DIMENSION) {
            return 2 * FIRST_TEXT;
        }
        return word == null ? FIRST_TEXT : 0;
    }

    /** What names the rows in a further classification is their name where they have no other. */
    private static double withoutName(@Nullable ColumnRole word, ColumnRole role) {
        boolean name = word == ColumnRole.COUNTERPART || word == ColumnRole.ECONOMIC;
        boolean code = word == ColumnRole.COUNTERPART_CODE || word == ColumnRole.ECONOMIC_CODE;
        if (!name && !code) {
            return 0;
        }
        if (role == word) {
            return WITHOUT_NAME + (role == ColumnRole.ECONOMIC ? WITHOUT_NAME : 0);
        }
        if (name) {
            return role == ColumnRole.NAME ? WORD - WITHOUT_NAME : 0;
        }
        return role == ColumnRole.CODE ? WORD / 2 : 0;
    }

    private static double own(Evidence evidence, ColumnRole role) {
        StatementColumnContent content = evidence.content();
        double word = word(evidence, role);
        double texts = content.texts();
        return word
                + switch (role) {
                    case ORDINAL -> content.ordinal() ? ORDINALS : word > 0 ? 0 : NOTHING_SPEAKS_FOR_IT;
                    case CODE ->
                        (evidence.word() == null ? CODES : CODES / 2) * content.codes()
                                - (evidence.part() ? PARTS : 0)
                                + (word > 0 ? 0 : NOTHING_SPEAKS_FOR_IT * (1 - content.codes()));
                    case CODE_PART -> evidence.part() ? PARTS : word > 0 ? 0 : NOTHING_SPEAKS_FOR_IT;
                    case NAME -> firstText(evidence.word()) * texts + NUMBERS_ARE_NO_NAMES * content.numbers();
                    case PROJECT, ECONOMIC, COUNTERPART, ORGANISATION -> NUMBERS_ARE_NO_NAMES * content.numbers();
                    case ECONOMIC_CODE, COUNTERPART_CODE, ORGANISATION_CODE -> 0;
                    case DIMENSION -> FURTHER_TEXT * texts;
                    case MEASURE ->
                        evidence.headed() || !content.isBlank()
                                ? NUMBERS * (content.numbers() - content.codes() / 2)
                                        + TEXTS_ARE_NO_AMOUNTS * texts
                                        + (saysOtherNumbers(evidence) ? NUMBERS_OF_ANOTHER_KIND : 0)
                                        + (content.isBlank() ? 1 : 0)
                                : NEVER;
                    case BLANK -> content.isBlank() && !evidence.headed() ? NOTHING : NEVER;
                };
    }

    /** Whether the heading says that the numbers are no amounts: codes, ordinals, counts. */
    private static boolean saysOtherNumbers(Evidence evidence) {
        ColumnRole word = evidence.word();
        return word != null && word != ColumnRole.MEASURE && !word.isName() && !word.isFurtherName();
    }

    private static double word(Evidence evidence, ColumnRole role) {
        boolean said = evidence.word() == role
                || (evidence.word() == null && evidence.measure() && role == ColumnRole.MEASURE);
        if (said) {
            return WORD;
        }
        return role.needsWord() ? -WORD : 0;
    }
}
