package org.yusuan.check;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a rule says of each document of a run. */
final class RunVerdicts {
    private final Map<String, Verdicts> byDocument = new LinkedHashMap<>();

    Verdicts of(YearFacts document) {
        return byDocument.computeIfAbsent(document.documentId(), id -> new Verdicts());
    }

    Map<String, Verdicts> byDocument() {
        return byDocument;
    }
}
