package org.yusuan.record;

import java.util.List;

/** What was found of a document when all documents of the run were read: it is held against others. */
public record CrossDocumentResult(String documentId, List<Finding> findings, List<Check> checks) {
    public CrossDocumentResult {
        findings = List.copyOf(findings);
        checks = List.copyOf(checks);
    }
}
