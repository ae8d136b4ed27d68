package org.yusuan.form.statement;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yusuan.form.table.RowMark;
import org.yusuan.lexicon.Numbering;

/**
 * How deep the rows of a block without codes stand under one another, by their numbering: {@code 一、} over {@code （一）} over
 * {@code 1.} over a name without a number, and {@code 其中：} under the row before.
 */
final class RowNumberingLevels {
    private final Deque<Integer> open = new ArrayDeque<>();
    private final List<@Nullable Integer> levels = new ArrayList<>();

    private RowNumberingLevels() {}

    /** The level of each row from 1; absent for totals, rows with codes, and where no row is numbered. */
    static List<@Nullable Integer> levels(List<StatementRow> rows) {
        RowNumberingLevels outline = new RowNumberingLevels();
        boolean numbered =
                rows.stream().anyMatch(row -> row.code() == null && Numbering.depth(row.name()) != Numbering.NONE);
        boolean coded = rows.stream().anyMatch(row -> row.code() != null);
        rows.forEach(row -> outline.add(row, numbered && !coded));
        return outline.levels;
    }

    private void add(StatementRow row, boolean wanted) {
        if (!wanted || row.name().isEmpty() || RowMark.TOTAL.marks(row.plainName())) {
            levels.add(null);
            return;
        }
        int depth = Numbering.depth(row.name());
        boolean among = Numbering.isAmong(row.name());
        if (!among) {
            while (!open.isEmpty() && open.getLast() >= depth) {
                open.removeLast();
            }
        }
        open.addLast(depth);
        levels.add(open.size());
    }
}
