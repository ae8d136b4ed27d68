package org.yusuan.form.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.Cell;
import org.yusuan.form.table.Doubts;
import org.yusuan.lexicon.Folding;
import org.yusuan.lexicon.Numbering;
import org.yusuan.record.Doubt;

/** Finds out what each column of a budget statement holds: by its headings, checked against its cells. */
final class StatementColumns {
    /** Share of a column's printed cells that must be of a kind for the column to be of it. */
    private static final double NEARLY_ALL = 0.9;

    /** Share from which the codes of a column are of one classification, totals and blanks beside them. */
    private static final double MOST = 0.5;

    /** Share of parts with a zero before them from which they are no numbers: 05. */
    private static final double FEW_ZEROS = 0.2;

    /** So many rows below others show that a column has the inner names. */
    private static final int FEWEST_STEPS = 3;

    /** What a heading says in brackets of the whole: 支出功能分类科目（按大类）. */
    private static final Pattern REMARK_BEHIND = Pattern.compile("\\s*[(（][^()（）]*[)）]$");

    private final CellMap map;
    private final StatementLayout layout;

    private StatementColumns(CellMap map, StatementLayout layout) {
        this.map = map;
        this.layout = layout;
    }

    /** @param twoSided whether the form prints both sides of a budget, each with its names */
    static List<StatementColumn> of(CellMap map, StatementLayout layout, boolean twoSided, Doubts doubts) {
        StatementColumns columns = new StatementColumns(map, layout);
        List<StatementColumn> headed = new ArrayList<>();
        for (int col = 0; col < map.columns(); col++) {
            headed.add(columns.headed(col));
        }
        List<StatementColumn> own = headed.stream()
                .filter(column -> column.index() == 0
                        || worded(column).isPresent()
                        || !map.isReachedOver(layout.body(), column.index()))
                .toList();
        StatementColumnAssignment.Result assigned = StatementColumnAssignment.of(columns.evidence(own), twoSided);
        List<StatementColumn> found = new ArrayList<>();
        int last = -1;
        for (StatementColumn column : headed) {
            boolean next = last + 1 < own.size() && own.get(last + 1).index() == column.index();
            last += next ? 1 : 0;
            found.add(column.as(assigned.roles().get(Math.max(0, last))));
        }
        doubts.add(Doubt.COLUMNS, assigned.doubt());
        return columns.withInnerName(found);
    }

    private List<StatementColumnAssignment.Evidence> evidence(List<StatementColumn> headed) {
        List<StatementColumnContent> contents = headed.stream()
                .map(column -> StatementColumnContent.of(map, layout.body(), column.index()))
                .toList();
        List<Integer> codes = IntStream.range(0, contents.size())
                .mapToObj(col -> outermostPart(contents, col))
                .toList();
        CountColumns counts = new CountColumns(map, layout.body(), amounts(headed, contents, codes));
        List<StatementColumnAssignment.Evidence> evidence = new ArrayList<>();
        for (int i = 0; i < headed.size(); i++) {
            StatementColumn column = headed.get(i);
            boolean measure = MeasureReading.MEASURES.of(column.leaf()).isPresent();
            evidence.add(new StatementColumnAssignment.Evidence(
                    word(column, contents.get(i)),
                    measure,
                    !column.path().isEmpty(),
                    codes.get(i) < i || isOuterPart(contents, i),
                    second(contents, codes, i),
                    counts.isCount(column.index()),
                    contents.get(i)));
        }
        return evidence;
    }

    /** The columns of numbers that may be amounts: neither codes nor ordinals, nor the first ones if a text stands behind them. */
    private static List<Integer> amounts(
            List<StatementColumn> headed, List<StatementColumnContent> contents, List<Integer> codes) {
        List<Integer> amounts = new ArrayList<>();
        for (int i = 0; i < contents.size(); i++) {
            StatementColumnContent content = contents.get(i);
            int next = next(contents, i);
            boolean beforeText = next >= 0 && contents.get(next).texts() >= MOST;
            boolean codeOrOrdinal = codes.get(i) != i || isCoded(contents, i) || content.ordinal();
            if (content.numbers() >= NEARLY_ALL && !codeOrOrdinal && !(beforeText && amounts.isEmpty())) {
                amounts.add(headed.get(i).index());
            }
        }
        return amounts;
    }

    /** What the heading says the column holds; a comparison and a part of amounts are amounts by whatever words. */
    private static @Nullable ColumnRole word(StatementColumn column, StatementColumnContent content) {
        if (column.path().isEmpty()) {
            return null;
        }
        boolean words = !content.isBlank() && content.numbers() == 0;
        boolean part = column.path().size() > 1 && Numbering.isAmong(column.leaf());
        if ((part || MeasureReading.isComparison(column.path())) && !words) {
            return ColumnRole.MEASURE;
        }
        return worded(column.path(), column.leaf()).orElse(null);
    }

