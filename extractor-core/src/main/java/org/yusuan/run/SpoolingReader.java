package org.yusuan.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yusuan.check.YearFacts;
import org.yusuan.diagnose.Code;
import org.yusuan.diagnose.Diagnostic;
import org.yusuan.pipeline.DocumentReading;
import org.yusuan.pipeline.DocumentReading.Result;
import org.yusuan.pipeline.InputFile;
import org.yusuan.pipeline.Outcome;
import org.yusuan.pipeline.PipelineStages;
import org.yusuan.record.Disclosure;
import org.yusuan.record.Status;
import org.yusuan.run.spool.JournalEntry;
import org.yusuan.run.spool.Spool;
import org.yusuan.run.spool.SpooledDocument;
import org.yusuan.run.worker.Answer;
import org.yusuan.run.worker.ReadTask;
import org.yusuan.source.Format;
import org.yusuan.source.Limits;
import org.yusuan.source.Source;
import org.yusuan.source.Sources;

/** What is done to a document by every runner: read it, and leave in the spool what it gives. */
final class SpoolingReader {
    private static final Logger LOG = LoggerFactory.getLogger(SpoolingReader.class);

    private final PipelineStages stages;
    private final Spool spool;
    private final LibraryWarnings warnings;

    SpoolingReader(PipelineStages stages, Spool spool, LibraryWarnings warnings) {
        this.stages = stages;
        this.spool = spool;
        this.warnings = warnings;
    }

    /**
     * A document that was read.
     *
     * @param rest what of it is not in the spool yet, which mostly is all of it
     * @param earlier what is there; void if the rest says that the document failed
     */
    record Reading(Result rest, SpooledDocument earlier, Failures failures) {}

    /** What of a document was read so far may not fit on the disk, which is no fault of the document. */
    static final class Failures {
        private @Nullable IOException first;

        private void rethrow() throws IOException {
            if (first != null) {
                throw first;
            }
        }
    }

    /** @param progress told when some of a large document is done, or a page that takes long */
    Reading read(ReadTask task, Runnable progress) {
        InputFile file = new InputFile(task.file(), task.name(), task.diagnostics());
        SpooledDocument earlier = spool.begin(task.documentId(), task.hasContent());
        Failures failures = new Failures();
        Consumer<Disclosure> before = chunk -> {
            try {
                earlier.add(chunk);
            } catch (IOException cause) {
                failures.first = cause;
                throw new UncheckedIOException(cause);
            }
            progress.run();
        };
        Result rest = DocumentReading.read(stages, file, task.documentId(), before, progress);
        return new Reading(rest, earlier, failures);
    }

    /** Leaves what was read; what cannot even be told is a fault of the document, a full disk is not. */
    @SuppressWarnings("CatchingUnchecked")
    Answer.Read leave(ReadTask task, Reading reading) throws IOException {
        Result result = reading.rest();
        try (SpooledDocument earlier = reading.earlier()) {
            reading.failures().rethrow();
            Disclosure rest = result.disclosure();
            boolean isWhole = earlier.isEmpty() || rest.document().status() == Status.FAILED;
            JournalEntry part = isWhole
                    ? spool.write(rest, result.tookByName(), task.hasContent())
                    : earlier.finish(rest, result.tookByName());
            part = part.withWarnings(warnings.sinceLastAsked()).withDoubtful(result.doubtful());
            // sums of some sheets say nothing of the document
            YearFacts facts = YearFacts.of(isWhole ? rest : rest.withoutRecords());
            return new Answer.Read(part.withFacts(YearFactsJson.write(facts)), result.metError());
        } catch (RuntimeException | Error cause) {
            LOG.error("{}: internal error while it was written", task.name(), cause);
            String message = "internal error: " + cause.getClass().getSimpleName() + " while it was written";
            JournalEntry failed = failed(task, Code.INTERNAL_ERROR, message, spool, stages.tell());
            return new Answer.Read(failed, cause instanceof Error);
        }
    }

    /** A document of which nothing could be read, with the reason. */
    static JournalEntry failed(ReadTask task, Code code, String reason, Spool spool, PipelineStages.Tell tell)
            throws IOException {
        Source source = identified(task).withDiagnostics(task.diagnostics());
        Disclosure nothing = DocumentReading.nothingRead(source, 0, List.of(Diagnostic.ofDocument(code, reason)));
        return spool.write(tell.tell(Outcome.applied(source, nothing, List.of())), Map.of(), task.hasContent());
    }

    /** By a look at its first bytes; whatever that meets, the document has its row. */
    private static Source identified(ReadTask task) {
        try {
            return new Sources(Limits.standard()).identify(task.file(), task.name());
        } catch (RuntimeException cause) {
            LOG.info("{}: cannot be identified", task.name(), cause);
            return new Source(task.name(), task.file(), task.documentId(), 0, Format.UNKNOWN);
        }
    }
}
