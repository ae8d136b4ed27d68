package org.yusuan.run.spool;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.yusuan.write.Utf8;

/** A file that has its name when all of it is on the disk, and is gone if it is closed before. */
final class SpoolFile implements Closeable {
    /** Until all of it is there; in between a name of its own, as one that was given up may still be written. */
    private static final String BEING_WRITTEN = ".new";

    private final Path file;
    private final Path being;
    private final FileChannel channel;

    private SpoolFile(Path file, Path being, FileChannel channel) {
        this.file = file;
        this.being = being;
        this.channel = channel;
    }

    static SpoolFile begin(Path file) throws IOException {
        try {
            Files.createDirectories(file.getParent());
            Path being = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID() + BEING_WRITTEN);
            FileChannel channel = FileChannel.open(
                    being, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
            return new SpoolFile(file, being, channel);
        } catch (IOException cause) {
            throw OutputFolder.naming(file, cause);
        }
    }

    /** What is written. */
    @FunctionalInterface
    interface Text {
        void writeTo(Writer text) throws IOException;
    }

    void write(Text text) throws IOException {
        try {
            Writer writer = Utf8.writer(stream());
            text.writeTo(writer);
            writer.flush();
        } catch (UncheckedIOException cause) {
            throw OutputFolder.naming(file, cause.getCause() == null ? new IOException(cause) : cause.getCause());
        } catch (IOException cause) {
            throw OutputFolder.naming(file, cause);
        }
    }

    /** For bytes that go behind those that are there; closing the file closes it. */
    OutputStream stream() {
        return Channels.newOutputStream(channel);
    }

    /** Appends a part of another file. */
    void append(SpoolFile other, long from, long to) throws IOException {
        try {
            long next = from;
            while (next < to) {
                next += other.channel.transferTo(next, to - next, channel);
            }
        } catch (IOException cause) {
            throw OutputFolder.naming(file, cause);
        }
    }

    long size() throws IOException {
        return channel.position();
    }

    /** Gives it its name. */
    void publish() throws IOException {
        try {
            channel.force(false);
            channel.close();
            Files.move(being, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException cause) {
            throw OutputFolder.naming(file, cause);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(being);
    }
}
