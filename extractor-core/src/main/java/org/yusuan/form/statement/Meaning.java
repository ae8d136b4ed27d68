package org.yusuan.form.statement;

import org.jspecify.annotations.Nullable;
import org.yusuan.lexicon.MoneyUnit;
import org.yusuan.record.BudgetStage;
import org.yusuan.record.Measure;
import org.yusuan.record.ThreePublicItem;

/**
 * What an amount column says.
 *
 * @param year where the table compares years
 * @param unit where the heading states one
 * @param item of a “三公” table with items in columns
 * @param itemLabel the heading that names the item
 * @param percent the numbers are no money
 */
record Meaning(
        StatementColumn column,
        @Nullable Measure measure,
        BudgetStage stage,
        @Nullable Integer year,
        @Nullable MoneyUnit unit,
        @Nullable ThreePublicItem item,
        @Nullable String itemLabel,
        boolean percent) {
    /** The same in a row that is of a year of its own: 2023年. */
    Meaning ofYear(int rowYear, int reference) {
        boolean prior = rowYear < reference && (measure == null || measure == Measure.TOTAL);
        Measure ofRow = prior ? Measure.PRIOR_YEAR : measure;
        return new Meaning(column, ofRow, stage, rowYear, unit, item, itemLabel, percent);
    }

    /** The same in a row that is of a change: 增减变化. */
    Meaning ofChange(Measure change) {
        return new Meaning(
                column, change, stage, null, unit, item, itemLabel, percent || change == Measure.CHANGE_PERCENT);
    }

    /** The same for a cell that states a percentage in a column of amounts. */
    Meaning inPercent() {
        Measure of = measure == Measure.CHANGE ? Measure.CHANGE_PERCENT : measure;
        return new Meaning(column, of, stage, year, unit, item, itemLabel, true);
    }

    Meaning withMeasure(@Nullable Measure newMeasure) {
        return new Meaning(
                column, newMeasure, stage, year, unit, item, itemLabel, MeasureReading.isPercentage(newMeasure));
    }

    /** The same with what another column of the same heading measures. */
    Meaning like(Meaning other) {
        return new Meaning(column, other.measure, other.stage, other.year, unit, item, itemLabel, other.percent);
    }

    Meaning withItem(@Nullable ThreePublicItem newItem) {
        Measure known = measure == null ? Measure.TOTAL : measure;
        return new Meaning(column, known, stage, year, unit, newItem, column.leaf(), percent);
    }
}
