package org.yusuan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yusuan.Extractor;
import org.yusuan.ReadingOutcome;
import org.yusuan.TablesRequest;
import org.yusuan.document.PageSelection;
import org.yusuan.record.Status;
import org.yusuan.write.GridFormat;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "tables",
        description =
                "Prints the tables of a document as they stand on its pages, before any meaning is given to them.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        footer = {
            "",
            "Exit status: 0 the document was read; 3 it was read in part or not at all; 2 the call's words are wrong;",
            "1 the tables could not be written."
        })
final class TablesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The document, of any format that is read.")
    private Path file;

    @ArgGroup(exclusive = true)
    private @Nullable Form form;

    @Option(names = "--pages", paramLabel = "PAGES", description = "Only these pages, such as 1-3,7.")
    private @Nullable String pages;

    @Option(
            names = "--no-stitch",
            negatable = true,
            description = "Each page's part of a table for itself (default: a table over several pages is one).")
    private boolean stitch = true;

    @Option(names = "--password", paramLabel = "P", description = "For a document that asks for one.")
    private @Nullable String password;

    /** One form at a time. */
    static final class Form {
        @Option(names = "--json", description = "Cells with spans and boxes, as JSON (the default).")
        private boolean json;

        @Option(names = "--csv", description = "CSV, tables parted by an empty line.")
        private boolean csv;

        @Option(names = "--html", description = "A web page.")
        private boolean html;

        @Option(names = "--markdown", description = "Pipe tables.")
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
        refuseNoFile(spec, file);
        PrintWriter out = spec.commandLine().getOut();
        GridFormat format = form == null ? GridFormat.JSON : form.format();
        try {
            ReadingOutcome outcome =
                    Extractor.tables(new TablesRequest(file, selection, stitch, password, format, out));
            if (out.checkError()) {
                throw new IOException("standard output takes no more");
            }
            return told(outcome, err());
        } catch (IOException cause) {
            err().println("yusuan: cannot go on: " + cause.getMessage());
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
            throw new ParameterException(spec.commandLine(), "--pages: " + wrong.getMessage());
        }
    }

    /** That one document is there. */
    static void refuseNoFile(CommandSpec spec, Path file) {
        if (!Files.exists(file)) {
            throw new ParameterException(spec.commandLine(), "no such file: " + file);
        }
        if (!Files.isRegularFile(file)) {
            throw new ParameterException(spec.commandLine(), "expected a file, found a folder: " + file);
        }
    }

    /** Says why a document was not read whole, and gives the status that follows. */
    static int told(ReadingOutcome outcome, PrintWriter err) {
        if (outcome.status() == Status.OK) {
            return ExitStatus.ALL_READ;
        }
        err.println("yusuan: " + outcome.status().id() + ": " + outcome.error());
        return ExitStatus.SOME_NOT_READ;
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
