package org.yusuan.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yusuan.inspect.Inspection;
import org.yusuan.pipeline.DocumentReading;
import org.yusuan.pipeline.InputFile;
import org.yusuan.pipeline.PipelineStages;
import org.yusuan.pipeline.ReadingOptions;
import org.yusuan.pipeline.ReadingOutcome;
import org.yusuan.pipeline.TablesReading;
import org.yusuan.pipeline.TablesRequest;
import org.yusuan.record.Disclosure;
import org.yusuan.record.DocumentFacts;
import org.yusuan.run.spool.DisclosureWriter;
import org.yusuan.run.worker.Worker;
import org.yusuan.run.worker.WorkerSettings;
import org.yusuan.run.worker.WorkerSetup;
import org.yusuan.temp.TemporaryFiles;
import org.yusuan.write.DocumentJson;

/** Reads disclosures and leaves their tables in a folder. */
public final class Extractor {
    /** A file up to this size is read faster than a worker starts. */
    private static final long SMALL_BYTES = 4 << 20;

    /** Documents of a run that is over within some minutes. */
    private static final int SHORT_RUN = 300;

    /** Size of what such a run reads; there may be many documents in an archive. */
    private static final long SHORT_RUN_BYTES = 100_000_000;

    /** There is a worker for each processor already. */
    private static final int THREADS_OF_WORKER = 1;

    private Extractor() {}

    /**
     * Reads every document of the request and writes the output folder.
     *
     * @throws IOException if the run itself cannot go on; a document that cannot be read is counted, not thrown
     */
    public static RunSummary run(ExtractRequest request) throws IOException {
        return run(request, LibraryWarnings.NOT_COUNTED);
    }

    /**
     * The same, with a count of what libraries warn of in this process.
     *
     * @throws IOException if the run itself cannot go on
     */
    public static RunSummary run(ExtractRequest request, LibraryWarnings warnings) throws IOException {
        try (TemporaryFiles scratch = TemporaryFiles.create()) {
            WorkerPool.Maker pools = (same, files, writer) -> pool(same, files, writer, scratch, warnings);
            return new ExtractionRun(request, pools, InstantSource.system()).execute();
        }
    }

    private static WorkerPool pool(
            ExtractRequest request,
            InputFiles files,
            DisclosureWriter writer,
            TemporaryFiles scratch,
            LibraryWarnings warnings) {
        WorkerSettings workers = request.workers();
        if (workers == null || (!workers.always() && isOneSmall(files))) {
            PipelineStages stages = request.reading().stages(request.jobs(), scratch);
            return WorkerPool.inProcess(request, stages, warnings, writer);
        }
        boolean isShort = files.known() <= SHORT_RUN && files.bytes() <= SHORT_RUN_BYTES;
        return WorkerPool.ofWorkers(request, isShort ? workers.forShortRun() : workers, files, writer);
    }

    private static boolean isOneSmall(InputFiles files) {
        return files.known() <= 1 && files.bytes() <= SMALL_BYTES;
    }

    /**
     * Reads documents for a run in another process until that run says no more.
     *
     * @param assignments what the run says
     * @param answers what it hears; nothing else may be written to it
     * @param warnings of libraries in this process
     * @throws IOException if the streams are not those of a run
     */
    public static void work(InputStream assignments, OutputStream answers, LibraryWarnings warnings)
            throws IOException {
        try (TemporaryFiles scratch = TemporaryFiles.create()) {
            Worker.serve(assignments, answers, setup -> reading(setup, scratch, warnings));
        }
    }

    private static Worker.Reading reading(WorkerSetup setup, TemporaryFiles scratch, LibraryWarnings warnings)
            throws IOException {
        PipelineStages stages = WorkerOptions.reading(setup).stages(THREADS_OF_WORKER, scratch);
        SpoolingReader work = new SpoolingReader(stages, WorkerOptions.spool(setup), warnings);
        return (task, progress) -> work.leave(task, work.read(task, progress));
    }

    /**
     * Prints the grids of one document before any meaning is given to them. A document that cannot be read prints none;
     * the outcome says why.
     *
     * @throws IOException if the result cannot be written
     */
    public static ReadingOutcome tables(TablesRequest request) throws IOException {
        try (TemporaryFiles scratch = TemporaryFiles.create()) {
            return new TablesReading(request, PipelineStages.standard(processors(), scratch, request.password()))
                    .execute();
        }
    }

    /**
     * Prints the nested JSON of one document, as a run leaves it in its folder. One that cannot be read has one too.
     *
     * @param out where it is written; left open
     * @throws IOException if the result cannot be written
     */
    public static ReadingOutcome print(Path file, ReadingOptions options, Writer out) throws IOException {
        InputFile input = new InputFile(file, file.getFileName().toString());
        List<Disclosure> chunks = new ArrayList<>();
        try (TemporaryFiles temporary = TemporaryFiles.create()) {
            PipelineStages stages = options.stages(processors(), temporary);
            DocumentReading.Result result = DocumentReading.read(stages, input, "", chunks::add);
            Disclosure disclosure = result.disclosure().after(chunks);
            DocumentJson.write(disclosure, disclosure.tables().size(), out);
            DocumentFacts facts = disclosure.document();
            return new ReadingOutcome(facts.status(), facts.error(), facts.pages());
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
        try (TemporaryFiles scratch = TemporaryFiles.create()) {
            PipelineStages stages = PipelineStages.standard(processors(), scratch, password);
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
