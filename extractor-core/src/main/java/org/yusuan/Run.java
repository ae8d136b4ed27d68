package org.yusuan;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.yusuan.DocumentReading.Result;
import org.yusuan.DocumentReading.Step;
import org.yusuan.check.RunChecker;
import org.yusuan.check.YearFacts;
import org.yusuan.record.DocumentFacts;
import org.yusuan.record.Status;
import org.yusuan.source.Archives;
import org.yusuan.source.Limits;
import org.yusuan.source.Scratch;
import org.yusuan.source.Sources;
import org.yusuan.write.DisclosureWriter;
import org.yusuan.write.RunReport;
import org.yusuan.write.RunReport.DocumentRun;

/**
 * A run over many documents: several are read at a time, one thread writes them in the order of their sources. Only so
 * many are read ahead of the one being written, so that memory does not grow with the number of documents.
 */
final class Run {
    /** Documents read ahead for each job: enough that no job waits while a large document is being written. */
    private static final int AHEAD_PER_JOB = 2;

    private final ExtractRequest request;
    private final Stages stages;
    private final InstantSource clock;
    private final RunChecker checker;
    private final List<DocumentRun> documents = new ArrayList<>();
    private final Map<Step, Duration> took = new EnumMap<>(Step.class);

    Run(ExtractRequest request, Stages stages, InstantSource clock) {
        this.request = request;
        this.stages = stages;
        this.clock = clock;
        this.checker = new RunChecker(request.language());
    }

    RunSummary go() throws IOException {
        Instant started = clock.instant();
        try (Scratch scratch = Scratch.create()) {
            List<InputFile> files = files(scratch);
            try (DisclosureWriter writer = DisclosureWriter.open(request.output())) {
                readAndWrite(files, writer);
                writer.add(checker.check());
                writer.finish(report(started));
            }
        }
        return new RunSummary(count(Status.OK), count(Status.PARTIAL), count(Status.FAILED));
    }

    private List<InputFile> files(Scratch scratch) throws IOException {
        Limits limits = Limits.standard();
        Archives archives = new Archives(new Sources(limits), limits, scratch, request.password());
        return ArchivedInputs.unpacked(Inputs.find(request.inputs(), request.output()), archives);
    }

    private void readAndWrite(List<InputFile> files, DisclosureWriter writer) throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(request.jobs(), Run::daemon);
        try {
            Iterator<InputFile> next = files.iterator();
            Deque<Future<Result>> ahead = new ArrayDeque<>();
            while (next.hasNext() || !ahead.isEmpty()) {
                while (next.hasNext() && ahead.size() < request.jobs() * AHEAD_PER_JOB) {
                    InputFile file = next.next();
                    ahead.add(pool.submit(() -> DocumentReading.read(stages, file)));
                }
                Result result = resultOf(ahead.remove());
                writer.write(result.disclosure());
                checker.add(YearFacts.of(result.disclosure()));
                tell(result, files.size());
            }
        } finally {
            pool.shutdownNow();
        }
    }

    /** Threads that do not keep the program alive when the run itself fails. */
    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "yusuan-document");
        thread.setDaemon(true);
        return thread;
    }

    private static Result resultOf(Future<Result> reading) throws IOException {
        try {
            return reading.get();
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("interrupted while documents were read").initCause(cause);
        } catch (ExecutionException cause) {
            throw new IllegalStateException("a document's failure was not turned into data", cause.getCause());
        }
    }

    private void tell(Result result, int total) {
        DocumentFacts facts = result.disclosure().document();
        Duration all = result.took().values().stream().reduce(Duration.ZERO, Duration::plus);
        result.took().forEach((step, duration) -> took.merge(step, duration, Duration::plus));
        documents.add(new DocumentRun(facts.source(), facts.status(), facts.error(), all));
        String reason = Outcome.reason(facts);
        request.progress().document(facts.source(), facts.status().id(), reason, documents.size(), total);
    }

    private int count(Status status) {
        return (int) documents.stream()
                .filter(document -> document.status() == status)
                .count();
    }

    private RunReport report(Instant started) {
        List<Map.Entry<String, String>> options = List.of(
                Map.entry(
                        "inputs",
                        request.inputs().stream().map(Object::toString).collect(Collectors.joining(" "))),
                Map.entry("output", request.output().toString()),
                Map.entry("jobs", Integer.toString(request.jobs())),
                Map.entry("second_opinion", Boolean.toString(request.secondOpinion())),
                Map.entry("lang", request.language().name().toLowerCase(Locale.ROOT)));
        List<Map.Entry<String, Duration>> stageTimes = took.entrySet().stream()
                .map(entry -> Map.entry(entry.getKey().name().toLowerCase(Locale.ROOT), entry.getValue()))
                .toList();
        return new RunReport(version(), started, clock.instant(), options, stageTimes, documents);
    }

    private static String version() {
        String version = Run.class.getPackage().getImplementationVersion();
        return version == null ? "(unpackaged)" : version;
    }
}
