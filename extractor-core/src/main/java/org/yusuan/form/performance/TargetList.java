package org.yusuan.form.performance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.Cell;
import org.yusuan.form.table.FormTable;
import org.yusuan.form.table.GridRows;
import org.yusuan.form.table.Roles;
import org.yusuan.form.table.RowMark;
import org.yusuan.lexicon.Folding;
import org.yusuan.record.Finding;
import org.yusuan.record.FundingSource;
import org.yusuan.record.Role;
import org.yusuan.record.Scope;
import org.yusuan.record.Stated;
import org.yusuan.record.TableKind;
import org.yusuan.record.Target;
import org.yusuan.record.TargetField;

/**
 * A list of targets (项目绩效目标表 with a row for each indicator): the columns left of the levels state the project, whose
 * cells are merged downwards, repeated or left blank below.
 */
final class TargetList {
    private final FormTable table;
    private final Roles roles;
    private final GridRows rows;
    private final IndicatorHeading heading;
    private final IndicatorSection section;
    private final List<ProjectColumn> columns;
    private final @Nullable ProjectColumn name;
    private final List<Target> targets = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private @Nullable Open open;
    private @Nullable Cell unit;

    private TargetList(
            FormTable table, Roles roles, GridRows rows, IndicatorHeading heading, List<ProjectColumn> columns) {
        this.table = table;
        this.roles = roles;
        this.rows = rows;
        this.heading = heading;
        this.columns = columns;
        this.name = nameColumn(columns).orElse(null);
        this.section = new IndicatorSection(table, rows, roles, heading);
    }

    /**
     * A column that states something about the project.
     *
     * @param label absent where the lexicon has none
     * @param source absent where it is no amount by source
     */
    private record ProjectColumn(
            Cell heading,
            @Nullable TargetLabel label,
            @Nullable FundingSource source) {

        /** A heading such as 单位（专项）名称: some rows name a unit, those under them its projects. */
        boolean namesUnitsToo() {
            String key = Folding.key(heading.text());
            return key.contains("单位") && (key.contains("专项") || key.contains("项目"));
        }
    }

    /** The target that is being read. */
    private record Open(
            TargetDraft draft,
            TargetFields fields,
            TargetFunding funding,
            Cell project,
            int firstRow,
            Map<ProjectColumn, String> said) {

        /** Whether the column said the same in the row before: a list may repeat what is true of the whole project. */
        boolean repeats(ProjectColumn column, Cell cell) {
            String key = Folding.key(cell.text());
            return key.equals(said.put(column, key));
        }
    }

