package org.yusuan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yusuan.DocumentReading.Result;
import org.yusuan.check.YearFacts;
import org.yusuan.diagnose.Code;
import org.yusuan.diagnose.Diagnostic;
import org.yusuan.record.Disclosure;
import org.yusuan.record.Status;
import org.yusuan.source.Format;
import org.yusuan.source.Limits;
import org.yusuan.source.Source;
import org.yusuan.source.Sources;
import org.yusuan.worker.Answer;
import org.yusuan.worker.Assignment;
import org.yusuan.write.Part;
import org.yusuan.write.Spool;
import org.yusuan.write.SpooledDocument;

/** What is done to a document at every desk: read it, and leave in the spool what it gives. */
final class DeskWork {
    private static final Logger LOG = LoggerFactory.getLogger(DeskWork.class);

    private final Stages stages;
    private final Spool spool;
    private final LibraryWarnings warnings;

    DeskWork(Stages stages, Spool spool, LibraryWarnings warnings) {
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

    /** @param progress told when some of a large document is done */
    Reading read(Assignment assignment, Runnable progress) {
        InputFile file = new InputFile(assignment.file(), assignment.name(), assignment.diagnostics());
        SpooledDocument earlier = spool.begin(assignment.documentId(), assignment.hasContent());
        Failures failures = new Failures();
        Result rest = DocumentReading.read(stages, file, assignment.documentId(), instalment -> {
            try {
                earlier.add(instalment);
            } catch (IOException cause) {
                failures.first = cause;
                throw new UncheckedIOException(cause);
            }
            progress.run();
        });
        return new Reading(rest, earlier, failures);
    }

    /** Leaves what was read; what cannot even be told is a fault of the document, a full disk is not. */
    @SuppressWarnings("CatchingUnchecked")
    Answer.Read leave(Assignment assignment, Reading reading) throws IOException {
        Result result = reading.rest();
        try (SpooledDocument earlier = reading.earlier()) {
            reading.failures().rethrow();
            Disclosure rest = result.disclosure();
            boolean isWhole = earlier.isEmpty() || rest.document().status() == Status.FAILED;
            Part part = isWhole
                    ? spool.write(rest, result.tookByName(), assignment.hasContent())
                    : earlier.finish(rest, result.tookByName());
            part = part.withWarnings(warnings.sinceLastAsked()).withDoubtful(result.doubtful());
            // sums of some sheets say nothing of the document
            YearFacts facts = YearFacts.of(isWhole ? rest : rest.withoutRecords());
            return new Answer.Read(part.withFacts(YearFactsText.write(facts)), result.metError());
        } catch (RuntimeException | Error cause) {
            LOG.error("{}: internal error while it was written", assignment.name(), cause);
            String message = "internal error: " + cause.getClass().getSimpleName() + " while it was written";
            Part failed = failed(assignment, Code.INTERNAL_ERROR, message, spool, stages.tell());
            return new Answer.Read(failed, cause instanceof Error);
        }
    }

    /** A document of which nothing could be read, with the reason. */
    static Part failed(Assignment assignment, Code code, String reason, Spool spool, Stages.Tell tell)
            throws IOException {
        Source source = identified(assignment).withDiagnostics(assignment.diagnostics());
        Disclosure nothing = DocumentReading.nothingRead(source, 0, List.of(Diagnostic.ofDocument(code, reason)));
        return spool.write(tell.tell(Outcome.applied(source, nothing, List.of())), Map.of(), assignment.hasContent());
    }

    /** By a look at its first bytes; whatever that meets, the document has its row. */
    private static Source identified(Assignment assignment) {
        try {
            return new Sources(Limits.standard()).identify(assignment.file(), assignment.name());
        } catch (RuntimeException cause) {
            LOG.info("{}: cannot be identified", assignment.name(), cause);
            return new Source(assignment.name(), assignment.file(), assignment.documentId(), 0, Format.UNKNOWN);
        }
    }
}
