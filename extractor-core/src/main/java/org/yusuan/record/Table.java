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
 * @param unit of its amounts, where the table states one
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
        @Nullable MoneyUnit unit,
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
}
