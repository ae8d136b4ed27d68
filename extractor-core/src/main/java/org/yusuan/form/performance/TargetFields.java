package org.yusuan.form.performance;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.Cell;
import org.yusuan.form.table.Roles;
import org.yusuan.lexicon.CodedName;
import org.yusuan.lexicon.Dates;
import org.yusuan.lexicon.Folding;
import org.yusuan.lexicon.Numerals;
import org.yusuan.lexicon.TickedOptions;
import org.yusuan.record.Role;
import org.yusuan.record.Scope;
import org.yusuan.record.SourcedText;
import org.yusuan.record.TargetField;

/** Puts the value of a label where the contract wants it. */
final class TargetFields {
    /** A code behind the name of an organisation, where the label asks for both: {@code 主管部门及代码}. */
    private static final Pattern CODE_AFTER_NAME = Pattern.compile("(.*\\D)[\\[(（【]?(\\d{3,12})[])）】]?");

    private static final Pattern ASKS_FOR_CODE = Pattern.compile(".*(?:代码|编码).*");

    /** Two dates in one cell: {@code 2025年1月至2025年12月}, {@code 2025-01-01—2025-12-31}. */
    private static final Pattern BETWEEN_DATES =
            Pattern.compile("\\s*(?:至|到|~|～|[—―]+|--|–|(?<=[年月日号])-|(?<=\\d)-(?=(?:19|20)\\d\\d(?!\\d))|\\s-\\s)\\s*");

    private final TargetDraft draft;
    private final Roles roles;
    private @Nullable HeldBack category;
    private @Nullable HeldBack unit;

    TargetFields(TargetDraft draft, Roles roles) {
        this.draft = draft;
        this.roles = roles;
    }

    /** What is held back until it is known whether the form states the same by a better label. */
    private record HeldBack(String labelText, SourcedText stated) {}

    /** Ends the form: 项目类别 is the project's type without a 项目类型, 填报单位 its unit without a 实施单位. */
    void close() {
        if (category != null && draft.states(TargetField.PROJECT_TYPE)) {
            draft.attribute(category.labelText(), TargetLabel.PROJECT_CATEGORY.id(), category.stated());
        } else if (category != null) {
            draft.field(TargetField.PROJECT_TYPE, category.labelText(), category.stated());
        }
        if (unit != null) {
            organisation(
                    unit.labelText(), TargetField.IMPLEMENTING_UNIT, TargetField.IMPLEMENTING_UNIT_CODE, unit.stated());
        }
    }

    /** A label with its value in the same cell. */
    void glued(Cell cell, TargetLabel label, TargetWords.Glued glued) {
        roles.assign(cell, Role.VALUE);
        put(glued.labelText(), label, draft.stated(glued.value(), cell), false);
    }

    /**
     * A label with its value in a cell of its own.
     *
     * @param more the value is continued from the cell before
     */
    void value(Cell labelCell, TargetLabel label, Cell cell, boolean more) {
        String value = Folding.fold(cell.text());
        if (Numerals.isAbsent(value) || Placeholders.isBlankValue(value)) {
            roles.assignIfFree(cell, Role.BLANK_OF_FORM);
            return;
        }
        roles.assign(cell, Role.VALUE);
        put(labelText(labelCell), label, draft.stated(TickedOptions.of(value).orElse(value), cell), more);
    }

    /** A label that is only nearly a wording of the lexicon. */
    void matchedLoosely(Cell label, String wording) {
        draft.matchedLoosely(label, wording);
    }

    /** What the form asks in its own words. */
    void attribute(Cell labelCell, @Nullable String field, @Nullable Cell cell) {
        if (cell == null || Numerals.isAbsent(cell.text())) {
            return;
        }
        roles.assign(cell, Role.VALUE);
        String value = Folding.fold(cell.text());
        draft.attribute(
                labelText(labelCell),
                field,
                draft.stated(TickedOptions.of(value).orElse(value), cell));
    }

    private void put(String labelText, TargetLabel label, SourcedText stated, boolean more) {
        TargetField field = label.field();
        switch (label.use()) {
            case FIELD -> {
                if (field != null) {
                    putField(labelText, label, field, stated, more);
                }
            }
            case GOAL -> goal(labelText, label, stated);
            case PERIOD -> period(labelText, stated);
            case ATTRIBUTE -> attributeOrCategory(labelText, label, stated);
            case AMOUNT, SECTION, FUNDS -> draft.attribute(labelText, label.id(), stated);
        }
    }

