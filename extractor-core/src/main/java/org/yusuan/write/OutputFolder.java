package org.yusuan.write;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yusuan.scratch.Scratch;

/**
 * The folder a run writes. Files are written in a hidden folder inside it, on the same file system, and are moved to
 * their places when the run is complete: until then the folder is as it was. The hidden folder stays when a run ends early
 * that can be resumed, and goes otherwise. One run at a time has it.
 */
final class OutputFolder implements Closeable {
    private static final String UNFINISHED = ".unfinished";
    private static final String LOCK = "lock";
    private static final String SCRATCH = "scratch";
    /** Stands in the hidden folder from when the first file is moved. */
    private static final String PUBLISHING = "publishing";

    /** A document that fails while the disk has less room may fail for that: converters and libraries write files too. */
    private static final long LEAST_ROOM = 64L << 20;

    private static final String DOCUMENTS = "documents";
    /** Files of earlier runs are known by their names; a file of any other name is the user's. */
    private static final Pattern OUR_DOCUMENT = Pattern.compile("[0-9a-f]{64}\\.json");

    private final Path folder;
    private final Path unfinished;
    private final FileChannel lock;
    private final Thread cleaner;
    private volatile boolean isResumable;
    private volatile boolean isEnded;

    private OutputFolder(Path folder, Path unfinished, FileChannel lock) {
        this.folder = folder;
        this.unfinished = unfinished;
        this.lock = lock;
        this.cleaner = new Thread(this::discardQuietly, "yusuan-output-cleaner");
    }

    /** @param resume keep what an earlier run left */
    static OutputFolder open(Path folder, boolean resume) throws IOException {
        makeFolder(folder);
        Path unfinished = folder.resolve(UNFINISHED);
        makeFolder(unfinished);
        OutputFolder output = new OutputFolder(folder, unfinished, locked(unfinished.resolve(LOCK), folder));
        output.isResumable = resume;
        if (!resume) {
            output.discardAll();
        }
        Scratch.delete(output.scratch());
        makeFolder(output.scratch());
        Runtime.getRuntime().addShutdownHook(output.cleaner);
        return output;
    }

