package org.yusuan.record;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One amount of a budget statement with everything that says what it is an amount of.
 *
 * @param row of the table, from 1
 * @param column of the table, from 1
 * @param code 科目编码, split columns joined
 * @param name without {@code 一、}, {@code (一)}, {@code 1.}, {@code 其中：}
 * @param level 1 类, 2 款, 3 项
 * @param economic 部门预算支出经济分类, where the row also has a functional name
 * @param counterpart 政府预算支出经济分类, or another second name of the row
 * @param organisation the unit that the row is of
 * @param group the outer label of a name in two columns, or the heading of its block
 * @param dims other text columns of the row, {@code heading: text} joined by {@code ; }
 * @param measure absent where the contract does not name the column
 * @param measureRaw the heading path as published, joined by {@code /}
 * @param year the year the amount is of, when the table compares years
 * @param amount without yuan where the cell states a percentage
 * @param percent what the cell states where the column is of percentages: 12.5 for 12.5％
 */
public record BudgetLine(
        String tableId,
        int row,
        int column,
        @Nullable Side side,
        @Nullable String code,
        String name,
        String nameRaw,
        @Nullable Integer level,
        @Nullable String parentCode,
        @Nullable CodeAndName economic,
        @Nullable CodeAndName counterpart,
        @Nullable CodeAndName organisation,
        @Nullable ThreePublicItem item,
        @Nullable String group,
        @Nullable String dims,
        @Nullable Measure measure,
        String measureRaw,
        @Nullable Integer year,
        BudgetStage stage,
        Amount amount,
        @Nullable BigDecimal percent) {
    /** Unique: the table and the cell. */
    public String lineId() {
        return tableId + "/r" + row + "c" + column;
    }
}
