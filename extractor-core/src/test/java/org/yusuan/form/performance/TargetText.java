package org.yusuan.form.performance;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yusuan.record.Amount;
import org.yusuan.record.Disclosure;
import org.yusuan.record.FundingExecution;
import org.yusuan.record.Indicator;
import org.yusuan.record.Table;
import org.yusuan.record.Target;
import org.yusuan.record.TargetField;
import org.yusuan.record.Task;

/** What was read of a document's target forms, a line for each fact, so that a case can be written down and compared. */
final class TargetText {
    private TargetText() {}

    static String of(Disclosure disclosure) {
        List<String> lines = new ArrayList<>();
        for (Table table : disclosure.tables()) {
            lines.add("table " + table.kind().id());
        }
        for (Target target : disclosure.targets()) {
            lines.add("target " + target.targetId() + " " + target.scope().id());
            for (TargetField field : TargetField.values()) {
                if (target.value(field) != null) {
                    lines.add("  " + field.id() + ": " + target.value(field));
                }
            }
            amount(lines, "amount_total", target.amountTotal());
            amount(lines, "amount_annual", target.amountAnnual());
            target.attributes()
                    .forEach(attribute -> lines.add("  attribute "
                            + words(
                                    attribute.field(),
                                    attribute.label() + " = "
                                            + attribute.value().value())));
            target.funding()
                    .forEach(funding -> lines.add("  funding "
                            + words(funding.horizon().id(), funding.source().id(), yuan(funding.amount()))
                            + execution(funding.execution())));
            target.tasks().forEach(task -> lines.add("  task " + task(task)));
            target.indicators().forEach(indicator -> lines.add("  indicator " + indicator(indicator)));
        }
        disclosure.findings().forEach(finding -> lines.add("finding " + words(finding.rule(), finding.ref())));
        disclosure.residue().forEach(residue -> lines.add("residue " + words(residue.reason(), residue.text())));
        return String.join("\n", lines);
    }

    private static void amount(List<String> lines, String name, @Nullable Amount amount) {
        if (amount != null) {
            lines.add("  " + name + ": " + yuan(amount));
        }
    }

    private static String yuan(Amount amount) {
        return amount.yuan() == null ? "?" + amount.raw() : amount.yuan().toPlainString();
    }

    private static String task(Task task) {
        Amount amount = task.amount();
        return Stream.of(task.name(), task.content(), amount == null ? "" : yuan(amount), task.goal())
                .collect(Collectors.joining(" | "));
    }

    private static String execution(@Nullable FundingExecution execution) {
        if (execution == null) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        if (execution.initial() != null) {
            text.append(" initial ").append(yuan(execution.initial()));
        }
        if (execution.executed() != null) {
            text.append(" executed ").append(yuan(execution.executed()));
        }
        if (execution.rate() != null) {
            text.append(" rate ").append(execution.rate().raw());
        }
        if (execution.weight() != null) {
            text.append(" weight ").append(execution.weight().raw());
        }
        if (execution.score() != null) {
            text.append(" score ").append(execution.score().raw());
        }
        return text.toString();
    }

    private static String indicator(Indicator indicator) {
        String levels = words(
                indicator.ordinal() + "",
                indicator.horizon().id(),
                indicator.level1() == null ? "-" : indicator.level1().id(),
                indicator.level2() == null ? "-" : indicator.level2().id());
        List<String> rest = new ArrayList<>(
                List.of(levels, indicator.level3(), indicator.value().text()));
        if (indicator.weight() != null) {
            rest.add("weight " + indicator.weight().raw());
        }
        if (indicator.actual() != null) {
            rest.add("actual " + indicator.actual().text());
        }
        if (indicator.score() != null) {
            rest.add("score " + indicator.score().raw());
        }
        if (indicator.deviation() != null) {
            rest.add("deviation " + indicator.deviation());
        }
        if (indicator.note() != null) {
            rest.add(indicator.note());
        }
        return String.join(" | ", rest);
    }

    private static String words(@Nullable String... words) {
        return Stream.of(words).filter(word -> word != null).collect(Collectors.joining(" "));
    }
}
