package org.yusuan.temp;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * A folder for files that a run makes for itself; all of them are gone when it is closed. Their names are its own. A run that
 * is killed cannot remove its folder: the next one does, and knows it by the lock beside it that nobody holds any more.
 */
public final class TemporaryFiles implements Closeable {
    private static final String PREFIX = "yusuan-scratch-";
    private static final String LOCK = ".lock";

    /** How the names of this process begin. Its number would not tell: that of a container is the same each time. */
    private static final String OURS = PREFIX + UUID.randomUUID() + "-";

    private final Path folder;
    private final Path lock;
    private final FileChannel held;
    private final AtomicInteger files = new AtomicInteger();
    private final Thread cleaner;

    private TemporaryFiles(Path folder, Path lock, FileChannel held) {
        this.folder = folder;
        this.lock = lock;
        this.held = held;
        this.cleaner = new Thread(this::discardQuietly, "yusuan-scratch-cleaner");
    }

    /** In the system's folder for such files. */
    public static TemporaryFiles create() throws IOException {
        return in(Path.of(System.getProperty("java.io.tmpdir")));
    }

    /** In a folder of the caller's own. */
    public static TemporaryFiles in(Path parent) throws IOException {
        removeAbandoned(parent);
        Path lock = Files.createTempFile(parent, OURS, LOCK);
        FileChannel held = FileChannel.open(lock, StandardOpenOption.WRITE);
        held.lock();
        TemporaryFiles scratch = new TemporaryFiles(Files.createTempDirectory(parent, ownerOf(lock)), lock, held);
        Runtime.getRuntime().addShutdownHook(scratch.cleaner);
        return scratch;
    }

    /** A place for one more file or folder. */
    public Path next() {
        return folder.resolve(Integer.toString(files.incrementAndGet()));
    }

    @Override
    public void close() throws IOException {
        try {
            Runtime.getRuntime().removeShutdownHook(cleaner);
        } catch (IllegalStateException shuttingDown) {
            return; // the cleaner is at work already
        }
        discard();
    }

    private void discard() throws IOException {
        delete(folder);
        held.close();
        Files.deleteIfExists(lock);
    }

    private void discardQuietly() {
        try {
            discard();
        } catch (IOException | UncheckedIOException cause) {
            // the machine is shutting down; a later run removes what is left
        }
    }

    /** Removes a file or a folder with what is in it; what another process or thread removes first is gone as well. */
    public static void delete(Path path) throws IOException {
        try (Stream<Path> all = Files.walk(path)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (NoSuchFileException gone) {
            // all of it
        } catch (UncheckedIOException broken) {
            if (broken.getCause() instanceof NoSuchFileException) {
                delete(path); // part of it, while it was listed
            } else {
                throw broken.getCause();
            }
        }
    }

    private static void removeAbandoned(Path parent) throws IOException {
        List<Path> all;
        try (Stream<Path> listed = Files.list(parent)) {
            all = listed.filter(path -> path.getFileName().toString().startsWith(PREFIX))
                    .toList();
        }
        for (Path lock : all) {
            String name = lock.getFileName().toString();
            // to open and close a file lets go of whatever lock the process has on it: another run would take it for
            // abandoned
            if (name.endsWith(LOCK) && !name.startsWith(OURS)) {
                removeIfAbandoned(lock, all);
            }
        }
    }

    private static void removeIfAbandoned(Path lock, List<Path> all) {
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
            if (channel.tryLock() == null) {
                return;
            }
            for (Path folder : all) {
                if (folder.getFileName().toString().startsWith(ownerOf(lock))) {
                    delete(folder);
                }
            }
            Files.deleteIfExists(lock);
        } catch (IOException | UncheckedIOException | OverlappingFileLockException inUse) {
            // it is another run's, or another run was first
        }
    }

    /** How the names of the folders begin that the lock is for. */
    private static String ownerOf(Path lock) {
        String name = lock.getFileName().toString();
        return name.substring(0, name.length() - LOCK.length()) + "-";
    }
}
