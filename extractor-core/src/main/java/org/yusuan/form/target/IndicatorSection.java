package org.yusuan.form.target;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yusuan.document.Cell;
import org.yusuan.form.table.FormTable;
import org.yusuan.form.table.GridRows;
import org.yusuan.form.table.Roles;
import org.yusuan.record.Horizon;
import org.yusuan.record.Indicator;
import org.yusuan.record.Role;

/** The indicator section of a form: a heading and the rows under it, up to the next label or heading. */
final class IndicatorSection {
    private final GridRows rows;
    private final Roles roles;
    private final IndicatorHeading heading;
    private final List<IndicatorBlock> blocks = new ArrayList<>();

    IndicatorSection(FormTable table, GridRows rows, Roles roles, IndicatorHeading heading) {
        this.rows = rows;
        this.roles = roles;
        this.heading = heading;
        Map<IndicatorHeading.Column, Horizon> horizons = horizons();
        for (IndicatorHeading.Block block : heading.blocks()) {
            blocks.add(new IndicatorBlock(table, roles, block, heading.blocks().get(0), horizons));
        }
    }

    List<IndicatorBlock> blocks() {
        return blocks;
    }

    /**
     * Reads the rows under the heading.
     *
     * @return the first row that is no longer part of the section
     */
    int read(TargetDraft draft) {
        markHeading();
        int row = heading.endRow();
        int ordinal = 0;
        while (row < rows.count() && !endsAt(row)) {
            IndicatorRow cells = IndicatorRow.of(rows, row, heading);
            boolean stated = false;
            for (IndicatorBlock block : blocks) {
                for (Indicator indicator : block.read(cells, ordinal + 1)) {
                    draft.indicator(indicator);
                    stated = true;
                }
            }
            ordinal += stated ? 1 : 0;
            markSectionLabel(row);
            row++;
        }
        blocks.forEach(block -> block.findings().forEach(draft::finding));
        return row;
    }

    void markHeading() {
        heading.cells().forEach(cell -> roles.assign(cell, Role.HEADING));
        for (int row = heading.firstRow(); row < heading.endRow(); row++) {
            markSectionLabel(row);
        }
    }

    /** What stands left of the first level names the section. */
    private void markSectionLabel(int row) {
        for (Cell cell : rows.printedIn(row)) {
            boolean left = cell.colEnd() <= heading.firstColumn();
            if (left
                    && TargetWords.label(cell)
                            .filter(l -> l == TargetLabel.INDICATORS)
                            .isPresent()) {
                roles.assignIfFree(cell, Role.LABEL);
            }
        }
    }

    /** A label of another section, a second heading or one text over the whole width ends the section. */
    private boolean endsAt(int row) {
        List<Cell> printed = rows.printedIn(row);
        if (printed.isEmpty()) {
            return false;
        }
        Cell first = printed.get(0);
        if (IndicatorHeading.at(rows, row).isPresent()) {
            return true;
        }
        boolean level = TargetWords.level1(first).isPresent()
                || TargetWords.level2(first).isPresent();
        boolean atLevels =
                first.col() < heading.blocks().get(0).columns().get(0).to();
        if (level || !atLevels) {
            return false;
        }
        boolean otherLabel = TargetWords.label(first)
                        .filter(label -> label != TargetLabel.INDICATORS)
                        .isPresent()
                || TargetWords.glued(first.text()).isPresent();
        return otherLabel || (printed.size() == 1 && first.col() == 0 && first.colSpan() == rows.columns());
    }

    /**
     * The horizon of each value column: its own heading, what stands over it, the section's label, its place. Columns that
     * are said to be for the same horizon are told apart by their places.
     */
    private Map<IndicatorHeading.Column, Horizon> horizons() {
        List<IndicatorHeading.Column> values = heading.blocks().stream()
                .flatMap(block -> block.values().stream())
                .toList();
        Map<IndicatorHeading.Column, Horizon> horizons = new LinkedHashMap<>();
        for (IndicatorHeading.Column column : values) {
            stated(column).ifPresent(horizon -> horizons.put(column, horizon));
        }
        if (values.size() == 2 && new HashSet<>(horizons.values()).size() < 2) {
            horizons.put(values.get(0), Horizon.TOTAL);
            horizons.put(values.get(1), Horizon.ANNUAL);
        }
        return horizons;
    }

    private Optional<Horizon> stated(IndicatorHeading.Column column) {
        Horizon own = column.role().horizon();
        if (own != null) {
            return Optional.of(own);
        }
        return TargetWords.horizon(column.heading())
                .or(() -> over(column))
                .or(() -> TargetWords.horizon(sectionLabel()));
    }

    /** The goal's heading over the column (实施期目标 | 年度目标), if it does not stand over every column. */
    private Optional<Horizon> over(IndicatorHeading.Column column) {
        for (int row = heading.firstRow() - 1; row >= 0; row--) {
            List<Cell> headings = rows.printedIn(row).stream()
                    .filter(cell -> TargetWords.label(cell)
                            .filter(label -> label == TargetLabel.GOAL_TOTAL || label == TargetLabel.GOAL_ANNUAL)
                            .isPresent())
                    .toList();
            if (headings.size() == 2) {
                Cell right = headings.get(1);
                Cell over = column.from() >= right.col() ? right : headings.get(0);
                return TargetWords.label(over)
                        .map(label -> label == TargetLabel.GOAL_TOTAL ? Horizon.TOTAL : Horizon.ANNUAL)
                        .filter(horizon -> heading.blocks().size() > 1);
            }
        }
        return Optional.empty();
    }

    private String sectionLabel() {
        for (Cell cell : rows.covering(heading.firstRow())) {
            if (cell.colEnd() <= heading.firstColumn() && !cell.isBlank()) {
                return cell.text();
            }
        }
        return "";
    }
}