    /** Java 17 takes a link to a folder for something that is in the way, so what is a folder already is left alone. */
    private static void makeFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
        }
    }

    private static FileChannel locked(Path file, Path folder) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isLocked(channel)) {
            channel.close();
            throw new FileSystemException(folder.toString(), null, "another run is writing to it");
        }
        return channel;
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            FileLock held = channel.tryLock();
            return held != null;
        } catch (OverlappingFileLockException inThisProcess) {
            return false;
        }
    }

    /** Where the run keeps what it has so far. */
    Path unfinished() {
        return unfinished;
    }

    /** For files that serve while the run lasts. */
    Path scratch() {
        return unfinished.resolve(SCRATCH);
    }

    /** From now on there is something that a later run can go on from. */
    void makeResumable() {
        isResumable = true;
    }

    /** @param source of a document that failed */
    void refuseIfFull(String source) throws IOException {
        if (Files.getFileStore(folder).getUsableSpace() < LEAST_ROOM) {
            String reason = "expected " + (LEAST_ROOM >> 20) + " MB of room on the disk, found less while " + source
                    + " was read, which may have failed for that";
            throw new FileSystemException(folder.toString(), null, reason);
        }
    }

    /** Documents that are being read while the folder for their files goes fail for that. */
    void refuseIfEnded() throws IOException {
        if (isEnded) {
            throw new FileSystemException(folder.toString(), null, "the run is being ended");
        }
    }

    /** A new file of the run. */
    OutputStream create(String name) throws IOException {
        return new OnDisk(FileChannel.open(
                part(name), StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING));
    }

    /** What is written into one file. */
    @FunctionalInterface
    interface Content {
        void writeTo(Writer file) throws IOException;
    }

    /** Writes a file of the run as a whole. */
    void write(String name, Content content) throws IOException {
        try (Writer file = Utf8.writer(create(name))) {
            content.writeTo(file);
        } catch (IOException cause) {
            throw naming(folder.resolve(name), cause);
        }
    }

    /** The failure with the file's name, which the system does not tell of a full disk. */
    static IOException naming(Path file, IOException cause) {
        if (cause instanceof FileSystemException about && about.getFile() != null) {
            return cause;
        }
        String reason = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        FileSystemException named = new FileSystemException(file.toString(), null, reason);
        named.initCause(cause);
        return named;
    }

    Path place(String name) {
        return folder.resolve(name);
    }

    /** Where a nested document is published. */
    Path document(String documentId) {
        return folder.resolve(DOCUMENTS).resolve(documentId + ".json");
    }

    /** Whether an earlier run was ended while it moved files to their places. */
    boolean isBeingPublished() {
        return Files.exists(unfinished.resolve(PUBLISHING));
    }

    /** From now on files are moved to their places. */
    void beginPublishing() throws IOException {
        makeFolder(folder.resolve(DOCUMENTS));
        if (!isBeingPublished()) {
            Files.createFile(unfinished.resolve(PUBLISHING));
        }
    }

    void publish(String name) throws IOException {
        Files.move(part(name), place(name), StandardCopyOption.ATOMIC_MOVE);
    }

    /** A nested document; one that an earlier run moved is there already. */
    void publish(String documentId, Path nested) throws IOException {
        if (Files.exists(nested)) {
            Files.move(nested, document(documentId), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Where a file is until it is published; nobody who looks for tables takes it for one. */
    private Path part(String name) {
        return unfinished.resolve(name + ".part");
    }

    /** Removes what an earlier run left of documents not read now. */
    void removeDocumentsBut(Set<String> documentIds) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(DOCUMENTS))) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = file.getFileName().toString();
                if (OUR_DOCUMENT.matcher(name).matches()
                        && !documentIds.contains(name.substring(0, name.lastIndexOf('.')))) {
                    Files.delete(file);
                }
            }
        }
    }

    /** The run is complete: nothing is left to go on from. */
    void finish() {
        isResumable = false;
    }

    /** What was not published is gone, unless a later run can go on from it. */
    @Override
    public void close() throws IOException {
        try {
            Runtime.getRuntime().removeShutdownHook(cleaner);
        } catch (IllegalStateException shuttingDown) {
            return; // the cleaner is at work already
        }
        discardUnlessResumable();
    }

    private void discardUnlessResumable() throws IOException {
        if (isResumable) {
            Scratch.delete(scratch());
            lock.close();
        } else {
            discardAll();
            lock.close();
            Scratch.delete(unfinished);
        }
    }

    private void discardQuietly() {
        isEnded = true;
        try {
            discardUnlessResumable();
        } catch (IOException | UncheckedIOException cause) {
            // the machine is shutting down; the next run into the folder discards what is left
        }
    }

    /** Everything but the lock, which is this run's. */
    private void discardAll() throws IOException {
        try (Stream<Path> files = Files.list(unfinished)) {
            for (Path file : files.toList()) {
                if (!file.endsWith(LOCK)) {
                    Scratch.delete(file);
                }
            }
        }
    }

    /** A file that is on the disk when it is closed, whatever becomes of the machine. */
    private static final class OnDisk extends OutputStream {
        private final FileChannel channel;
        private final OutputStream bytes;

        OnDisk(FileChannel channel) {
            this.channel = channel;
            this.bytes = new BufferedOutputStream(Channels.newOutputStream(channel));
        }

        @Override
        public void write(int value) throws IOException {
            bytes.write(value);
        }

        @Override
        public void write(byte[] values, int offset, int length) throws IOException {
            bytes.write(values, offset, length);
        }

        @Override
        public void flush() throws IOException {
            bytes.flush();
        }

        @Override
        public void close() throws IOException {
            if (channel.isOpen()) {
                try (channel) {
                    bytes.flush();
                    channel.force(false);
                }
            }
        }
    }
}
