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
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yusuan.ExtractRequest;
import org.yusuan.Extractor;
import org.yusuan.ProgressListener;
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

    @Option(names = "--quiet", description = "No word about documents and no summary; only what stops the run is told.")
    private boolean quiet;

    private final Run run;

    ExtractCommand() {
        this(Extractor::run);
    }

    ExtractCommand(Run run) {
        this.run = run;
    }

    @Override
    public Integer call() {
        refuseWrongWords();
        try {
            RunSummary summary =
                    run.run(new ExtractRequest(inputs, output, jobs, secondOpinion, password, language, progress()));
            tell(summary);
            return summary.partial() + summary.failed() == 0 ? ExitStatus.ALL_READ : ExitStatus.SOME_NOT_READ;
        } catch (IOException cause) {
            err().println("yusuan: " + message(cause));
            return ExitStatus.CANNOT_GO_ON;
        }
    }

    private void refuseWrongWords() {
        if (jobs < 1) {
            throw wrong("--jobs must be at least 1, not " + jobs);
        }
        if (output.toString().isEmpty()) {
            throw wrong("--output is empty, expected a folder");
        }
        for (Path input : inputs) {
            refuseWrongInput(input);
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

    private ProgressListener progress() {
        return quiet ? (source, status, reason, done, total) -> {} : this::tell;
    }

    private void tell(String source, String status, @Nullable String reason, int done, int total) {
        if (!status.equals("ok")) {
            String because = reason == null ? "" : ": " + reason;
            err().println("[%d/%d] %s %s%s".formatted(done, total, status, source, because));
        }
    }

    private void tell(RunSummary summary) {
        if (!quiet) {
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
