package org.yusuan.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.yusuan.report.ReportException;
import org.yusuan.run.FilesGoneException;

/** Tells why a command cannot go on, with the file that it is about. */
final class Failure {
    private Failure() {}

    static String of(IOException cause, CliMessages messages) {
        return of(cause, Path.of("-"), messages);
    }

    /**
     * A file system tells either the path without a reason or, when the disk is full, the reason without a path.
     *
     * @param output what was being written
     */
    static String of(IOException cause, Path output, CliMessages messages) {
        if (cause instanceof FilesGoneException gone) {
            String because = terms(gone.differences(), messages);
            return gone.number() == 1
                    ? messages.of("stop.gone.one", output, gone.first(), because)
                    : messages.of("stop.gone", gone.number(), output, gone.first(), because);
        }
        if (cause instanceof ReportException) {
            return CliMessages.shown(messages.of("report.refused", String.valueOf(cause.getMessage())));
        }
        if (cause instanceof FileSystemException about && about.getFile() != null) {
            return messages.of("stop.file", about.getFile(), reason(about, messages));
        }
        String message = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return messages.of("stop.output", output, message);
    }

    /** Program and options by names that users know. */
    static String terms(List<String> differences, CliMessages messages) {
        return differences.stream()
                .map(name -> messages.orElse("term." + name, name))
                .collect(Collectors.joining(", "));
    }

    private static String reason(FileSystemException about, CliMessages messages) {
        if (about.getReason() != null) {
            return about.getReason();
        }
        if (about instanceof AccessDeniedException) {
            return messages.of("reason.denied");
        }
        if (about instanceof FileAlreadyExistsException) {
            return messages.of("reason.exists");
        }
        if (about instanceof NotDirectoryException) {
            return messages.of("reason.no-folder");
        }
        if (about instanceof NoSuchFileException) {
            return messages.of("reason.no-file");
        }
        return about.getClass().getSimpleName();
    }
}
