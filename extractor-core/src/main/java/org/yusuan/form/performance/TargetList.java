package org.yusuan.form.performance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.Cell;
import org.yusuan.form.performance.ListColumns.ProjectColumn;
import org.yusuan.form.table.FormTable;
import org.yusuan.form.table.GridRows;
import org.yusuan.form.table.Roles;
import org.yusuan.form.table.RowMark;
import org.yusuan.lexicon.Folding;
import org.yusuan.record.Doubt;
import org.yusuan.record.Finding;
import org.yusuan.record.FundingSource;
import org.yusuan.record.Role;
import org.yusuan.record.Scope;
import org.yusuan.record.SourcedText;
import org.yusuan.record.TableKind;
import org.yusuan.record.Target;
import org.yusuan.record.TargetField;

/**
 * A list of targets (项目绩效目标表 with a row for each indicator, or for each project): columns state the project and its
 * unit, whose cells are merged downwards, repeated or left blank below. A project that several units carry out is a target
 * of each.
 */
final class TargetList {
    /** What numbers or marks the columns. */
    private static final Pattern COLUMN_MARK = Pattern.compile("\\*{1,2}|\\d{1,2}");

    private final FormTable table;
    private final Roles roles;
    private final GridRows rows;
    private final IndicatorHeadings headings;
    private final ListColumns columns;
    private final ProjectColumn name;
    private final @Nullable ProjectColumn unit;
    private final @Nullable IndicatorHeading heading;
    private final @Nullable IndicatorSection section;
    private final int firstRow;
    private final int bodyRow;
    private final List<Target> targets = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private @Nullable Open open;
    private @Nullable Cell group;
    private @Nullable Cell unitCell;
    private @Nullable Cell projectCell;

    /** @param heading of its indicators; absent in a list with a row for each project */
    private TargetList(
            FormTable table,
            Roles roles,
            GridRows rows,
            IndicatorHeadings headings,
            ListColumns columns,
            @Nullable IndicatorHeading heading,
            int firstRow,
            int bodyRow) {
        this.table = table;
        this.roles = roles;
        this.rows = rows;
        this.headings = headings;
        this.columns = columns;
        this.name = columns.name().orElseThrow();
        this.unit = columns.unit().orElse(null);
        this.heading = heading;
        this.section = heading == null ? null : new IndicatorSection(table, rows, roles, headings, heading);
        this.firstRow = firstRow;
        this.bodyRow = bodyRow;
    }

    /** The target that is being read. */
    private record Open(
            TargetDraft draft,
            TargetFields fields,
            TargetFunding funding,
            Cell begin,
            String key,
            int firstRow,
            Map<ProjectColumn, String> said) {

        /** Whether the column said the same in the row before: a list may repeat what is true of the whole project. */
        boolean repeats(ProjectColumn column, Cell cell) {
            String key = Folding.key(cell.text());
            return key.equals(said.put(column, key));
        }
    }

    /** The list in the table, if it is one: a column of names stands before the levels, or heads a row of labels. */
    static Optional<TargetList> of(FormTable table, Roles roles, TargetShape shape) {
        GridRows rows = shape.rows();
        IndicatorHeadings headings = shape.headings();
        Optional<IndicatorHeading> first = headings.first();
        if (first.isPresent()) {
            IndicatorHeading block = first.get();
            return ListColumns.leftOf(block, rows)
                    .map(columns -> new TargetList(
                            table, roles, rows, headings, columns, block, block.firstRow(), block.endRow()));
        }
        return ListColumns.ofRowsOfProjects(rows)
                .or(() -> ListColumns.bySight(rows))
                .map(columns -> new TargetList(
                        table, roles, rows, headings, columns, null, columns.firstRow(), columns.bodyRow()));
    }

    List<Finding> findings() {
        return findings;
    }

