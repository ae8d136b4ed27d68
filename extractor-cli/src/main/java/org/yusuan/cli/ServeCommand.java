package org.yusuan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.yusuan.pipeline.ReadingOptions;
import org.yusuan.report.serve.DroppedReading;
import org.yusuan.report.serve.ServeRequest;
import org.yusuan.report.serve.SiteServer;
import org.yusuan.run.ExtractRequest;
import org.yusuan.source.OcrMode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        versionProvider = Main.VersionText.class,
        exitCodeListHeading = "%n",
        exitCodeList = {"130:", "2:", "1:"})
final class ServeCommand implements Callable<Integer> {
    private static final int LAST_PORT = 65_535;

    @Spec
    private CommandSpec spec;

    @Mixin
    private LanguageOption language;

    @Parameters(paramLabel = "DIR", descriptionKey = "dir")
    private Path folder;

    @Option(names = "--sources", paramLabel = "FOLDER")
    private List<Path> sources = List.of();

    @Option(names = "--keep", paramLabel = "FOLDER")
    private @Nullable Path kept;

    @Option(names = "--port", paramLabel = "N")
    private int port;

    @Option(names = "--timeout", paramLabel = "SECONDS")
    private int timeout = (int) ExtractRequest.TIMEOUT.toSeconds();

    @Option(names = "--max-memory", paramLabel = "MB")
    private int maxMemory = 1024;

    private final CliMessages messages;

    ServeCommand(CliMessages messages) {
        this.messages = messages;
    }

    @Override
    public Integer call() throws InterruptedException {
        refuseWrongWords();
        PrintWriter err = spec.commandLine().getErr();
        err.println("yusuan: " + messages.of("serve.making"));
        err.flush();
        try {
            show(SiteServer.start(request()));
        } catch (BindException cause) {
            err.println(CliMessages.shown("yusuan: 127.0.0.1:" + port + ": " + cause.getMessage()));
        } catch (IOException cause) {
            err.println("yusuan: " + Failure.of(cause, folder, messages));
        }
        return ExitStatus.CANNOT_GO_ON;
    }

    /** Until the command is ended. */
    private void show(SiteServer server) throws InterruptedException {
        PrintWriter err = spec.commandLine().getErr();
        PrintWriter out = spec.commandLine().getOut();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server), "yusuan-ended"));
        err.println("yusuan: " + messages.of("serve.ready"));
        err.flush();
        out.println(server.address());
        out.flush();
        new CountDownLatch(1).await();
    }

    private void end(SiteServer server) {
        PrintWriter err = spec.commandLine().getErr();
        try {
            server.close();
            err.println();
            err.println("yusuan: " + messages.of("serve.ended"));
        } catch (IOException cause) {
            err.println("yusuan: " + Failure.of(cause, messages));
        }
        err.flush();
    }

    private ServeRequest request() {
        ReadingOptions options = new ReadingOptions(false, null, language.ofFindings(), OcrMode.AUTO);
        DroppedReading reading =
                new DroppedReading(WorkerMain.settings(maxMemory, null), Duration.ofSeconds(timeout), options);
        return new ServeRequest(folder, sources, port, kept, reading);
    }

    private void refuseWrongWords() {
        Usage.refuseMissing(spec.commandLine(), messages, folder, sources);
        if (port < 0 || port > LAST_PORT) {
            throw Usage.wrong(spec.commandLine(), messages, "serve.port", port);
        }
        Usage.refuseBelow(spec.commandLine(), messages, "--timeout", timeout, 1);
        Usage.refuseBelow(spec.commandLine(), messages, "--max-memory", maxMemory, ExtractCommand.LEAST_MEGABYTES);
    }
}
