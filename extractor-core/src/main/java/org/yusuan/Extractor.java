package org.yusuan;

import java.io.IOException;
import java.time.InstantSource;

/** Reads disclosures and leaves their tables in a folder. */
public final class Extractor {
    private Extractor() {}

    /**
     * Reads every document of the request and writes the output folder.
     *
     * @throws IOException if the run itself cannot go on; a document that cannot be read is counted, not thrown
     */
    public static RunSummary run(ExtractRequest request) throws IOException {
        return new Run(request, Stages.standard(request.language()), InstantSource.system()).go();
    }
}
