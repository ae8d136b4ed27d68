package org.yusuan.form.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.Cell;
import org.yusuan.form.table.FormTable;
import org.yusuan.lexicon.Dates;
import org.yusuan.lexicon.Folding;
import org.yusuan.record.Side;

/**
 * A block with what its rows and its amount columns say.
 *
 * @param rows as the body's, in order
 * @param names of the rows
 * @param sides of the rows
 * @param levels of the rows that have no code
 * @param latestYear of those the rows are of, where the table compares years row by row
 */
record BlockRows(
        StatementBlock block,
        List<StatementRow> rows,
        List<Meaning> meanings,
        List<String> names,
        List<@Nullable Side> sides,
        List<@Nullable Integer> levels,
        @Nullable Integer latestYear) {
    /** The year a row of years is of; the others are of no year of their own. */
    private static final Pattern YEAR_ROW = Pattern.compile("(?:19|20)\\d\\d年?度?(?:预算|决算|执行)?数?");

    static BlockRows of(
            FormTable table, CellMap map, List<Integer> body, StatementBlock block, List<Meaning> meanings) {
        List<StatementRow> rows = rows(map, body, block);
        List<String> names = rows.stream().map(StatementRow::plainName).toList();
        return new BlockRows(
                block,
                rows,
                meanings,
                names,
                RowSides.of(table, block, rows),
                RowNumberingLevels.levels(rows),
                latestYear(names));
    }

    private static List<StatementRow> rows(CellMap map, List<Integer> body, StatementBlock block) {
        List<StatementRow> rows = new ArrayList<>();
        @Nullable String code = null;
        Set<Integer> outer = merged(map, body, block.names());
        for (int row : body) {
            StatementRow said = StatementRow.of(map, row, block, outer, code);
            code = said.code() != null ? said.code() : code;
            rows.add(said);
        }
        return rows;
    }

    /** The columns in which a name stands beside several rows. */
    private static Set<Integer> merged(CellMap map, List<Integer> body, List<StatementColumn> names) {
        Set<Integer> merged = new HashSet<>();
        for (StatementColumn column : names) {
            for (int row : body) {
                Cell cell = map.beginning(row, column.index());
                if (cell != null && cell.rowSpan() > 1) {
                    merged.add(column.index());
                }
            }
        }
        return merged;
    }

    private static @Nullable Integer latestYear(List<String> names) {
        List<String> years = names.stream().filter(BlockRows::isYear).distinct().toList();
        return years.size() < 2
                ? null
                : years.stream()
                        .flatMap(name -> Dates.year(name).stream())
                        .max(Integer::compare)
                        .orElse(0);
    }

    /** The year that a row is of. */
    @Nullable
    Integer year(StatementRow row) {
        return latestYear != null && isYear(row.plainName())
                ? Dates.year(row.plainName()).orElse(null)
                : null;
    }

    private static boolean isYear(String name) {
        return YEAR_ROW.matcher(Folding.key(name)).matches();
    }
}
