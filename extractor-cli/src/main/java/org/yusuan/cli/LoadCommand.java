package org.yusuan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.yusuan.warehouse.LoadReport;
import org.yusuan.warehouse.Warehouse;
import org.yusuan.warehouse.WarehouseException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "load", mixinStandardHelpOptions = true, versionProvider = Main.VersionText.class)
final class LoadCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", descriptionKey = "dir")
    private Path output;

    @Option(names = "--to", paramLabel = "URL", defaultValue = Warehouse.DEFAULT)
    private String url;

    @Option(names = "--prune")
    private boolean prune;

    private final CliMessages messages;

    LoadCommand(CliMessages messages) {
        this.messages = messages;
    }

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        try {
            LoadReport report = Warehouse.at(url).load(output, prune);
            err.println("yusuan: "
                    + messages.of(
                            "load.done", report.added(), report.replaced(), report.unchanged(), report.removed()));
            return ExitStatus.ALL_READ;
        } catch (WarehouseException | SQLException cause) {
            err.println(
                    CliMessages.shown("yusuan: " + messages.of("load.refused", String.valueOf(cause.getMessage()))));
        } catch (IOException cause) {
            err.println("yusuan: " + Failure.of(cause, output, messages));
        }
        return ExitStatus.CANNOT_GO_ON;
    }
}
