package org.yusuan.write;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * What a run has done so far: a line for each document that is done, in the order of finishing, appended and never changed.
 * Each line begins with the CRC-32 of the rest. The first says under which program and options the run is; a line that a
 * killed run left torn does not fit its sum, and it and all after it are cut off.
 */
final class Journal implements Closeable {
    private static final int SUM_LETTERS = 8;
    private static final int LINE_END = '\n';

    /** Longer than any line: names have at most 4096 bytes, errors tell three reasons. */
    private static final int MOST_BYTES = 1 << 20;

    private final Path file;
    private final FileChannel channel;
    private final Map<String, Place> found;
    private long end;

    private Journal(Path file, FileChannel channel, Map<String, Place> found, long end) {
        this.file = file;
        this.channel = channel;
        this.found = found;
        this.end = end;
    }

    /** Where a line stands. */
    record Place(long offset, int bytes) {}

    /** A new journal. */
    static Journal begin(Path file, String terms) throws IOException {
        FileChannel channel = FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        Journal journal = new Journal(file, channel, new HashMap<>(), 0);
        journal.append(terms);
        return journal;
    }

    /**
     * The journal of a run that was ended early.
     *
     * @param terms program and options, which have to be the same
     * @return absent where there is none, or one under other terms
     */
    static @Nullable Journal resume(Path file, String terms) throws IOException {
        Map<String, Place> found = new HashMap<>();
        long end = 0;
        try (InputStream lines = new BufferedInputStream(Files.newInputStream(file))) {
            byte @Nullable [] line = line(lines);
            if (line == null || !terms.equals(text(line))) {
                return null;
            }
            end = line.length + 1L;
            for (line = line(lines); line != null; line = line(lines)) {
                String text = text(line);
                if (text == null) {
                    break;
                }
                found.put(PartJson.read(text).document().source(), new Place(end, line.length));
                end += line.length + 1L;
            }
        } catch (NoSuchFileException none) {
            return null;
        }
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        channel.truncate(end);
        return new Journal(file, channel, found, end);
    }

    /** The next line without its end; absent where none ends any more. */
    private static byte @Nullable [] line(InputStream lines) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = lines.read(); next >= 0 && line.size() < MOST_BYTES; next = lines.read()) {
            if (next == LINE_END) {
                return line.toByteArray();
            }
            line.write(next);
        }
        return null;
    }

    /** What a line says; absent where it is torn. */
    private static @Nullable String text(byte[] line) {
        if (line.length <= SUM_LETTERS) {
            return null;
        }
        String sum = new String(line, 0, SUM_LETTERS, StandardCharsets.US_ASCII);
        String text = new String(line, SUM_LETTERS + 1, line.length - SUM_LETTERS - 1, StandardCharsets.UTF_8);
        return sum.equals(sum(text)) ? text : null;
    }

    private static String sum(String text) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits(sum.getValue(), SUM_LETTERS);
    }

    /** Where the earlier run left a document's line. */
    @Nullable
    Place found(String source) {
        return found.get(source);
    }

    Place append(Part part) throws IOException {
        return append(PartJson.write(part));
    }

    private synchronized Place append(String text) throws IOException {
        byte[] line = (sum(text) + " " + text + "\n").getBytes(StandardCharsets.UTF_8);
        ByteBuffer bytes = ByteBuffer.wrap(line);
        try {
            for (long at = end; bytes.hasRemaining(); ) {
                at += channel.write(bytes, at);
            }
        } catch (IOException cause) {
            throw OutputFolder.naming(file, cause);
        }
        Place place = new Place(end, line.length - 1);
        end += line.length;
        return place;
    }

    Part at(Place place) throws IOException {
        ByteBuffer line = ByteBuffer.allocate(place.bytes);
        while (line.hasRemaining()) {
            if (channel.read(line, place.offset + line.position()) < 0) {
                break;
            }
        }
        String text = text(line.array());
        if (text == null) {
            throw new IOException(file + ": expected a whole line at " + place.offset + ", found a torn one");
        }
        return PartJson.read(text);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
