package org.yusuan.write;

import java.io.IOException;
import org.yusuan.record.Found;

/** What is found of documents when all were read, told one after the other: there may be something of each. */
@FunctionalInterface
public interface Between {
    void forEach(Taker taker) throws IOException;

    /** Takes what was found of one document. */
    @FunctionalInterface
    interface Taker {
        /** @param document what the run has of the document already */
        void take(Part document, Found found) throws IOException;
    }
}
