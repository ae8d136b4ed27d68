package org.yusuan.run.spool;

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
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * What a run has done so far: a line for each document that is done, in the order of finishing, appended and never changed.
 * Each line begins with the CRC-32 of the rest. The first says under which program and options the run is; a line that a
 * killed run left torn does not fit its sum, and it and all after it are cut off.
 */
final class Journal implements Closeable {
    /** Its name, in the folder of an unfinished run as in that of a result. */
    static final String FILE = "journal.ndjson";

    private static final int SUM_LETTERS = 8;
    private static final int LINE_END = '\n';

    /** Longer than any line: names have at most 4096 bytes, errors tell three reasons. */
    private static final int MOST_BYTES = 1 << 20;

    private final Path file;
    private final FileChannel channel;
    private final Lines lines;
    private long end;

    private Journal(Path file, FileChannel channel, Lines lines, long end) {
        this.file = file;
        this.channel = channel;
        this.lines = lines;
        this.end = end;
    }

    /** Where a line stands. */
    record Place(long offset, int bytes) {}

    /** What an earlier run has left: its terms, and where it tells of which file. */
    private static final class Lines {
        private final String terms;
        private final NavigableMap<String, Place> bySource = new TreeMap<>();
        /** The same bytes may have been read under two names, one run after the other; what is kept is the last. */
        private final Map<String, Place> byDocument = new HashMap<>();

        Lines(String terms) {
            this.terms = terms;
        }

        void add(JournalEntry part, Place place) {
            bySource.put(part.document().source(), place);
            if (part.content() != null) {
                byDocument.put(part.document().documentId(), place);
            }
        }
    }

    /** A new journal. */
    static Journal begin(Path file, String terms) throws IOException {
        FileChannel channel = FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        Journal journal = new Journal(file, channel, new Lines(terms), 0);
        journal.append(terms);
        return journal;
    }

    /** The journal that an earlier run left, up to the first line that is torn; absent where there is none. */
    static @Nullable Journal open(Path file) throws IOException {
        Lines found;
        long end;
        try (InputStream lines = new BufferedInputStream(Files.newInputStream(file))) {
            byte @Nullable [] line = line(lines);
            String terms = line == null ? null : text(line);
            if (line == null || terms == null) {
                return null;
            }
            found = new Lines(terms);
            end = line.length + 1L;
            for (line = line(lines); line != null; line = line(lines)) {
                String text = text(line);
                if (text == null) {
                    break;
                }
                found.add(JournalEntryJson.read(text), new Place(end, line.length));
                end += line.length + 1L;
            }
        } catch (NoSuchFileException none) {
            return null;
        }
        return new Journal(file, FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE), found, end);
    }

    /** The documents of a result, by its journal. */
    static Set<String> documents(Path file) throws IOException {
        try (Journal journal = open(file)) {
            if (journal == null) {
                throw new IOException(file + ": expected a journal, found none");
            }
            return Set.copyOf(journal.lines.byDocument.keySet());
        }
    }

    /** Program and options under which its documents were read. */
    String terms() {
        return lines.terms;
    }

    /** Lines that were torn are written over. */
    Journal continued() throws IOException {
        channel.truncate(end);
        return this;
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

    /** The files that the earlier run tells of, in the order of their names. */
    NavigableSet<String> sources() {
        return Collections.unmodifiableNavigableSet(lines.bySource.navigableKeySet());
    }

    /** Where the earlier run tells of a file. */
    @Nullable
    Place found(String source) {
        return lines.bySource.get(source);
    }

    /** Whether a line is the last that tells of its document's content. */
    boolean isLast(JournalEntry part, Place place) {
        return place.equals(lines.byDocument.get(part.document().documentId()));
    }

    Place append(JournalEntry part) throws IOException {
        return append(JournalEntryJson.write(part));
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

    JournalEntry at(Place place) throws IOException {
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
        return JournalEntryJson.read(text);
    }

    /** All of it is on the disk, whatever becomes of the machine. */
    void force() throws IOException {
        channel.force(false);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