    /** Whether the column has the three digits of a class, and those behind it the two of each level below. */
    private static boolean isOuterPart(List<StatementColumnContent> contents, int col) {
        int next = next(contents, col);
        return contents.get(col).classes() >= NEARLY_ALL && next >= 0 && isPart(contents, next);
    }

    /** Whether the column has the two digits of a level below a class: before the name, or with a zero that no amount begins with. */
    private static boolean isPart(List<StatementColumnContent> contents, int col) {
        StatementColumnContent content = contents.get(col);
        return content.parts() >= NEARLY_ALL
                && (content.zeros() >= FEW_ZEROS
                        || contents.subList(col, contents.size()).stream().anyMatch(right -> right.texts() >= MOST));
    }

    /** The next column on the right in which anything is printed; -1 if there is none. */
    private static int next(List<StatementColumnContent> contents, int col) {
        return IntStream.range(col + 1, contents.size())
                .filter(right -> !contents.get(right).isBlank())
                .findFirst()
                .orElse(-1);
    }

    /** Where codes stand in parts side by side, the column of their class; else the column itself. */
    private static int outermostPart(List<StatementColumnContent> contents, int col) {
        int left = col;
        while (left > 0 && isWithinParts(contents.get(left))) {
            left--;
        }
        return left < col && isPart(contents, col) && isOuterPart(contents, left) ? left : col;
    }

    private static boolean isWithinParts(StatementColumnContent content) {
        return content.isBlank() || content.parts() >= NEARLY_ALL;
    }

    /**
     * The classification of the codes of a column, where it is not the broadest that the rows have: functions before economic items
     * of departments, these before those of governments.
     *
     * @param codes for each column the one that has the class of its codes
     */
    private static @Nullable ColumnRole second(List<StatementColumnContent> contents, List<Integer> codes, int col) {
        int own = codes.get(col);
        StatementColumnContent content = contents.get(own);
        if (!isCoded(contents, own) || content.economic() + content.counterpart() < MOST) {
            return null;
        }
        boolean ofGovernment = content.counterpart() >= MOST;
        boolean narrower = IntStream.range(0, contents.size())
                .filter(other -> codes.get(other) != own && isCoded(contents, other))
                .mapToObj(contents::get)
                .anyMatch(other -> other.economic() + other.counterpart() < 1 - NEARLY_ALL
                        || (ofGovernment && other.economic() >= MOST));
        return !narrower ? null : ofGovernment ? ColumnRole.COUNTERPART_CODE : ColumnRole.ECONOMIC_CODE;
    }

    private static boolean isCoded(List<StatementColumnContent> contents, int col) {
        return contents.get(col).codes() >= MOST || isOuterPart(contents, col);
    }

    /**
     * A text beside a name that is merged down over it, or that stands in rows of its own below it, is the inner part of the name, where
     * no heading says otherwise.
     */
    private List<StatementColumn> withInnerName(List<StatementColumn> columns) {
        Optional<StatementColumn> outer = columns.stream()
                .filter(column -> column.role() == ColumnRole.NAME)
                .findFirst()
                .filter(column -> worded(column).isEmpty() && !column.namesOrganisations());
        if (outer.isEmpty()) {
            return columns;
        }
        List<StatementColumn> names = new ArrayList<>(List.of(outer.get()));
        StatementColumn beside = null;
        for (StatementColumn column : columns) {
            boolean apart = column.index() > outer.get().index()
                    && (column.headings().isEmpty()
                            || !column.headings().equals(outer.get().headings()));
            beside = beside == null && apart ? column : beside;
            boolean text = apart
                    && column.role() == ColumnRole.DIMENSION
                    && worded(column).isEmpty();
            if (text && ((column.equals(beside) && mergesOver(outer.get(), column)) || stepsBelow(names, column))) {
                names.add(column);
            }
        }
        return columns.stream()
                .map(column ->
                        names.stream().anyMatch(name -> isOf(name, column)) ? column.as(ColumnRole.NAME) : column)
                .toList();
    }

    /** Whether a column is another or one under its heading. */
    private static boolean isOf(StatementColumn name, StatementColumn column) {
        return name.index() == column.index()
                || (name.index() < column.index()
                        && !name.headings().isEmpty()
                        && name.headings().equals(column.headings())
                        && column.role() == ColumnRole.DIMENSION);
    }

