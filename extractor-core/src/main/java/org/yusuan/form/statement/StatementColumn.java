package org.yusuan.form.statement;

import java.util.List;
import java.util.regex.Pattern;
import org.yusuan.document.Cell;
import org.yusuan.lexicon.Folding;

/**
 * A column of a budget statement.
 *
 * @param index from 0
 * @param role what it holds
 * @param headings the cells that name it, the outermost first
 * @param path their texts, as published with layout undone
 */
record StatementColumn(int index, ColumnRole role, List<Cell> headings, List<String> path) {
    private static final Pattern ORGANISATIONS = Pattern.compile(".*(?:单位|部门)(?:名称)?");

    StatementColumn {
        headings = List.copyOf(headings);
        path = List.copyOf(path);
    }

    /** The innermost heading; empty where the column has none. */
    String leaf() {
        return path.isEmpty() ? "" : path.get(path.size() - 1);
    }

    /** The headings over the innermost, the outermost first. */
    List<String> outer() {
        return path.subList(0, Math.max(0, path.size() - 1));
    }

    StatementColumn as(ColumnRole other) {
        return new StatementColumn(index, other, headings, path);
    }

    /** Whether the column says whose the rows are (单位名称, 主管部门), which is no part of what they are. */
    boolean namesOrganisations() {
        return ORGANISATIONS.matcher(Folding.key(leaf())).matches();
    }

    String joined() {
        return String.join("/", path);
    }
}