    List<Target> read() {
        roles.doubts().add(Doubt.WORDS, columns.inferred());
        for (int above = 0; above < begin(); above++) {
            rows.printedIn(above).forEach(cell -> roles.assignIfFree(cell, Role.HEADING));
        }
        markHeading(firstRow, bodyRow);
        if (heading != null) {
            roles.doubts().add(Doubt.COLUMNS, heading.doubt());
        }
        int ordinal = 0;
        for (int above = begin(); above < firstRow; above++) {
            ordinal = takeProject(above) ? 0 : ordinal;
            ordinal += readIndicators(above, ordinal);
        }
        int row = bodyRow;
        while (row < rows.count()) {
            Optional<IndicatorHeading> repeated = headings.at(row);
            if (repeated.isPresent()) {
                markHeading(row, repeated.get().endRow());
                row = repeated.get().endRow();
                continue;
            }
            if (isColumnMarks(row)) {
                rows.printedIn(row).forEach(cell -> roles.assign(cell, Role.HEADING));
            } else {
                ordinal = takeProject(row) ? 0 : ordinal;
                ordinal += readIndicators(row, ordinal);
            }
            row++;
        }
        close();
        if (section != null) {
            section.blocks().forEach(block -> findings.addAll(block.findings()));
        }
        return targets;
    }

    /** The first row of the list: a heading may have slipped down between its rows, or be missing over the first project. */
    private int begin() {
        int begin = heading == null ? firstRow : heading.bodyStart();
        while (begin > 0 && heading != null && isProject(begin - 1)) {
            begin--;
        }
        return begin;
    }

    /** Whether a row states a project and its goal. */
    private boolean isProject(int row) {
        Cell project = rows.at(row, name.heading().col());
        return beginsIn(row, project)
                && columns.columns().stream()
                        .filter(column ->
                                column.label() != null && column.label().use() == TargetLabel.Use.GOAL)
                        .map(column -> rows.at(row, column.heading().col()))
                        .anyMatch(goal -> goal != null
                                && beginsIn(row, goal)
                                && goal.text().length() >= ListColumns.SHORTEST_GOAL);
    }

    private void markHeading(int from, int to) {
        for (int row = from; row < to; row++) {
            rows.printedIn(row).forEach(cell -> roles.assign(cell, Role.HEADING));
        }
    }

    private boolean isColumnMarks(int row) {
        List<Cell> printed = rows.printedIn(row);
        return printed.size() > 1
                && printed.stream()
                        .allMatch(
                                cell -> COLUMN_MARK.matcher(cell.text().strip()).matches());
    }

    // ------------------------------------------------------------------ where a target begins

    /** Whether a new target begins in the row. */
    private boolean takeProject(int row) {
        Cell project = rows.at(row, name.heading().col());
        if (isGroup(row, project)) {
            return false;
        }
        boolean named = beginsIn(row, project);
        Cell carrier = unit == null ? null : rows.at(row, unit.heading().col());
        boolean carried = beginsIn(row, carrier);
        projectCell = named ? project : projectCell;
        unitCell = carried ? carrier : unitCell;
        @Nullable Cell begin = named ? project : carried ? carrier : null;
        boolean begins = begin != null && (open == null || !open.key().equals(key()));
        if (begin != null && begins) {
            open(begin, row);
        }
        if (open != null) {
            for (ProjectColumn column : columns.columns()) {
                takeField(open, column, row);
            }
        }
        return begins;
    }

    private static boolean beginsIn(int row, @Nullable Cell cell) {
        return cell != null && cell.row() == row && !cell.isBlank();
    }

    /** The name and the unit that the rows are of. */
    private String key() {
        return text(projectCell) + "|" + text(unitCell);
    }

    private static String text(@Nullable Cell cell) {
        return cell == null ? "" : Folding.key(cell.text());
    }

    /**
     * Whether the row is of several projects: the unit whose projects follow, or the list's total. A name over several rows
     * is a project's, even where its first row says nothing else.
     */
    private boolean isGroup(int row, @Nullable Cell project) {
        List<Cell> printed = rows.printedIn(row);
        boolean before = heading == null || printed.stream().allMatch(cell -> cell.col() < heading.firstColumn());
        if (printed.isEmpty() || !before || printed.stream().anyMatch(cell -> cell.rowSpan() > 1)) {
            return false;
        }
        boolean nameless = heading == null && (project == null || project.isBlank()) && unit != null;
        if (nameless || printed.stream().anyMatch(cell -> RowMark.TOTAL.marks(cell.text()))) {
            printed.forEach(cell -> roles.leave(cell, "total_of_list"));
            return true;
        }
        boolean unitRow = project != null
                && !project.isBlank()
                && (name.namesUnitsToo() || (!name.isUnit() && ListColumns.isOrganisation(project.text())))
                && !statesGoal(printed);
        if (printed.size() > 1 && !unitRow) {
            return false;
        }
        group = unitRow ? project : printed.get(0);
        printed.stream().filter(cell -> !cell.equals(group)).forEach(cell -> roles.leave(cell, "total_of_group"));
        return true;
    }

