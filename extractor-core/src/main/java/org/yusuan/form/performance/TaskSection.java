package org.yusuan.form.performance;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.Cell;
import org.yusuan.form.table.FormTable;
import org.yusuan.form.table.GridRows;
import org.yusuan.form.table.Roles;
import org.yusuan.lexicon.Folding;
import org.yusuan.lexicon.Numbering;
import org.yusuan.lexicon.Numerals;
import org.yusuan.record.Amount;
import org.yusuan.record.FundingSource;
import org.yusuan.record.Horizon;
import org.yusuan.record.Role;
import org.yusuan.record.Task;

/** The tasks of the year (年度重点工作任务) of a department's form: a heading and a row for each task. */
final class TaskSection {
    private static final Pattern OF_TASKS = Pattern.compile("任\\s*务|工\\s*作");

    private final FormTable table;
    private final GridRows rows;
    private final Roles roles;
    private final IndicatorHeadings headings;
    private final TargetAmounts amounts;
    private final int headingRow;
    private final int endRow;
    private final Map<TaskColumn, Cell> columns;
    private final List<Cell> others;

    private TaskSection(
            FormTable table,
            GridRows rows,
            Roles roles,
            IndicatorHeadings headings,
            TargetAmounts amounts,
            int headingRow,
            int endRow,
            Map<TaskColumn, Cell> columns,
            List<Cell> others) {
        this.table = table;
        this.rows = rows;
        this.roles = roles;
        this.headings = headings;
        this.amounts = amounts;
        this.headingRow = headingRow;
        this.endRow = endRow;
        this.columns = columns;
        this.others = others;
    }

    /** The section whose heading begins in the row, if one does: a name or content and one more task column. */
    static Optional<TaskSection> at(
            FormTable table, GridRows rows, Roles roles, IndicatorHeadings headings, TargetAmounts amounts, int row) {
        if (headings.at(row).isPresent()) {
            return Optional.empty();
        }
        EnumMap<TaskColumn, Cell> columns = new EnumMap<>(TaskColumn.class);
        int end = isOfMoney(rows, row + 1) ? row + 2 : row + 1;
        for (Cell cell : rows.printedIn(row)) {
            Optional<TaskColumn> column = TargetWords.taskColumn(cell.text());
            if (column.isPresent() && column.get() != TaskColumn.SOURCE) {
                columns.putIfAbsent(column.get(), cell);
                end = Math.max(end, cell.rowEnd());
            }
        }
        if (!columns.containsKey(TaskColumn.NAME)) {
            headingOfNames(rows, row, end).ifPresent(cell -> columns.put(TaskColumn.NAME, cell));
        }
        List<Cell> others = new ArrayList<>(unknown(rows, row, end, columns));
        for (int below = row + 1; below < end; below++) {
            for (Cell cell : rows.printedIn(below)) {
                Optional<TaskColumn> column = TargetWords.taskColumn(cell.text());
                column.filter(c -> c == TaskColumn.AMOUNT).ifPresent(c -> columns.put(c, cell));
                column.filter(c -> c == TaskColumn.SOURCE).ifPresent(c -> others.add(cell));
            }
        }
        inferContent(columns, others);
        boolean named = columns.containsKey(TaskColumn.NAME);
        boolean content = columns.containsKey(TaskColumn.CONTENT);
        boolean heading = (named && content) || (named && columns.size() > 2) || (content && columns.size() > 1);
        return heading
                ? Optional.of(new TaskSection(table, rows, roles, headings, amounts, row, end, columns, others))
                : Optional.empty();
    }

    /** Whether a row holds nothing but what the columns of money are headed by under their common heading. */
    private static boolean isOfMoney(GridRows rows, int row) {
        List<Cell> printed = row < rows.count() ? rows.printedIn(row) : List.of();
        return !printed.isEmpty()
                && printed.stream()
                        .allMatch(cell -> TargetWords.taskColumn(cell.text())
                                .filter(column -> column == TaskColumn.AMOUNT || column == TaskColumn.SOURCE)
                                .isPresent());
    }

    private static List<Cell> unknown(GridRows rows, int row, int end, Map<TaskColumn, Cell> columns) {
        return rows.printedIn(row).stream()
                .filter(cell -> cell.col() > 0 && !columns.containsValue(cell) && cell.rowEnd() == end)
                .filter(cell -> TargetWords.label(cell)
                        .filter(label -> label == TargetLabel.TASKS)
                        .isEmpty())
                .toList();
    }

    /** Between the tasks' names and their money stands what is done, whatever it is called. */
    private static void inferContent(Map<TaskColumn, Cell> columns, List<Cell> others) {
        Cell name = columns.get(TaskColumn.NAME);
        Cell amount = columns.get(TaskColumn.AMOUNT);
        if (name == null || amount == null || columns.containsKey(TaskColumn.CONTENT)) {
            return;
        }
        if (!OF_TASKS.matcher(name.text()).find()) {
            return;
        }
        Optional<Cell> between = others.stream()
                .filter(cell -> cell.col() >= name.colEnd()
                        && cell.colEnd() <= amount.col()
                        && TargetWords.label(cell).isEmpty()
                        && TargetWords.source(cell).isEmpty())
                .findFirst();
        between.ifPresent(cell -> {
            columns.put(TaskColumn.CONTENT, cell);
            others.remove(cell);
        });
    }