    /** Whether a column's texts stand in rows in which none of the names on its left begins. */
    private boolean stepsBelow(List<StatementColumn> names, StatementColumn column) {
        int printed = 0;
        int alone = 0;
        for (int row : layout.body()) {
            if (map.beginning(row, column.index()) != null) {
                printed++;
                boolean named = false;
                for (StatementColumn name : names) {
                    named |= map.beginning(row, name.index()) != null;
                }
                alone += named ? 0 : 1;
            }
        }
        return printed >= FEWEST_STEPS && alone >= NEARLY_ALL * printed;
    }

    private static Optional<ColumnRole> worded(StatementColumn column) {
        return column.path().isEmpty() ? Optional.empty() : worded(column.path(), column.leaf());
    }

    /** Whether one cell of the outer column stands beside several of the inner one. */
    private boolean mergesOver(StatementColumn outer, StatementColumn inner) {
        for (int row : layout.body()) {
            Cell over = map.printed(row, outer.index());
            Cell beside = map.beginning(row, inner.index());
            if (over != null && over.row() < row && beside != null && !beside.equals(over)) {
                return true;
            }
        }
        return false;
    }

    /** The column with the headings over it, its role open. */
    private StatementColumn headed(int col) {
        List<Cell> headings = new ArrayList<>(headings(col));
        List<String> path = new ArrayList<>(
                headings.stream().map(cell -> Folding.fold(cell.text())).toList());
        joinBroken(headings, path);
        return new StatementColumn(col, ColumnRole.BLANK, headings, path);
    }

    /** A heading that goes on in the cell below is one word: 一般公共 over 预算. */
    private void joinBroken(List<Cell> headings, List<String> path) {
        for (int level = path.size() - 1; level > 0; level--) {
            Cell upper = headings.get(level - 1);
            Cell lower = headings.get(level);
            String joined = path.get(level - 1) + path.get(level);
            boolean alike = upper.col() == lower.col() && upper.colSpan() == lower.colSpan();
            boolean broken = !isKnown(path.get(level - 1)) || goesOn(lower.row());
            if (alike && broken && isKnown(joined)) {
                path.set(level, joined);
                path.remove(level - 1);
                headings.remove(level - 1);
            }
        }
    }

    /** Whether every heading of a row stands under one of the same width, as a line that was broken does. */
    private boolean goesOn(int row) {
        return row > 0
                && layout.headings().contains(row - 1)
                && map.beginningIn(row).stream().allMatch(cell -> {
                    Cell above = map.printed(row - 1, cell.col());
                    return above != null && above.col() == cell.col() && above.colSpan() == cell.colSpan();
                });
    }

    private static boolean isKnown(String heading) {
        return ColumnRole.WORDS.of(heading).isPresent()
                || MeasureReading.MEASURES.of(heading).isPresent();
    }

    /** The heading cells over the column, the outermost first. */
    private List<Cell> headings(int col) {
        List<Cell> path = new ArrayList<>();
        for (int i = 0; i < layout.headings().size(); i++) {
            int row = layout.headings().get(i);
            @Nullable Cell cell = map.printed(row, col);
            cell = cell == null && isGroupedAt(i, col) ? leftOf(row, col) : cell;
            if (cell != null && !path.contains(cell)) {
                path.add(cell);
            }
        }
        return path;
    }

    /** Whether the blank at a heading level belongs to the heading on its left: formats without spans print it once. */
    private boolean isGroupedAt(int level, int col) {
        for (int below : layout.headings().subList(level + 1, layout.headings().size())) {
            if (map.beginning(below, col) != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether several headings stand below a heading already, so that others beside them are none of its. */
    private boolean isComplete(Cell heading) {
        return layout.headings().stream()
                .filter(row -> row >= heading.rowEnd())
                .anyMatch(row -> map.beginningIn(row).stream()
                                .filter(cell -> cell.col() >= heading.col() && cell.colEnd() <= heading.colEnd())
                                .count()
                        > 1);
    }

    private @Nullable Cell leftOf(int row, int col) {
        for (int left = col - 1; left >= 0; left--) {
            if (map.printed(row, left) != null) {
                Cell cell = map.beginning(row, left);
                return cell == null || isComplete(cell) ? null : cell;
            }
        }
        return null;
    }

    /** The whole path says more than its last heading (政府预算/科目名称), but 类 under 科目编码 is a part only. */
    private static Optional<ColumnRole> worded(List<String> path, String leaf) {
        Optional<ColumnRole> byLeaf = ColumnRole.WORDS
                .of(leaf)
                .or(() -> ColumnRole.WORDS.of(REMARK_BEHIND.matcher(leaf).replaceFirst("")));
        return byLeaf.filter(ColumnRole.CODE_PART::equals).isPresent()
                ? byLeaf
                : ColumnRole.WORDS.of(String.join("/", path)).or(() -> byLeaf);
    }
}
