package org.yusuan;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.yusuan.inspect.Inspection;
import org.yusuan.record.Disclosure;
import org.yusuan.record.DocumentFacts;
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
                            request.secondOpinion() ? stages.withSecondOpinion(request.password()) : stages,
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
            return new TablesReading(request, Stages.standard(processors(), scratch, request.password())).go();
        }
    }

    /**
     * Leaves pictures of a document's pages with what was read of them drawn over, and a web page that shows them.
     *
     * @param password in case the document asks for one
     * @throws IOException if the folder cannot be written
     */
    public static ReadingOutcome inspect(Path file, Path output, @Nullable String password) throws IOException {
        InputFile input = new InputFile(file, file.getFileName().toString());
        try (Scratch scratch = Scratch.create()) {
            Stages stages = Stages.standard(processors(), scratch, password);
            DocumentReading.Result result = DocumentReading.read(stages, input);
            Disclosure disclosure = result.disclosure();
            Inspection.write(result.source(), password, disclosure, output);
            DocumentFacts facts = disclosure.document();
            return new ReadingOutcome(facts.status(), facts.error(), facts.pages());
        }
    }

    private static int processors() {
        return Runtime.getRuntime().availableProcessors();
    }
}
