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
        return begin().last(disclosure);
    }

    /** Begins with a document that comes in instalments. */
    public OfDocument begin() {
        return new OfDocument();
    }

    /** The rules tried on a document, instalment by instalment. How it was read is told with the last. */
    public final class OfDocument {
        private Quality read = Quality.NONE;

        private OfDocument() {}

        /**
         * Checks an instalment that others follow.
         *
         * @param partsTable whether it has only some rows of a table, so that no sum can be expected to hold
         */
        public Disclosure next(Disclosure instalment, boolean partsTable) {
            add(instalment);
            return checked(instalment, partsTable ? List.of() : RuleBook.OF_RECORDS);
        }

        /** Checks the last instalment, which mostly is the whole document. */
        public Disclosure last(Disclosure instalment) {
            add(instalment);
            return checked(instalment, RuleBook.RULES);
        }

        private void add(Disclosure instalment) {
            read = read.and(Quality.of(instalment));
        }

        private Disclosure checked(Disclosure instalment, List<Rule> rules) {
            Records records = new Records(instalment, read);
            Report report = new Report(messages, records::table);
            List<Finding> findings = new ArrayList<>(instalment.findings().stream()
                    .map(finding -> messages.told(finding, records::table))
                    .toList());
            List<Check> checks = new ArrayList<>(instalment.checks());
            for (Rule rule : rules) {
                Verdicts verdicts = new Verdicts();
                rule.check(records, verdicts);
                checks.addAll(report.checks(rule.id(), verdicts));
                findings.addAll(report.findings(rule.id(), verdicts));
            }
            return instalment.with(findings, checks);
        }
    }

    /** The disclosure with what went wrong with its reading told in the reader's language. */
    public Disclosure tell(Disclosure disclosure) {
        String source = disclosure.document().source();
        return disclosure.withDiagnostics(disclosure.diagnostics().stream()
                .map(diagnostic -> messages.told(diagnostic, source))
                .toList());
    }
}
