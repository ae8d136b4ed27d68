package org.yusuan.run.spool;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.stream.Stream;
import org.yusuan.temp.TemporaryFiles;

/**
 * The folder a run writes. What a run needs for itself is in a hidden folder inside it, on the same file system: what the
 * result was made of, so that a later run need not read it again, and below it what an unfinished run has so far. Until a run
 * is complete, all else in the folder is as it was. One run at a time has it.
 */
final class OutputFolder implements Closeable {
    private static final String UNFINISHED = "unfinished";
    private static final String LOCK = "lock";
    private static final String SCRATCH = "scratch";

    /** A document that fails while the disk has less room may fail for that: converters and libraries write files too. */
    private static final long LEAST_ROOM = 64L << 20;

    private static final String DOCUMENTS = "documents";

    private final Path folder;
    private final Path unfinished;
    private final FileChannel lock;
    private final Thread cleaner;
    private volatile boolean isResumable;
    private volatile boolean isEnded;

    private OutputFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.unfinished = unfinishedIn(folder);
        this.lock = lock;
        this.cleaner = new Thread(this::discardQuietly, "yusuan-output-cleaner");
    }

    /**
     * Takes the folder for a run, and finishes what an earlier run was ended in.
     *
     * @param written names of the files that the run will write at the top of the folder
     * @param overwrite take the folder whatever is in it
     */
    static OutputFolder open(Path folder, Collection<String> written, boolean overwrite) throws IOException {
        if (!overwrite) {
            OutputManifest.refuseForeign(folder, written);
        }
        makeFolder(folder);
        Path own = folder.resolve(OutputManifest.FOLDER);
        makeFolder(own);
        OutputFolder output = new OutputFolder(folder, locked(own.resolve(LOCK), folder));
        try {
            new ResultCommit(output).finishEarlier();
            output.isResumable = Files.exists(output.unfinished);
            TemporaryFiles.delete(output.scratch());
            makeFolder(output.scratch());
        } catch (IOException cause) {
            output.lock.close();
            throw cause;
        }
        Runtime.getRuntime().addShutdownHook(output.cleaner);
        return output;
    }

    /** Java 17 takes a link to a folder for something that is in the way, so what is a folder already is left alone. */
    static void makeFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
        }
    }

    private static Path unfinishedIn(Path folder) {
        return folder.resolve(OutputManifest.FOLDER).resolve(UNFINISHED);
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

    Path path() {
        return folder;
    }

    /** Where the program keeps what the result in the folder was made of. */
    Path own() {
        return folder.resolve(OutputManifest.FOLDER);
    }

    /** Where the run keeps what it has so far. */
    Path unfinished() {
        return unfinished;
    }

    /** For files that serve while the run lasts. */
    Path scratch() {
        return unfinished.resolve(SCRATCH);
    }

    /** Nested documents of the result. */
    Path documents() {
        return folder.resolve(DOCUMENTS);
    }

    /** From now on there is something that a later run can go on from. */
    void makeResumable() {
        isResumable = true;
    }

    /** There is nothing that a later run can go on from. */
    void forgetUnfinished() throws IOException {
        isResumable = false;
        try (Stream<Path> files = Files.list(unfinished)) {
            for (Path file : files.toList()) {
                if (!file.equals(scratch())) {
                    TemporaryFiles.delete(file);
                }
            }
        }
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

    /** What was not published is gone, unless a later run can go on from it. */
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
        TemporaryFiles.delete(isResumable ? scratch() : unfinished);
        lock.close();
    }

    private void discardQuietly() {
        isEnded = true;
        try {
            discard();
        } catch (IOException | UncheckedIOException cause) {
            // the machine is shutting down; the next run into the folder discards what is left
        }
    }
}
