package org.yusuan.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yusuan.pipeline.InputFile;
import org.yusuan.source.ArchiveMember;
import org.yusuan.source.Archives;
import org.yusuan.source.Archives.Unpacked;
import org.yusuan.source.Limits;
import org.yusuan.source.Sources;
import org.yusuan.temp.TemporaryFiles;

/**
 * The files of a run in the order of their names, those inside an archive in its place. An archive is unpacked when its turn
 * comes, and its files are removed as they are done: the disk holds some archives' files at a time and not all of them. One
 * that could not be unpacked whole is among the files too, and says why.
 */
public final class InputFiles {
    private static final Logger LOG = LoggerFactory.getLogger(InputFiles.class);

    private static final Comparator<InputFile> BY_NAME = Comparator.comparing(InputFile::name);

    /** No further archive is unpacked while so much of earlier ones is not done. */
    private static final long MOST_UNPACKED = 2L << 30;

    private final Archives archives;
    private final Queue<InputFile> found = new PriorityQueue<>(BY_NAME);
    private final Queue<InputFile> members = new PriorityQueue<>(BY_NAME);

    /** Sizes of the files that came out of archives and are still there. */
    private final Map<Path, Long> unpacked = new HashMap<>();

    private final long bytes;
    private long unpackedBytes;
    private int known;

    /**
     * Those of a caller that writes no output folder.
     *
     * @param password for archives that ask for one
     * @throws IOException if an input is not there, or an archive cannot be unpacked for want of room
     */
    public static InputFiles of(List<Path> inputs, @Nullable String password, TemporaryFiles temporary)
            throws IOException {
        Limits limits = Limits.standard();
        List<InputFile> found = Inputs.find(inputs, temporary.next());
        return new InputFiles(found, new Archives(new Sources(limits), limits, temporary, password));
    }

    /** @param files of the run as they are found */
    InputFiles(List<InputFile> files, Archives archives) throws IOException {
        this.archives = archives;
        found.addAll(files);
        known = files.size();
        bytes = files.stream()
                .mapToLong(input -> input.file().toFile().length())
                .sum();
        openFirst();
    }

    /** How many documents there are, as far as is known before the archives that are left are unpacked. */
    int known() {
        return known;
    }

    /** Size of all files, archives as they are packed. */
    long bytes() {
        return bytes;
    }

    /** The next file; absent at the end. */
    public @Nullable InputFile next() throws IOException {
        InputFile next = isMemberNext() ? members.poll() : found.poll();
        openFirst();
        return next;
    }

    /** Whether earlier files should be done before the next one is asked for. */
    boolean areTooMany() {
        return unpackedBytes > MOST_UNPACKED;
    }

    /** The file is done: one that came out of an archive is not needed any more. */
    public void release(InputFile file) throws IOException {
        Long size = unpacked.remove(file.file());
        if (size != null) {
            unpackedBytes -= size;
            Files.deleteIfExists(file.file());
        }
    }

    private boolean isMemberNext() {
        InputFile member = members.peek();
        InputFile file = found.peek();
        return member != null && (file == null || BY_NAME.compare(member, file) <= 0);
    }

    /** Puts what is inside the next file in its place, as long as that is an archive. */
    private void openFirst() throws IOException {
        while (!isMemberNext() && !found.isEmpty() && isArchive(found.element())) {
            open(found.remove());
        }
    }

    private void open(InputFile archive) throws IOException {
        Unpacked inside = archives.unpack(archive.file(), archive.name());
        known--;
        for (ArchiveMember member : inside.members()) {
            long size = Files.size(member.file());
            unpacked.put(member.file(), size);
            unpackedBytes += size;
            add(new InputFile(member.file(), member.name()));
        }
        if (!inside.diagnostics().isEmpty()) {
            add(new InputFile(archive.file(), archive.name(), inside.diagnostics()));
        }
    }

    private void add(InputFile file) {
        members.add(file);
        known++;
    }

    /** A file at which the look itself fails is no archive; who reads it as a document tells of it. */
    private boolean isArchive(InputFile file) {
        try {
            return archives.isArchive(file.file(), file.name());
        } catch (RuntimeException | StackOverflowError damage) {
            LOG.info("{}: cannot be looked at", file.name(), damage);
            return false;
        }
    }
}
