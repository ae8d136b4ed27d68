package org.yusuan.form.performance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.Cell;
import org.yusuan.form.table.GridRows;
import org.yusuan.lexicon.Folding;
import org.yusuan.record.FundingSource;

/**
 * The columns of a list of targets that state something about the project: by their headings, and what no heading says by
 * their cells (money, a long text, names of organisations).
 *
 * @param columns left to right
 * @param bodyRow the first row under the headings
 * @param inferred the share of them that only their cells tell
 */
record ListColumns(List<ProjectColumn> columns, int bodyRow, double inferred) {
    /** How the name of an organisation ends. */
    private static final Pattern ORGANISATION =
            Pattern.compile(".*(?:局|厅|委|办|院|所|站|馆|校|学|队|部|处|会|社|室|场|中心|本级|公司|政府|法院|单位|机关)(?:[（(].*[)）])?");

    /** A project's code, which is longer than an ordinal. */
    private static final Pattern CODE = Pattern.compile("(?=.*\\d)[0-9A-Za-z-]{8,40}");

    private static final Pattern YEARS = Pattern.compile("(?:19|20)\\d\\d\\D{1,6}(?:19|20)\\d\\d\\D*");

    private static final Pattern BARE_DIGITS = Pattern.compile("\\d{6,9}");

    /** What such digits count among amounts. */
    private static final double LIKE_A_CODE = 0.8;

    /** A goal is a sentence: its mean length in characters. */
    static final int SHORTEST_GOAL = 20;

    /** The longest name of a project in characters, on average. */
    private static final int LONGEST_NAME = 60;

    /** So many cells tell what a column holds. */
    private static final int MOST_CELLS = 60;

    /** So many of the cells must agree. */
    private static final double MOSTLY = 0.6;

    /** What a code on the left counts among names of projects. */
    private static final double BEHIND_CODE = 1;

    /** The fewest known headings that make a list of a project in each row. */
    private static final int FEWEST_HEADINGS = 3;

    /** The fewest rows by which columns without a known heading make a list. */
    private static final int FEWEST_BY_SIGHT = 3;

    private static final Set<TargetLabel> UNITS =
            EnumSet.of(TargetLabel.IMPLEMENTING_UNIT, TargetLabel.DEPARTMENT_NAME);
    private static final Set<TargetLabel> GOALS =
            EnumSet.of(TargetLabel.GOAL, TargetLabel.GOAL_ANNUAL, TargetLabel.GOAL_TOTAL);

    ListColumns {
        columns = List.copyOf(columns);
    }

    /** The row in which the headings begin. */
    int firstRow() {
        int headings = columns.stream()
                .mapToInt(column -> column.heading().row())
                .min()
                .orElse(0);
        return Math.min(headings, bodyRow);
    }

    /**
     * A column that states something about the project.
     *
     * @param heading with a blank text where nothing is printed over the column
     * @param label absent where neither the lexicon nor the cells have one
     * @param source absent where it is no amount by source
     */
    record ProjectColumn(
            Cell heading,
            @Nullable TargetLabel label,
            @Nullable FundingSource source) {

        /** A heading such as 单位（专项）名称: some rows name a unit, those under them its projects. */
        boolean namesUnitsToo() {
            String key = Folding.key(heading.text());
            return key.contains("单位") && (key.contains("专项") || key.contains("项目"));
        }

        boolean isUnit() {
            return label != null && UNITS.contains(label);
        }

        boolean isMoney() {
            return source != null
                    || (label != null
                            && (label.use() == TargetLabel.Use.AMOUNT || label.use() == TargetLabel.Use.FUNDS));
        }

        private boolean isUnknown() {
            return label == null && source == null;
        }

        private ProjectColumn as(TargetLabel other) {
            return new ProjectColumn(heading, other, null);
        }
    }

    /** The columns left of an indicator block; empty where the block belongs to a form. */
    static Optional<ListColumns> leftOf(IndicatorHeading block, GridRows rows) {
        List<ProjectColumn> columns = new ArrayList<>();
        if (block.isPrinted()) {
            for (Cell cell : rows.covering(block.levelsEnd() - 1)) {
                boolean heads =
                        !cell.isBlank() || !below(rows, block.endRow(), cell).isEmpty();
                if (cell.col() < block.firstColumn() && heads) {
                    columns.add(column(cell));
                }
            }
        } else {
            rows.covering(block.endRow()).stream()
                    .filter(cell -> cell.col() < block.firstColumn())
                    .forEach(cell -> columns.add(new ProjectColumn(cell.withText(""), null, null)));
        }
        boolean named = has(columns, TargetLabel.PROJECT_NAME) || has(columns, TargetLabel.DEPARTMENT_NAME);
        return columns.isEmpty() || (!named && isUnderForm(block, rows))
                ? Optional.empty()
                : of(columns, rows, block.isPrinted() ? block.endRow() : 0);
    }

