package org.yusuan.pipeline;

import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yusuan.check.Checker;
import org.yusuan.diagnose.Code;
import org.yusuan.diagnose.Diagnostic;
import org.yusuan.diagnose.Severity;
import org.yusuan.document.DocumentChunk;
import org.yusuan.document.SourceDocument;
import org.yusuan.form.FormReader;
import org.yusuan.record.Disclosure;
import org.yusuan.record.DisclosureType;
import org.yusuan.record.DocumentFacts;
import org.yusuan.record.Status;
import org.yusuan.record.UnreliableTables;
import org.yusuan.source.Format;
import org.yusuan.source.Source;

/** One document on its way through the stages. Whatever fails on the way costs this document and no other. */
public final class DocumentReading {
    private static final Logger LOG = LoggerFactory.getLogger(DocumentReading.class);

    /** The stages by name, in their order. */
    enum Phase {
        IDENTIFY,
        READ,
        STITCH,
        FORM,
        COMPARE,
        CHECK
    }

    /**
     * What came of a document, and how long each stage took.
     *
     * @param doubtful tables that must not be relied on
     * @param metError an error of the virtual machine, such as a stack overflow, was met and told
     */
    public record Result(
            Source source,
            Disclosure disclosure,
            UnreliableTables doubtful,
            Map<Phase, Duration> took,
            boolean metError) {
        /** How long each stage took, by its name in reports. */
        public Map<String, Duration> tookByName() {
            Map<String, Duration> named = new LinkedHashMap<>();
            took.forEach((phase, duration) -> named.put(phase.name().toLowerCase(Locale.ROOT), duration));
            return named;
        }
    }

    private final PipelineStages stages;
    private final InputFile file;
    private final Consumer<Disclosure> before;
    private final Runnable progress;
    private final Map<Phase, Duration> took = new EnumMap<>(Phase.class);
    private final DoubtfulTables doubtful = new DoubtfulTables();
    private Source source;
    private Phase phase = Phase.IDENTIFY;
    private long since = System.nanoTime();
    private boolean metError;

    private DocumentReading(
            PipelineStages stages, InputFile file, String documentId, Consumer<Disclosure> before, Runnable progress) {
        this.stages = stages;
        this.file = file;
        this.before = before;
        this.progress = progress;
        this.source = new Source(file.name(), file.file(), documentId, 0, Format.UNKNOWN);
    }

    /**
     * @param documentId by its bytes, in case it cannot even be identified
     * @param before takes what of a very large document cannot be held until the rest is read; void if the rest says that it
     *     failed
     */
    public static Result read(PipelineStages stages, InputFile file, String documentId, Consumer<Disclosure> before) {
        return read(stages, file, documentId, before, () -> {});
    }

    /**
     * @param documentId by its bytes, in case it cannot even be identified
     * @param before takes what of a very large document cannot be held until the rest is read; void if the rest says that it
     *     failed
     * @param progress told whenever a page is done that takes long, such as a scan's
     */
    public static Result read(
            PipelineStages stages, InputFile file, String documentId, Consumer<Disclosure> before, Runnable progress) {
        DocumentReading reading = new DocumentReading(stages, file, documentId, before, progress);
        Disclosure disclosure = reading.throughStages();
        reading.doubtful.add(disclosure);
        Disclosure told = stages.tell().tell(Outcome.applied(reading.source, disclosure, reading.doubtful.reasons()));
        return new Result(reading.source, told, reading.doubtful.count(), reading.took, reading.metError);
    }

    /** Libraries fail on hostile files with errors too (a stack overflow, a failed assertion), not only exceptions. */
    @SuppressWarnings("CatchingUnchecked")
    private Disclosure throughStages() {
        try {
            return read();
        } catch (RuntimeException | Error cause) {
            LOG.error("{}: internal error in stage {}", file.name(), phase, cause);
            metError = cause instanceof Error;
            // No line and no message: the same failure must read the same in every run, and the depth of a stack
            // overflow or an optimised-away stack trace does not. The log has them.
            String message = "internal error: " + cause.getClass().getSimpleName() + " in stage " + phase.name();
            return nothingRead(source, 0, List.of(Diagnostic.ofDocument(Code.INTERNAL_ERROR, message)));
        }
    }

    private Disclosure read() {
        source = timed(Phase.IDENTIFY, () -> stages.identify().identify(file));
        if (source.obstacle().isPresent()) {
            return nothingRead(source, 0, List.of());
        }
        FormReader form = stages.form().begin(source);
        Checker.OfDocument check = stages.check().begin();
        SourceDocument printed = timed(
                Phase.READ,
                () -> stages.read().read(source, chunk -> before.accept(checked(form, check, chunk)), progress));
        if (Outcome.has(printed.diagnostics(), Severity.FATAL)) {
            return nothingRead(source, printed.pages(), printed.diagnostics());
        }
        return timed(Phase.CHECK, understood(form, printed, true), check::last);
    }

    private Disclosure checked(FormReader form, Checker.OfDocument check, DocumentChunk chunk) {
        Disclosure understood = understood(form, chunk.document(), false);
        Disclosure checked = timed(Phase.CHECK, understood, disclosure -> check.next(disclosure, chunk.partsTable()));
        doubtful.add(checked);
        return checked;
    }

    private Disclosure understood(FormReader form, SourceDocument printed, boolean last) {
        SourceDocument whole = timed(Phase.STITCH, printed, stages.stitch()::stitch);
        Disclosure understood = timed(Phase.FORM, whole, document -> form.read(document, last));
        return timed(Phase.COMPARE, understood, disclosure -> stages.compare().compare(source, disclosure));
    }

    private <A, T> T timed(Phase next, A value, Function<A, T> stage) {
        return timed(next, () -> stage.apply(value));
    }

    /** One stage may hand over to others before it goes on; the time is that of the one at work. */
    private <T> T timed(Phase next, Supplier<T> stage) {
        Phase interrupted = phase;
        countTime();
        phase = next;
        T result;
        try {
            result = stage.get();
        } finally {
            countTime();
        }
        phase = interrupted;
        return result;
    }

    private void countTime() {
        long now = System.nanoTime();
        took.merge(phase, Duration.ofNanos(now - since), Duration::plus);
        since = now;
    }

    /** @param pages as far as they could be counted */
    public static Disclosure nothingRead(Source source, int pages, List<Diagnostic> diagnostics) {
        DocumentFacts facts = new DocumentFacts(
                source.sha256(),
                source.name(),
                source.format().id(),
                pages,
                null,
                null,
                DisclosureType.OTHER,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Status.FAILED,
                null);
        return new Disclosure(
                facts, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), diagnostics);
    }
}
