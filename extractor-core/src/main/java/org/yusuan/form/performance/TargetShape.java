package org.yusuan.form.performance;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.Cell;
import org.yusuan.document.Grid;
import org.yusuan.form.caption.TableKinds;
import org.yusuan.form.table.GridRows;
import org.yusuan.record.TableKind;

/**
 * The shape of a grid as a target form, whatever its title says: its rows and where its indicator blocks begin. It is looked
 * for once and goes with the grid, since every later step asks for it.
 */
public final class TargetShape {
    /** A form that is read from left to right has few rows. */
    private static final int MOST_TURNED_ROWS = 40;

    private final Grid grid;
    private final GridRows rows;
    private final IndicatorHeadings upright;
    private @Nullable IndicatorHeadings turned;

    private TargetShape(Grid grid) {
        this.grid = grid;
        this.rows = new GridRows(grid);
        this.upright = new IndicatorHeadings(rows);
    }

    static TargetShape of(Grid grid) {
        return new TargetShape(grid);
    }

    public Grid grid() {
        return grid;
    }

    GridRows rows() {
        return rows;
    }

    /** The headings of indicators that stand in rows. */
    IndicatorHeadings headings() {
        return upright;
    }

    /** Whether a grid without a heading of indicators in a row has one in a column. */
    boolean isTurned() {
        return !upright.areSaid() && grid.rows() <= MOST_TURNED_ROWS && grid.columns() > 1 && turned().areSaid();
    }

    private IndicatorHeadings turned() {
        if (turned == null) {
            turned = new IndicatorHeadings(new GridRows(TransposedForm.turned(grid)));
        }
        return turned;
    }

    /**
     * The kind of the grid: a target form has an indicator block, or at least a name and a goal; what its title calls one and
     * has neither is no target form. Columns of what was reached make a self-assessment of it, whatever it is called.
     */
    public TableKind kind(TableKind byTitle) {
        IndicatorHeadings headings = isTurned() ? turned() : upright;
        Set<TargetLabel> labels = labels();
        boolean goal = labels.contains(TargetLabel.GOAL)
                || labels.contains(TargetLabel.GOAL_ANNUAL)
                || labels.contains(TargetLabel.GOAL_TOTAL);
        boolean named = labels.contains(TargetLabel.PROJECT_NAME) || labels.contains(TargetLabel.DEPARTMENT_NAME);
        boolean described = ProjectProse.nameIn(grid.cells().get(0).text()).isPresent();
        Optional<ListColumns> list = !headings.isEmpty()
                ? Optional.empty()
                : (goal ? ListColumns.ofRowsOfProjects(rows) : Optional.<ListColumns>empty())
                        .or(() -> TableKinds.isTarget(byTitle) ? ListColumns.bySight(rows) : Optional.empty());
        if (headings.isEmpty() && !(goal && named) && !described && list.isEmpty()) {
            return TableKinds.isTarget(byTitle) ? TableKind.OTHER : byTitle;
        }
        boolean isTarget = TableKinds.isTarget(byTitle);
        boolean ofProject = labels.contains(TargetLabel.PROJECT_NAME) && !labels.contains(TargetLabel.DEPARTMENT_NAME);
        boolean department = isTarget
                ? !ofProject
                        && (byTitle == TableKind.DEPARTMENT_TARGET || byTitle == TableKind.DEPARTMENT_SELF_ASSESSMENT)
                : labels.contains(TargetLabel.DEPARTMENT_NAME)
                        && !labels.contains(TargetLabel.PROJECT_NAME)
                        && list.filter(ListColumns::namesProjects).isEmpty();
        if (headings.have(IndicatorColumn.ACTUAL) && byTitle != TableKind.EVALUATION_SCORES) {
            return department ? TableKind.DEPARTMENT_SELF_ASSESSMENT : TableKind.PROJECT_SELF_ASSESSMENT;
        }
        if (isTarget && !(ofProject && byTitle == TableKind.DEPARTMENT_TARGET)) {
            return byTitle;
        }
        if (headings.have(IndicatorColumn.SCORE)) {
            return TableKind.EVALUATION_SCORES;
        }
        return department ? TableKind.DEPARTMENT_TARGET : TableKind.PROJECT_TARGET;
    }

    private Set<TargetLabel> labels() {
        Set<TargetLabel> labels = EnumSet.noneOf(TargetLabel.class);
        for (Cell cell : grid.cells()) {
            TargetWords.label(cell).ifPresent(labels::add);
        }
        return labels;
    }
}