    /** Whether labels over the block say what it is of: what stands left of its levels are levels or labels, too. */
    private static boolean isUnderForm(IndicatorHeading block, GridRows rows) {
        return IntStream.range(0, block.bodyStart())
                .boxed()
                .flatMap(row -> rows.printedIn(row).stream())
                .anyMatch(cell -> TargetWords.label(cell)
                        .filter(label -> label.field() != null || label.use() == TargetLabel.Use.GOAL)
                        .isPresent());
    }

    /**
     * The columns of a list with a row for each project, from the first row that heads one: it says where the goals stand, or
     * the projects with their money.
     */
    static Optional<ListColumns> ofRowsOfProjects(GridRows rows) {
        return IntStream.range(0, rows.count())
                .boxed()
                .flatMap(row -> headedBy(row, rows).stream())
                .findFirst();
    }

    private static Optional<ListColumns> headedBy(int row, GridRows rows) {
        List<Cell> printed = rows.printedIn(row);
        int end = printed.stream().mapToInt(Cell::rowEnd).max().orElse(row + 1);
        List<ProjectColumn> columns = end > rows.count() - 1
                ? List.of()
                : rows.covering(end - 1).stream()
                        .filter(cell -> !cell.isBlank() && cell.row() >= row)
                        .map(ListColumns::column)
                        .toList();
        long known = columns.stream().filter(column -> !column.isUnknown()).count();
        boolean project = has(columns, TargetLabel.PROJECT_NAME);
        boolean money = columns.stream().anyMatch(ProjectColumn::isMoney);
        boolean goal = columns.stream().anyMatch(column -> column.label() != null && GOALS.contains(column.label()));
        boolean states =
                project ? money || goal : goal && money && columns.stream().anyMatch(ProjectColumn::isUnit);
        boolean labelsOnly = known >= FEWEST_HEADINGS && known > columns.size() / 2;
        return states && labelsOnly ? of(columns, rows, end) : Optional.empty();
    }

    private static ProjectColumn column(Cell heading) {
        return new ProjectColumn(
                heading,
                TargetWords.listHeading(heading).orElse(null),
                TargetWords.source(heading).orElse(null));
    }

    private static boolean has(List<ProjectColumn> columns, TargetLabel label) {
        return columns.stream().anyMatch(column -> column.label() == label);
    }

