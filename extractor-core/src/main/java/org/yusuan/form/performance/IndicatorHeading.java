package org.yusuan.form.performance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.Cell;

/**
 * The heading of an indicator block: which columns hold the levels, the values and the rest. A block may have none, then its
 * cells alone say what they are ({@code firstRow} is {@code endRow}).
 *
 * @param bodyStart first row of the block: the heading's, or one above it where a heading slipped down between its rows
 * @param firstRow first row of the heading
 * @param levelsEnd first row after the names of the columns, where rows that number the columns may begin
 * @param endRow first row after it
 * @param blocks side by side, each with its own 二级指标 or 三级指标 column; a first level is shared by all
 * @param cells the heading's cells
 * @param nearly those of them that are only nearly a wording of the lexicon, with that wording
 * @param doubt the share of the columns that could as well hold something else
 */
record IndicatorHeading(
        int bodyStart,
        int firstRow,
        int levelsEnd,
        int endRow,
        List<Block> blocks,
        List<Cell> cells,
        Map<Cell, String> nearly,
        double doubt) {

    /**
     * A column of the block.
     *
     * @param from first grid column
     * @param to first grid column after it
     * @param heading the heading path, joined by {@code /}; blank where there is none
     */
    record Column(IndicatorColumn role, int from, int to, String heading) {
        Column as(IndicatorColumn other) {
            return new Column(other, from, to, heading);
        }
    }

    /**
     * Columns that belong together, left to right.
     *
     * @param level1Above the first level, where it stands over the block and has no column
     * @param level2Above the second level, likewise
     */
    record Block(
            List<Column> columns,
            @Nullable Cell level1Above,
            @Nullable Cell level2Above) {
        Optional<Column> first(IndicatorColumn role) {
            return columns.stream().filter(column -> column.role() == role).findFirst();
        }

        List<Column> values() {
            return columns.stream().filter(column -> column.role().isValue()).toList();
        }
    }

    /** Whether the blocks are of different levels, each with indicators of its own. */
    boolean hasLevelsAbove() {
        return blocks.stream().anyMatch(block -> block.level1Above() != null || block.level2Above() != null);
    }

    /** The first grid column of the levels: what stands left of it is a section's label. */
    int firstColumn() {
        return blocks.get(0).columns().get(0).from();
    }

    /** Whether names of the columns are printed. */
    boolean isPrinted() {
        return levelsEnd > firstRow;
    }
}
