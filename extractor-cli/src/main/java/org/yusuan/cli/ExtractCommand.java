package org.yusuan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yusuan.ExtractRequest;
import org.yusuan.Extractor;
import org.yusuan.RunSummary;
import org.yusuan.check.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "extract",
        description = "Reads disclosures and writes their tables to a folder.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:every document was read",
            "3:the run finished, and some documents are partial or failed; documents.csv says which and why",
            "2:the call's words are wrong",
            "1:the run could not go on"
        })
final class ExtractCommand implements Callable<Integer> {
    /** The door of the core, so that a test can stand in for a run. */
    @FunctionalInterface
    interface Run {
        RunSummary run(ExtractRequest request) throws IOException;
    }

    /** The launcher says so where standard error is a terminal; a JVM cannot tell. */
    private static final String TERMINAL = "yusuan.terminal";

    /** With less a JVM reads nothing. */
    private static final int LEAST_MEGABYTES = 64;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "INPUT", arity = "1..*", description = "Files and folders to read.")
    private List<Path> inputs;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            required = true,
            description = "The folder to write; made if it is not there.")
    private Path output;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "How many documents to read at a time (default: the number of processors).")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--password",
            paramLabel = "P",
            description = "For documents that ask for a password: Office files, PDF, 7z and rar archives.")
    private @Nullable String password;

    @Option(
            names = "--second-opinion",
            description = "Have tabula-java read the ruled tables of PDFs too; what the two read differently becomes a"
                    + " finding.")
    private boolean secondOpinion;

    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            description = "The language in which findings are told (default: zh).")
    private Language language = Language.ZH;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            description =
                    "How long reading one document, or one instalment of a very large workbook, may take (default:"
                            + " ${DEFAULT-VALUE}); one that takes longer is failed.")
    private int timeout = (int) ExtractRequest.TIMEOUT.toSeconds();

    @Option(
            names = "--max-memory",
            paramLabel = "MB",
            description =
                    "How much memory reading one document may take (default: ${DEFAULT-VALUE}); one that takes more"
                            + " is failed.")
    private int maxMemory = 1024;

    @Option(
            names = "--in-process",
            description =
                    "Read in this process instead of in one for each job: for debugging. One small file is read so"
                            + " anyway.")
    private boolean inProcess;

    @Option(
            names = "--resume",
            description =
                    "Go on from where an earlier run into DIR was ended, as far as files, options and program are the"
                            + " same.")
    private boolean resume;

    @Option(
            names = "--defuse-formulas",
            description = "Put an apostrophe before texts in CSV that begin with =, +, - or @, which spreadsheets would"
                    + " compute.")
    private boolean defuseFormulas;

    @Option(names = "--quiet", description = "No word about documents and no summary; only what stops the run is told.")
    private boolean quiet;

    @Option(
            names = "--json-progress",
            description = "Tell progress as lines of JSON, one for each document, for programs.")
    private boolean jsonProgress;

    @Option(
            names = "--log-level",
            paramLabel = "LEVEL",
            description =
                    "Keep a log in DIR/run.log, added to one that is there: ${COMPLETION-CANDIDATES} (default: none).")
    private @Nullable LogLevel logLevel;

    private final Run run;

    ExtractCommand() {
        this(request -> Extractor.run(request, Logging.warnings()));
    }

    ExtractCommand(Run run) {
        this.run = run;
    }

    @Override
    public Integer call() {
        refuseWrongWords();
        if (logLevel != null) {
            Logging.toFile(output, logLevel);
        }
        Progress progress = new Progress(form(), err(), InstantSource.system());
        Thread onEnd = new Thread(() -> tellEnded(progress), "yusuan-ended");
        Runtime.getRuntime().addShutdownHook(onEnd);
        try {
            RunSummary summary = run.run(request(progress));
            tell(summary);
            return summary.partial() + summary.failed() == 0 ? ExitStatus.ALL_READ : ExitStatus.SOME_NOT_READ;
        } catch (IOException cause) {
            err().println("yusuan: " + message(cause));
            tellResumable(progress);
            return ExitStatus.CANNOT_GO_ON;
        } finally {
            forget(onEnd);
        }
    }

    /** The user ended the run, or the system did. */
    private void tellEnded(Progress progress) {
        if (progress.total() > 0) {
            err().println();
            err().println("yusuan: ended");
            tellResumable(progress);
            err().flush();
        }
    }

    private void tellResumable(Progress progress) {
        if (progress.done() > 0) {
            err().println("yusuan: " + progress.done() + " of " + progress.total()
                    + " documents are done and kept; the same call with --resume goes on");
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
        return Boolean.getBoolean(TERMINAL) ? ProgressForm.BAR : ProgressForm.LINES;
    }

    private ExtractRequest request(Progress progress) {
        return new ExtractRequest(
                inputs,
                output,
                jobs,
                secondOpinion,
                password,
                language,
                defuseFormulas,
                Duration.ofSeconds(timeout),
                inProcess ? null : WorkerMain.settings(maxMemory, logLevel),
                resume,
                progress);
    }

    private void refuseWrongWords() {
        refuseBelow("--jobs", jobs, 1);
        refuseBelow("--timeout", timeout, 1);
        refuseBelow("--max-memory", maxMemory, LEAST_MEGABYTES);
        if (output.toString().isEmpty()) {
            throw wrong("--output is empty, expected a folder");
        }
        for (Path input : inputs) {
            refuseWrongInput(input);
        }
    }

    private void refuseBelow(String option, int value, int least) {
        if (value < least) {
            throw wrong(option + " must be at least " + least + ", not " + value);
        }
    }

    /** An empty word would be the folder one is in: an unset variable in a script, not a wish. */
    private void refuseWrongInput(Path input) {
        if (input.toString().isEmpty()) {
            throw wrong("INPUT is empty, expected a file or folder");
        }
        if (!Files.exists(input)) {
            throw wrong("no such file or folder: " + input);
        }
        if (!Files.isRegularFile(input) && !Files.isDirectory(input)) {
            throw wrong("neither a file nor a folder: " + input);
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private void tell(RunSummary summary) {
        if (!quiet && !jsonProgress) {
            int all = summary.ok() + summary.partial() + summary.failed();
            err().println("%d %s: %d ok, %d partial, %d failed; written to %s"
                    .formatted(
                            all,
                            all == 1 ? "document" : "documents",
                            summary.ok(),
                            summary.partial(),
                            summary.failed(),
                            output));
        }
    }

    /** A file system tells either the path without a reason or, when the disk is full, the reason without a path. */
    private String message(IOException cause) {
        if (cause instanceof FileSystemException about && about.getFile() != null) {
            return "cannot go on: " + about.getFile() + ": " + reason(about);
        }
        return "cannot go on writing to " + output + ": " + reasonOf(cause);
    }

    private static String reason(FileSystemException about) {
        if (about.getReason() != null) {
            return about.getReason();
        }
        if (about instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (about instanceof FileAlreadyExistsException) {
            return "is there already and is not a folder";
        }
        if (about instanceof NotDirectoryException) {
            return "not a folder";
        }
        if (about instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        return about.getClass().getSimpleName();
    }

    private static String reasonOf(IOException cause) {
        String message = cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : message;
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
