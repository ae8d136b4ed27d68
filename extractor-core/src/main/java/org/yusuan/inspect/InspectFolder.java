package org.yusuan.inspect;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The folder of pictures. A file is at its place only when it is whole; pictures of an earlier run do not stay. */
final class InspectFolder {
    private static final Pattern PICTURE = Pattern.compile("page-\\d{4,}\\.png");

    private final Path folder;
    private final Set<String> written = new HashSet<>();

    private InspectFolder(Path folder) {
        this.folder = folder;
    }

    static InspectFolder open(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
        }
        return new InspectFolder(folder);
    }

    static String picture(int page) {
        return String.format(Locale.ROOT, "page-%04d.png", page);
    }

    /** What is written into one file. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream file) throws IOException;
    }

    void write(String name, Content content) throws IOException {
        Path part = folder.resolve(name + ".part");
        try (OutputStream file = Files.newOutputStream(part)) {
            content.writeTo(file);
        }
        Files.move(part, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        written.add(name);
    }

    void removeStale() throws IOException {
        List<Path> stale;
        try (Stream<Path> files = Files.list(folder)) {
            stale = files.filter(file ->
                            PICTURE.matcher(file.getFileName().toString()).matches()
                                    && !written.contains(file.getFileName().toString()))
                    .toList();
        }
        for (Path file : stale) {
            Files.delete(file);
        }
    }
}
