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
import org.yusuan.record.PlainNumber;
import org.yusuan.record.Scope;
import org.yusuan.record.SourcedText;
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
            new Words(
                    "One row per performance-target form, or per project and unit of a list of targets.",
                    "每张绩效目标表一行；目标清单中每个项目（及单位）一行。"),
            targetColumns(),
            List.of("target_id"),
            List.of(DocumentTables.TO_DOCUMENT, DocumentTables.TO_TABLE),
            InDocument.all(Disclosure::targets));

    static final FlatTable<InTarget<Attribute>> ATTRIBUTES = new FlatTable<>(
            "attributes",
            new Words("What a target form states with a label and no other table holds.", "目标表中带标签、而不属于其他表的内容。"),
            attributeColumns(),
            List.of("target_id", "ordinal"),
            List.of(TO_TARGET),
            InTarget.all(Target::attributes));

    static final FlatTable<InTarget<Funding>> FUNDING = new FlatTable<>(
            "funding",
            new Words("Money of a target by source or direction.", "目标的资金，按来源或去向。"),
            fundingColumns(),
            List.of("target_id", "ordinal"),
            List.of(TO_TARGET),
            InTarget.all(Target::funding));

    static final FlatTable<InTarget<Indicator>> INDICATORS = new FlatTable<>(
            "indicators",
            new Words("One row per third-level indicator and horizon.", "每个三级指标、每个期间一行。"),
            indicatorColumns(),
            List.of("target_id", "ordinal", "horizon"),
            List.of(TO_TARGET),
            InTarget.all(Target::indicators));

    static final FlatTable<InTarget<Task>> TASKS = new FlatTable<>(
            "tasks",
            new Words("Main tasks of the year.", "年度重点工作任务。"),
            taskColumns(),
            List.of("target_id", "ordinal"),
            List.of(TO_TARGET),
            InTarget.all(Target::tasks));

    private static List<OutputColumn<InDocument<Target>>> targetColumns() {
        return Provenance.withOrigin(
                List.of(
                        OutputColumn.text(
                                        "target_id",
                                        "the table_id, in lists <table_id>/<first row>",
                                        "同 table_id；清单中为 <table_id>/<首行>",
                                        InDocument.its(Target::targetId))
                                .required(),
                        OutputColumn.<InDocument<Target>>text(
                                        "document_id", "document it is in", "所在文档", InDocument::documentId)
                                .required(),
                        OutputColumn.text("table_id", "table it is in", "所在的表", InDocument.its(Target::tableId))
                                .required(),
                        OutputColumn.code(
                                        "scope",
                                        "what the target is set for",
                                        "项目支出或部门整体",
                                        Scope.class,
                                        InDocument.its(Target::scope))
                                .required(),
                        text(TargetField.NAME, "the project's or the department's name", "项目或部门名称"),
                        text(TargetField.FISCAL_YEAR, "year the form is of", "年度")
                                .asInteger(),
                        text(TargetField.PROJECT_CODE, "code of the project", "项目编码"),
                        text(TargetField.PROJECT_TYPE, "type of the project, else its category", "项目类型，无则为项目类别"),
                        text(TargetField.SUPERVISING_DEPARTMENT, "supervising department", "主管部门"),
                        text(TargetField.SUPERVISING_DEPARTMENT_CODE, "code of the supervising department", "主管部门代码"),
                        text(TargetField.IMPLEMENTING_UNIT, "implementing unit", "实施单位"),
                        text(TargetField.IMPLEMENTING_UNIT_CODE, "code of the implementing unit", "实施单位代码"),
                        text(
                                TargetField.START,
                                "beginning, ISO as far as published: 2021, 2025-01, 2023-12-31",
                                "开始时间，ISO，以公布的精度为准：2021、2025-01、2023-12-31"),
                        text(TargetField.END, "end, ISO as far as published", "结束时间，ISO，以公布的精度为准"),
                        text(TargetField.DURATION_YEARS, "duration in years", "期限，年")
                                .asInteger(),
                        OutputColumn.amount(
                                "amount_total",
                                "amount of the whole period",
                                "实施期总额",
                                InDocument.its(Target::amountTotal, Amount::yuan)),
                        OutputColumn.text(
                                "amount_total_raw",
                                "the same as published",
                                "原文",
                                InDocument.its(Target::amountTotal, Amount::raw)),
                        OutputColumn.amount(
                                "amount_annual",
                                "amount of the year",
                                "年度金额",
                                InDocument.its(Target::amountAnnual, Amount::yuan)),
                        OutputColumn.text(
                                "amount_annual_raw",
                                "the same as published",
                                "原文",
                                InDocument.its(Target::amountAnnual, Amount::raw)),
                        text(TargetField.OVERVIEW, "what the project is", "项目概况"),
                        text(TargetField.BASIS, "what it is based on", "立项依据"),
                        text(TargetField.NECESSITY, "why it is needed", "必要性"),
                        text(TargetField.SAFEGUARDS, "rules and measures that secure it", "保证措施"),
                        text(TargetField.PLAN, "plan of its implementation", "实施计划"),
                        text(TargetField.GOAL_TOTAL, "goal of the whole period", "实施期目标"),
                        text(TargetField.GOAL_ANNUAL, "goal of the year", "年度目标")),
                InDocument.its(Target::origin));
    }

    private static OutputColumn<InDocument<Target>> text(TargetField field, String english, String chinese) {
        return OutputColumn.text(field.id(), english, chinese, InDocument.its(target -> target.value(field)));
    }

    private static <V> OutputColumn<InTarget<V>> target() {
        return OutputColumn.<InTarget<V>>text("target_id", "target it belongs to", "所属目标", InTarget::targetId)
                .required();
    }

    private static <V> OutputColumn<InTarget<V>> ordinal() {
        return OutputColumn.<InTarget<V>>integer(
                        "ordinal", "position in its target, from 1", "在目标中的序号，从 1 起", InTarget::ordinal)
                .required();
    }

    private static List<OutputColumn<InTarget<Attribute>>> attributeColumns() {
        return Provenance.withOrigin(
                List.of(
                        target(),
                        ordinal(),
                        OutputColumn.text("label_raw", "label as published", "标签，原文", its(Attribute::label)),
                        OutputColumn.text(
                                "field",
                                "canonical name, absent if there is none",
                                "规范名称；没有则为空",
                                its(Attribute::field)),
                        OutputColumn.text("value", "what it states", "内容", its(Attribute::value, SourcedText::value)),
                        OutputColumn.text(
                                "value_raw", "the same as published", "原文", its(Attribute::value, SourcedText::raw))),
                its(Attribute::value, SourcedText::origin));
    }

    private static List<OutputColumn<InTarget<Funding>>> fundingColumns() {
        return Provenance.withOrigin(
                List.of(
                        target(),
                        ordinal(),
                        OutputColumn.code(
                                        "horizon",
                                        "period it is for",
                                        "期间：实施期或年度",
                                        Horizon.class,
                                        its(Funding::horizon))
                                .required(),
                        OutputColumn.code(
                                        "source",
                                        "where the money comes from or goes",
                                        "资金来源或去向",
                                        FundingSource.class,
                                        its(Funding::source))
                                .required(),
                        OutputColumn.text("label_raw", "label as published", "标签，原文", its(Funding::labelRaw)),
                        OutputColumn.amount(
                                "amount",
                                "amount; in self-assessments the year's budget",
                                "金额；自评表中为全年预算数",
                                its(Funding::amount, Amount::yuan)),
                        OutputColumn.text(
                                "amount_raw", "the same as published", "原文", its(Funding::amount, Amount::raw)),
                        OutputColumn.amount(
                                "initial", "budget at the year's beginning", "年初预算数", initial(Amount::yuan)),
                        OutputColumn.text("initial_raw", "the same as published", "原文", initial(Amount::raw)),
                        OutputColumn.amount("executed", "what was spent", "全年执行数", executed(Amount::yuan)),
                        OutputColumn.text("executed_raw", "the same as published", "原文", executed(Amount::raw)),
                        OutputColumn.percent(
                                "execution_rate",
                                "what was spent, in percent",
                                "执行率，百分数",
                                points(FundingExecution::rate)),
                        OutputColumn.number(
                                "weight", "weight of the execution", "执行率分值", points(FundingExecution::weight)),
                        OutputColumn.number(
                                "score", "score of the execution", "执行率得分", points(FundingExecution::score))),
                its(Funding::amount, Amount::origin));
    }

    private static <T> Function<InTarget<Funding>, @Nullable T> initial(Function<Amount, @Nullable T> property) {
        return its(Funding::execution, execution -> ifPresent(execution.initial(), property));
    }

    private static <T> Function<InTarget<Funding>, @Nullable T> executed(Function<Amount, @Nullable T> property) {
        return its(Funding::execution, execution -> ifPresent(execution.executed(), property));
    }

    private static Function<InTarget<Funding>, @Nullable BigDecimal> points(
            Function<FundingExecution, @Nullable PlainNumber> part) {
        return its(Funding::execution, execution -> ifPresent(part.apply(execution), PlainNumber::number));
    }

    private static <P, T> @Nullable T ifPresent(@Nullable P part, Function<P, @Nullable T> property) {
        return part == null ? null : property.apply(part);
    }

    private static List<OutputColumn<InTarget<Indicator>>> indicatorColumns() {
        return Provenance.withOrigin(
                Stream.of(indicatorKey(), indicatorLevels(), indicatorValue(), indicatorResult())
                        .flatMap(List::stream)
                        .toList(),
                its(Indicator::origin));
    }

    private static List<OutputColumn<InTarget<Indicator>>> indicatorKey() {
        return List.of(
                target(),
                OutputColumn.integer(
                                "ordinal",
                                "position in its target, from 1; both horizons of a row share it",
                                "在目标中的序号，从 1 起；同一行的两个期间共用",
                                its(Indicator::ordinal))
                        .required(),
                OutputColumn.code("horizon", "period it is for", "期间：实施期或年度", Horizon.class, its(Indicator::horizon))
                        .required());
    }

    private static List<OutputColumn<InTarget<Indicator>>> indicatorLevels() {
        return List.of(
                OutputColumn.code(
                        "level1",
                        "first level, absent where none of the list",
                        "一级指标；不在列表中则为空",
                        Level1.class,
                        its(Indicator::level1)),
                OutputColumn.text("level1_raw", "first level as published", "一级指标，原文", its(Indicator::level1Raw)),
                OutputColumn.code("level2", "second level", "二级指标", Level2.class, its(Indicator::level2)),
                OutputColumn.text("level2_raw", "second level as published", "二级指标，原文", its(Indicator::level2Raw)),
                OutputColumn.text("level3", "the indicator, without its number", "三级指标，不含编号", its(Indicator::level3)),
                OutputColumn.text("level3_raw", "the indicator as published", "三级指标，原文", its(Indicator::level3Raw)));
    }

    private static List<OutputColumn<InTarget<Indicator>>> indicatorValue() {
        return List.of(
                OutputColumn.text(
                        "value",
                        "value as published, layout undone",
                        "指标值，原文",
                        its(Indicator::value, IndicatorValue::text)),
                comparator(),
                OutputColumn.number(
                        "number",
                        "number in the value; the lower end of a range",
                        "指标值中的数字；范围的下限",
                        its(Indicator::value, IndicatorValue::number)),
                OutputColumn.number(
                        "number_high",
                        "upper end of a range",
                        "范围的上限",
                        its(Indicator::value, IndicatorValue::numberHigh)),
                OutputColumn.text(
                        "unit",
                        "unit of the number as published",
                        "数字的单位，原文",
                        its(Indicator::value, IndicatorValue::unit)),
                OutputColumn.code(
                        "value_type",
                        "what the value is, absent where blank",
                        "指标值的类型；空白则为空",
                        ValueType.class,
                        its(Indicator::value, IndicatorValue::type)),
                OutputColumn.number("weight", "weight", "权重、分值", its(Indicator::weight, PlainNumber::number)),
                OutputColumn.text(
                        "weight_raw", "weight as published", "权重，原文", its(Indicator::weight, PlainNumber::raw)));
    }

    private static List<OutputColumn<InTarget<Indicator>>> indicatorResult() {
        return List.of(
                OutputColumn.text(
                        "actual",
                        "what was reached, as published",
                        "实际完成值，原文",
                        its(Indicator::actual, IndicatorValue::text)),
                OutputColumn.number(
                        "actual_number",
                        "number in what was reached",
                        "实际完成值中的数字",
                        its(Indicator::actual, IndicatorValue::number)),
                OutputColumn.number("score", "score reached", "得分", its(Indicator::score, PlainNumber::number)),
                OutputColumn.text("score_raw", "score as published", "得分，原文", its(Indicator::score, PlainNumber::raw)),
                OutputColumn.text(
                        "deviation", "why it was missed, and what is done", "偏差原因分析及改进措施", its(Indicator::deviation)),
                OutputColumn.text(
                        "note", "other columns of the form, heading: text", "表中其他列，标题: 内容", its(Indicator::note)));
    }

    private static OutputColumn<InTarget<Indicator>> comparator() {
        List<String> symbols =
                Stream.of(Comparator.values()).map(Comparator::symbol).toList();
        return OutputColumn.listed("comparator", "how the value bounds what is measured", "比较符号", symbols, row -> {
            Comparator comparator = row.value().value().comparator();
            return comparator == null ? null : comparator.symbol();
        });
    }

    private static List<OutputColumn<InTarget<Task>>> taskColumns() {
        return Provenance.withOrigin(
                List.of(
                        target(),
                        OutputColumn.integer(
                                        "ordinal",
                                        "position in its target, from 1",
                                        "在目标中的序号，从 1 起",
                                        its(Task::ordinal))
                                .required(),
                        OutputColumn.text("name", "the task, without its number", "任务名称，不含编号", its(Task::name)),
                        OutputColumn.text("content", "what is to be done", "主要内容", its(Task::content)),
                        OutputColumn.amount("amount", "amount", "金额", its(Task::amount, Amount::yuan)),
                        OutputColumn.text("amount_raw", "the same as published", "原文", its(Task::amount, Amount::raw)),
                        OutputColumn.text("goal", "what is to be reached", "目标", its(Task::goal))),
                its(Task::origin));
    }
}
