package org.yusuan;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yusuan.inspect.Inspection;
import org.yusuan.record.Disclosure;
import org.yusuan.record.DocumentFacts;
import org.yusuan.source.Scratch;
import org.yusuan.worker.Worker;
import org.yusuan.worker.WorkerSettings;
import org.yusuan.worker.WorkerSetup;
import org.yusuan.write.DisclosureWriter;

/** Reads disclosures and leaves their tables in a folder. */
public final class Extractor {
    /** A file up to this size is read faster than a worker starts. */
    private static final long SMALL_BYTES = 4 << 20;

    /** Documents of a run that is over within some minutes. */
    private static final int SHORT_RUN = 300;

    /** There is a worker for each processor already. */
    private static final int THREADS_OF_WORKER = 1;

    private Extractor() {}

    /**
     * Reads every document of the request and writes the output folder.
     *
     * @throws IOException if the run itself cannot go on; a document that cannot be read is counted, not thrown
     */
    public static RunSummary run(ExtractRequest request) throws IOException {
        try (Scratch scratch = Scratch.create()) {
            Desks.Maker desks = (same, files, writer) -> desks(same, files, writer, scratch);
            return new Run(request, desks, InstantSource.system()).go();
        }
    }

    private static Desks desks(
            ExtractRequest request, List<InputFile> files, DisclosureWriter writer, Scratch scratch) {
        WorkerSettings workers = request.workers();
        if (workers == null || isOneSmall(files)) {
            return Desks.inProcess(request, ReadingOptions.of(request).stages(request.jobs(), scratch), writer);
        }
        WorkerSettings fitting = files.size() <= SHORT_RUN ? workers.forShortRun() : workers;
        return Desks.ofWorkers(request, fitting, files, writer);
    }

    private static boolean isOneSmall(List<InputFile> files) {
        try {
            return files.isEmpty()
                    || (files.size() == 1 && Files.size(files.get(0).file()) <= SMALL_BYTES);
        } catch (IOException unreadable) {
            return true; // and told of as any other file that cannot be read
        }
    }

    /**
     * Reads documents for a run in another process until that run says no more.
     *
     * @param assignments what the run says
     * @param answers what it hears; nothing else may be written to it
     * @throws IOException if the streams are not those of a run
     */
    public static void work(InputStream assignments, OutputStream answers) throws IOException {
        try (Scratch scratch = Scratch.create()) {
            Worker.serve(assignments, answers, setup -> reading(setup, scratch));
        }
    }

    private static Worker.Reading reading(WorkerSetup setup, Scratch scratch) throws IOException {
        Stages stages = ReadingOptions.of(setup).stages(THREADS_OF_WORKER, scratch);
        DeskWork work = new DeskWork(stages, ReadingOptions.spool(setup));
        return (assignment, progress) -> work.leave(assignment, work.read(assignment, progress));
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
            DocumentReading.Result result = DocumentReading.read(stages, input, "", earlier -> {});
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
