package org.yusuan.form.performance;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.Cell;
import org.yusuan.form.performance.IndicatorHeading.Block;
import org.yusuan.form.performance.IndicatorHeading.Column;
import org.yusuan.form.table.GridRows;
import org.yusuan.lexicon.Folding;
import org.yusuan.lexicon.Vocabulary;

/** The columns of an indicator block whose place is known: their bounds, what their headings say and what their cells are. */
final class IndicatorColumns {
    /** So many rows tell what a column holds. */
    private static final int MOST_ROWS = 60;

    /** A heading stands over several columns where so many of its rows have several cells. */
    private static final double MOSTLY = 0.6;

    private final GridRows rows;
    private final int above;
    private final int end;
    private final Map<Cell, String> nearly = new LinkedHashMap<>();
    private double doubt;

    /**
     * @param above the first row that may belong to the block
     * @param end the first row that does not
     */
    IndicatorColumns(GridRows rows, int above, int end) {
        this.rows = rows;
        this.above = above;
        this.end = end;
    }

    /** Where a column stands and the lowest cell of its heading, if it has one. */
    private record Span(int from, int to, @Nullable Cell heading) {}

    IndicatorHeading read(IndicatorHeadings.Start start) {
        int row = start.row();
        int levelsEnd = start.end();
        List<Cell> cells = new ArrayList<>();
        List<Span> spans = spans(start);
        int from = spans.isEmpty() ? start.from() : spans.get(0).from();
        for (int at = row; at < levelsEnd; at++) {
            rows.printedIn(at).stream().filter(cell -> cell.col() >= from).forEach(cells::add);
        }
        int endRow = levelsEnd;
        while (endRow < rows.count() && isColumnNumbers(endRow, from)) {
            cells.addAll(rows.printedIn(endRow));
            endRow++;
        }
        List<Block> blocks = new ArrayList<>();
        for (List<Span> block : blocks(start, spans)) {
            blocks.add(block(row, columns(row, levelsEnd, block)));
        }
        int bodyStart = row;
        while (levelsEnd > row && bodyStart > above && isBody(bodyStart - 1, blocks)) {
            bodyStart--;
        }
        return new IndicatorHeading(bodyStart, row, levelsEnd, endRow, blocks, cells, nearly, doubt);
    }

    // ------------------------------------------------------------------ where the columns are

    private List<Span> spans(IndicatorHeadings.Start start) {
        if (start.row() == start.end()) {
            return spansOfBody(start);
        }
        List<Span> spans = new ArrayList<>();
        for (Cell lowest : rows.covering(start.end() - 1)) {
            Span span = new Span(lowest.col(), lowest.colEnd(), heading(lowest, start));
            boolean level = lowest.col() < start.from()
                    && lowest.row() >= start.row()
                    && TargetWords.label(lowest).isEmpty()
                    && (isLevels(start, span) || isBehindSection(lowest, start));
            boolean column = lowest.col() >= start.from()
                    && (!lowest.isBlank()
                            || !body(start, span.from(), span.to()).isEmpty());
            if (level || column) {
                spans.addAll(parts(start, span));
            }
        }
        return spans;
    }

    /** The lowest words over a column: its heading may stand higher than those beside it. */
    private @Nullable Cell heading(Cell lowest, IndicatorHeadings.Start start) {
        if (!lowest.isBlank()) {
            return lowest;
        }
        for (int row = lowest.row() - 1; row >= start.row(); row--) {
            Cell cell = rows.at(row, lowest.col());
            if (cell != null && !cell.isBlank()) {
                return cell;
            }
        }
        return null;
    }

    /** Whether the section's label (绩效指标) stands left of a heading. */
    private boolean isBehindSection(Cell heading, IndicatorHeadings.Start start) {
        return !heading.isBlank()
                && rows.covering(start.end() - 1).stream()
                        .anyMatch(cell -> cell.colEnd() <= heading.col()
                                && TargetWords.label(cell).equals(Optional.of(TargetLabel.INDICATORS)));
    }

    /** Whether the cells of a column left of the known levels are levels, too. */
    private boolean isLevels(IndicatorHeadings.Start start, Span span) {
        IndicatorColumnContent content = content(start, span);
        return content.score(IndicatorColumn.LEVEL1) > 0 || content.score(IndicatorColumn.LEVEL2) > 0;
    }