    /** The section's label (年度主要任务) heads the column of the tasks' names where it reaches no further down than the heading. */
    private static Optional<Cell> headingOfNames(GridRows rows, int row, int end) {
        return rows.printedIn(row).stream()
                .filter(cell -> cell.rowEnd() <= end)
                .filter(cell -> TargetWords.label(cell)
                        .filter(label -> label == TargetLabel.TASKS)
                        .isPresent())
                .findFirst();
    }

    /**
     * Reads the tasks.
     *
     * @return the first row that is no longer part of the section
     */
    int read(TargetDraft draft) {
        for (int row = headingRow; row < endRow; row++) {
            for (Cell cell : rows.printedIn(row)) {
                boolean section = TargetWords.label(cell)
                        .filter(label -> label == TargetLabel.TASKS && !columns.containsValue(cell))
                        .isPresent();
                roles.assign(cell, section ? Role.LABEL : Role.HEADING);
            }
        }
        int row = endRow;
        while (row < rows.count() && !endsAt(row)) {
            task(row, draft);
            row++;
        }
        return row;
    }

    private boolean endsAt(int row) {
        List<Cell> printed = rows.printedIn(row);
        if (printed.isEmpty()) {
            return false;
        }
        Cell first = printed.get(0);
        boolean label = TargetWords.label(first)
                        .filter(found -> found != TargetLabel.TASKS)
                        .isPresent()
                || TargetWords.glued(first.text()).isPresent();
        return label || headings.at(row).isPresent();
    }

    private void task(int row, TargetDraft draft) {
        int shift = shift(row);
        Cell first = cell(TaskColumn.NAME, row, shift);
        if (first != null && TargetWords.source(first).equals(Optional.of(FundingSource.ALL))) {
            total(first, row, draft);
            return;
        }
        Cell name = cell(TaskColumn.NAME, row, shift);
        Cell content = cell(TaskColumn.CONTENT, row, shift);
        Cell amount = cell(TaskColumn.AMOUNT, row, shift);
        Cell goal = cell(TaskColumn.GOAL, row, shift);
        String named = Numbering.stripTask(text(name));
        keepOthers(named.isEmpty() ? text(content) : named, row, shift, draft);
        if (named.isEmpty() && text(content).isEmpty() && text(goal).isEmpty()) {
            markBlank(name);
            return;
        }
        markUsed(name);
        markUsed(content);
        markUsed(goal);
        Optional<Amount> money =
                amount == null ? Optional.empty() : amounts.read(amount, columns.get(TaskColumn.AMOUNT));
        Cell origin = name != null ? name : content != null ? content : goal;
        if (origin != null) {
            draft.task(new Task(
                    draft.taskCount() + 1, named, text(content), money.orElse(null), text(goal), table.origin(origin)));
        }
    }

    /** What its money is made of, what was spent or reached has no column of its own: an attribute, by task and heading. */
    private void keepOthers(String task, int row, int shift, TargetDraft draft) {
        for (Cell heading : others) {
            for (Cell cell : rows.overlapping(row, heading.col() - shift, heading.colEnd() - shift)) {
                if (cell.row() == row && !roles.has(cell) && !Numerals.isAbsent(cell.text())) {
                    roles.assign(cell, Role.VALUE);
                    draft.attribute(task + "/" + text(heading), null, draft.stated(text(cell), cell));
                }
            }
        }
    }

    /** The row that sums the tasks up states the year's money, by source where the heading has sources. */
    private void total(Cell label, int row, TargetDraft draft) {
        roles.assign(label, Role.LABEL);
        Cell heading = columns.get(TaskColumn.AMOUNT);
        if (heading != null) {
            total(heading, FundingSource.ALL, row, draft);
        }
        for (Cell source : others) {
            TargetWords.source(source).ifPresent(found -> total(source, found, row, draft));
        }
    }

    private void total(Cell heading, FundingSource source, int row, TargetDraft draft) {
        for (Cell cell : rows.overlapping(row, heading.col(), heading.colEnd())) {
            amounts.read(cell, heading).ifPresent(amount -> {
                if (source == FundingSource.ALL) {
                    draft.amount(Horizon.ANNUAL, amount);
                }
                draft.funding(Horizon.ANNUAL, source, heading.text(), amount);
            });
        }
    }

    /** A row that lost its blank cell at the left stands one column too far left, with room at its right end. */
    private int shift(int row) {
        List<Cell> printed = rows.printedIn(row);
        Cell heading = columns.get(TaskColumn.NAME);
        if (heading == null || printed.isEmpty()) {
            return 0;
        }
        Cell first = printed.get(0);
        int shift = heading.col() - first.col();
        int room = rows.columns() - printed.get(printed.size() - 1).colEnd();
        boolean section = TargetWords.label(first).isPresent();
        return !section && shift > 0 && shift <= room && first.row() == row ? shift : 0;
    }

    private @Nullable Cell cell(TaskColumn column, int row, int shift) {
        Cell heading = columns.get(column);
        if (heading == null) {
            return null;
        }
        Cell first = null;
        for (Cell cell : rows.overlapping(row, heading.col() - shift, heading.colEnd() - shift)) {
            if (cell.row() == row && !cell.isBlank()) {
                return cell;
            }
            first = first == null ? cell : first;
        }
        return first != null && first.row() == row ? first : null;
    }

    private void markUsed(@Nullable Cell cell) {
        if (cell != null && !cell.isBlank()) {
            roles.assign(cell, Role.VALUE);
        }
    }

    private void markBlank(@Nullable Cell cell) {
        if (cell != null && !cell.isBlank()) {
            roles.assign(cell, Role.BLANK_OF_FORM);
        }
    }

    private static String text(@Nullable Cell cell) {
        return cell == null ? "" : Folding.fold(cell.text());
    }
}
