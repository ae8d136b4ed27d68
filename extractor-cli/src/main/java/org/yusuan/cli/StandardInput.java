package org.yusuan.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yusuan.temp.TemporaryFiles;
import picocli.CommandLine;

/** Files that are given by their paths; one may be {@code -}, standard input, which is kept while the command lasts. */
final class StandardInput implements Closeable {
    /** What a document is called that has no name. */
    private static final String NAME = "stdin";

    private final List<Path> files;
    private final @Nullable TemporaryFiles scratch;

    private StandardInput(List<Path> files, @Nullable TemporaryFiles scratch) {
        this.files = List.copyOf(files);
        this.scratch = scratch;
    }

    static boolean is(Path file) {
        return file.toString().equals("-");
    }

    static StandardInput of(List<Path> files) throws IOException {
        if (files.stream().noneMatch(StandardInput::is)) {
            return new StandardInput(files, null);
        }
        TemporaryFiles scratch = TemporaryFiles.create();
        Path copy = Files.createDirectories(scratch.next()).resolve(NAME);
        Files.copy(System.in, copy);
        List<Path> given = files.stream().map(file -> is(file) ? copy : file).toList();
        return new StandardInput(given, scratch);
    }

    /** All of them, each where it can be read. */
    List<Path> files() {
        return files;
    }

    /** The one file that there is. */
    Path file() {
        return files.get(0);
    }

    /** That one document is there. */
    static void refuseNoFile(CommandLine command, CliMessages messages, Path file) {
        if (is(file)) {
            return;
        }
        if (!Files.exists(file)) {
            throw Usage.wrong(command, messages, "usage.no-file", file);
        }
        if (!Files.isRegularFile(file)) {
            throw Usage.wrong(command, messages, "usage.folder", file);
        }
    }

    @Override
    public void close() throws IOException {
        if (scratch != null) {
            scratch.close();
        }
    }
}
