package org.yusuan.write;

import static org.yusuan.write.InTarget.its;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yusuan.lexicon.Comparator;
import org.yusuan.lexicon.IndicatorValue;
import org.yusuan.lexicon.ValueType;
import org.yusuan.record.Amount;
import org.yusuan.record.Attribute;
import org.yusuan.record.Disclosure;
import org.yusuan.record.Funding;
import org.yusuan.record.FundingExecution;
import org.yusuan.record.FundingSource;
import org.yusuan.record.Horizon;
import org.yusuan.record.Indicator;
import org.yusuan.record.Level1;
import org.yusuan.record.Level2;
import org.yusuan.record.Points;
import org.yusuan.record.Scope;
import org.yusuan.record.Stated;
import org.yusuan.record.Target;
import org.yusuan.record.TargetField;
import org.yusuan.record.Task;
import org.yusuan.write.FlatTable.Reference;

/** The flat tables of performance targets (绩效目标) and of what hangs on them. */
final class TargetTables {
    private TargetTables() {}

    private static final Reference TO_TARGET = new Reference("target_id", "targets");

    static final FlatTable<InDocument<Target>> TARGETS = new FlatTable<>(
            "targets",
            "One row per performance-target form, or per project and unit of a list of targets.",
            targetColumns(),
            List.of("target_id"),
            List.of(DocumentTables.TO_DOCUMENT, DocumentTables.TO_TABLE),
            disclosure -> InDocument.all(disclosure, Disclosure::targets));

    static final FlatTable<InTarget<Attribute>> ATTRIBUTES = new FlatTable<>(
            "attributes",
            "What a target form states with a label and no other table holds.",
            attributeColumns(),
            List.of(),
            List.of(TO_TARGET),
            disclosure -> InTarget.all(disclosure, Target::attributes));

    static final FlatTable<InTarget<Funding>> FUNDING = new FlatTable<>(
            "funding",
            "Money of a target by source or direction.",
            fundingColumns(),
            List.of(),
            List.of(TO_TARGET),
            disclosure -> InTarget.all(disclosure, Target::funding));

    static final FlatTable<InTarget<Indicator>> INDICATORS = new FlatTable<>(
            "indicators",
            "One row per third-level indicator and horizon.",
            indicatorColumns(),
            List.of("target_id", "ordinal", "horizon"),
            List.of(TO_TARGET),
            disclosure -> InTarget.all(disclosure, Target::indicators));

    static final FlatTable<InTarget<Task>> TASKS = new FlatTable<>(
            "tasks",
            "Main tasks of the year.",
            taskColumns(),
            List.of("target_id", "ordinal"),
            List.of(TO_TARGET),
            disclosure -> InTarget.all(disclosure, Target::tasks));

