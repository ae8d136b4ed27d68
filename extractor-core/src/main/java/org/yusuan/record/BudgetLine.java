package org.yusuan.record;

import org.jspecify.annotations.Nullable;

/**
 * One amount of a budget statement with everything that says what it is an amount of.
 *
 * @param row of the table, from 1
 * @param code 科目编码, split columns joined
 * @param name without {@code 一、}, {@code (一)}, {@code 1.}, {@code 其中：}
 * @param level 1 类, 2 款, 3 项
 * @param counterpart the second name where a row has two
 * @param group the outer label of a name in two columns, or the heading of its block
 * @param dims other text columns of the row, {@code heading: text} joined by {@code ; }
 * @param measure absent where the contract does not name the column
 * @param measureRaw the heading path as published, joined by {@code /}
 * @param year the year the amount is of, when the table compares years
 */
public record BudgetLine(
        String tableId,
        int row,
        @Nullable Side side,
        @Nullable String code,
        String name,
        String nameRaw,
        @Nullable Integer level,
        @Nullable String parentCode,
        @Nullable String counterpart,
        @Nullable Item item,
        @Nullable String group,
        @Nullable String dims,
        @Nullable Measure measure,
        String measureRaw,
        @Nullable Integer year,
        Stage stage,
        Amount amount) {}
