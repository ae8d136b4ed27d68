package org.yusuan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.yusuan.report.Report;
import org.yusuan.report.ReportRequest;
import org.yusuan.report.ReportSummary;
import org.yusuan.run.spool.NotOurFolderException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "report", mixinStandardHelpOptions = true, versionProvider = Main.VersionText.class)
final class ReportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", descriptionKey = "dir")
    private Path run;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "SITE",
            required = true)
    private Path site;

    @Option(names = "--sources", paramLabel = "FOLDER")
    private List<Path> sources = List.of();

    private final CliMessages messages;

    ReportCommand(CliMessages messages) {
        this.messages = messages;
    }

    @Override
    public Integer call() {
        Usage.refuseMissing(spec.commandLine(), messages, run, sources);
        PrintWriter err = spec.commandLine().getErr();
        try {
            ReportSummary summary = Report.write(new ReportRequest(run, site, sources));
            err.println("yusuan: " + messages.of("report.done", summary.documents(), summary.pictures()));
            if (summary.unfound() > 0) {
                err.println("yusuan: " + messages.of("report.unfound", summary.unfound()));
            }
            err.println(messages.of("one.written", site.resolve("index.html")));
            return ExitStatus.ALL_READ;
        } catch (NotOurFolderException foreign) {
            err.println("yusuan: " + messages.of("report.foreign", site, String.join(", ", foreign.names())));
            return ExitStatus.INVALID_USAGE;
        } catch (IOException cause) {
            err.println("yusuan: " + Failure.of(cause, site, messages));
        }
        return ExitStatus.CANNOT_GO_ON;
    }
}
