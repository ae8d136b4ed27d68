package org.yusuan.form.performance;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.Cell;
import org.yusuan.form.table.GridRows;
import org.yusuan.lexicon.Folding;
import org.yusuan.lexicon.Vocabulary;

/**
 * The heading of an indicator block: which columns hold the levels, the values and the rest.
 *
 * @param firstRow first row of the heading
 * @param levelsEnd first row after the names of the columns, where rows that number the columns may begin
 * @param endRow first row after it
 * @param blocks side by side, each with its own 二级指标 or 三级指标 column; a first level is shared by all
 * @param cells the heading's cells
 * @param nearly those of them that are only nearly a wording of the lexicon, with that wording
 */
record IndicatorHeading(
        int firstRow, int levelsEnd, int endRow, List<Block> blocks, List<Cell> cells, Map<Cell, String> nearly) {
    private static final Pattern OF_TARGETS = Pattern.compile("指\\s*标|绩\\s*效|目\\s*标");

    /**
     * A column of the block.
     *
     * @param from first grid column
     * @param to first grid column after it
     * @param heading the heading path, joined by {@code /}
     */
    record Column(IndicatorColumn role, int from, int to, String heading) {
        private Column as(IndicatorColumn other) {
            return new Column(other, from, to, heading);
        }
    }

    /**
     * Columns that belong together, left to right.
     *
     * @param level1Above the first level, where it stands over the block and has no column
     * @param level2Above the second level, likewise
     */
    record Block(
            List<Column> columns,
            @Nullable Cell level1Above,
            @Nullable Cell level2Above) {
        Optional<Column> first(IndicatorColumn role) {
            return columns.stream().filter(column -> column.role() == role).findFirst();
        }

        List<Column> values() {
            return columns.stream().filter(column -> column.role().isValue()).toList();
        }
    }

    /** Whether the blocks are of different levels, each with indicators of its own. */
    boolean hasLevelsAbove() {
        return blocks.stream().anyMatch(block -> block.level1Above() != null || block.level2Above() != null);
    }

    /** The first grid column of the levels: what stands left of it is a section's label. */
    int firstColumn() {
        return blocks.get(0).columns().get(0).from();
    }

    /** The heading that begins in the row, if one does: at least two of the levels with the third, or one and a value. */
    static Optional<IndicatorHeading> at(GridRows rows, int row) {
        Set<IndicatorColumn> levels = EnumSet.noneOf(IndicatorColumn.class);
        boolean value = false;
        int from = Integer.MAX_VALUE;
        int end = row + 1;
        for (Cell cell : rows.printedIn(row)) {
            Optional<IndicatorColumn> column = TargetWords.indicatorColumn(cell.text());
            if (column.isEmpty()) {
                continue;
            }
            value |= column.get().isValue();
            if (column.get().isLevel()) {
                levels.add(column.get());
                from = Math.min(from, cell.col());
                end = Math.max(end, cell.rowEnd());
            }
        }
        boolean indicators = value || levels.contains(IndicatorColumn.LEVEL3);
        if (levels.size() + (value ? 1 : 0) < 2 || levels.isEmpty() || !indicators || !isOfTargets(rows, row, end)) {
            return Optional.empty();
        }
        return Optional.of(read(rows, row, end, from));
    }

    /** Levels alone may be those of a catalogue (一级, 二级, 三级 of 政府购买服务): a word of targets stands with them. */
    private static boolean isOfTargets(GridRows rows, int row, int end) {
        return IntStream.range(Math.max(0, row - 1), end)
                .boxed()
                .flatMap(at -> rows.covering(at).stream())
                .anyMatch(cell -> OF_TARGETS.matcher(cell.text()).find());
    }

    private static IndicatorHeading read(GridRows rows, int row, int levelEnd, int from) {
        int end = levelEnd;
        List<Cell> cells = new ArrayList<>();
        for (int at = row; at < levelEnd; at++) {
            for (Cell cell : rows.printedIn(at)) {
                if (cell.col() >= from) {
                    cells.add(cell);
                }
            }
        }
        while (end < rows.count() && isColumnNumbers(rows, end, from)) {
            cells.addAll(rows.printedIn(end));
            end++;
        }
        Map<Cell, String> nearly = new LinkedHashMap<>();
        List<Block> blocks = new ArrayList<>();
        for (List<Column> columns : blocks(columns(rows, row, levelEnd, from, nearly))) {
            blocks.add(block(rows, row, columns));
        }
        return new IndicatorHeading(row, levelEnd, end, blocks, cells, nearly);
    }

    /** The block with the levels that stand over all its columns: 产出指标 over 数量指标 over 指标名称 and 指标值. */
    private static Block block(GridRows rows, int row, List<Column> columns) {
        boolean secondInColumn = columns.stream().anyMatch(column -> column.role() == IndicatorColumn.LEVEL2);
        boolean firstInColumn = columns.stream().anyMatch(column -> column.role() == IndicatorColumn.LEVEL1);
        @Nullable Cell level1 = null;
        @Nullable Cell level2 = null;
        for (int above = row - 1; above >= 0 && !firstInColumn; above--) {
            Cell over = rows.at(above, columns.get(0).from());
            if (over == null || over.colEnd() < columns.get(columns.size() - 1).to()) {
                break;
            }
            if (level2 == null && !secondInColumn && isExactly(TargetWords.level2(over))) {
                level2 = over;
            } else if (level1 == null && !over.equals(level2) && isExactly(TargetWords.level1(over))) {
                level1 = over;
            }
        }
        return new Block(columns, level1, level2);
    }

    private static boolean isExactly(Optional<? extends Vocabulary.Match<?>> match) {
        return match.filter(Vocabulary.Match::exact).isPresent();
    }

    private static List<Column> columns(GridRows rows, int row, int end, int from, Map<Cell, String> nearly) {
        TreeMap<Integer, Column> columns = new TreeMap<>();
        for (Cell lowest : rows.covering(end - 1)) {
            if (lowest.col() < from || lowest.isBlank()) {
                continue;
            }
            String path = path(rows, row, lowest);
            IndicatorColumn role = TargetWords.indicatorColumn(lowest.text())
                    .or(() -> TargetWords.indicatorColumn(path.replace("/", "")))
                    .or(() -> nearly(lowest, nearly))
                    .orElse(IndicatorColumn.NOTE);
            columns.put(lowest.col(), new Column(role, lowest.col(), lowest.colEnd(), path));
        }
        return withName(withValue(List.copyOf(columns.values())));
    }

    private static Optional<IndicatorColumn> nearly(Cell heading, Map<Cell, String> nearly) {
        Optional<Vocabulary.Match<IndicatorColumn>> near = TargetWords.nearIndicatorColumn(heading.text());
        near.ifPresent(match -> nearly.put(heading, match.wording()));
        return near.map(Vocabulary.Match::concept);
    }

    /** 指标值内容 explains the value beside it; without one it is the value, and so is a 值 behind its sign. */
    private static List<Column> withValue(List<Column> columns) {
        if (columns.stream().anyMatch(column -> column.role().isValue())) {
            return columns;
        }
        int behindSign = behindSign(columns);
        return IntStream.range(0, columns.size())
                .mapToObj(i -> {
                    Column column = columns.get(i);
                    boolean value = behindSign >= 0
                            ? i == behindSign
                            : column.role() == IndicatorColumn.NOTE
                                    && column.heading().contains("指标值");
                    return value ? column.as(IndicatorColumn.VALUE) : column;
                })
                .toList();
    }

    /** Where a column called 值 stands behind that of the signs; -1 if none does. */
    private static int behindSign(List<Column> columns) {
        for (int i = 1; i < columns.size(); i++) {
            boolean sign = columns.get(i - 1).role() == IndicatorColumn.OPERATOR;
            if (sign
                    && columns.get(i).role() == IndicatorColumn.NOTE
                    && columns.get(i).heading().endsWith("值")) {
                return i;
            }
        }
        return -1;
    }

    /** Where no column is called 三级指标, a column of other words before the values holds the names: 指标内容, 年度指标. */
    private static List<Column> withName(List<Column> columns) {
        if (columns.stream().anyMatch(column -> column.role() == IndicatorColumn.LEVEL3)) {
            return columns;
        }
        List<Column> named = new ArrayList<>(columns);
        for (int i = 0; i + 1 < named.size(); i++) {
            Column column = named.get(i);
            if (column.role() == IndicatorColumn.NOTE && named.get(i + 1).role().isValue()) {
                named.set(i, column.as(IndicatorColumn.LEVEL3));
            }
        }
        return named;
    }

    private static String path(GridRows rows, int firstRow, Cell lowest) {
        List<String> parts = new ArrayList<>();
        @Nullable Cell last = null;
        for (int row = firstRow; row < lowest.rowEnd(); row++) {
            Cell cell = rows.at(row, lowest.col());
            if (cell != null && !cell.equals(last) && !cell.isBlank()) {
                parts.add(Folding.fold(cell.text()));
            }
            last = cell;
        }
        return String.join("/", parts);
    }

    /** A block ends where a level comes again; what comes after the last value column belongs to the block before. */
    private static List<List<Column>> blocks(List<Column> columns) {
        List<List<Column>> blocks = new ArrayList<>();
        Set<IndicatorColumn> seen = EnumSet.noneOf(IndicatorColumn.class);
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            boolean again = column.role().isLevel() && !seen.add(column.role());
            boolean values = columns.subList(i, columns.size()).stream()
                    .anyMatch(later -> later.role().isValue());
            if (blocks.isEmpty() || (again && values)) {
                blocks.add(new ArrayList<>());
                seen.clear();
                seen.add(column.role());
            }
            blocks.get(blocks.size() - 1).add(again && !values ? column.as(IndicatorColumn.NOTE) : column);
        }
        return blocks.stream().map(List::copyOf).toList();
    }

    /** A row that only numbers the columns. */
    private static boolean isColumnNumbers(GridRows rows, int row, int from) {
        List<Cell> cells = rows.printedIn(row);
        int expected = -1;
        for (Cell cell : cells) {
            String text = Folding.key(cell.text());
            if (!text.matches("\\d{1,2}") || (expected >= 0 && Integer.parseInt(text) != expected)) {
                return false;
            }
            expected = Integer.parseInt(text) + 1;
        }
        return cells.size() > 2 && cells.get(0).col() <= from;
    }
}
