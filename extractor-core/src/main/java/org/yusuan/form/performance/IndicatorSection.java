package org.yusuan.form.performance;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yusuan.document.Cell;
import org.yusuan.form.table.FormTable;
import org.yusuan.form.table.GridRows;
import org.yusuan.form.table.Roles;
import org.yusuan.form.table.RowMark;
import org.yusuan.lexicon.Folding;
import org.yusuan.lexicon.Numerals;
import org.yusuan.record.Doubt;
import org.yusuan.record.Horizon;
import org.yusuan.record.Indicator;
import org.yusuan.record.Role;

/** The indicator section of a form: a heading and the rows under it, up to the next label or heading. */
final class IndicatorSection {
    private static final Set<TargetLabel> LEFT_OF_LEVELS =
            EnumSet.of(TargetLabel.INDICATORS, TargetLabel.GOAL, TargetLabel.GOAL_TOTAL, TargetLabel.GOAL_ANNUAL);

    private final GridRows rows;
    private final Roles roles;
    private final IndicatorHeadings headings;
    private final IndicatorHeading heading;
    private final List<IndicatorBlock> blocks = new ArrayList<>();

    IndicatorSection(
            FormTable table, GridRows rows, Roles roles, IndicatorHeadings headings, IndicatorHeading heading) {
        this.rows = rows;
        this.headings = headings;
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
        heading.nearly().forEach(draft::matchedLoosely);
        roles.doubts().add(Doubt.COLUMNS, heading.doubt());
        int ordinal = draft.lastOrdinal();
        for (int above = heading.bodyStart(); above < heading.firstRow(); above++) {
            ordinal += readRow(above, ordinal, draft);
        }
        int row = heading.endRow();
        while (row < rows.count() && !endsAt(row)) {
            ordinal += readRow(row, ordinal, draft);
            row++;
        }
        blocks.forEach(block -> block.findings().forEach(draft::finding));
        return row;
    }

    /** Reads a row and says how many indicators it adds. */
    private int readRow(int row, int before, TargetDraft draft) {
        if (isTotal(row)) {
            keepTotal(row, draft);
            return 0;
        }
        int more = read(IndicatorRow.of(rows, row, heading), before, draft);
        markSectionLabel(row);
        return more;
    }

    /**
     * Reads one row of all blocks.
     *
     * @param before how many indicators there are already
     * @return how many more; blocks of different horizons have one together, blocks of different levels one each
     */
    int read(IndicatorRow row, int before, TargetDraft draft) {
        int more = 0;
        for (IndicatorBlock block : blocks) {
            int place = heading.hasLevelsAbove() ? more + 1 : 1;
            List<Indicator> stated = block.read(row, before + place);
            stated.forEach(draft::indicator);
            more = stated.isEmpty() ? more : place;
        }
        return more;
    }

    /** A row that adds the weights or scores up (总分) is no indicator. */
    private boolean isTotal(int row) {
        List<Cell> printed = rows.printedIn(row);
        return !printed.isEmpty()
                && RowMark.TOTAL.marks(printed.get(0).text())
                && printed.stream()
                        .skip(1)
                        .allMatch(cell -> Numerals.parse(cell.text()).isPresent());
    }

    private void keepTotal(int row, TargetDraft draft) {
        List<Cell> printed = rows.printedIn(row);
        roles.assign(printed.get(0), Role.LABEL);
        String label = Folding.fold(printed.get(0).text());
        for (Cell cell : printed.subList(1, printed.size())) {
            roles.assign(cell, Role.VALUE);
            draft.attribute(label + over(cell), null, draft.stated(Folding.fold(cell.text()), cell));
        }
    }

    private String over(Cell cell) {
        return heading.blocks().stream()
                .flatMap(block -> block.columns().stream())
                .filter(column -> column.from() <= cell.col() && cell.col() < column.to())
                .map(column -> "/" + column.heading())
                .findFirst()
                .orElse("");
    }

    void markHeading() {
        heading.cells().forEach(cell -> roles.assign(cell, Role.HEADING));
        for (int row = heading.firstRow(); row < heading.endRow(); row++) {
            markSectionLabel(row);
            markHeadingOfSections(row);
        }
    }

    /** 目标名称 heads the labels of the sections that stand left of the levels. */
    private void markHeadingOfSections(int row) {
        for (Cell cell : rows.printedIn(row)) {
            if (cell.colEnd() <= heading.firstColumn() && cell.rowEnd() <= heading.endRow()) {
                roles.assignIfFree(cell, Role.HEADING);
            }
        }
    }

    /** What stands left of the first level names the section. */
    private void markSectionLabel(int row) {
        for (Cell cell : rows.printedIn(row)) {
            boolean left = cell.colEnd() <= heading.firstColumn();
            if (left && TargetWords.label(cell).filter(LEFT_OF_LEVELS::contains).isPresent()) {
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
        if (headings.at(row).isPresent()) {
            return true;
        }
        boolean level = TargetWords.level1(first).isPresent()
                || TargetWords.level2(first).isPresent();
        boolean atLevels =
                first.col() < heading.blocks().get(0).columns().get(0).to();
        if (level || !atLevels || goesOn(printed)) {
            return false;
        }
        boolean otherLabel = TargetWords.label(first)
                        .filter(label -> label != TargetLabel.INDICATORS)
                        .isPresent()
                || TargetWords.glued(first.text()).isPresent();
        return otherLabel || (printed.size() == 1 && first.col() == 0 && first.colSpan() == rows.columns());
    }

    /** What stands left of the levels says whose indicators they are, as long as a level stands beside it. */
    private boolean goesOn(List<Cell> printed) {
        return printed.size() > 1
                && printed.get(0).colEnd() <= heading.firstColumn()
                && (TargetWords.level1(printed.get(1)).isPresent()
                        || TargetWords.level2(printed.get(1)).isPresent());
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
        if (values.size() == 2 && !heading.hasLevelsAbove() && new HashSet<>(horizons.values()).size() < 2) {
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
        return TargetWords.horizon(column.heading()).or(() -> over(column)).or(this::sectionHorizon);
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

    /** Beside the heading, beside the first row under it, or alone in the row over it. */
    private Optional<Horizon> sectionHorizon() {
        return leftOfLevels(heading.firstRow())
                .or(() -> leftOfLevels(heading.endRow()))
                .or(() -> heading.firstRow() == 0 ? Optional.empty() : alone(rows.printedIn(heading.firstRow() - 1)));
    }

    private Optional<Horizon> leftOfLevels(int row) {
        if (row >= rows.count()) {
            return Optional.empty();
        }
        return rows.covering(row).stream()
                .filter(cell -> cell.colEnd() <= heading.firstColumn() && !cell.isBlank())
                .findFirst()
                .flatMap(cell -> TargetWords.horizon(cell.text()));
    }

    private static Optional<Horizon> alone(List<Cell> printed) {
        return printed.size() == 1 ? TargetWords.horizon(printed.get(0).text()) : Optional.empty();
    }
}
