package org.yusuan.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yusuan.record.BudgetLine;
import org.yusuan.record.BudgetStage;
import org.yusuan.record.Measure;
import org.yusuan.record.Side;

/**
 * The amounts of one column of a budget statement, from top to bottom.
 *
 * @param byNumber the first line of each row: a table may have a hundred thousand
 */
record AmountColumn(Key key, List<BudgetLine> lines, Map<Integer, BudgetLine> byNumber) {
    private static final String PATH = "/";

    /** A heading, or the beginning of a name, that only says that what follows is a part (其中：/港口区). */
    private static final Pattern AMONG = Pattern.compile("(^|/)其中[:：]?[\\s/]*(?=\\S)");

    AmountColumn(Key key, List<BudgetLine> lines) {
        this(
                key,
                List.copyOf(lines),
                lines.stream().collect(Collectors.toMap(BudgetLine::row, line -> line, (first, second) -> first)));
    }

    /** What makes amounts stand in one column. */
    record Key(
            String tableId,
            @Nullable Side side,
            @Nullable Measure measure,
            String heading,
            @Nullable Integer year,
            BudgetStage stage) {
        static Key of(BudgetLine line) {
            return new Key(line.tableId(), line.side(), line.measure(), line.measureRaw(), line.year(), line.stage());
        }

        /** The headings above the column's own. */
        String above() {
            int end = heading.lastIndexOf(PATH);
            return end < 0 ? "" : heading.substring(0, end + PATH.length());
        }

        /** Whether amounts of both are of one side, year and stage. */
        boolean isBeside(Key other) {
            return side == other.side
                    && stage == other.stage
                    && (year == null ? other.year == null : year.equals(other.year));
        }
    }

    String tableId() {
        return key.tableId();
    }

    /** The column's figures by code; empty where a code comes twice, so that it does not tell the row. */
    Optional<Map<String, Figure>> byCode() {
        Map<String, Figure> figures = new LinkedHashMap<>();
        for (BudgetLine line : lines) {
            Optional<Figure> figure = Figure.of(line);
            String code = line.code();
            if (code != null && figure.isPresent() && figures.put(code, figure.get()) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(figures);
    }

    /** Its total row, as far as it has just one: named so, or the only row of a table that names none. */
    Optional<Figure> total() {
        List<BudgetLine> totals = lines.stream()
                .filter(line -> line.code() == null && line.group() == null)
                .filter(line -> isTotal(line.name()) || (line.name().isEmpty() && lines.size() == 1))
                .toList();
        return totals.size() == 1 ? Figure.of(totals.get(0)) : Optional.empty();
    }

    private static boolean isTotal(String name) {
        return NamePattern.TOTAL.fits(name) && !NamePattern.PART_TOTAL.fits(name);
    }

    /** Its figures by row; of two in a row, the first. */
    Map<Integer, Figure> byRow() {
        Map<Integer, Figure> figures = new LinkedHashMap<>();
        lines.forEach(line -> Figure.of(line).ifPresent(figure -> figures.putIfAbsent(line.row(), figure)));
        return figures;
    }

    /** Whether no row of it is told by a code. */
    boolean isUncoded() {
        return lines.stream().allMatch(line -> line.code() == null);
    }

    /** What a message says of a row of it. */
    Map<String, MessageValue> told(String row) {
        return Map.of("row", shown(row), "column", shown(key.heading()));
    }

    private static MessageValue shown(String name) {
        return MessageValue.text(AMONG.matcher(name).replaceAll("$1"));
    }

    Optional<BudgetLine> row(int row) {
        return Optional.ofNullable(byNumber.get(row));
    }
}
