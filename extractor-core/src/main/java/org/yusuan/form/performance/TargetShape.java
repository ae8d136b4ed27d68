package org.yusuan.form.performance;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.yusuan.document.Cell;
import org.yusuan.document.Grid;
import org.yusuan.form.caption.TableKinds;
import org.yusuan.form.table.GridRows;
import org.yusuan.record.TableKind;

/** Whether a grid has the shape of a target form, whatever its title says. */
public final class TargetShape {
    private TargetShape() {}

    /**
     * The kind of a grid: a target form has an indicator block, or at least a name and a goal; what its title calls one and
     * has neither is no target form. Columns of what was reached make a self-assessment of it, whatever it is called.
     */
    public static TableKind kind(TableKind byTitle, Grid grid) {
        GridRows rows = new GridRows(grid);
        IndicatorHeadings upright = new IndicatorHeadings(rows);
        IndicatorHeadings headings = TurnedForm.isTurned(grid, upright) ? TurnedForm.headings(grid) : upright;
        Set<TargetLabel> labels = labels(grid);
        boolean goal = labels.contains(TargetLabel.GOAL)
                || labels.contains(TargetLabel.GOAL_ANNUAL)
                || labels.contains(TargetLabel.GOAL_TOTAL);
        boolean named = labels.contains(TargetLabel.PROJECT_NAME) || labels.contains(TargetLabel.DEPARTMENT_NAME);
        boolean described = ProjectProse.nameIn(grid.cells().get(0).text()).isPresent();
        Optional<ListColumns> list = goal && headings.isEmpty() ? ListColumns.ofRowsOfProjects(rows) : Optional.empty();
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

    private static Set<TargetLabel> labels(Grid grid) {
        Set<TargetLabel> labels = EnumSet.noneOf(TargetLabel.class);
        for (Cell cell : grid.cells()) {
            TargetWords.label(cell).ifPresent(labels::add);
        }
        return labels;
    }
}
