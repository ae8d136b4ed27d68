package org.yusuan.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yusuan.diagnose.Diagnostic;
import org.yusuan.diagnose.Severity;

/**
 * A file to be read.
 *
 * @param name path below the input root with {@code /}, as users will see it ({@code archive.zip!/a.pdf} inside an archive)
 * @param file where the bytes are
 * @param sha256 of the bytes, lower-case hex; the document's id
 * @param size in bytes
 * @param format by content; the extension only breaks ties
 * @param diagnostics what was noticed while identifying it; a fatal one says why no reader can read it
 */
public record Source(String name, Path file, String sha256, long size, Format format, List<Diagnostic> diagnostics) {
    public Source {
        diagnostics = List.copyOf(diagnostics);
    }

    /** A source about which there is nothing to say. */
    public Source(String name, Path file, String sha256, long size, Format format) {
        this(name, file, sha256, size, format, List.of());
    }

    /** The source with more that was noticed about it. */
    public Source withDiagnostics(List<Diagnostic> more) {
        return new Source(
                name,
                file,
                sha256,
                size,
                format,
                Stream.concat(diagnostics.stream(), more.stream()).toList());
    }

    /** Why no reader can read it, if that is known already. */
    public Optional<Diagnostic> obstacle() {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.FATAL)
                .findFirst();
    }
}
