package org.yusuan.form.performance;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.Cell;
import org.yusuan.form.table.GridRows;
import org.yusuan.form.table.Roles;
import org.yusuan.lexicon.Folding;
import org.yusuan.lexicon.Numerals;
import org.yusuan.lexicon.Vocabulary;
import org.yusuan.record.Role;

/**
 * The labels of a target form and their values: a label's value stands at its right, a goal's also below it. A short text
 * that the lexicon does not know is taken for a label where a value follows it, so that a form's own questions become
 * attributes.
 */
final class LabelledFields {
    /** Longest text, in characters, that is taken for a label the lexicon does not know. */
    private static final int LONGEST_UNKNOWN_LABEL = 30;

    private static final Pattern IN_BRACKETS = Pattern.compile("^(?<label>.*?)[（(](?<value>\\d[\\d.]*)分?[）)]$");

    private final GridRows rows;
    private final Roles roles;
    private final TargetFields fields;
    private final TargetFunding funding;
    private final IdentityHashMap<Cell, TargetLabel> labels = new IdentityHashMap<>();

    LabelledFields(GridRows rows, Roles roles, TargetFields fields, TargetFunding funding) {
        this.rows = rows;
        this.roles = roles;
        this.fields = fields;
        this.funding = funding;
    }

    /** Reads the rows of the range that no other section has taken. */
    void read(int fromRow, int toRow) {
        for (int row = fromRow; row < toRow; row++) {
            List<Cell> cells = rows.printedIn(row);
            for (int i = 0; i < cells.size(); i++) {
                if (!roles.has(cells.get(i))) {
                    read(cells.get(i), i + 1 < cells.size() ? cells.get(i + 1) : null);
                }
            }
        }
    }

    private void read(Cell cell, @Nullable Cell next) {
        Optional<TargetLabel> label = TargetWords.label(cell);
        if (funding.takes(cell)) {
            funding.read(cell, valueRightOf(cell));
            return;
        }
        if (label.isPresent()) {
            labels.put(cell, label.get());
            read(cell, label.get());
            return;
        }
        Optional<TargetWords.Glued> glued = TargetWords.glued(cell.text());
        if (glued.isPresent()) {
            read(cell, glued.get());
        } else if (TargetWords.bare(cell.text()).isEmpty() && next != null) {
            // only a bracket, such as the (元) that a page break cut off its label
            roles.assign(cell, Role.LABEL);
        } else if (isUnknownLabel(cell, next)) {
            Optional<Vocabulary.Match<TargetLabel>> near = TargetWords.nearLabel(cell.text());
            if (near.isPresent()) {
                fields.matchedLoosely(cell, near.get().wording());
                labels.put(cell, near.get().concept());
                read(cell, near.get().concept());
            } else {
                roles.assign(cell, Role.LABEL);
                fields.attribute(cell, null, next);
            }
        }
    }

    private void read(Cell cell, TargetWords.Glued glued) {
        TargetLabel label = glued.label();
        if (label == null || label.use() == TargetLabel.Use.AMOUNT) {
            funding.glued(cell, glued);
        } else {
            fields.glued(cell, label, glued);
        }
    }

    private void read(Cell cell, TargetLabel label) {
        switch (label.use()) {
            case SECTION -> roles.assign(cell, Role.LABEL);
            case FUNDS -> funding.section(cell, valueRightOf(cell));
            case AMOUNT -> funding.amount(cell, label, valueRightOf(cell));
            case GOAL -> goal(cell, label);
            case FIELD, PERIOD, ATTRIBUTE -> {
                roles.assign(cell, Role.LABEL);
                List<Cell> values = valuesRightOf(cell);
                if (values.isEmpty()) {
                    values = lookalikeRightOf(cell);
                }
                if (values.isEmpty() && rows.printedIn(cell.row()).size() == 1) {
                    values = aloneBelow(cell);
                }
                if (values.isEmpty() && label == TargetLabel.ACTUAL_RESULT) {
                    values = valuesBelow(cell);
                }
                for (int i = 0; i < values.size(); i++) {
                    fields.value(cell, label, values.get(i), i > 0);
                }
                if (label == TargetLabel.EXECUTION_POINTS && values.isEmpty()) {
                    points(cell, label);
                }
            }
        }
    }

    /** Points that stand in brackets behind their label. */
    private void points(Cell cell, TargetLabel label) {
        Matcher points = IN_BRACKETS.matcher(Folding.fold(cell.text()));
        if (points.find()) {
            fields.glued(cell, label, new TargetWords.Glued(label, null, points.group("label"), points.group("value")));
        }
    }

    private void goal(Cell cell, TargetLabel label) {
        roles.assign(cell, Role.LABEL);
        List<Cell> values = valuesRightOf(cell);
        if (values.isEmpty()) {
            values = goalRightOf(cell);
        }
        if (values.isEmpty() && label != TargetLabel.GOAL) {
            values = valuesBelow(cell);
        }
        for (int i = 0; i < values.size(); i++) {
            fields.value(cell, label, values.get(i), i > 0);
        }
    }