    /** A heading may stand over sign, value and unit. */
    private List<Span> parts(IndicatorHeadings.Start start, Span span) {
        TreeMap<Integer, Integer> starts = new TreeMap<>();
        int several = 0;
        int printed = 0;
        for (int row = start.end(); row < Math.min(end, start.end() + MOST_ROWS); row++) {
            int at = row;
            List<Cell> cells = rows.printedIn(row).stream()
                    .filter(cell -> cell.col() >= span.from() && cell.colEnd() <= span.to() && cell.row() == at)
                    .toList();
            printed += cells.isEmpty() ? 0 : 1;
            several += cells.size() > 1 ? 1 : 0;
            if (cells.size() > 1) {
                cells.forEach(cell -> starts.merge(cell.col(), 1, Integer::sum));
            }
        }
        if (several == 0 || several < MOSTLY * printed) {
            return List.of(span);
        }
        int often = several / 2;
        starts.values().removeIf(count -> count <= often);
        starts.put(span.from(), 1);
        List<Integer> bounds = List.copyOf(starts.keySet());
        return IntStream.range(0, bounds.size())
                .mapToObj(i ->
                        new Span(bounds.get(i), i + 1 < bounds.size() ? bounds.get(i + 1) : span.to(), span.heading()))
                .toList();
    }

    /** Without a heading a column begins wherever cells begin. */
    private List<Span> spansOfBody(IndicatorHeadings.Start start) {
        Set<Integer> starts = new TreeSet<>(Set.of(start.from()));
        for (Cell cell : body(start, start.from(), rows.columns())) {
            starts.add(cell.col());
        }
        List<Integer> bounds = List.copyOf(starts);
        return IntStream.range(0, bounds.size())
                .mapToObj(i -> new Span(
                        bounds.get(i), i + 1 < bounds.size() ? bounds.get(i + 1) : rows.columns(), (Cell) null))
                .toList();
    }

    /** The printed cells of some columns under the heading, up to the next label of the form. */
    private List<Cell> body(IndicatorHeadings.Start start, int from, int to) {
        List<Cell> cells = new ArrayList<>();
        for (int row = start.end(); row < Math.min(end, start.end() + MOST_ROWS); row++) {
            List<Cell> printed = rows.printedIn(row);
            if (!printed.isEmpty() && endsBody(printed)) {
                break;
            }
            printed.stream()
                    .filter(cell -> cell.col() >= from && cell.col() < to)
                    .forEach(cells::add);
        }
        return cells;
    }

    private static boolean endsBody(List<Cell> printed) {
        boolean level = printed.stream()
                .anyMatch(cell -> TargetWords.isLevel1(cell)
                        || TargetWords.isLevel2(cell)
                        || IndicatorColumnContent.LEVEL_WITH_POINTS
                                .matcher(cell.text())
                                .matches());
        return !level
                && TargetWords.label(printed.get(0))
                        .filter(label -> label != TargetLabel.INDICATORS)
                        .isPresent();
    }

    /** Rows over the heading that are rows of its block: a level stands in a level's column. */
    private boolean isBody(int row, List<Block> blocks) {
        return rows.printedIn(row).stream()
                .filter(cell -> TargetWords.isLevel1(cell) || TargetWords.isLevel2(cell))
                .anyMatch(cell -> blocks.stream()
                        .flatMap(block -> block.columns().stream())
                        .filter(column ->
                                column.role() == IndicatorColumn.LEVEL1 || column.role() == IndicatorColumn.LEVEL2)
                        .anyMatch(column -> column.from() <= cell.col() && cell.colEnd() <= column.to()));
    }

    // ------------------------------------------------------------------ what they hold

    /** A block ends where a level comes again; what comes after the last value column belongs to the block before. */
    private List<List<Span>> blocks(IndicatorHeadings.Start start, List<Span> spans) {
        List<List<Span>> blocks = new ArrayList<>();
        Set<IndicatorColumn> seen = EnumSet.noneOf(IndicatorColumn.class);
        for (int i = 0; i < spans.size(); i++) {
            Optional<IndicatorColumn> word = word(spans.get(i));
            boolean again = word.isPresent() && word.get().isLevel() && !seen.add(word.get());
            boolean values = spans.subList(i, spans.size()).stream()
                    .anyMatch(later -> word(later)
                            .or(() -> perhapsValue(later))
                            .filter(IndicatorColumn::isValue)
                            .isPresent());
            if (blocks.isEmpty() || (again && values) || namesAgain(start, spans, i)) {
                blocks.add(new ArrayList<>());
                seen.clear();
                word.ifPresent(seen::add);
            }
            blocks.get(blocks.size() - 1).add(spans.get(i));
        }
        return blocks;
    }

