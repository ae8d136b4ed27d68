package org.yusuan.benchmark;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The PDFs of a folder, in the order of their names. */
final class PdfFiles {
    private PdfFiles() {}

    /** What a peer does with a file; returns how many characters it found there. */
    @FunctionalInterface
    interface Reading {
        long read(Path file) throws IOException;
    }

    /** Reads every one and prints how many there were; what a library fails at is counted, and does not end the others. */
    @SuppressWarnings("CatchingUnchecked") // whatever a peer fails with is a failure of the peer
    static void readAll(Path folder, Reading reading) throws IOException {
        List<Path> files = under(folder);
        long characters = 0;
        int failed = 0;
        for (Path file : files) {
            try {
                characters += reading.read(file);
            } catch (IOException | RuntimeException | StackOverflowError cause) {
                failed++;
            }
        }
        System.out.println(files.size() + " files, " + failed + " failed, " + characters + " characters");
    }

    private static List<Path> under(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return files.filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".pdf"))
                    .sorted()
                    .toList();
        }
    }
}
