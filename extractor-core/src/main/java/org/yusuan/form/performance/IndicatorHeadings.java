package org.yusuan.form.performance;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.yusuan.document.Cell;
import org.yusuan.form.table.GridRows;
import org.yusuan.lexicon.Folding;
import org.yusuan.lexicon.Numerals;

/**
 * Where the indicator blocks of a grid begin: by the words of their headings, and where a grid has no such words by its
 * cells, since a column of 数量指标 … 满意度指标 is one of levels whatever stands over it.
 */
final class IndicatorHeadings {
    private static final Pattern OF_TARGETS = Pattern.compile("指\\s*标|绩\\s*效|目\\s*标");

    /** The fewest level names that make a block without any heading's words. */
    private static final int FEWEST_LEVELS = 3;

    /** Share of a row's cells that must be known as headings: of hundreds of names two sound like headings by chance. */
    private static final double LEAST_KNOWN = 0.05;

    /** Headings are shorter than what stands under them, in characters. */
    private static final int LONGEST_HEADING = 16;

    /** A heading stands so many rows over the first level at most. */
    private static final int ROWS_BETWEEN = 4;

    /** The fewest cells of a row of headings. */
    private static final int FEWEST_HEADINGS = 3;

    private final GridRows rows;
    private final TreeMap<Integer, IndicatorHeading> byFirstRow = new TreeMap<>();
    private final Map<Integer, IndicatorHeading> byBodyStart = new HashMap<>();
    private final boolean said;

