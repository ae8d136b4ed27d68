package org.yusuan.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yusuan.record.Check;
import org.yusuan.record.Disclosure;
import org.yusuan.record.Finding;
import org.yusuan.record.Table;

/** The stage that checks: every rule tried on the records of a disclosure, which stay as they are. */
public final class Checker {
    private final FindingMessages messages;
    private final AddedRules added;

    /** Tries the library's rules, and those that other jars bring ({@link AddedRule}). */
    public Checker(Language language) {
        this.messages = new FindingMessages(language);
        this.added = AddedRules.found();
    }

    /** The disclosure with its checks, and with what fails among its findings, which are all told in the reader's language. */
    public Disclosure check(Disclosure disclosure) {
        return begin().last(disclosure);
    }

    /** Begins with a document that comes in chunks. */
    public OfDocument begin() {
        return new OfDocument();
    }

    /** The rules tried on a document, chunk by chunk. How it was read is told with the last. */
    public final class OfDocument {
        private ReadingCoverage read = ReadingCoverage.NOTHING;

        private OfDocument() {}

        /**
         * Checks a chunk that others follow.
         *
         * @param partsTable whether it has only some rows of a table, so that no sum can be expected to hold
         */
        public Disclosure next(Disclosure chunk, boolean partsTable) {
            return checked(chunk, partsTable ? List.of() : RuleBook.OF_RECORDS, List.of());
        }

        /** Checks the last chunk, which mostly is the whole document. */
        public Disclosure last(Disclosure chunk) {
            Disclosure checked = checked(chunk, RuleBook.OF_RECORDS, RuleBook.OF_READING);
            return read.tables() == 0
                    ? checked
                    : checked.with(checked.document().withConfidence(read.confidence()));
        }

        private Disclosure checked(Disclosure chunk, List<Rule> ofRecords, List<Rule> ofReading) {
            Map<String, Verdicts> said = tried(ofRecords, new Records(chunk));
            List<Verdicts> sums = ofRecords.stream()
                    .filter(Rule::triesTheReading)
                    .flatMap(rule -> Stream.ofNullable(said.get(rule.id())))
                    .toList();
            Arithmetic arithmetic = Arithmetic.of(chunk, sums);
            Disclosure weighed = arithmetic.weighed(TableDoubts.measured(chunk));
            read = read.and(ReadingCoverage.of(weighed));
            ClaimFilter filter = new ClaimFilter(weighed, arithmetic);
            ofRecords.forEach(
                    rule -> said.computeIfPresent(rule.id(), (id, verdicts) -> filter.claims(rule, verdicts)));
            said.putAll(tried(ofReading, new Records(weighed, read)));
            filter.explained().forEach((reading, verdicts) -> said.put(reading.id(), verdicts));
            return added.checked(told(weighed, said));
        }
    }

    private static Map<String, Verdicts> tried(List<Rule> rules, Records records) {
        Map<String, Verdicts> tried = new LinkedHashMap<>();
        for (Rule rule : rules) {
            Verdicts verdicts = new Verdicts();
            rule.check(records, verdicts);
            tried.put(rule.id(), verdicts);
        }
        return tried;
    }

    private Disclosure told(Disclosure disclosure, Map<String, Verdicts> said) {
        Map<String, Table> tables = new HashMap<>();
        disclosure.tables().forEach(table -> tables.put(table.tableId(), table));
        List<Finding> findings = new ArrayList<>(disclosure.findings().stream()
                .map(finding -> messages.told(finding, tables::get))
                .toList());
        List<Check> checks = new ArrayList<>(disclosure.checks());
        Report report = new Report(messages, tables::get);
        said.forEach((rule, verdicts) -> {
            checks.addAll(report.checks(rule, verdicts));
            findings.addAll(report.findings(rule, verdicts));
        });
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
