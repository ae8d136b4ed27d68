package org.yusuan.pipeline;

import java.nio.file.Path;
import java.util.List;
import org.yusuan.diagnose.Diagnostic;

/**
 * A file that a run reads.
 *
 * @param name path below the input root with {@code /}, unlike that of any other file of the run
 * @param diagnostics what was noticed about it before it is read
 */
public record InputFile(Path file, String name, List<Diagnostic> diagnostics) {
    public InputFile {
        diagnostics = List.copyOf(diagnostics);
    }

    /** A file about which nothing was noticed. */
    public InputFile(Path file, String name) {
        this(file, name, List.of());
    }
}
