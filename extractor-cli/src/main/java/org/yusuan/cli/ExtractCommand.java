package org.yusuan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yusuan.pipeline.ReadingOptions;
import org.yusuan.pipeline.ReadingOutcome;
import org.yusuan.run.ExtractRequest;
import org.yusuan.run.Extractor;
import org.yusuan.run.OutputOptions;
import org.yusuan.run.ProgressListener;
import org.yusuan.run.RunSummary;
import org.yusuan.run.spool.NotOurFolderException;
import org.yusuan.source.OcrMode;
import org.yusuan.write.CsvFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        versionProvider = Main.VersionText.class,
        exitCodeListHeading = "%n",
        exitCodeList = {"0:", "3:", "2:", "1:"})
final class ExtractCommand implements Callable<Integer> {
    /** The door of the core, so that a test can stand in for a run. */
    @FunctionalInterface
    interface Run {
        RunSummary run(ExtractRequest request) throws IOException;
    }

    /** The launcher says so where standard error is a terminal; a JVM cannot tell. */
    private static final String TERMINAL = "yusuan.terminal";

    /** With less a JVM reads nothing. */
    static final int LEAST_MEGABYTES = 64;

    @Spec
    private CommandSpec spec;

    @Mixin
    private LanguageOption language;

    @Parameters(paramLabel = "INPUT", arity = "1..*", descriptionKey = "input")
    private List<Path> inputs;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            required = true)
    private Path output;

    @Option(
            names = {"-j", "--jobs"},
            paramLabel = "N")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--password", paramLabel = "P")
    private @Nullable String password;

    @Option(names = "--second-opinion")
    private boolean secondOpinion;

    @Option(names = "--ocr", paramLabel = "auto|off|force", defaultValue = "auto")
    private OcrMode ocr;

    @Option(names = "--timeout", paramLabel = "SECONDS")
    private int timeout = (int) ExtractRequest.TIMEOUT.toSeconds();

    @Option(names = "--max-memory", paramLabel = "MB")
    private int maxMemory = 1024;

    @Option(names = "--in-process")
    private boolean inProcess;

    @Option(names = "--resume")
    @SuppressWarnings("UnusedVariable") // what it asks for happens unasked
    private boolean resume;

    @Option(names = "--reread")
    private boolean reread;

    @Option(names = "--prune")
    private boolean prune;

    @Option(names = "--overwrite")
    private boolean overwrite;

    @Mixin
    private FormatOptions formats;

    @Option(names = {"-q", "--quiet"})
    private boolean quiet;

    @Option(names = "--json-progress")
    private boolean jsonProgress;

    @Option(names = "--log-level", paramLabel = "LEVEL")
    private @Nullable LogLevel logLevel;

    private final CliMessages messages;
    private final Run run;

    ExtractCommand(CliMessages messages) {
        this(messages, request -> Extractor.run(request, Logging.warnings()));
    }

    ExtractCommand(CliMessages messages, Run run) {
        this.messages = messages;
        this.run = run;
    }

    @Override
    public Integer call() {
        refuseWrongWords();
        if (StandardInput.is(output)) {
            return print();
        }
        Progress progress = progress();
        Thread onEnd = new Thread(() -> tellEnded(progress), "yusuan-ended");
        Runtime.getRuntime().addShutdownHook(onEnd);
        try (StandardInput given = StandardInput.of(inputs)) {
            RunSummary summary = run.run(request(given.files(), progress));
            return summary.isAllRead() ? ExitStatus.ALL_READ : ExitStatus.SOME_NOT_READ;
        } catch (NotOurFolderException foreign) {
            String key = foreign.why() == NotOurFolderException.Why.FOREIGN ? "usage.foreign" : "usage.in-the-way";
            err().println("yusuan: " + messages.of(key, output, String.join(", ", foreign.names())));
            return ExitStatus.INVALID_USAGE;
        } catch (IOException cause) {
            err().println("yusuan: " + Failure.of(cause, output, messages));
            tellResumable(progress);
            return ExitStatus.CANNOT_GO_ON;
        } finally {
            forget(onEnd);
        }
    }

    /** One document's JSON goes to standard output; nothing else is left of it. */
    private Integer print() {
        if (inputs.size() > 1) {
            throw wrong("usage.output-one");
        }
        if (Files.isDirectory(inputs.get(0))) {
            throw wrong("usage.output-one-folder", inputs.get(0));
        }
        PrintWriter out = spec.commandLine().getOut();
        try (StandardInput given = StandardInput.of(inputs)) {
            ReadingOptions options = new ReadingOptions(secondOpinion, password, language.ofFindings(), ocr);
            ReadingOutcome outcome = Extractor.print(given.file(), options, out);
            if (out.checkError()) {
                throw new IOException(messages.of("stop.stdout"));
            }
            return TablesCommand.told(outcome, messages, err());
        } catch (IOException cause) {
            err().println("yusuan: " + Failure.of(cause, output, messages));
            return ExitStatus.CANNOT_GO_ON;
        }
    }

    /** Begins with the log when the run has its folder: until then that may be somebody else's. */
    private Progress progress() {
        return new Progress(form(), inputs, output, messages, err(), InstantSource.system()) {
            @Override
            public void started(int documents, boolean resumes, List<String> differences) {
                if (logLevel != null) {
                    Logging.toFile(output, logLevel);
                }
                super.started(documents, resumes, differences);
            }
        };
    }

    /** The user ended the run, or the system did. */
    private void tellEnded(Progress progress) {
        if (progress.total() > 0) {
            err().println();
            err().println("yusuan: " + messages.of("stop.ended"));
            tellResumable(progress);
            err().flush();
        }
    }

    private void tellResumable(Progress progress) {
        if (progress.done() > 0) {
            err().println("yusuan: " + messages.of("stop.kept", progress.done(), progress.total()));
        }
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException shuttingDown) {
            // it is being told already
        }
    }

    private ProgressForm form() {
        if (quiet) {
            return ProgressForm.QUIET;
        }
        if (jsonProgress) {
            return ProgressForm.JSON;
        }
        return Boolean.getBoolean(TERMINAL) && !Main.isDumbTerminal() ? ProgressForm.BAR : ProgressForm.LINES;
    }

    private ExtractRequest request(List<Path> files, ProgressListener listener) {
        return new ExtractRequest(
                files,
                output,
                jobs,
                new ReadingOptions(secondOpinion, password, language.ofFindings(), ocr),
                formats.in(new OutputOptions(overwrite, reread, prune, List.of(CsvFormat.STANDARD), List.of())),
                Duration.ofSeconds(timeout),
                inProcess ? null : WorkerMain.settings(maxMemory, logLevel),
                listener);
    }

    private void refuseWrongWords() {
        formats.refuseWrong(spec.commandLine(), messages);
        Usage.refuseBelow(spec.commandLine(), messages, "--jobs", jobs, 1);
        Usage.refuseBelow(spec.commandLine(), messages, "--timeout", timeout, 1);
        Usage.refuseBelow(spec.commandLine(), messages, "--max-memory", maxMemory, LEAST_MEGABYTES);
        if (output.toString().isEmpty()) {
            throw wrong("usage.empty-output");
        }
        for (Path input : inputs) {
            refuseWrongInput(input);
        }
    }

    /** An empty word would be the folder one is in: an unset variable in a script, not a wish. */
    private void refuseWrongInput(Path input) {
        if (input.toString().isEmpty()) {
            throw wrong("usage.empty-input");
        }
        if (StandardInput.is(input)) {
            return;
        }
        if (!Files.exists(input)) {
            throw wrong("usage.no-input", input);
        }
        if (!Files.isRegularFile(input) && !Files.isDirectory(input)) {
            throw wrong("usage.no-file-or-folder", input);
        }
    }

    private ParameterException wrong(String key, Object... told) {
        return Usage.wrong(spec.commandLine(), messages, key, told);
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