    private static List<Column<InDocument<Target>>> targetColumns() {
        return Provenance.withOrigin(
                List.of(
                        Column.text(
                                "target_id",
                                "the table_id, in lists <table_id>/<first row>",
                                InDocument.its(Target::targetId)),
                        Column.text("document_id", "document it is in", InDocument::documentId),
                        Column.text("table_id", "table it is in", InDocument.its(Target::tableId)),
                        Column.code("scope", "what the target is set for", Scope.class, InDocument.its(Target::scope)),
                        text(TargetField.NAME, "the project's or the department's name"),
                        integer(TargetField.FISCAL_YEAR, "year the form is of"),
                        text(TargetField.PROJECT_CODE, "code of the project"),
                        text(TargetField.PROJECT_TYPE, "type of the project, else its category"),
                        text(TargetField.SUPERVISING_DEPARTMENT, "supervising department"),
                        text(TargetField.SUPERVISING_DEPARTMENT_CODE, "code of the supervising department"),
                        text(TargetField.IMPLEMENTING_UNIT, "implementing unit"),
                        text(TargetField.IMPLEMENTING_UNIT_CODE, "code of the implementing unit"),
                        text(TargetField.START, "beginning, ISO as far as published: 2021, 2025-01, 2023-12-31"),
                        text(TargetField.END, "end, ISO as far as published"),
                        integer(TargetField.DURATION_YEARS, "duration in years"),
                        Column.amount(
                                "amount_total",
                                "amount of the whole period",
                                InDocument.its(Target::amountTotal, Amount::yuan)),
                        Column.text(
                                "amount_total_raw",
                                "the same as published",
                                InDocument.its(Target::amountTotal, Amount::raw)),
                        Column.amount(
                                "amount_annual",
                                "amount of the year",
                                InDocument.its(Target::amountAnnual, Amount::yuan)),
                        Column.text(
                                "amount_annual_raw",
                                "the same as published",
                                InDocument.its(Target::amountAnnual, Amount::raw)),
                        text(TargetField.OVERVIEW, "what the project is"),
                        text(TargetField.BASIS, "what it is based on"),
                        text(TargetField.NECESSITY, "why it is needed"),
                        text(TargetField.SAFEGUARDS, "rules and measures that secure it"),
                        text(TargetField.PLAN, "plan of its implementation"),
                        text(TargetField.GOAL_TOTAL, "goal of the whole period"),
                        text(TargetField.GOAL_ANNUAL, "goal of the year")),
                InDocument.its(Target::origin));
    }

    private static Column<InDocument<Target>> text(TargetField field, String description) {
        return Column.text(field.id(), description, InDocument.its(target -> target.value(field)));
    }

    private static Column<InDocument<Target>> integer(TargetField field, String description) {
        return new Column<>(
                field.id(), FieldType.INTEGER, description, List.of(), InDocument.its(target -> target.value(field)));
    }

    private static List<Column<InTarget<Attribute>>> attributeColumns() {
        return Provenance.withOrigin(
                List.of(
                        Column.text("target_id", "target it belongs to", InTarget::targetId),
                        Column.text("label_raw", "label as published", its(Attribute::label)),
                        Column.text("field", "canonical name, absent if there is none", its(Attribute::field)),
                        Column.text("value", "what it states", its(Attribute::value, Stated::value)),
                        Column.text("value_raw", "the same as published", its(Attribute::value, Stated::raw))),
                its(Attribute::value, Stated::origin));
    }

    private static List<Column<InTarget<Funding>>> fundingColumns() {
        return Provenance.withOrigin(
                List.of(
                        Column.text("target_id", "target it belongs to", InTarget::targetId),
                        Column.code("horizon", "period it is for", Horizon.class, its(Funding::horizon)),
                        Column.code(
                                "source",
                                "where the money comes from or goes",
                                FundingSource.class,
                                its(Funding::source)),
                        Column.text("label_raw", "label as published", its(Funding::labelRaw)),
                        Column.amount("amount", "amount", its(Funding::amount, Amount::yuan)),
                        Column.text("amount_raw", "the same as published", its(Funding::amount, Amount::raw)),
                        Column.amount("initial", "budget at the year's beginning", initial(Amount::yuan)),
                        Column.text("initial_raw", "the same as published", initial(Amount::raw)),
                        Column.amount("executed", "what was spent", executed(Amount::yuan)),
                        Column.text("executed_raw", "the same as published", executed(Amount::raw)),
                        Column.number("execution_rate", "what was spent, in percent", points(FundingExecution::rate)),
                        Column.number("weight", "weight of the execution", points(FundingExecution::weight)),
                        Column.number("score", "score of the execution", points(FundingExecution::score))),
                its(Funding::amount, Amount::origin));
    }

    private static <T> Function<InTarget<Funding>, @Nullable T> initial(Function<Amount, @Nullable T> property) {
        return its(Funding::execution, execution -> ifPresent(execution.initial(), property));
    }

    private static <T> Function<InTarget<Funding>, @Nullable T> executed(Function<Amount, @Nullable T> property) {
        return its(Funding::execution, execution -> ifPresent(execution.executed(), property));
    }

