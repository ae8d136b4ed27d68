package org.yusuan.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** What an archive may still unpack to; shared with the archives inside it. */
final class UnpackQuota {
    private static final int BUFFER_BYTES = 64 * 1024;

    private final ArchiveLimits limits;
    private final long memberBytes;
    private final long mostBytes;
    private long unpacked;
    private int members;

    /** @param archiveBytes size of the outermost archive */
    UnpackQuota(ArchiveLimits limits, long memberBytes, long archiveBytes) {
        this.limits = limits;
        this.memberBytes = memberBytes;
        this.mostBytes = Math.min(limits.bytes(), Math.max(limits.freeBytes(), archiveBytes * limits.ratio()));
    }

    /** The archive unpacks to more than a limit allows: it is hostile or no disclosure. */
    static final class ExceededException extends IOException {
        private static final long serialVersionUID = 1;

        ExceededException(String message) {
            super(message);
        }
    }

    /** There is no room for what is in the archive, which is not its fault. */
    static final class NoRoomException extends IOException {
        private static final long serialVersionUID = 1;

        NoRoomException(Path target, IOException cause) {
            super(target + ": " + cause.getMessage(), cause);
        }
    }

    void countMember() throws ExceededException {
        members++;
        if (members > limits.members()) {
            throw new ExceededException("at most " + limits.members() + " files, found more");
        }
    }

    /**
     * Copies a member; what goes beyond a limit is not written.
     *
     * @throws NoRoomException if it cannot be written
     */
    void copy(InputStream in, Path target) throws IOException {
        long size = 0;
        byte[] buffer = new byte[BUFFER_BYTES];
        try (OutputStream out = Files.newOutputStream(target)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                unpacked += read;
                if (size > memberBytes) {
                    throw new ExceededException("files of at most " + memberBytes + " bytes, found a larger one");
                }
                if (unpacked > mostBytes) {
                    throw new ExceededException("at most " + mostBytes + " bytes when unpacked, found more");
                }
                write(out, buffer, read, target);
            }
        } catch (IOException broken) {
            Files.deleteIfExists(target);
            throw broken;
        }
    }

    private static void write(OutputStream out, byte[] buffer, int length, Path target) throws NoRoomException {
        try {
            out.write(buffer, 0, length);
        } catch (IOException full) {
            throw new NoRoomException(target, full);
        }
    }
}
