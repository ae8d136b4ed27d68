package org.yusuan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.yusuan.pipeline.InputFile;
import org.yusuan.run.ExtractRequest;
import org.yusuan.run.Extractor;
import org.yusuan.run.Inputs;

/** The folder of fixtures, and what a run over all of them leaves; the run is made once for all tests. */
public final class Fixtures {
    public static final Path FOLDER = Path.of(System.getProperty("yusuan.fixtures"));
    public static final Path DOCUMENTS = FOLDER.resolve("documents");

    private static final String LAYOUTS = "layouts/";
    private static final String OFFICE = "office/";

    private Fixtures() {}

    /** The names of the documents, as a run gives them. */
    public static List<String> sources() {
        return files().stream().map(InputFile::name).toList();
    }

    /** The documents that were set again from published ones; the rest are of {@link LayoutsTest} and {@link OfficeTest}. */
    public static List<String> disclosures() {
        return sources().stream()
                .filter(source -> !source.startsWith(LAYOUTS) && !source.startsWith(OFFICE))
                .toList();
    }

    /** The documents of layouts of our own making. */
    public static List<String> layouts() {
        return sources().stream().filter(source -> source.startsWith(LAYOUTS)).toList();
    }

    /** The documents that say the same in many formats. */
    public static List<String> office() {
        return sources().stream().filter(source -> source.startsWith(OFFICE)).toList();
    }

    public static List<InputFile> files() {
        try {
            List<InputFile> files = Inputs.find(List.of(DOCUMENTS), Path.of("target", "no-output"));
            if (files.isEmpty()) {
                throw new AssertionError("expected fixtures in " + DOCUMENTS + ", found none");
            }
            return files;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** The output folder of a run over all documents. */
    public static Path output() {
        return Once.OUTPUT;
    }

    private static final class Once {
        private static final Path OUTPUT = run();

        private static Path run() {
            try {
                Path output = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "fixtures-output");
                Extractor.run(
                        new ExtractRequest(List.of(DOCUMENTS), output, 2, (source, status, reason, done, total) -> {}));
                return output;
            } catch (IOException cause) {
                throw new UncheckedIOException(cause);
            }
        }
    }
}