    private void putField(String labelText, TargetLabel label, TargetField field, SourcedText stated, boolean more) {
        if (more) {
            draft.extend(field, labelText, stated);
            return;
        }
        switch (field) {
            case NAME -> name(labelText, label, stated);
            case SUPERVISING_DEPARTMENT ->
                organisation(labelText, field, TargetField.SUPERVISING_DEPARTMENT_CODE, stated);
            case IMPLEMENTING_UNIT -> organisation(labelText, field, TargetField.IMPLEMENTING_UNIT_CODE, stated);
            case START, END -> normalised(labelText, field, stated, Dates.iso(stated.value()));
            case DURATION_YEARS ->
                normalised(
                        labelText,
                        field,
                        stated,
                        Dates.durationYears(stated.value()).map(String::valueOf));
            default -> draft.field(field, labelText, stated);
        }
    }

    /** 部门名称 is the target's name in a department's form; a project's form states its unit by it. */
    private void name(String labelText, TargetLabel label, SourcedText stated) {
        if (label != TargetLabel.DEPARTMENT_NAME) {
            projectName(labelText, stated);
        } else if (draft.scope() == Scope.PROJECT) {
            holdUnit(labelText, stated);
        } else {
            Optional<CodedName> coded = CodedName.of(stated.value());
            coded.ifPresent(parts -> draft.attribute(labelText, "department_code", with(stated, parts.code())));
            draft.field(TargetField.NAME, labelText, nameOf(coded, stated));
        }
    }

    private void projectName(String labelText, SourcedText stated) {
        Optional<CodedName> coded = CodedName.setOff(stated.value());
        coded.ifPresent(parts -> draft.field(TargetField.PROJECT_CODE, labelText, with(stated, parts.code())));
        draft.field(TargetField.NAME, labelText, nameOf(coded, stated));
    }

    private static SourcedText nameOf(Optional<CodedName> coded, SourcedText stated) {
        return coded.map(parts -> with(stated, parts.name())).orElse(stated);
    }

    private void holdUnit(String labelText, SourcedText stated) {
        if (unit == null) {
            unit = new HeldBack(labelText, stated);
        } else if (!unit.stated().value().equals(stated.value())) {
            draft.attribute(labelText, TargetField.IMPLEMENTING_UNIT.id(), stated);
        }
    }

    private void organisation(String labelText, TargetField name, TargetField code, SourcedText stated) {
        Optional<CodedName> coded = CodedName.of(stated.value());
        if (coded.isPresent()) {
            draft.field(code, labelText, with(stated, coded.get().code()));
            draft.field(name, labelText, nameOf(coded, stated));
            return;
        }
        Matcher behind = CODE_AFTER_NAME.matcher(stated.value());
        if (ASKS_FOR_CODE.matcher(labelText).matches() && behind.matches()) {
            draft.field(code, labelText, with(stated, behind.group(2)));
            draft.field(name, labelText, with(stated, behind.group(1).strip()));
        } else {
            draft.field(name, labelText, stated);
        }
    }

    private void goal(String labelText, TargetLabel label, SourcedText stated) {
        switch (label) {
            case GOAL_TOTAL -> draft.extend(TargetField.GOAL_TOTAL, labelText, stated);
            case GOAL_ANNUAL -> draft.extend(TargetField.GOAL_ANNUAL, labelText, stated);
            default -> draft.undatedGoal(labelText, stated);
        }
    }

    /** A date or number that cannot be read as one is kept as an attribute rather than lost. */
    private void normalised(String labelText, TargetField field, SourcedText stated, Optional<String> value) {
        if (value.isPresent()) {
            draft.field(field, labelText, with(stated, value.get()));
        } else {
            draft.attribute(labelText, field.id(), stated);
        }
    }

    private void period(String labelText, SourcedText stated) {
        String[] ends = BETWEEN_DATES.split(stated.value(), 2);
        Optional<String> start = Dates.iso(ends[0]);
        if (start.isEmpty()) {
            Optional<Integer> years = Dates.durationYears(stated.value());
            if (years.isPresent()) {
                draft.field(TargetField.DURATION_YEARS, labelText, with(stated, String.valueOf(years.get())));
            } else {
                draft.attribute(labelText, "period", stated);
            }
            return;
        }
        draft.field(TargetField.START, labelText, with(stated, start.get()));
        Optional<String> end = ends.length == 1 ? start : Dates.iso(ends[1]);
        if (end.isPresent()) {
            draft.field(TargetField.END, labelText, with(stated, end.get()));
        } else {
            draft.attribute(labelText, "period", stated);
        }
    }

    private void attributeOrCategory(String labelText, TargetLabel label, SourcedText stated) {
        if (label == TargetLabel.PROJECT_CATEGORY && category == null) {
            category = new HeldBack(labelText, stated);
        } else {
            draft.attribute(labelText, label.id(), stated);
        }
    }

    private static SourcedText with(SourcedText stated, String value) {
        return new SourcedText(value, stated.raw(), stated.origin());
    }

    private static String labelText(Cell label) {
        String text = Folding.fold(label.text());
        return text.endsWith("：") || text.endsWith(":") ? text.substring(0, text.length() - 1) : text;
    }
}
