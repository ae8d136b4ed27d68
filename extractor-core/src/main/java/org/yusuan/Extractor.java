package org.yusuan;

import java.io.IOException;

/** Reads disclosures and leaves their tables in a folder. */
public final class Extractor {
    private Extractor() {}

    /**
     * Reads every document of the request and writes the output folder.
     *
     * @throws IOException if the run itself cannot go on; a document that cannot be read is counted, not thrown
     */
    public static RunSummary run(ExtractRequest request) throws IOException {
        int total = request.inputs().size();
        for (int i = 0; i < total; i++) {
            String source = request.inputs().get(i).toString();
            request.progress().document(source, "failed", "extraction is not built yet", i + 1, total);
        }
        return new RunSummary(0, 0, total);
    }
}
