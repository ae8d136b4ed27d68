package org.yusuan.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yusuan.record.Check;
import org.yusuan.record.Finding;
import org.yusuan.record.Found;

/**
 * The rules between the documents of a run, tried when all are read. The documents are told in the order of their sources,
 * whichever is read first: what is found is the same however many are read at a time.
 */
public final class RunChecker {
    private final Messages messages;
    private final List<YearFacts> documents = new ArrayList<>();
    private final Set<String> known = new HashSet<>();

    public RunChecker(Language language) {
        this.messages = new Messages(language);
    }

    /** Takes down what is kept of a document; one with the bytes of another says nothing new. */
    public void add(YearFacts document) {
        if (!document.body().isEmpty() && known.add(document.documentId())) {
            documents.add(document);
        }
    }

    /** What was found of documents that can be held against another, in the order of their sources. */
    public List<Found> check() {
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
                .map(id -> new Found(id, findings.getOrDefault(id, List.of()), checks.getOrDefault(id, List.of())))
                .toList();
    }
}
