package org.yusuan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yusuan.Extractor;
import org.yusuan.ReadingOutcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "inspect",
        description = "Draws over each page of a document what was read of it, for looking whether it is right.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        footer = {
            "",
            "Open index.html of the folder. Exit status: 0 the document was read; 3 it was read in part or not at all;",
            "2 the call's words are wrong; 1 the folder could not be written."
        })
final class InspectCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The document, of any format that is read.")
    private Path file;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            required = true,
            description = "The folder for index.html and page-0001.png and so on; made if it is not there.")
    private Path output;

    @Option(names = "--password", paramLabel = "P", description = "For a document that asks for one.")
    private @Nullable String password;

    @Override
    public Integer call() {
        TablesCommand.refuseNoFile(spec, file);
        PrintWriter err = spec.commandLine().getErr();
        try {
            ReadingOutcome outcome = Extractor.inspect(file, output, password);
            err.println("written to " + output.resolve("index.html"));
            return TablesCommand.told(outcome, err);
        } catch (IOException cause) {
            err.println("yusuan: cannot go on writing to " + output + ": " + cause);
            return ExitStatus.CANNOT_GO_ON;
        }
    }
}
