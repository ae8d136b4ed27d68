package org.yusuan.form.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yusuan.form.table.FormTable;
import org.yusuan.record.Side;

/**
 * Columns of a budget statement that are read together: names and codes, then their amounts. Two-sided tables (收入 | 支出)
 * have a block for each side.
 *
 * @param side of all its amounts, where the headings, the form or its title say so
 * @param group the heading of the block, where several blocks of one side stand side by side
 */
record StatementBlock(
        List<StatementColumn> columns,
        @Nullable Side side,
        @Nullable String group) {
    StatementBlock {
        columns = List.copyOf(columns);
    }

    List<StatementColumn> of(ColumnRole role) {
        return columns.stream().filter(column -> column.role() == role).toList();
    }

    /** Columns that name the rows, left to right. */
    List<StatementColumn> names() {
        return columns.stream().filter(column -> column.role().isName()).toList();
    }

    /** Columns of amounts, left to right. */
    List<StatementColumn> amounts() {
        return of(ColumnRole.MEASURE);
    }

    static List<StatementBlock> of(FormTable table, List<StatementColumn> columns) {
        List<List<StatementColumn>> split = split(columns);
        List<StatementBlock> sided = new ArrayList<>();
        for (int i = 0; i < split.size(); i++) {
            sided.add(new StatementBlock(split.get(i), side(table, split, i), null));
        }
        List<StatementBlock> blocks = new ArrayList<>();
        for (StatementBlock block : sided) {
            long alike =
                    sided.stream().filter(other -> other.side() == block.side()).count();
            String group = alike > 1 ? block.commonHeading() : null;
            blocks.add(new StatementBlock(block.columns(), block.side(), group));
        }
        return blocks;
    }

    /**
     * A name or code to the right of amounts begins a block; so does a second name with amounts of its own. Names and codes behind
     * the last amounts are of the same rows as these.
     */
    private static List<List<StatementColumn>> split(List<StatementColumn> columns) {
        List<List<StatementColumn>> blocks = new ArrayList<>();
        List<StatementColumn> current = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            StatementColumn column = columns.get(i);
            boolean amounts = current.stream().anyMatch(before -> before.role() == ColumnRole.MEASURE);
            boolean named = column.role().isFurtherName()
                    && columns.subList(i, columns.size()).stream()
                            .anyMatch(later -> later.role() == ColumnRole.MEASURE);
            if (amounts && (column.role().isKey() || named)) {
                blocks.add(current);
                current = new ArrayList<>();
            }
            current.add(column);
        }
        if (blocks.isEmpty() || current.stream().anyMatch(column -> column.role() == ColumnRole.MEASURE)) {
            blocks.add(current);
        } else {
            blocks.get(blocks.size() - 1).addAll(current);
        }
        return blocks;
    }

    private static @Nullable Side side(FormTable table, List<List<StatementColumn>> blocks, int index) {
        Optional<Side> headed = blocks.get(index).stream()
                .flatMap(column -> column.path().stream())
                .flatMap(heading -> Sides.of(heading).stream())
                .findFirst();
        if (blocks.size() == 1) {
            return Sides.of(table).orElse(null);
        }
        return headed.or(() -> Sides.of(table))
                .or(() -> byPlace(table, blocks, index))
                .orElse(null);
    }

    /** Two blocks of a two-sided form without a word: revenue stands first. */
    private static Optional<Side> byPlace(FormTable table, List<List<StatementColumn>> blocks, int index) {
        if (!Sides.areBoth(table.kind()) || blocks.size() != 2) {
            return Optional.empty();
        }
        return Optional.of(index == 0 ? Side.REVENUE : Side.EXPENDITURE);
    }

    /** The innermost heading over all columns of the block. */
    private @Nullable String commonHeading() {
        List<StatementColumn> headed =
                columns.stream().filter(column -> !column.path().isEmpty()).toList();
        if (headed.isEmpty()) {
            return null;
        }
        String common = null;
        StatementColumn first = headed.get(0);
        for (int level = 0; level < first.headings().size(); level++) {
            var heading = first.headings().get(level);
            if (headed.stream().allMatch(column -> column.headings().contains(heading))) {
                common = first.path().get(level);
            }
        }
        return common;
    }
}
