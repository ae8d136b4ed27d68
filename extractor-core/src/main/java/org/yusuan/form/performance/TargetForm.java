package org.yusuan.form.performance;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yusuan.document.Cell;
import org.yusuan.form.table.FormTable;
import org.yusuan.form.table.GridRows;
import org.yusuan.form.table.Roles;
import org.yusuan.lexicon.Dates;
import org.yusuan.lexicon.Folding;
import org.yusuan.record.Origin;
import org.yusuan.record.Role;
import org.yusuan.record.Scope;
import org.yusuan.record.SourcedText;
import org.yusuan.record.TableKind;
import org.yusuan.record.TargetField;

/**
 * A performance-target form (项目支出绩效目标表, 部门整体绩效目标表): sections of indicators and tasks, and labels with their
 * values around them.
 */
final class TargetForm {
    /** How a remark under or over a form begins. */
    private static final Pattern REMARK = Pattern.compile("^[-*※\\s]*(?:备?注|说明|填报?说明|填表说明)");

    /** A row of its own that names a part of the form: 年度绩效目标表. */
    private static final Pattern PART = Pattern.compile(".{2,20}(?:目标|指标)表?");

    private final FormTable table;
    private final GridRows rows;
    private final IndicatorHeadings headings;
    private final Roles roles;

    private TargetForm(FormTable table, Roles roles, TargetShape shape) {
        this.table = table;
        this.rows = shape.rows();
        this.headings = shape.headings();
        this.roles = roles;
    }

    static TargetDraft read(FormTable table, Roles roles, TargetShape shape) {
        return new TargetForm(table, roles, shape).read();
    }

    private TargetDraft read() {
        boolean department =
                table.kind() == TableKind.DEPARTMENT_TARGET || table.kind() == TableKind.DEPARTMENT_SELF_ASSESSMENT;
        Scope scope = department ? Scope.DEPARTMENT : Scope.PROJECT;
        TargetDraft draft = new TargetDraft(table, scope);
        TargetAmounts amounts = new TargetAmounts(table, rows, roles, draft);
        TargetFields fields = new TargetFields(draft, roles);
        TargetFunding funding = new TargetFunding(rows, draft, roles, amounts);
        LabelledFields labelled = new LabelledFields(rows, roles, fields, funding);
        int free = 0;
        int row = 0;
        while (row < rows.count()) {
            int next = section(row, draft, amounts, funding, labelled, free);
            if (next > row) {
                free = next;
                row = next;
            } else {
                row++;
            }
        }
        labelled.read(free, rows.count());
        fields.close();
        draft.settleGoal();
        year(draft);
        nameRows();
        nameByHeading(draft);
        return draft;
    }

    /** Reads the section whose heading begins in the row, after the labels before it; the row itself if none does. */
    private int section(
            int row,
            TargetDraft draft,
            TargetAmounts amounts,
            TargetFunding funding,
            LabelledFields labelled,
            int free) {
        Optional<IndicatorHeading> heading = headings.blockAt(row);
        if (heading.isPresent()) {
            labelled.read(free, row);
            return new IndicatorSection(table, rows, roles, headings, heading.get()).read(draft);
        }
        // tasks may state what was spent on them, too
        Optional<TaskSection> tasks = TaskSection.at(table, rows, roles, headings, amounts, row);
        if (tasks.isPresent()) {
            labelled.read(free, row);
            return tasks.get().read(draft);
        }
        Optional<FundingTable> money = FundingTable.at(rows, roles, amounts, row);
        if (money.isPresent()) {
            labelled.read(free, row);
            return money.get().read(funding);
        }
        return row;
    }

    /** The title's year, else a label's (2026年预算金额), else the document's. */
    private void year(TargetDraft draft) {
        Optional<Integer> titled = Optional.ofNullable(table.title()).flatMap(Dates::year);
        Optional<Integer> year = titled.or(this::labelledYear).or(() -> Optional.ofNullable(table.fiscalYear()));
        if (year.isPresent() && !draft.states(TargetField.FISCAL_YEAR)) {
            String text = String.valueOf(year.get());
            draft.field(TargetField.FISCAL_YEAR, "", new SourcedText(text, text, origin()));
        }
    }

    private Optional<Integer> labelledYear() {
        return table.grid().cells().stream()
                .filter(cell ->
                        roles.is(cell, Role.TITLE) || roles.is(cell, Role.LABEL) || roles.is(cell, Role.HEADING))
                .flatMap(cell -> Dates.year(cell.text()).stream())
                .findFirst();
    }

    /** What stands alone in its row: over the first label it names the form or its owner; a remark says that it is one. */
    private void nameRows() {
        boolean labelled = false;
        for (int row = 0; row < rows.count(); row++) {
            List<Cell> printed = rows.printedIn(row);
            if (printed.size() == 1 && !roles.has(printed.get(0))) {
                nameRow(printed.get(0), labelled);
            }
            labelled |= printed.stream().anyMatch(cell -> roles.is(cell, Role.LABEL) || roles.is(cell, Role.HEADING));
        }
    }

    /** The name of the project in the heading of its description, where no label states it. */
    private void nameByHeading(TargetDraft draft) {
        if (!draft.states(TargetField.NAME)) {
            table.grid().cells().stream()
                    .filter(cell -> roles.is(cell, Role.TITLE))
                    .forEach(cell -> ProjectProse.nameIn(cell.text())
                            .ifPresent(name -> draft.field(TargetField.NAME, "", draft.stated(name, cell))));
        }
    }

    private void nameRow(Cell cell, boolean labelled) {
        if (REMARK.matcher(Folding.fold(cell.text())).find()) {
            roles.assign(cell, Role.NOTE);
        } else if (!labelled || PART.matcher(Folding.key(cell.text())).matches()) {
            roles.assign(cell, Role.TITLE);
        }
    }

    private Origin origin() {
        return table.origin(table.grid().cells().get(0));
    }
}