    /** A goal is a project's own, even where its indicators begin in the next row. */
    private boolean statesGoal(List<Cell> printed) {
        return columns.columns().stream()
                .filter(column -> column.label() != null && column.label().use() == TargetLabel.Use.GOAL)
                .anyMatch(column -> printed.stream()
                        .anyMatch(cell -> cell.col() == column.heading().col()));
    }

    private void open(Cell begin, int row) {
        close();
        boolean department =
                table.kind() == TableKind.DEPARTMENT_TARGET || table.kind() == TableKind.DEPARTMENT_SELF_ASSESSMENT;
        TargetDraft draft = new TargetDraft(table, department ? Scope.DEPARTMENT : Scope.PROJECT);
        TargetAmounts amounts = new TargetAmounts(table, rows, roles, draft);
        Open opened = new Open(
                draft,
                new TargetFields(draft, roles),
                new TargetFunding(rows, draft, roles, amounts),
                begin,
                key(),
                row,
                new HashMap<>());
        open = opened;
        if (section != null) {
            section.blocks().forEach(IndicatorBlock::restart);
        }
        carryOn(opened, row);
        if (group != null) {
            roles.assign(group, Role.VALUE);
            draft.field(TargetField.IMPLEMENTING_UNIT, "", draft.stated(Folding.fold(group.text()), group));
        }
        Integer year = table.fiscalYear();
        if (year != null) {
            String text = String.valueOf(year);
            draft.field(TargetField.FISCAL_YEAR, "", new SourcedText(text, text, table.origin(begin)));
        }
    }

    /** What a cell over several targets states, or one that the rows below leave blank, is true of this one too. */
    private void carryOn(Open target, int row) {
        for (ProjectColumn column : columns.columns()) {
            Cell cell = rows.at(row, column.heading().col());
            boolean over = cell != null && cell.row() < row && !cell.isBlank();
            boolean left = cell == null || cell.isBlank();
            if (column.equals(name) && projectCell != null && (over || left)) {
                state(target, column, projectCell);
            } else if (column.equals(unit) && unitCell != null && (over || left)) {
                state(target, column, unitCell);
            } else if (cell != null && over && !column.isMoney()) {
                state(target, column, cell);
            }
        }
    }

    // ------------------------------------------------------------------ what it states

    private void takeField(Open target, ProjectColumn column, int row) {
        Cell cell = rows.at(row, column.heading().col());
        if (cell == null || cell.row() != row || cell.isBlank() || roles.has(cell)) {
            return;
        }
        if (target.repeats(column, cell)) {
            roles.assign(cell, Role.VALUE);
        } else {
            state(target, column, cell);
        }
    }

    private void state(Open target, ProjectColumn column, Cell cell) {
        TargetLabel label = column.label();
        FundingSource source = column.source();
        if (column.equals(name)) {
            boolean department = target.draft().scope() == Scope.DEPARTMENT;
            TargetLabel kind = department ? TargetLabel.DEPARTMENT_NAME : TargetLabel.PROJECT_NAME;
            target.fields().value(column.heading(), kind, cell, false);
        } else if (source != null) {
            target.funding().sourceBelow(column.heading(), source, cell);
        } else if (label == null) {
            target.fields().attribute(column.heading(), null, cell);
        } else if (column.isMoney()) {
            TargetLabel kind = label.use() == TargetLabel.Use.AMOUNT ? label : TargetLabel.AMOUNT_ANNUAL;
            target.funding().amountBelow(column.heading(), kind, cell);
        } else {
            target.fields().value(column.heading(), label, cell, false);
        }
    }

    private int readIndicators(int row, int before) {
        return open == null || section == null || heading == null
                ? 0
                : section.read(IndicatorRow.of(rows, row, heading), before, open.draft());
    }

    private void close() {
        if (open != null) {
            open.fields().close();
            open.draft().settleGoal();
            findings.addAll(open.draft().findings());
            targets.add(open.draft().finish(table.id() + "/" + (open.firstRow() + 1), table.origin(open.begin())));
            open = null;
        }
    }
}
