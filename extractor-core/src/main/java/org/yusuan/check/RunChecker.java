package org.yusuan.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yusuan.record.Check;
import org.yusuan.record.CheckOutcome;
import org.yusuan.record.CrossDocumentResult;
import org.yusuan.record.Finding;

/**
 * The rules between the documents of a run, tried when all are read. They compare what is of one public body, so that a run
 * needs to have no more than one body's facts at hand.
 */
public final class RunChecker {
    /** Documents of a body that are held against each other: of decades, with all their annexes, there are some hundred. */
    public static final int MOST_OF_BODY = 2_000;

    private static final String TOO_MANY = "too_many_documents";

    private final FindingMessages messages;

    public RunChecker(Language language) {
        this.messages = new FindingMessages(language);
    }

    /**
     * What is found of documents that can be held against another.
     *
     * @param documents all of the run that are of one public body, in the order of their sources and each once; at most
     *     {@link #MOST_OF_BODY}
     * @return in the same order
     */
    public List<CrossDocumentResult> check(List<YearFacts> documents) {
        Report report = new Report(messages, tableId -> null);
        Map<String, List<Finding>> findings = new LinkedHashMap<>();
        Map<String, List<Check>> checks = new LinkedHashMap<>();
        for (RunRule rule : RuleBook.RUN_RULES) {
            RunVerdicts verdicts = new RunVerdicts();
            rule.check(documents, verdicts);
            verdicts.byDocument().forEach((documentId, said) -> {
                findings.computeIfAbsent(documentId, id -> new ArrayList<>()).addAll(report.findings(rule.id(), said));
                checks.computeIfAbsent(documentId, id -> new ArrayList<>()).addAll(report.checks(rule.id(), said));
            });
        }
        return documents.stream()
                .map(YearFacts::documentId)
                .filter(checks::containsKey)
                .map(id -> new CrossDocumentResult(
                        id, findings.getOrDefault(id, List.of()), checks.getOrDefault(id, List.of())))
                .toList();
    }

    /** What is told of a document that is one too many of its body. */
    public CrossDocumentResult notCompared(String documentId) {
        List<Check> checks = RuleBook.RUN_RULES.stream()
                .map(rule -> new Check(rule.id(), null, CheckOutcome.NOT_DECIDABLE, 1, null, TOO_MANY))
                .toList();
        return new CrossDocumentResult(documentId, List.of(), checks);
    }
}
