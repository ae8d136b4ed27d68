package org.yusuan.form.statement;

import java.util.List;
import org.yusuan.document.Cell;

/**
 * A column of a budget statement.
 *
 * @param index from 0
 * @param role what it holds
 * @param headings the cells that name it, the outermost first
 * @param path their texts, as published with layout undone
 */
record StatementColumn(int index, ColumnRole role, List<Cell> headings, List<String> path) {
    StatementColumn {
        headings = List.copyOf(headings);
        path = List.copyOf(path);
    }

    /** The innermost heading; empty where the column has none. */
    String leaf() {
        return path.isEmpty() ? "" : path.get(path.size() - 1);
    }

    String joined() {
        return String.join("/", path);
    }
}