    /** The list in the table, if it is one: a column of project names stands before the levels. */
    static Optional<TargetList> of(FormTable table, Roles roles) {
        GridRows rows = new GridRows(table.grid());
        for (int row = 0; row < rows.count(); row++) {
            Optional<IndicatorHeading> heading = IndicatorHeading.at(rows, row);
            if (heading.isPresent()) {
                List<ProjectColumn> columns = projectColumns(rows, heading.get());
                return nameColumn(columns).isPresent()
                        ? Optional.of(new TargetList(table, roles, rows, heading.get(), columns))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static List<ProjectColumn> projectColumns(GridRows rows, IndicatorHeading heading) {
        List<ProjectColumn> columns = new ArrayList<>();
        for (Cell cell : rows.covering(heading.levelsEnd() - 1)) {
            if (cell.col() < heading.firstColumn() && !cell.isBlank()) {
                columns.add(new ProjectColumn(
                        cell,
                        TargetWords.label(cell).orElse(null),
                        TargetWords.source(cell).orElse(null)));
            }
        }
        return columns;
    }

    /** The column that names the targets: projects, else units. */
    private static Optional<ProjectColumn> nameColumn(List<ProjectColumn> columns) {
        return named(columns, TargetLabel.PROJECT_NAME).or(() -> named(columns, TargetLabel.DEPARTMENT_NAME));
    }

    private static Optional<ProjectColumn> named(List<ProjectColumn> columns, TargetLabel label) {
        return columns.stream().filter(column -> column.label() == label).findFirst();
    }

    List<Finding> findings() {
        return findings;
    }

    List<Target> read() {
        markHeading(heading);
        for (int above = 0; above < heading.firstRow(); above++) {
            rows.printedIn(above).forEach(cell -> roles.assignIfFree(cell, Role.HEADING));
        }
        int row = heading.endRow();
        int ordinal = 0;
        while (row < rows.count()) {
            Optional<IndicatorHeading> repeated = IndicatorHeading.at(rows, row);
            if (repeated.isPresent()) {
                markHeading(repeated.get());
                row = repeated.get().endRow();
                continue;
            }
            ordinal = takeProject(row) ? 0 : ordinal;
            ordinal += readIndicators(row, ordinal);
            row++;
        }
        close();
        section.blocks().forEach(block -> findings.addAll(block.findings()));
        return targets;
    }

    private void markHeading(IndicatorHeading found) {
        found.cells().forEach(cell -> roles.assign(cell, Role.HEADING));
        for (int row = found.firstRow(); row < found.endRow(); row++) {
            rows.printedIn(row).forEach(cell -> roles.assignIfFree(cell, Role.HEADING));
        }
    }

    /** Whether a new project begins in the row. */
    private boolean takeProject(int row) {
        Cell project = name == null ? null : rows.at(row, name.heading().col());
        if (isGroup(row, project)) {
            return false;
        }
        boolean begins = project != null && project.row() == row && !project.isBlank() && !isSame(project);
        if (project != null && begins) {
            open(project, row);
        }
        if (open != null) {
            for (ProjectColumn column : columns) {
                takeField(open, column, row);
            }
        }
        return begins;
    }

    /**
     * Whether the row is of several projects: the unit whose projects follow, or the list's total. A name over several rows
     * is a project's, even where its first row says nothing else.
     */
    private boolean isGroup(int row, @Nullable Cell project) {
        List<Cell> printed = rows.printedIn(row);
        boolean before = printed.stream().allMatch(cell -> cell.col() < heading.firstColumn());
        if (printed.isEmpty() || !before || printed.stream().anyMatch(cell -> cell.rowSpan() > 1)) {
            return false;
        }
        if (printed.stream().anyMatch(cell -> RowMark.TOTAL.marks(cell.text()))) {
            printed.forEach(cell -> roles.leave(cell, "total_of_list"));
            return true;
        }
        boolean unitRow =
                name != null && name.namesUnitsToo() && project != null && !project.isBlank() && !statesGoal(printed);
        if (printed.size() > 1 && !unitRow) {
            return false;
        }
        unit = unitRow ? project : printed.get(0);
        printed.stream().filter(cell -> !cell.equals(unit)).forEach(cell -> roles.leave(cell, "total_of_group"));
        return true;
    }

    /** A goal is a project's own, even where its indicators begin in the next row. */
    private boolean statesGoal(List<Cell> printed) {
        return columns.stream()
                .filter(column -> column.label() != null && column.label().use() == TargetLabel.Use.GOAL)
                .anyMatch(column -> printed.stream()
                        .anyMatch(cell -> cell.col() == column.heading().col()));
    }

    private boolean isSame(Cell project) {
        return open != null && Folding.key(open.project().text()).equals(Folding.key(project.text()));
    }

    private void open(Cell project, int row) {
        close();
        TargetDraft draft =
                new TargetDraft(table, table.kind() == TableKind.DEPARTMENT_TARGET ? Scope.DEPARTMENT : Scope.PROJECT);
        TargetAmounts amounts = new TargetAmounts(table, rows, roles, draft);
        open = new Open(
                draft,
                new TargetFields(draft, roles),
                new TargetFunding(draft, roles, amounts),
                project,
                row,
                new HashMap<>());
        section.blocks().forEach(IndicatorBlock::restart);
        if (unit != null) {
            roles.assign(unit, Role.VALUE);
            draft.field(TargetField.IMPLEMENTING_UNIT, "", draft.stated(Folding.fold(unit.text()), unit));
        }
        Integer year = table.fiscalYear();
        if (year != null) {
            String text = String.valueOf(year);
            draft.field(TargetField.FISCAL_YEAR, "", new Stated(text, text, table.origin(project)));
        }
    }

    private void takeField(Open target, ProjectColumn column, int row) {
        Cell cell = rows.at(row, column.heading().col());
        if (cell == null || cell.row() != row || cell.isBlank() || roles.has(cell)) {
            return;
        }
        TargetLabel label = column.label();
        FundingSource source = column.source();
        boolean isName = column.equals(name);
        if ((isName && !target.project().equals(cell)) || target.repeats(column, cell)) {
            roles.assign(cell, Role.VALUE);
        } else if (isName) {
            target.fields().value(column.heading(), nameLabel(target), cell, false);
        } else if (source != null) {
            target.funding().sourceBelow(column.heading(), source, cell);
        } else if (label == null) {
            target.fields().attribute(column.heading(), null, cell);
        } else if (label.use() == TargetLabel.Use.AMOUNT || label.use() == TargetLabel.Use.FUNDS) {
            TargetLabel kind = label.use() == TargetLabel.Use.AMOUNT ? label : TargetLabel.AMOUNT_ANNUAL;
            target.funding().amountBelow(column.heading(), kind, cell);
        } else {
            target.fields().value(column.heading(), label, cell, false);
        }
    }

    private int readIndicators(int row, int before) {
        return open == null ? 0 : section.read(IndicatorRow.of(rows, row, heading), before, open.draft());
    }

    private void close() {
        if (open != null) {
            open.fields().close();
            open.draft().settleGoal();
            findings.addAll(open.draft().findings());
            targets.add(open.draft().finish(table.id() + "/" + (open.firstRow() + 1), table.origin(open.project())));
            open = null;
        }
    }

    /** What the name is read as: a list of projects names them in a column of units, too. */
    private static TargetLabel nameLabel(Open target) {
        return target.draft().scope() == Scope.DEPARTMENT ? TargetLabel.DEPARTMENT_NAME : TargetLabel.PROJECT_NAME;
    }
}