    private static Function<InTarget<Funding>, @Nullable BigDecimal> points(
            Function<FundingExecution, @Nullable Points> part) {
        return its(Funding::execution, execution -> ifPresent(part.apply(execution), Points::number));
    }

    private static <P, T> @Nullable T ifPresent(@Nullable P part, Function<P, @Nullable T> property) {
        return part == null ? null : property.apply(part);
    }

    private static List<Column<InTarget<Indicator>>> indicatorColumns() {
        return Provenance.withOrigin(
                List.of(
                        Column.text("target_id", "target it belongs to", InTarget::targetId),
                        Column.integer(
                                "ordinal",
                                "position in its form, from 1; both horizons of a row share it",
                                its(Indicator::ordinal)),
                        Column.code("horizon", "period it is for", Horizon.class, its(Indicator::horizon)),
                        Column.code(
                                "level1",
                                "first level, absent where none of the list",
                                Level1.class,
                                its(Indicator::level1)),
                        Column.text("level1_raw", "first level as published", its(Indicator::level1Raw)),
                        Column.code("level2", "second level", Level2.class, its(Indicator::level2)),
                        Column.text("level2_raw", "second level as published", its(Indicator::level2Raw)),
                        Column.text("level3", "the indicator, without its number", its(Indicator::level3)),
                        Column.text("level3_raw", "the indicator as published", its(Indicator::level3Raw)),
                        Column.text(
                                "value",
                                "value as published, layout undone",
                                its(Indicator::value, IndicatorValue::text)),
                        comparator(),
                        Column.number(
                                "number",
                                "number in the value; the lower end of a range",
                                its(Indicator::value, IndicatorValue::number)),
                        Column.number(
                                "number_high",
                                "upper end of a range",
                                its(Indicator::value, IndicatorValue::numberHigh)),
                        Column.text(
                                "unit", "unit of the number as published", its(Indicator::value, IndicatorValue::unit)),
                        Column.code(
                                "value_type",
                                "what the value is, absent where blank",
                                ValueType.class,
                                its(Indicator::value, IndicatorValue::type)),
                        Column.number("weight", "weight", its(Indicator::weight, Points::number)),
                        Column.text("weight_raw", "weight as published", its(Indicator::weight, Points::raw)),
                        Column.text(
                                "actual",
                                "what was reached, as published",
                                its(Indicator::actual, IndicatorValue::text)),
                        Column.number(
                                "actual_number",
                                "number in what was reached",
                                its(Indicator::actual, IndicatorValue::number)),
                        Column.number("score", "score reached", its(Indicator::score, Points::number)),
                        Column.text("score_raw", "score as published", its(Indicator::score, Points::raw)),
                        Column.text("deviation", "why it was missed, and what is done", its(Indicator::deviation)),
                        Column.text("note", "other columns of the form, heading: text", its(Indicator::note))),
                its(Indicator::origin));
    }

    private static Column<InTarget<Indicator>> comparator() {
        List<String> symbols =
                Stream.of(Comparator.values()).map(Comparator::symbol).toList();
        return new Column<>("comparator", FieldType.STRING, "how the value bounds what is measured", symbols, row -> {
            Comparator comparator = row.value().value().comparator();
            return comparator == null ? null : comparator.symbol();
        });
    }

    private static List<Column<InTarget<Task>>> taskColumns() {
        return Provenance.withOrigin(
                List.of(
                        Column.text("target_id", "target it belongs to", InTarget::targetId),
                        Column.integer("ordinal", "position in its form, from 1", its(Task::ordinal)),
                        Column.text("name", "the task, without its number", its(Task::name)),
                        Column.text("content", "what is to be done", its(Task::content)),
                        Column.amount("amount", "amount", its(Task::amount, Amount::yuan)),
                        Column.text("amount_raw", "the same as published", its(Task::amount, Amount::raw)),
                        Column.text("goal", "what is to be reached", its(Task::goal))),
                its(Task::origin));
    }
}