    IndicatorHeadings(GridRows rows) {
        this.rows = rows;
        List<Start> starts = new ArrayList<>();
        for (int row = 0; row < rows.count(); row++) {
            byWords(row).map(this::widened).ifPresent(starts::add);
        }
        said = !starts.isEmpty();
        if (!said) {
            byContent().ifPresent(starts::add);
        }
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1).row() : rows.count();
            // what stands over a later heading belongs to the block before
            int above = i == 0 ? 0 : starts.get(i).row();
            IndicatorHeading heading = new IndicatorColumns(rows, above, end).read(starts.get(i));
            byFirstRow.put(heading.firstRow(), heading);
            byBodyStart.put(heading.bodyStart(), heading);
        }
    }

    /**
     * Where a heading stands.
     *
     * @param row its first row
     * @param end the first row after its names
     * @param from the first grid column of the block
     */
    record Start(int row, int end, int from) {}

    boolean isEmpty() {
        return byFirstRow.isEmpty();
    }

    /** Whether words of headings say where the blocks are, and not their cells alone. */
    boolean areSaid() {
        return said;
    }

    /** Whether a block has a column of the role. */
    boolean have(IndicatorColumn role) {
        return byFirstRow.values().stream()
                .flatMap(heading -> heading.blocks().stream())
                .anyMatch(block -> block.first(role).isPresent());
    }

    /** The first heading of the grid. */
    Optional<IndicatorHeading> first() {
        return Optional.ofNullable(byFirstRow.firstEntry()).map(Map.Entry::getValue);
    }

    /** The heading that is printed from the row on. */
    Optional<IndicatorHeading> at(int row) {
        return Optional.ofNullable(byFirstRow.get(row)).filter(IndicatorHeading::isPrinted);
    }

    /** The block that begins in the row, with its heading or with rows over it. */
    Optional<IndicatorHeading> blockAt(int row) {
        return Optional.ofNullable(byBodyStart.get(row));
    }

    /** The heading that the words of a row make: at least two of the levels with the third, or one and a value. */
    private Optional<Start> byWords(int row) {
        Set<IndicatorColumn> levels = EnumSet.noneOf(IndicatorColumn.class);
        boolean value = false;
        int from = Integer.MAX_VALUE;
        int end = row + 1;
        int known = 0;
        List<Cell> printed = rows.printedIn(row);
        for (Cell cell : printed) {
            Optional<IndicatorColumn> column = TargetWords.indicatorColumn(cell.text());
            value |= column.map(IndicatorColumn::isValue)
                    .orElse(TargetWords.perhapsValue(cell.text()).isPresent());
            if (column.isEmpty()) {
                continue;
            }
            known++;
            if (column.get().isLevel()) {
                levels.add(column.get());
                from = Math.min(from, cell.col());
                end = Math.max(end, cell.rowEnd());
            }
        }
        boolean indicators = value || levels.contains(IndicatorColumn.LEVEL3);
        boolean heading = levels.size() + (value ? 1 : 0) >= 2
                && !levels.isEmpty()
                && indicators
                && known > LEAST_KNOWN * printed.size();
        return heading && isOfTargets(row, end) ? Optional.of(new Start(row, end, from)) : Optional.empty();
    }

    /** A heading whose words stand on two rows, some higher and some lower. */
    private Start widened(Start start) {
        boolean higher = start.row() > 0 && completes(start.row() - 1, start.row(), start.from());
        boolean lower = start.end() < rows.count() && completes(start.end(), start.end() - 1, start.from());
        return new Start(higher ? start.row() - 1 : start.row(), lower ? start.end() + 1 : start.end(), start.from());
    }

    /** Whether a row holds nothing but headings of columns that another row leaves blank. */
    private boolean completes(int row, int other, int from) {
        List<Cell> words =
                rows.printedIn(row).stream().filter(cell -> cell.col() >= from).toList();
        return !words.isEmpty()
                && words.stream().allMatch(cell -> {
                    Cell beside = rows.at(other, cell.col());
                    return beside != null
                            && beside.isBlank()
                            && TargetWords.indicatorColumn(cell.text()).isPresent();
                });
    }

    /** Levels alone may be those of a catalogue (一级, 二级, 三级 of 政府购买服务): a word of targets stands with them. */
    private boolean isOfTargets(int row, int end) {
        return IntStream.range(Math.max(0, row - 1), end)
                .boxed()
                .flatMap(at -> rows.covering(at).stream())
                .anyMatch(cell -> OF_TARGETS.matcher(cell.text()).find());
    }

    /** The block that cells make: columns of level names, and a row of short words over the first of them at most. */
    private Optional<Start> byContent() {
        TreeMap<Integer, List<Cell>> levels = new TreeMap<>();
        for (int row = 0; row < rows.count(); row++) {
            for (Cell cell : rows.printedIn(row)) {
                if (TargetWords.isLevel1(cell) || TargetWords.isLevel2(cell)) {
                    levels.computeIfAbsent(cell.col(), col -> new ArrayList<>()).add(cell);
                }
            }
        }
        levels.values().removeIf(cells -> cells.size() < 2 && cells.get(0).rowSpan() == 1);
        long printed = levels.values().stream().mapToLong(List::size).sum();
        long different = levels.values().stream()
                .flatMap(List::stream)
                .map(cell -> Folding.key(cell.text()))
                .distinct()
                .count();
        if (printed < FEWEST_LEVELS || different < 2) {
            return Optional.empty();
        }
        int from = levels.firstKey();
        int first = withLevelsOver(
                levels.values().stream()
                        .mapToInt(cells -> cells.get(0).row())
                        .min()
                        .orElseThrow(),
                from);
        if (rows.columns() - from < 2) {
            return Optional.empty();
        }
        OptionalInt named = rowOfHeadings(first, from);
        return Optional.of(
                named.isPresent()
                        ? new Start(named.getAsInt(), named.getAsInt() + 1, from)
                        : new Start(first, first, from));
    }

    /** The first row of levels over those that are known: 决策（20分） and 过程（20分） over 产出指标（40分）. */
    private int withLevelsOver(int first, int from) {
        int top = first;
        Cell over = top == 0 ? null : rows.at(top - 1, from);
        while (over != null
                && over.col() == from
                && IndicatorColumnContent.LEVEL_WITH_POINTS.matcher(over.text()).matches()) {
            top = over.row();
            over = top == 0 ? null : rows.at(top - 1, from);
        }
        return top;
    }

    /**
     * The row of short words over a block: column numbers, and a project that begins before its levels, may stand between, a label of the
     * form may not.
     */
    private OptionalInt rowOfHeadings(int first, int from) {
        return IntStream.iterate(first - 1, row -> row >= Math.max(0, first - ROWS_BETWEEN), row -> row - 1)
                .takeWhile(row -> !isLabelled(row, from))
                .filter(row -> isRowOfHeadings(row, from))
                .findFirst();
    }

    private boolean isLabelled(int row, int from) {
        return rows.printedIn(row).stream()
                .filter(cell -> cell.col() >= from)
                .flatMap(cell -> TargetWords.label(cell).stream())
                .anyMatch(label -> label != TargetLabel.INDICATORS);
    }

    private boolean isRowOfHeadings(int row, int from) {
        List<Cell> cells =
                rows.printedIn(row).stream().filter(cell -> cell.col() >= from).toList();
        return cells.size() >= FEWEST_HEADINGS
                && cells.stream()
                        .allMatch(cell -> cell.rowEnd() == row + 1
                                && cell.text().length() <= LONGEST_HEADING
                                && Numerals.parse(cell.text()).isEmpty());
    }
}
