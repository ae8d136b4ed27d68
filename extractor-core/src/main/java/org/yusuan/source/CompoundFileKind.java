package org.yusuan.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.yusuan.diagnose.Code;

/** Tells the formats that are kept in an OLE2 compound file apart by the names in its root directory. */
final class CompoundFileKind {
    Detected of(Path file, Optional<Format> byExtension) {
        try {
            return byNames(rootNames(file), byExtension);
        } catch (IOException | RuntimeException e) {
            // POI reports a damaged directory through several unchecked exceptions as well
            Format guess = byExtension
                    .filter(format -> format == Format.DOC || format == Format.XLS)
                    .orElse(Format.UNKNOWN);
            return new Detected(guess, "a damaged OLE2 compound file (" + e.getMessage() + ")", Code.DAMAGED);
        }
    }

    private static Set<String> rootNames(Path file) throws IOException {
        try (POIFSFileSystem fileSystem = new POIFSFileSystem(file.toFile(), true)) {
            Set<String> names = new HashSet<>();
            for (String name : fileSystem.getRoot().getEntryNames()) {
                names.add(name.toLowerCase(Locale.ROOT));
            }
            return names;
        }
    }

    private static Detected byNames(Set<String> names, Optional<Format> byExtension) {
        if (names.contains("encryptedpackage")) {
            Format guess = byExtension
                    .filter(format -> format == Format.DOCX || format == Format.XLSX)
                    .orElse(Format.UNKNOWN);
            return Detected.sealedPackage(guess);
        }
        if (names.contains("worddocument")) {
            return Detected.of(Format.DOC);
        }
        if (names.contains("workbook") || names.contains("book")) {
            return Detected.of(Format.XLS);
        }
        return Detected.unsupported(
                names.contains("powerpoint document")
                        ? "a PowerPoint 97-2003 presentation"
                        : "an OLE2 compound file that is neither a Word document nor an Excel workbook");
    }
}
