package org.yusuan.check;

import java.util.ArrayList;
import java.util.List;
import org.yusuan.record.Check;
import org.yusuan.record.Disclosure;
import org.yusuan.record.Finding;

/** The stage that checks: every rule tried on the records of a disclosure, which stay as they are. */
public final class Checker {
    private final Messages messages;

    public Checker(Language language) {
        this.messages = new Messages(language);
    }

    /** The disclosure with its checks, and with what fails among its findings, which are all told in the reader's language. */
    public Disclosure check(Disclosure disclosure) {
        Records records = new Records(disclosure);
        Report report = new Report(messages, records::table);
        List<Finding> findings = new ArrayList<>(disclosure.findings().stream()
                .map(finding -> messages.told(finding, records::table))
                .toList());
        List<Check> checks = new ArrayList<>(disclosure.checks());
        for (Rule rule : RuleBook.RULES) {
            Verdicts verdicts = new Verdicts();
            rule.check(records, verdicts);
            checks.addAll(report.checks(rule.id(), verdicts));
            findings.addAll(report.findings(rule.id(), verdicts));
        }
        return disclosure.with(findings, checks);
    }

    /** The disclosure with what went wrong with its reading told in the reader's language. */
    public Disclosure tell(Disclosure disclosure) {
        String source = disclosure.document().source();
        return disclosure.withDiagnostics(disclosure.diagnostics().stream()
                .map(diagnostic -> messages.told(diagnostic, source))
                .toList());
    }
}