    /** Whether a column without a known heading has the names of one on its left again, with values of another period behind. */
    private boolean namesAgain(IndicatorHeadings.Start start, List<Span> spans, int again) {
        boolean open = again > 1
                && again + 1 < spans.size()
                && spans.stream().allMatch(span -> word(span).isEmpty());
        if (!open) {
            return false;
        }
        IndicatorColumnContent names = content(start, spans.get(again));
        return names.score(IndicatorColumn.LEVEL3) > 0
                && IntStream.range(0, again - 1).anyMatch(left -> names.repeats(content(start, spans.get(left))));
    }

    private IndicatorColumnContent content(IndicatorHeadings.Start start, Span span) {
        return new IndicatorColumnContent(body(start, span.from(), span.to()));
    }

    /** What the heading says; 中期指标 and 年度指标 head the names of a period's indicators. */
    private static Optional<IndicatorColumn> word(Span span) {
        Cell heading = span.heading();
        if (heading == null) {
            return Optional.empty();
        }
        boolean names = TargetWords.label(heading).equals(Optional.of(TargetLabel.INDICATORS))
                || TargetWords.isIndicatorsOfPeriod(heading.text());
        return TargetWords.indicatorColumn(heading.text())
                .or(() -> names ? Optional.of(IndicatorColumn.LEVEL3) : Optional.empty());
    }

    private static Optional<IndicatorColumn> perhapsValue(Span span) {
        return Optional.ofNullable(span.heading()).flatMap(heading -> TargetWords.perhapsValue(heading.text()));
    }

    private List<Column> columns(int row, int levelsEnd, List<Span> spans) {
        List<IndicatorColumnAssignment.Evidence> evidence = new ArrayList<>();
        List<String> paths = new ArrayList<>();
        Set<IndicatorColumn> levels = EnumSet.noneOf(IndicatorColumn.class);
        IndicatorHeadings.Start start =
                new IndicatorHeadings.Start(row, levelsEnd, spans.get(0).from());
        for (Span span : spans) {
            String path = span.heading() == null ? "" : path(row, span.heading());
            paths.add(path);
            @Nullable
            IndicatorColumn word = word(span)
                    .or(() -> TargetWords.indicatorColumn(path.replace("/", "")))
                    .or(() -> nearly(span))
                    .orElse(null);
            boolean again = word != null && word.isLevel() && !levels.add(word);
            evidence.add(new IndicatorColumnAssignment.Evidence(
                    again ? IndicatorColumn.NOTE : word, perhapsValue(span).orElse(null), content(start, span)));
        }
        IndicatorColumnAssignment.Result result = IndicatorColumnAssignment.of(evidence);
        doubt = Math.max(doubt, result.doubt());
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            columns.add(new Column(
                    result.roles().get(i), spans.get(i).from(), spans.get(i).to(), paths.get(i)));
        }
        return columns;
    }

    private Optional<IndicatorColumn> nearly(Span span) {
        Cell heading = span.heading();
        Optional<Vocabulary.Match<IndicatorColumn>> near =
                heading == null ? Optional.empty() : TargetWords.nearIndicatorColumn(heading.text());
        near.ifPresent(match -> nearly.put(heading, match.wording()));
        return near.map(Vocabulary.Match::concept);
    }

    private String path(int firstRow, Cell lowest) {
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

    /** The block with the levels that stand over all its columns: 产出指标 over 数量指标 over 指标名称 and 指标值. */
    private Block block(int row, List<Column> columns) {
        boolean secondInColumn = columns.stream().anyMatch(column -> column.role() == IndicatorColumn.LEVEL2);
        boolean firstInColumn = columns.stream().anyMatch(column -> column.role() == IndicatorColumn.LEVEL1);
        @Nullable Cell level1 = null;
        @Nullable Cell level2 = null;
        for (int at = row - 1; at >= 0 && !firstInColumn; at--) {
            Cell over = rows.at(at, columns.get(0).from());
            if (over == null || over.colEnd() < columns.get(columns.size() - 1).to()) {
                break;
            }
            if (level2 == null && !secondInColumn && TargetWords.isLevel2(over)) {
                level2 = over;
            } else if (level1 == null && !over.equals(level2) && TargetWords.isLevel1(over)) {
                level1 = over;
            }
        }
        return new Block(columns, level1, level2);
    }

    /** A row that only numbers the columns. */
    private boolean isColumnNumbers(int row, int from) {
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
