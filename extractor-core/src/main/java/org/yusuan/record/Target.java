package org.yusuan.record;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A performance target (绩效目标): one form, or one project of a list of targets.
 *
 * @param targetId the table's id, in lists {@code <table_id>/<first row>}
 * @param fields what the form states by label; a field the form does not state has no entry
 * @param amountTotal of the whole period (实施期总额)
 * @param amountAnnual of the year (年度金额)
 */
public record Target(
        String targetId,
        String tableId,
        Scope scope,
        Map<TargetField, SourcedText> fields,
        @Nullable Amount amountTotal,
        @Nullable Amount amountAnnual,
        List<Attribute> attributes,
        List<Funding> funding,
        List<Indicator> indicators,
        List<Task> tasks,
        Origin origin) {
    /** The points that the execution of the budget is given, printed in a form before it is filled in. */
    private static final String EXECUTION_POINTS = "execution_points";

    public Target {
        EnumMap<TargetField, SourcedText> copy = new EnumMap<>(TargetField.class);
        copy.putAll(fields);
        fields = Collections.unmodifiableMap(copy);
        attributes = List.copyOf(attributes);
        funding = List.copyOf(funding);
        indicators = List.copyOf(indicators);
        tasks = List.copyOf(tasks);
    }

    /** The value of a field, absent where the form does not state it. */
    public @Nullable String value(TargetField field) {
        SourcedText stated = fields.get(field);
        return stated == null ? null : stated.value();
    }

    /** Whether it says in words what is aimed at. */
    public boolean hasGoal() {
        return fields.containsKey(TargetField.GOAL_ANNUAL) || fields.containsKey(TargetField.GOAL_TOTAL);
    }

    /** Whether nothing was filled in: a year and the points of the execution are printed in an empty form, too. */
    public boolean isBlank() {
        return fields.keySet().stream().allMatch(TargetField.FISCAL_YEAR::equals)
                && !hasMoney()
                && attributes.stream().allMatch(attribute -> EXECUTION_POINTS.equals(attribute.field()))
                && indicators.isEmpty()
                && tasks.isEmpty();
    }

    /** Whether it says how much money is for it. */
    public boolean hasMoney() {
        return amountTotal != null || amountAnnual != null || !funding.isEmpty();
    }
}
