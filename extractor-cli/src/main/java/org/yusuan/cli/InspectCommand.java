package org.yusuan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yusuan.pipeline.ReadingOutcome;
import org.yusuan.run.Extractor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "inspect", mixinStandardHelpOptions = true, versionProvider = Main.VersionText.class)
final class InspectCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            required = true)
    private Path output;

    @Option(names = "--password", paramLabel = "P")
    private @Nullable String password;

    private final CliMessages messages;

    InspectCommand(CliMessages messages) {
        this.messages = messages;
    }

    @Override
    public Integer call() {
        StandardInput.refuseNoFile(spec.commandLine(), messages, file);
        PrintWriter err = spec.commandLine().getErr();
        try (StandardInput given = StandardInput.of(List.of(file))) {
            ReadingOutcome outcome = Extractor.inspect(given.file(), output, password);
            err.println(messages.of("one.written", output.resolve("index.html")));
            return TablesCommand.told(outcome, messages, err);
        } catch (IOException cause) {
            err.println("yusuan: " + Failure.of(cause, output, messages));
            return ExitStatus.CANNOT_GO_ON;
        }
    }
}
