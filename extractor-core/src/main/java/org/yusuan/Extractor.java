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
            Stages stages =
                    Stages.standard(request.jobs(), scratch, request.password()).withFindingsIn(request.language());
            return new Run(
                            request,
                            request.secondOpinion() ? stages.withSecondOpinion() : stages,
                            InstantSource.system())
                    .go();
        }
    }

    /**
     * Prints the grids of one document before any meaning is given to them. A document that cannot be read prints none;
     * the outcome says why.
     *
     * @throws IOException if the result cannot be written
     */
    public static ReadingOutcome tables(TablesRequest request) throws IOException {
        try (Scratch scratch = Scratch.create()) {
            return new TablesReading(request, Stages.standard(processors(), scratch, null)).go();
        }
    }

    private static int processors() {
        return Runtime.getRuntime().availableProcessors();
    }
}
