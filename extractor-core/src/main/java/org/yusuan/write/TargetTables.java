package org.yusuan.write;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yusuan.lexicon.Comparator;
import org.yusuan.lexicon.ValueType;
import org.yusuan.record.Amount;
import org.yusuan.record.Attribute;
import org.yusuan.record.Disclosure;
import org.yusuan.record.Funding;
import org.yusuan.record.FundingSource;
import org.yusuan.record.Horizon;
import org.yusuan.record.Indicator;
import org.yusuan.record.Level1;
import org.yusuan.record.Level2;
import org.yusuan.record.Scope;
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
                                row -> row.value().targetId()),
                        Column.text("document_id", "document it is in", InDocument::documentId),
                        Column.text(
                                "table_id", "table it is in", row -> row.value().tableId()),
                        Column.code(
                                "scope",
                                "what the target is set for",
                                Scope.class,
                                row -> row.value().scope()),
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
                                row -> yuan(row.value().amountTotal())),
                        Column.text(
                                "amount_total_raw",
                                "the same as published",
                                row -> raw(row.value().amountTotal())),
                        Column.amount(
                                "amount_annual",
                                "amount of the year",
                                row -> yuan(row.value().amountAnnual())),
                        Column.text(
                                "amount_annual_raw",
                                "the same as published",
                                row -> raw(row.value().amountAnnual())),
                        text(TargetField.OVERVIEW, "what the project is"),
                        text(TargetField.BASIS, "what it is based on"),
                        text(TargetField.NECESSITY, "why it is needed"),
                        text(TargetField.SAFEGUARDS, "rules and measures that secure it"),
                        text(TargetField.PLAN, "plan of its implementation"),
                        text(TargetField.GOAL_TOTAL, "goal of the whole period"),
                        text(TargetField.GOAL_ANNUAL, "goal of the year")),
                row -> row.value().origin());
    }

    private static Column<InDocument<Target>> text(TargetField field, String description) {
        return Column.text(field.id(), description, row -> row.value().value(field));
    }

    private static Column<InDocument<Target>> integer(TargetField field, String description) {
        return new Column<>(
                field.id(),
                FieldType.INTEGER,
                description,
                List.of(),
                row -> row.value().value(field));
    }

    private static @Nullable BigDecimal yuan(@Nullable Amount amount) {
        return amount == null ? null : amount.yuan();
    }

    private static @Nullable String raw(@Nullable Amount amount) {
        return amount == null ? null : amount.raw();
    }

    private static List<Column<InTarget<Attribute>>> attributeColumns() {
        return Provenance.withOrigin(
                List.of(
                        Column.text("target_id", "target it belongs to", InTarget::targetId),
                        Column.text(
                                "label_raw",
                                "label as published",
                                row -> row.value().label()),
                        Column.text(
                                "field",
                                "canonical name, absent if there is none",
                                row -> row.value().field()),
                        Column.text(
                                "value",
                                "what it states",
                                row -> row.value().value().value()),
                        Column.text(
                                "value_raw",
                                "the same as published",
                                row -> row.value().value().raw())),
                row -> row.value().value().origin());
    }

    private static List<Column<InTarget<Funding>>> fundingColumns() {
        return Provenance.withOrigin(
                List.of(
                        Column.text("target_id", "target it belongs to", InTarget::targetId),
                        Column.code(
                                "horizon",
                                "period it is for",
                                Horizon.class,
                                row -> row.value().horizon()),
                        Column.code(
                                "source",
                                "where the money comes from or goes",
                                FundingSource.class,
                                row -> row.value().source()),
                        Column.text(
                                "label_raw",
                                "label as published",
                                row -> row.value().labelRaw()),
                        Column.amount(
                                "amount", "amount", row -> row.value().amount().yuan()),
                        Column.text(
                                "amount_raw",
                                "the same as published",
                                row -> row.value().amount().raw())),
                row -> row.value().amount().origin());
    }

    private static List<Column<InTarget<Indicator>>> indicatorColumns() {
        return Provenance.withOrigin(
                List.of(
                        Column.text("target_id", "target it belongs to", InTarget::targetId),
                        Column.integer(
                                "ordinal",
                                "position in its form, from 1; both horizons of a row share it",
                                row -> row.value().ordinal()),
                        Column.code(
                                "horizon",
                                "period it is for",
                                Horizon.class,
                                row -> row.value().horizon()),
                        Column.code(
                                "level1",
                                "first level, absent where none of the list",
                                Level1.class,
                                row -> row.value().level1()),
                        Column.text(
                                "level1_raw",
                                "first level as published",
                                row -> row.value().level1Raw()),
                        Column.code(
                                "level2",
                                "second level",
                                Level2.class,
                                row -> row.value().level2()),
                        Column.text(
                                "level2_raw",
                                "second level as published",
                                row -> row.value().level2Raw()),
                        Column.text(
                                "level3",
                                "the indicator, without its number",
                                row -> row.value().level3()),
                        Column.text(
                                "level3_raw",
                                "the indicator as published",
                                row -> row.value().level3Raw()),
                        Column.text(
                                "value",
                                "value as published, layout undone",
                                row -> row.value().value().text()),
                        comparator(),
                        Column.number(
                                "number",
                                "number in the value; the lower end of a range",
                                row -> row.value().value().number()),
                        Column.number(
                                "number_high",
                                "upper end of a range",
                                row -> row.value().value().numberHigh()),
                        Column.text(
                                "unit",
                                "unit of the number as published",
                                row -> row.value().value().unit()),
                        Column.code(
                                "value_type",
                                "what the value is, absent where blank",
                                ValueType.class,
                                row -> row.value().value().type()),
                        Column.text(
                                "weight",
                                "weight as published",
                                row -> row.value().weight()),
                        Column.text(
                                "note",
                                "other columns of the form, heading: text",
                                row -> row.value().note())),
                row -> row.value().origin());
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
                        Column.integer(
                                "ordinal",
                                "position in its form, from 1",
                                row -> row.value().ordinal()),
                        Column.text(
                                "name",
                                "the task, without its number",
                                row -> row.value().name()),
                        Column.text(
                                "content",
                                "what is to be done",
                                row -> row.value().content()),
                        Column.amount(
                                "amount", "amount", row -> yuan(row.value().amount())),
                        Column.text(
                                "amount_raw",
                                "the same as published",
                                row -> raw(row.value().amount())),
                        Column.text(
                                "goal",
                                "what is to be reached",
                                row -> row.value().goal())),
                row -> row.value().origin());
    }
}
