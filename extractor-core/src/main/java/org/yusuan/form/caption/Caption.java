package org.yusuan.form.caption;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.Cell;
import org.yusuan.lexicon.MoneyUnit;

/**
 * What stands over a table, or in its own first rows, about the table as a whole.
 *
 * @param title the form's name, numbering and unit taken off
 * @param formNo 表一, 预算公开表1, 附件2
 * @param unit 单位：万元
 * @param organisation of 编制部门：X, 单位名称：X
 * @param year of the title, else of a line of its own (2023年度)
 * @param captionCells cells of the grid that say this (by identity) and are no content of the table
 */
public record Caption(
        @Nullable String title,
        @Nullable String formNo,
        @Nullable MoneyUnit unit,
        @Nullable String organisation,
        @Nullable Integer year,
        Set<Cell> captionCells) {
    public Caption {
        Set<Cell> copy = Collections.newSetFromMap(new IdentityHashMap<>());
        copy.addAll(captionCells);
        captionCells = Collections.unmodifiableSet(copy);
    }
}
