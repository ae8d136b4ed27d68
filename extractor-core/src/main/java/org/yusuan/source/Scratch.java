package org.yusuan.source;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A folder for files that a run makes for itself; all of them are gone when it is closed. Their names are its own. */
public final class Scratch implements Closeable {
    private final Path folder;
    private final AtomicInteger files = new AtomicInteger();

    private Scratch(Path folder) {
        this.folder = folder;
    }

    public static Scratch create() throws IOException {
        return new Scratch(Files.createTempDirectory("yusuan"));
    }

    /** In a folder of the caller's own. */
    public static Scratch in(Path parent) throws IOException {
        return new Scratch(Files.createTempDirectory(parent, "yusuan"));
    }

    /** A place for one more file. */
    Path next() {
        return folder.resolve(Integer.toString(files.incrementAndGet()));
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> made = Files.list(folder)) {
            for (Path file : made.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }
}
