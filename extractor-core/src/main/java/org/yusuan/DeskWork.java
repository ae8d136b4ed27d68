package org.yusuan;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yusuan.DocumentReading.Result;
import org.yusuan.check.YearFacts;
import org.yusuan.diagnose.Code;
import org.yusuan.diagnose.Diagnostic;
import org.yusuan.record.Disclosure;
import org.yusuan.source.Format;
import org.yusuan.source.Limits;
import org.yusuan.source.Source;
import org.yusuan.source.Sources;
import org.yusuan.worker.Answer;
import org.yusuan.worker.Assignment;
import org.yusuan.write.Part;
import org.yusuan.write.Spool;

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

    Result read(Assignment assignment) {
        InputFile file = new InputFile(assignment.file(), assignment.name(), assignment.diagnostics());
        return DocumentReading.read(stages, file, assignment.documentId());
    }

    /** Leaves what was read; what cannot even be told is a fault of the document, a full disk is not. */
    @SuppressWarnings("CatchingUnchecked")
    Answer.Read leave(Assignment assignment, Result result) throws IOException {
        try {
            Part part = spool.write(result.disclosure(), result.tookByName(), assignment.hasContent())
                    .withWarnings(warnings.sinceLastAsked());
            YearFacts facts = YearFacts.of(result.disclosure());
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
        return spool.write(tell.tell(Outcome.applied(source, nothing)), Map.of(), assignment.hasContent());
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