    /** A goal may begin with what is a label elsewhere: {@code 总体目标：通过……}. */
    private List<Cell> goalRightOf(Cell label) {
        return rows.rightOf(label).stream()
                .filter(cell -> !cell.isBlank())
                .limit(1)
                .filter(cell -> !roles.has(cell)
                        && TargetWords.glued(cell.text())
                                .flatMap(glued -> Optional.ofNullable(glued.label()))
                                .filter(inner -> inner.use() == TargetLabel.Use.GOAL)
                                .isPresent())
                .toList();
    }

    /** The printed cells at the right of a label that spans rows, one for each of its rows; none if one is a label. */
    private List<Cell> valuesRightOf(Cell label) {
        Cell first = valueRightOf(label);
        if (first == null) {
            return List.of();
        }
        List<Cell> values = new ArrayList<>();
        values.add(first);
        for (int row = first.rowEnd(); row < label.rowEnd(); row++) {
            Cell more = rows.at(row, first.col());
            if (more == null || more.row() != row || more.colEnd() < first.colEnd()) {
                break;
            }
            if (more.isBlank() || isLabel(more)) {
                break;
            }
            values.add(more);
        }
        return values;
    }

    /**
     * The printed cell at the right of a label that is its value: not itself a label, and with nothing between but blank
     * cells, across which only a number is reached, or a text before the next label or the row's end.
     */
    private @Nullable Cell valueRightOf(Cell label) {
        List<Cell> right = rows.rightOf(label);
        for (int i = 0; i < right.size(); i++) {
            Cell cell = right.get(i);
            if (cell.isBlank()) {
                continue;
            }
            if (roles.has(cell) || isLabel(cell)) {
                return null;
            }
            boolean adjacent = i == 0 && cell.col() == label.colEnd();
            boolean value = adjacent || TargetAmounts.isNumber(cell) || endsPair(right.subList(i + 1, right.size()));
            return value ? cell : null;
        }
        return null;
    }

    /** Whether what is printed behind a value leaves it one: nothing, a label, or pairs of a label and a value. */
    private boolean endsPair(List<Cell> behind) {
        List<Cell> printed = behind.stream().filter(cell -> !cell.isBlank()).toList();
        return printed.size() % 2 == 0 || isLabel(printed.get(0));
    }

    /**
     * The value of a field that happens to read like money's label, such as the project type 其他事业发展性支出: it touches
     * the field's label and nothing is printed behind it that could be its own value.
     */
    private List<Cell> lookalikeRightOf(Cell label) {
        List<Cell> right = rows.rightOf(label);
        Cell first = right.isEmpty() ? null : right.get(0);
        boolean value = first != null
                && first.col() == label.colEnd()
                && first.row() == label.row()
                && first.rowEnd() == label.rowEnd()
                && !roles.has(first)
                && namesMoney(first)
                && right.stream().skip(1).allMatch(Cell::isBlank);
        return value ? List.of(first) : List.of();
    }

    private boolean namesMoney(Cell cell) {
        boolean section = TargetWords.label(cell)
                .filter(label -> label.use() == TargetLabel.Use.FUNDS)
                .isPresent();
        return section || funding.takes(cell);
    }

    /** The only text of the row under a label that stands alone in its row. */
    private List<Cell> aloneBelow(Cell label) {
        List<Cell> below = label.rowEnd() < rows.count() ? rows.printedIn(label.rowEnd()) : List.of();
        boolean value = below.size() == 1 && !roles.has(below.get(0)) && !isLabel(below.get(0));
        return value ? below : List.of();
    }

    /** The printed cells in the row under a heading, within its columns, that are not labels. */
    private List<Cell> valuesBelow(Cell heading) {
        int to = rows.columns();
        for (Cell right : rows.rightOf(heading)) {
            if (!right.isBlank()) {
                to = right.col();
                break;
            }
        }
        List<Cell> values = new ArrayList<>();
        for (Cell below : rows.overlapping(heading.rowEnd(), heading.col(), to)) {
            boolean free = below.row() == heading.rowEnd() && below.col() >= heading.col() && !roles.has(below);
            if (free && !below.isBlank() && !isLabel(below)) {
                values.add(below);
            }
        }
        return values;
    }

    private boolean isLabel(Cell cell) {
        return labels.containsKey(cell)
                || TargetWords.label(cell).isPresent()
                || funding.takes(cell)
                || TargetWords.indicatorColumn(cell.text()).isPresent()
                || TargetWords.glued(cell.text()).isPresent();
    }

    private boolean isUnknownLabel(Cell cell, @Nullable Cell next) {
        String text = Folding.fold(cell.text());
        return next != null
                && (next.col() == cell.colEnd() || rows.isRough())
                && !roles.has(next)
                && !isLabel(next)
                && text.length() <= LONGEST_UNKNOWN_LABEL
                && !text.endsWith("。")
                && Numerals.parse(text).isEmpty();
    }
}
