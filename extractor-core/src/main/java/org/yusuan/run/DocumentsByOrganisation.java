package org.yusuan.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yusuan.check.RunChecker;
import org.yusuan.check.YearFacts;
import org.yusuan.record.CrossDocumentResult;
import org.yusuan.run.spool.CrossDocumentFindings;
import org.yusuan.run.spool.DisclosureWriter;
import org.yusuan.run.spool.DisclosureWriter.Done;
import org.yusuan.run.spool.JournalEntry;

/**
 * The documents of a run by the public body they are of. The facts of each stay in the journal until its body's turn comes:
 * of 100,000 documents they are more than a run can hold.
 */
final class DocumentsByOrganisation implements CrossDocumentFindings {
    private final DisclosureWriter writer;
    private final RunChecker checker;
    private final Map<String, List<Done>> bodies = new LinkedHashMap<>();

    DocumentsByOrganisation(DisclosureWriter writer, RunChecker checker) {
        this.writer = writer;
        this.checker = checker;
    }

    /** Takes down whose a document is; one with the bytes of another says nothing new. */
    void add(Done done, JournalEntry part) throws IOException {
        if (part.facts() != null && part.content() != null) {
            String body = YearFactsJson.read(part.facts()).body();
            bodies.computeIfAbsent(body, unknown -> new ArrayList<>(1)).add(done);
        }
    }

    /** In the order in which the bodies come first among the sources, and for each in the order of the sources. */
    @Override
    public void forEach(Taker taker) throws IOException {
        for (List<Done> documents : bodies.values()) {
            tell(documents, taker);
        }
    }

    private void tell(List<Done> documents, Taker taker) throws IOException {
        int compared = Math.min(documents.size(), RunChecker.MOST_OF_BODY);
        Map<String, Done> byId = new HashMap<>();
        List<YearFacts> facts = new ArrayList<>();
        for (Done document : documents.subList(0, compared)) {
            YearFacts of = facts(document);
            facts.add(of);
            byId.put(of.documentId(), document);
        }
        for (CrossDocumentResult found : checker.check(facts)) {
            Done document = byId.get(found.documentId());
            if (document == null) {
                throw new IllegalStateException("something was found of a document that was not compared");
            }
            taker.take(writer.part(document), found);
        }
        for (Done document : documents.subList(compared, documents.size())) {
            JournalEntry part = writer.part(document);
            taker.take(part, checker.notCompared(part.document().documentId()));
        }
    }

    private YearFacts facts(Done done) throws IOException {
        String facts = writer.part(done).facts();
        if (facts == null) {
            throw new IllegalStateException("the journal has lost facts that it had");
        }
        return YearFactsJson.read(facts);
    }
}
