package org.yusuan.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.yusuan.record.Check;
import org.yusuan.record.CheckOutcome;
import org.yusuan.record.Disclosure;
import org.yusuan.record.Finding;

/** The rules that other jars bring, told as the library's own are. */
final class AddedRules {
    private final List<AddedRule> rules;

    private AddedRules(List<AddedRule> rules) {
        this.rules = rules;
    }

    static AddedRules found() {
        return new AddedRules(ServiceLoader.load(AddedRule.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList());
    }

    /** The disclosure with what came of each rule. */
    Disclosure checked(Disclosure disclosure) {
        if (rules.isEmpty()) {
            return disclosure;
        }
        List<Finding> findings = new ArrayList<>(disclosure.findings());
        List<Check> checks = new ArrayList<>(disclosure.checks());
        for (AddedRule rule : rules) {
            Optional<List<Finding>> found = rule.check(disclosure);
            found.ifPresent(findings::addAll);
            checks.addAll(told(rule.id(), found));
        }
        return disclosure.with(findings, checks);
    }

    private static List<Check> told(String rule, Optional<List<Finding>> found) {
        if (found.isEmpty() || found.get().isEmpty()) {
            CheckOutcome outcome = found.isEmpty() ? CheckOutcome.NOT_APPLICABLE : CheckOutcome.HOLDS;
            return List.of(new Check(rule, null, outcome, 1, null, null));
        }
        return found.get().stream()
                .map(finding ->
                        new Check(rule, finding.tableId(), CheckOutcome.FAILS, 1, finding.expected(), finding.actual()))
                .toList();
    }
}
