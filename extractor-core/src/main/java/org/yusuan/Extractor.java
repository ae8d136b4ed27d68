package org.yusuan;

import java.io.IOException;
import java.time.InstantSource;
import org.yusuan.source.Scratch;

/** Reads disclosures and leaves their tables in a folder. */
public final class Extractor {
    private Extractor() {}

    /**
     * Reads every document of the request and writes the output folder.
     *
     * @throws IOException if the run itself cannot go on; a document that cannot be read is counted, not thrown
     */
    public static RunSummary run(ExtractRequest request) throws IOException {
        try (Scratch scratch = Scratch.create()) {
            Stages stages = Stages.standard(scratch, request.password());
            return new Run(request, stages, InstantSource.system()).go();
        }
    }
}