    /**
     * The columns of a list with a row for each project of which no heading is known: in most rows a name of its own, an
     * amount and a goal stand side by side.
     */
    static Optional<ListColumns> bySight(GridRows rows) {
        int fullest = IntStream.range(0, rows.count())
                .boxed()
                .max(Comparator.comparing((Integer row) -> rows.printedIn(row).size())
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(0);
        boolean labelled = IntStream.range(0, rows.count())
                .boxed()
                .flatMap(row -> rows.printedIn(row).stream())
                .anyMatch(cell -> TargetWords.label(cell).isPresent());
        List<Cell> cells = rows.printedIn(fullest);
        int body = IntStream.range(0, rows.count())
                .filter(row -> rows.printedIn(row).stream().anyMatch(TargetAmounts::isNumber))
                .findFirst()
                .orElse(rows.count());
        if (labelled || cells.size() < FEWEST_HEADINGS || rows.count() - body < FEWEST_BY_SIGHT) {
            return Optional.empty();
        }
        List<ProjectColumn> columns = cells.stream()
                .map(cell -> new ProjectColumn(headingOver(cell, body), null, null))
                .toList();
        return of(columns, rows, body)
                .filter(ListColumns::namesProjects)
                .filter(list -> list.columns().stream().anyMatch(ProjectColumn::isMoney))
                .filter(list -> list.first(TargetLabel.GOAL).isPresent());
    }

    /** The place over a column's body, where a heading may say anything or nothing. */
    private static Cell headingOver(Cell cell, int body) {
        return new Cell(
                0, cell.col(), Math.max(1, body), cell.colSpan(), "", cell.areas(), null, List.of(), null, null);
    }

    private static Optional<ListColumns> of(List<ProjectColumn> headed, GridRows rows, int body) {
        List<ProjectColumn> columns = new ArrayList<>(headed);
        boolean alone = isOfOneTarget(columns, rows, body);
        int inferred = 0;
        for (Guess guess : Guess.values()) {
            int best = guess.best(columns, rows, body, alone);
            if (best >= 0) {
                columns.set(best, columns.get(best).as(guess.label));
                inferred++;
            }
        }
        ListColumns list = new ListColumns(columns, body, (double) inferred / columns.size());
        return list.name().isPresent() ? Optional.of(list) : list.ofUnits();
    }

    /** Whether each column says one thing, one of them an amount and one a goal: a list of a single project, or of a single unit. */
    private static boolean isOfOneTarget(List<ProjectColumn> columns, GridRows rows, int body) {
        List<List<Cell>> cells = columns.stream()
                .map(column -> below(rows, body, column.heading()))
                .toList();
        return cells.stream().allMatch(column -> Guess.different(column) <= 1)
                && cells.stream().flatMap(List::stream).anyMatch(TargetAmounts::isNumber)
                && cells.stream()
                        .flatMap(List::stream)
                        .anyMatch(cell -> Guess.GOAL.fits(cell) > MOSTLY && !isOrganisation(cell.text()));
    }

    /** The same as a list of the units' own targets, where nothing but units is named. */
    private Optional<ListColumns> ofUnits() {
        List<ProjectColumn> units = columns.stream()
                .map(column -> column.label() == TargetLabel.IMPLEMENTING_UNIT
                        ? column.as(TargetLabel.DEPARTMENT_NAME)
                        : column)
                .toList();
        ListColumns list = new ListColumns(units, bodyRow, inferred);
        return list.name().isPresent() && columns.stream().anyMatch(ProjectColumn::isMoney)
                ? Optional.of(list)
                : Optional.empty();
    }

    /** The column that names the targets: projects, else units. */
    Optional<ProjectColumn> name() {
        return first(TargetLabel.PROJECT_NAME).or(() -> first(TargetLabel.DEPARTMENT_NAME));
    }

    boolean namesProjects() {
        return first(TargetLabel.PROJECT_NAME).isPresent();
    }

    /** The column that names the units of the projects. */
    Optional<ProjectColumn> unit() {
        return columns.stream()
                .filter(column -> column.isUnit() && !name().equals(Optional.of(column)))
                .findFirst();
    }

    private Optional<ProjectColumn> first(TargetLabel label) {
        return columns.stream().filter(column -> column.label() == label).findFirst();
    }

    /** The printed cells under a heading. */
    private static List<Cell> below(GridRows rows, int from, Cell heading) {
        List<Cell> cells = new ArrayList<>();
        for (int row = from; row < rows.count() && cells.size() < MOST_CELLS; row++) {
            int at = row;
            rows.overlapping(row, heading.col(), heading.colEnd()).stream()
                    .filter(cell -> cell.row() == at && !cell.isBlank())
                    .forEach(cells::add);
        }
        return cells;
    }

    /** Whether a text is the name of an organisation. */
    static boolean isOrganisation(String text) {
        return ORGANISATION.matcher(Folding.fold(text)).matches();
    }

    /** Whether the cells number the rows of the list, but for its total. */
    private static boolean count(List<Cell> cells) {
        List<Cell> numbers = cells.stream().filter(TargetAmounts::isNumber).toList();
        return numbers.size() > 1
                && IntStream.range(0, numbers.size())
                        .allMatch(i -> Folding.key(numbers.get(i).text()).equals(String.valueOf(i + 1)));
    }

    /** What a column is taken for that no heading names, in the order in which it is looked for. */
    private enum Guess {
        CODE(TargetLabel.PROJECT_CODE) {
            @Override
            boolean isSaid(ProjectColumn column) {
                return column.label() == TargetLabel.PROJECT_CODE;
            }

            @Override
            double fits(Cell cell) {
                return ListColumns.CODE.matcher(Folding.key(cell.text())).matches() && !TargetAmounts.isNumber(cell)
                        ? 1
                        : 0;
            }
        },
        PERIOD(TargetLabel.PERIOD) {
            @Override
            boolean isSaid(ProjectColumn column) {
                return column.label() != null
                        && (column.label() == TargetLabel.PERIOD
                                || column.label() == TargetLabel.START
                                || column.label() == TargetLabel.END);
            }

            @Override
            double fits(Cell cell) {
                return YEARS.matcher(Folding.key(cell.text())).matches() ? 1 : 0;
            }

            @Override
            long fewest(List<ProjectColumn> columns, GridRows rows, int body) {
                return 0;
            }
        },
        MONEY(TargetLabel.AMOUNT_ANNUAL) {
            @Override
            boolean isSaid(ProjectColumn column) {
                return column.isMoney();
            }

            /** Digits alone may be a unit's code. */
            @Override
            double fits(Cell cell) {
                return !TargetAmounts.isNumber(cell)
                        ? 0
                        : BARE_DIGITS.matcher(cell.text().strip()).matches() ? LIKE_A_CODE : 1;
            }
        },
        GOAL(TargetLabel.GOAL) {
            @Override
            boolean isSaid(ProjectColumn column) {
                return column.label() != null && GOALS.contains(column.label());
            }

            @Override
            double fits(Cell cell) {
                return Math.min(2, (double) cell.text().length() / SHORTEST_GOAL);
            }
        },
        UNIT(TargetLabel.IMPLEMENTING_UNIT) {
            @Override
            boolean isSaid(ProjectColumn column) {
                return column.isUnit() || column.label() == TargetLabel.SUPERVISING_DEPARTMENT;
            }

            @Override
            double fits(Cell cell) {
                return isOrganisation(cell.text()) ? 1 : 0;
            }

            /** The projects of a list may all be one unit's. */
            @Override
            long fewest(List<ProjectColumn> columns, GridRows rows, int body) {
                return 0;
            }
        },
        PROJECT(TargetLabel.PROJECT_NAME) {
            @Override
            boolean isSaid(ProjectColumn column) {
                return column.label() == TargetLabel.PROJECT_NAME || (column.isUnit() && column.namesUnitsToo());
            }

            @Override
            double fits(Cell cell) {
                boolean name = cell.text().codePoints().anyMatch(Character::isIdeographic)
                        && cell.text().length() <= LONGEST_NAME
                        && TargetWords.label(cell).isEmpty()
                        && TargetWords.horizon(cell.text()).isEmpty();
                return name ? 1 : 0;
            }

            /** A name stands behind its code, and few come again. */
            @Override
            double beside(List<ProjectColumn> columns, int column, List<Cell> cells) {
                boolean coded = column > 0 && CODE.isSaid(columns.get(column - 1));
                return (coded ? BEHIND_CODE : 0) + (double) different(cells) / cells.size();
            }

            /** A unit has several projects, or the list is one of units. */
            @Override
            long fewest(List<ProjectColumn> columns, GridRows rows, int body) {
                return columns.stream()
                        .filter(column -> column.label() == TargetLabel.DEPARTMENT_NAME)
                        .mapToLong(column -> different(below(rows, body, column.heading())))
                        .max()
                        .orElse(1);
            }
        };

        private final TargetLabel label;

        Guess(TargetLabel label) {
            this.label = label;
        }

        abstract boolean isSaid(ProjectColumn column);

        /** How much a cell speaks for it, 1 where it is one. */
        abstract double fits(Cell cell);

        /** What speaks for a column that fits, among others that do. */
        double beside(List<ProjectColumn> columns, int column, List<Cell> cells) {
            return 0;
        }

        /** What a column must have more different texts than. */
        long fewest(List<ProjectColumn> columns, GridRows rows, int body) {
            return 1;
        }

        private static long different(List<Cell> cells) {
            return cells.stream()
                    .map(cell -> Folding.key(cell.text()))
                    .distinct()
                    .count();
        }

        /** The unknown column whose cells fit best; -1 where a heading says it already or none fits. */
        private int best(List<ProjectColumn> columns, GridRows rows, int body, boolean alone) {
            if (columns.stream().anyMatch(this::isSaid)) {
                return -1;
            }
            int best = -1;
            double most = 0;
            long fewest = alone ? 0 : fewest(columns, rows, body);
            for (int i = 0; i < columns.size(); i++) {
                List<Cell> cells = columns.get(i).isUnknown()
                        ? below(rows, body, columns.get(i).heading())
                        : List.of();
                double fit = cells.stream().mapToDouble(this::fits).average().orElse(0);
                if (different(cells) > fewest && fit > MOSTLY && !count(cells)) {
                    double worth = fit + beside(columns, i, cells);
                    best = worth > most ? i : best;
                    most = Math.max(most, worth);
                }
            }
            return best;
        }
    }
}
