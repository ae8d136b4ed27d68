package org.yusuan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.PageSelection;
import org.yusuan.pipeline.ReadingOutcome;
import org.yusuan.pipeline.TablesRequest;
import org.yusuan.record.Status;
import org.yusuan.run.Extractor;
import org.yusuan.write.GridFormat;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "tables", mixinStandardHelpOptions = true, versionProvider = Main.VersionText.class)
final class TablesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE")
    private @Nullable Path output;

    @ArgGroup(exclusive = true)
    private @Nullable Form form;

    @Option(names = "--pages", paramLabel = "PAGES")
    private @Nullable String pages;

    @Option(names = "--no-stitch", negatable = true)
    private boolean stitch = true;

    @Option(names = "--password", paramLabel = "P")
    private @Nullable String password;

    private final CliMessages messages;

    TablesCommand(CliMessages messages) {
        this.messages = messages;
    }

    /** One form at a time. */
    static final class Form {
        @Option(names = "--json")
        private boolean json;

        @Option(names = "--csv")
        private boolean csv;

        @Option(names = "--html")
        private boolean html;

        @Option(names = "--markdown")
        private boolean markdown;

        GridFormat format() {
            if (json) {
                return GridFormat.JSON;
            }
            if (csv) {
                return GridFormat.CSV;
            }
            if (html) {
                return GridFormat.HTML;
            }
            return markdown ? GridFormat.MARKDOWN : GridFormat.JSON;
        }
    }

    @Override
    public Integer call() {
        PageSelection selection = selection();
        StandardInput.refuseNoFile(spec.commandLine(), messages, file);
        GridFormat format = form == null ? GridFormat.JSON : form.format();
        boolean isPrinted = output == null || StandardInput.is(output);
        try (StandardInput given = StandardInput.of(List.of(file))) {
            PrintWriter out = isPrinted
                    ? spec.commandLine().getOut()
                    : new PrintWriter(Files.newBufferedWriter(Objects.requireNonNull(output)));
            ReadingOutcome outcome =
                    Extractor.tables(new TablesRequest(given.file(), selection, stitch, password, format, out));
            if (out.checkError()) {
                throw new IOException(messages.of("stop.stdout"));
            }
            if (!isPrinted) {
                out.close();
            }
            return told(outcome, messages, err());
        } catch (IOException cause) {
            err().println("yusuan: " + Failure.of(cause, messages));
            return ExitStatus.CANNOT_GO_ON;
        }
    }

    private PageSelection selection() {
        if (pages == null) {
            return PageSelection.ALL;
        }
        try {
            return PageSelection.parse(pages);
        } catch (IllegalArgumentException wrong) {
            throw Usage.wrong(spec.commandLine(), messages, "usage.pages", String.valueOf(wrong.getMessage()));
        }
    }

    /** Says why a document was not read whole, and gives the status that follows. */
    static int told(ReadingOutcome outcome, CliMessages messages, PrintWriter err) {
        if (outcome.status() == Status.OK) {
            return ExitStatus.ALL_READ;
        }
        String status = messages.of("status." + outcome.status().id());
        err.println(CliMessages.shown("yusuan: " + status + ": " + outcome.error()));
        return ExitStatus.SOME_NOT_READ;
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
