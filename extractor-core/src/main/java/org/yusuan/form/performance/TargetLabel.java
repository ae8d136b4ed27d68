package org.yusuan.form.performance;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.yusuan.record.Horizon;
import org.yusuan.record.TargetField;

/** What a label of a performance-target form announces. The wordings stand in {@code target-labels.tsv}. */
enum TargetLabel {
    PROJECT_NAME(TargetField.NAME),
    /** 部门名称, 单位名称: the target's name in a department's form, the unit's in a project's. */
    DEPARTMENT_NAME(TargetField.NAME),
    PROJECT_CODE(TargetField.PROJECT_CODE),
    PROJECT_TYPE(TargetField.PROJECT_TYPE),
    /** 项目类别, the project's type where no 项目类型 is stated. */
    PROJECT_CATEGORY(Use.ATTRIBUTE),
    SUPERVISING_DEPARTMENT(TargetField.SUPERVISING_DEPARTMENT),
    SUPERVISING_DEPARTMENT_CODE(TargetField.SUPERVISING_DEPARTMENT_CODE),
    IMPLEMENTING_UNIT(TargetField.IMPLEMENTING_UNIT),
    IMPLEMENTING_UNIT_CODE(TargetField.IMPLEMENTING_UNIT_CODE),
    START(TargetField.START),
    END(TargetField.END),
    /** 实施期限: either one value with both ends, or the heading of a start and an end. */
    PERIOD(Use.PERIOD),
    DURATION(TargetField.DURATION_YEARS),
    OVERVIEW(TargetField.OVERVIEW),
    BASIS(TargetField.BASIS),
    NECESSITY(TargetField.NECESSITY),
    SAFEGUARDS(TargetField.SAFEGUARDS),
    PLAN(TargetField.PLAN),
    AMOUNT_TOTAL(Horizon.TOTAL),
    AMOUNT_ANNUAL(Horizon.ANNUAL),
    /** 总体目标 without a horizon: a section's label, or the form's only goal. */
    GOAL(Use.GOAL),
    GOAL_TOTAL(Use.GOAL),
    GOAL_ANNUAL(Use.GOAL),
    INDICATORS(Use.SECTION),
    TASKS(Use.SECTION),
    OTHER_TASKS(Use.ATTRIBUTE),
    BASIC_INFORMATION(Use.SECTION),
    /** 预算情况, 项目资金: a section's label, or the heading of a list of sources. */
    FUNDS(Use.FUNDS),
    PROJECT_ATTRIBUTE(Use.ATTRIBUTE),
    PROJECT_GRADE(Use.ATTRIBUTE),
    PROJECT_NATURE(Use.ATTRIBUTE),
    PROJECT_OFFICE(Use.ATTRIBUTE),
    STAFF_SUPPORTED(Use.ATTRIBUTE),
    SUBORDINATE_UNITS(Use.ATTRIBUTE),
    INTERNAL_DEPARTMENTS(Use.ATTRIBUTE),
    STAFF_QUOTA(Use.ATTRIBUTE),
    STAFF_ACTUAL(Use.ATTRIBUTE),
    STAFF_ESTABLISHED(Use.ATTRIBUTE),
    STAFF_OTHER(Use.ATTRIBUTE),
    DEPARTMENT_DUTIES(Use.ATTRIBUTE),
    STRATEGIC_GOAL(Use.ATTRIBUTE),
    RESPONSIBLE_PERSON(Use.ATTRIBUTE),
    HANDLED_BY(Use.ATTRIBUTE),
    TELEPHONE(Use.ATTRIBUTE),
    FILLED_IN(Use.ATTRIBUTE),
    /** 实际完成情况 of a self-evaluation (绩效自评表): stands beside the goal. */
    ACTUAL_RESULT(Use.ATTRIBUTE),
    /** 执行率分值（10）: the points that are given for spending the money, in the label itself. */
    EXECUTION_POINTS(Use.ATTRIBUTE),
    REMARK(Use.ATTRIBUTE);

    /** How the value of a label is read. */
    enum Use {
        FIELD,
        PERIOD,
        AMOUNT,
        GOAL,
        /** Has no value of its own. */
        SECTION,
        FUNDS,
        ATTRIBUTE
    }

    private final Use use;
    private final @Nullable TargetField field;
    private final @Nullable Horizon horizon;

    TargetLabel(Use use) {
        this.use = use;
        this.field = null;
        this.horizon = null;
    }

    TargetLabel(TargetField field) {
        this.use = Use.FIELD;
        this.field = field;
        this.horizon = null;
    }

    TargetLabel(Horizon horizon) {
        this.use = Use.AMOUNT;
        this.field = null;
        this.horizon = horizon;
    }

    Use use() {
        return use;
    }

    /** Whether the value is the name of a department or unit. */
    boolean isOrganisation() {
        return this == DEPARTMENT_NAME || this == SUPERVISING_DEPARTMENT || this == IMPLEMENTING_UNIT;
    }

    /** The column of {@code targets} that holds the value, for {@link Use#FIELD}. */
    @Nullable
    TargetField field() {
        return field;
    }

    /** The period of the amount, for {@link Use#AMOUNT}. */
    @Nullable
    Horizon horizon() {
        return horizon;
    }

    /** The canonical name of an attribute. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
