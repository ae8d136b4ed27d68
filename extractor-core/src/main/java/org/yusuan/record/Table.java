package org.yusuan.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yusuan.lexicon.MoneyUnit;

/**
 * A table of a disclosure.
 *
 * @param tableId {@code <document_id>#<ordinal>}
 * @param ordinal from 1, in reading order
 * @param formNo 表一, 预算公开表1, 附件2
 * @param budget which of the four budgets it is of
 * @param coverage how far its money reaches
 * @param unit of its amounts, where the table states one
 * @param confidence how sure its reading is
 * @param isEmpty a form without a single amount or indicator
 * @param cells every cell with its role
 * @param joins how it was joined over pages, one sentence each
 */
public record Table(
        String tableId,
        int ordinal,
        TableKind kind,
        @Nullable String title,
        @Nullable String formNo,
        @Nullable BudgetAccount budget,
        @Nullable Coverage coverage,
        @Nullable MoneyUnit unit,
        Confidence confidence,
        int pageFirst,
        int pageLast,
        int rows,
        int columns,
        boolean isEmpty,
        List<RoledCell> cells,
        List<String> joins) {
    public Table {
        cells = List.copyOf(cells);
        joins = List.copyOf(joins);
    }

    /** The same with another confidence in its reading. */
    public Table with(Confidence other) {
        return new Table(
                tableId, ordinal, kind, title, formNo, budget, coverage, unit, other, pageFirst, pageLast, rows,
                columns, isEmpty, cells, joins);
    }
}
