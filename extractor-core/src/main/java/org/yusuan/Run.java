package org.yusuan;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.yusuan.check.RunChecker;
import org.yusuan.record.Status;
import org.yusuan.scratch.Scratch;
import org.yusuan.source.Archives;
import org.yusuan.source.Limits;
import org.yusuan.source.Sources;
import org.yusuan.write.DisclosureWriter;
import org.yusuan.write.RunReport;
import org.yusuan.write.Tally;

/**
 * A run over many documents: several are read at a time, what they give waits in a spool, and the tables are put together in
 * the order of the sources when all are done. So memory does not grow with what they give.
 */
final class Run {
    private final ExtractRequest request;
    private final Desks.Maker desks;
    private final InstantSource clock;

    Run(ExtractRequest request, Desks.Maker desks, InstantSource clock) {
        this.request = request;
        this.desks = desks;
        this.clock = clock;
    }

    RunSummary go() throws IOException {
        Instant started = clock.instant();
        List<InputFile> found = Inputs.find(request.inputs(), request.output());
        Tally tally = new Tally();
        try (DisclosureWriter writer = DisclosureWriter.open(request.output(), mode());
                Scratch unpacked = Scratch.in(writer.scratch())) {
            ArchivedInputs files = new ArchivedInputs(found, archives(unpacked));
            request.progress().started(files.known(), writer.isResumed());
            try (Desks atWork = desks.make(request, files, writer)) {
                DocumentsByBody bodies = new DocumentsByBody(writer, new RunChecker(request.language()));
                List<DisclosureWriter.Done> done =
                        new RunDocuments(files, writer, atWork, tally, bodies, request.progress()).all();
                writer.finish(done, bodies, new RunReport(Terms.version(), started, clock.instant(), options(), tally));
            }
        }
        request.progress().finished(tally, Duration.between(started, clock.instant()));
        return new RunSummary(tally.count(Status.OK), tally.count(Status.PARTIAL), tally.count(Status.FAILED));
    }

    private DisclosureWriter.Mode mode() throws IOException {
        return new DisclosureWriter.Mode(request.resume(), Terms.of(request), request.formulasDefused());
    }

    private Archives archives(Scratch scratch) {
        Limits limits = Limits.standard();
        return new Archives(new Sources(limits), limits, scratch, request.password());
    }

    private List<Map.Entry<String, String>> options() {
        return List.of(
                Map.entry(
                        "inputs",
                        request.inputs().stream().map(Object::toString).collect(Collectors.joining(" "))),
                Map.entry("output", request.output().toString()),
                Map.entry("jobs", Integer.toString(request.jobs())),
                Map.entry("second_opinion", Boolean.toString(request.secondOpinion())),
                Map.entry("lang", request.language().name().toLowerCase(Locale.ROOT)),
                Map.entry("defuse_formulas", Boolean.toString(request.formulasDefused())),
                Map.entry("timeout", Long.toString(request.timeout().toSeconds())),
                Map.entry("in_process", Boolean.toString(request.workers() == null)),
                Map.entry("resume", Boolean.toString(request.resume())));
    }
}
