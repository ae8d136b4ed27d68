package org.yusuan.report;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yusuan.run.spool.ForeignFiles;
import org.yusuan.run.spool.NotOurFolderException;
import org.yusuan.temp.TemporaryFiles;

/**
 * The folder of a site. It is absent, empty or one that a report has written, which a marker in it says. All files are made
 * ready in a hidden folder inside it and moved to their places at the end, the page that is opened last; until then the site
 * of an earlier report is as it was. What is somebody else's stays.
 */
final class SiteFolder implements Closeable {
    private static final String OWN = ".yusuan-report";
    private static final String MARKER = "marker.json";
    private static final String READY = "ready";
    private static final String LOCK = "lock";
    private static final String FILES = "files";
    private static final String FIRST_PAGE = "index.html";

    private final Path folder;
    private final Path ready;
    private final FileChannel held;
    private final Set<String> earlier;
    private final SortedSet<String> written = new TreeSet<>();
    private long bytes;

    private SiteFolder(Path folder, FileChannel held) throws IOException {
        this.folder = folder;
        this.ready = folder.resolve(OWN).resolve(READY);
        this.held = held;
        Set<String> marked = marked(folder);
        this.earlier = marked == null ? Set.of() : marked;
    }

    /**
     * @throws NotOurFolderException if the folder holds what no report has written
     * @throws ReportException if another report is being written into it
     */
    static SiteFolder open(Path folder) throws IOException {
        if (marked(folder) == null) {
            ForeignFiles.refuse(folder, OWN);
        }
        FileChannel held = lock(folder);
        try {
            SiteFolder site = new SiteFolder(folder, held);
            TemporaryFiles.delete(site.ready);
            Files.createDirectories(site.ready);
            return site;
        } catch (IOException cause) {
            held.close();
            throw cause;
        }
    }

    /** Two reports at a time would move each other's files; the system lets go of the lock of one that is killed. */
    private static FileChannel lock(Path folder) throws IOException {
        Path file = Files.createDirectories(folder.resolve(OWN)).resolve(LOCK);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean isHeld = false;
        try {
            isHeld = channel.tryLock() != null;
        } catch (OverlappingFileLockException another) {
            // one of this process has it
        } finally {
            if (!isHeld) {
                channel.close();
            }
        }
        if (!isHeld) {
            throw new ReportException(folder + ": another report is being written into it");
        }
        return channel;
    }

    /** The files of an earlier report; absent where there is none. */
    static @Nullable Set<String> marked(Path folder) throws IOException {
        Path marker = folder.resolve(OWN).resolve(MARKER);
        if (!Files.isRegularFile(marker, LinkOption.NOFOLLOW_LINKS)) {
            return null;
        }
        Set<String> names = new TreeSet<>();
        try {
            JsonNode json = new ObjectMapper().readTree(marker.toFile());
            for (JsonNode name : json.path(FILES)) {
                // a marker that was tampered with leads nowhere else
                if (folder.resolve(name.asText()).normalize().startsWith(folder.normalize())) {
                    names.add(name.asText());
                }
            }
        } catch (JacksonException damaged) {
            return null;
        }
        return names;
    }

    /** @param name of a file below the folder, with {@code /} */
    OutputStream create(String name) throws IOException {
        Path file = ready.resolve(name);
        Files.createDirectories(file.getParent());
        written.add(name);
        return Files.newOutputStream(file);
    }

    int files() {
        return written.size();
    }

    long bytes() {
        return bytes;
    }

    /** Puts all files in their places, and takes away those of the earlier report that this one has not. */
    void publish() throws IOException {
        List<String> inTheWay = written.stream()
                .filter(name -> !earlier.contains(name) && Files.exists(folder.resolve(name)))
                .toList();
        ForeignFiles.refuse(folder, NotOurFolderException.Why.IN_THE_WAY, inTheWay);
        SortedSet<String> both = new TreeSet<>(earlier);
        both.addAll(written);
        mark(both); // whatever ends the move, all files in the folder are known
        for (String name : written) {
            if (!name.equals(FIRST_PAGE)) {
                move(name);
            }
        }
        move(FIRST_PAGE);
        removeObsolete();
        mark(written);
    }

    private void move(String name) throws IOException {
        Path to = folder.resolve(name);
        Files.createDirectories(to.getParent());
        bytes += Files.size(ready.resolve(name));
        Files.move(ready.resolve(name), to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private void removeObsolete() throws IOException {
        for (String name : earlier) {
            if (!written.contains(name)) {
                Files.deleteIfExists(folder.resolve(name));
                removeEmpty(Path.of(name).getParent());
            }
        }
    }

    /** Folders that have no file any more, from the last one up. */
    private void removeEmpty(@Nullable Path last) throws IOException {
        Path below = last;
        while (below != null && isEmpty(folder.resolve(below))) {
            Files.delete(folder.resolve(below));
            below = below.getParent();
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    private void mark(SortedSet<String> names) throws IOException {
        Path marker = folder.resolve(OWN).resolve(MARKER);
        Path part = folder.resolve(OWN).resolve(MARKER + ".part");
        try (DataFile json = DataFile.plain(Files.newOutputStream(part))) {
            json.generator().writeStartObject();
            json.generator().writeArrayFieldStart(FILES);
            for (String name : names) {
                json.generator().writeString(name);
            }
            json.generator().writeEndArray();
            json.generator().writeEndObject();
        }
        Files.move(part, marker, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** What was not published is gone. */
    @Override
    public void close() throws IOException {
        try (held) {
            TemporaryFiles.delete(ready);
        }
    }
}
