package org.yusuan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.yusuan.warehouse.Query;
import org.yusuan.warehouse.ResultFormat;
import org.yusuan.warehouse.WarehouseException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "query", mixinStandardHelpOptions = true, versionProvider = Main.VersionText.class)
final class QueryCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "PLACE", descriptionKey = "place")
    private Path place;

    @Parameters(index = "1", paramLabel = "SQL", descriptionKey = "sql")
    private String sql;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table")
    private ResultFormat format;

    private final CliMessages messages;

    QueryCommand(CliMessages messages) {
        this.messages = messages;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        try {
            Query.run(place, sql, format, out);
            if (out.checkError()) {
                throw new IOException(messages.of("stop.stdout"));
            }
            return ExitStatus.ALL_READ;
        } catch (WarehouseException | SQLException cause) {
            err.println(
                    CliMessages.shown("yusuan: " + messages.of("query.refused", String.valueOf(cause.getMessage()))));
        } catch (IOException cause) {
            err.println("yusuan: " + Failure.of(cause, place, messages));
        }
        return ExitStatus.CANNOT_GO_ON;
    }
}
