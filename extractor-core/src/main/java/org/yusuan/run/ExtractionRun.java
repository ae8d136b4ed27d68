package org.yusuan.run;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.yusuan.check.RunChecker;
import org.yusuan.pipeline.InputFile;
import org.yusuan.record.Status;
import org.yusuan.run.spool.DisclosureWriter;
import org.yusuan.run.spool.RunReport;
import org.yusuan.run.spool.Tally;
import org.yusuan.source.Archives;
import org.yusuan.source.Limits;
import org.yusuan.source.Sources;
import org.yusuan.temp.TemporaryFiles;
import org.yusuan.write.TableFormat;

/**
 * A run over many documents: several are read at a time, what they give waits in a spool, and the tables are put together in
 * the order of the sources when all are done. So memory does not grow with what they give.
 */
final class ExtractionRun {
    private final ExtractRequest request;
    private final WorkerPool.Maker pools;
    private final InstantSource clock;

    ExtractionRun(ExtractRequest request, WorkerPool.Maker pools, InstantSource clock) {
        this.request = request;
        this.pools = pools;
        this.clock = clock;
    }

    RunSummary execute() throws IOException {
        Instant started = clock.instant();
        ProgressListener progress = request.progress();
        List<InputFile> found = Inputs.find(request.inputs(), request.output());
        if (found.isEmpty()) {
            progress.left(ProgressListener.Left.NOTHING_FOUND);
            return RunSummary.NOTHING;
        }
        Tally tally = new Tally();
        try (DisclosureWriter writer = DisclosureWriter.open(request.output(), mode());
                TemporaryFiles unpacked = TemporaryFiles.in(writer.scratch())) {
            InputFiles files = new InputFiles(found, archives(unpacked));
            EarlierFiles earlier = EarlierFiles.of(writer, request.writing());
            earlier.refuseGone(found);
            progress.started(files.known(), writer.isResumed(), earlier.differences());
            try (WorkerPool atWork = pools.make(request, files, writer)) {
                DocumentsByOrganisation bodies = new DocumentsByOrganisation(
                        writer, new RunChecker(request.reading().language()));
                RunDocuments documents = new RunDocuments(files, earlier, writer, atWork, tally, bodies, progress);
                List<DisclosureWriter.Done> done = documents.all();
                if (documents.areUseless()) {
                    writer.giveUp();
                    progress.left(
                            documents.found() == 0
                                    ? ProgressListener.Left.NOTHING_FOUND
                                    : ProgressListener.Left.NOTHING_READABLE);
                    return new RunSummary(0, 0, documents.found());
                }
                writer.finish(
                        done, bodies, new RunReport(Version.number(), started, clock.instant(), options(), tally));
            }
        }
        progress.finished(tally, Duration.between(started, clock.instant()));
        return new RunSummary(tally.count(Status.OK), tally.count(Status.PARTIAL), tally.count(Status.FAILED));
    }

    private DisclosureWriter.Mode mode() {
        OutputOptions writing = request.writing();
        return new DisclosureWriter.Mode(
                RequestFingerprint.of(request),
                writing.formats(),
                writing.partitioned(),
                writing.overwrite(),
                writing.reread());
    }

    private Archives archives(TemporaryFiles scratch) {
        Limits limits = Limits.standard();
        return new Archives(
                new Sources(limits), limits, scratch, request.reading().password());
    }

    private List<Map.Entry<String, String>> options() {
        return List.of(
                Map.entry(
                        "inputs",
                        request.inputs().stream().map(Object::toString).collect(Collectors.joining(" "))),
                Map.entry("output", request.output().toString()),
                Map.entry("jobs", Integer.toString(request.jobs())),
                Map.entry("second_opinion", Boolean.toString(request.reading().secondOpinion())),
                Map.entry("lang", request.reading().language().name().toLowerCase(Locale.ROOT)),
                Map.entry("ocr", request.reading().ocr().id()),
                Map.entry("formats", names(request.writing().formats())),
                Map.entry("partitioned", names(request.writing().partitioned())),
                Map.entry("timeout", Long.toString(request.timeout().toSeconds())),
                Map.entry("in_process", Boolean.toString(request.workers() == null)),
                Map.entry("reread", Boolean.toString(request.writing().reread())),
                Map.entry("prune", Boolean.toString(request.writing().prune())));
    }

    private static String names(List<TableFormat> formats) {
        return formats.stream().map(TableFormat::name).collect(Collectors.joining(","));
    }
}
