package org.yusuan.run.spool;

import java.io.IOException;
import org.yusuan.record.CrossDocumentResult;

/** What is found of documents when all were read, told one after the other: there may be something of each. */
@FunctionalInterface
public interface CrossDocumentFindings {
    void forEach(Taker taker) throws IOException;

    /** Takes what was found of one document. */
    @FunctionalInterface
    interface Taker {
        /** @param document what the run has of the document already */
        void take(JournalEntry document, CrossDocumentResult found) throws IOException;
    }
}
