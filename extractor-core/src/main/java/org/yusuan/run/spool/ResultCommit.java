package org.yusuan.run.spool;

import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yusuan.temp.TemporaryFiles;
import org.yusuan.write.Utf8;

/**
 * How the result of a run takes the place of the one before. All of it is made ready first; then one file says so, and
 * from then on the files are moved to their places, each in one step. Whatever ends the run before that, the old result is
 * untouched; whatever ends it after, the next run moves the rest.
 */
final class ResultCommit {
    private static final String RESULT = "result";
    private static final String COMPLETE = "complete";
    private static final String STAGED = ".part";

    /** Where it is, the rest is. */
    private static final String LAST = "run.json";

    /** Nested documents are known by their names; a file of any other name is the user's. */
    private static final Pattern OUR_DOCUMENT = Pattern.compile("[0-9a-f]{64}\\.json");

    private final OutputFolder folder;
    private final Path result;
    private final Path complete;

    ResultCommit(OutputFolder folder) {
        this.folder = folder;
        this.result = folder.unfinished().resolve(RESULT);
        this.complete = folder.unfinished().resolve(COMPLETE);
    }

    /** What is written into one file. */
    @FunctionalInterface
    interface Content {
        void writeTo(Writer file) throws IOException;
    }

    /** Begins with a result; what an ended run had of one is gone. */
    void begin() throws IOException {
        TemporaryFiles.delete(result);
        Files.createDirectories(result);
    }

    /**
     * Where a new file of the result is to be written, which is to be made sure of when it is.
     *
     * @param name below the output folder, parted by {@code /}
     */
    Path create(String name) throws IOException {
        Path file = staged(name);
        makeFolderOf(file);
        return file;
    }

    private static void makeFolderOf(Path file) throws IOException {
        Path parent = file.getParent();
        if (parent != null) {
            OutputFolder.makeFolder(parent);
        }
    }

    /** What was written is on the disk, whatever becomes of the machine. */
    void force(String name) throws IOException {
        try (FileChannel file = FileChannel.open(staged(name), StandardOpenOption.WRITE)) {
            file.force(false);
        }
    }

    /** Writes a file of the result as a whole. */
    void write(String name, Content content) throws IOException {
        try (Writer file = Utf8.writer(Files.newOutputStream(create(name), StandardOpenOption.CREATE_NEW))) {
            content.writeTo(file);
        } catch (IOException cause) {
            throw OutputFolder.naming(place(name), cause);
        }
        force(name);
    }

    /** The names of the result's files so far that match, in order. */
    List<String> names(Predicate<String> matches) throws IOException {
        return staged().stream().filter(matches).sorted().toList();
    }

    /** Where a file of the result will be. */
    Path place(String name) {
        return folder.path().resolve(name);
    }

    /** Where a file is until it is published; nobody who looks for tables takes it for one. */
    private Path staged(String name) {
        return result.resolve(name + STAGED);
    }

    /** Where the journal of the result is made ready. */
    Path journal() {
        return staged(Journal.FILE);
    }

    /**
     * The result is ready: from now on it is the folder's.
     *
     * @param tables names at the top of the folder under which runs have written tables: files, and folders of partitions
     */
    void publish(Collection<String> tables) throws IOException {
        refuseObstacles();
        List<String> obsolete = obsolete(tables);
        try (SpoolFile file = SpoolFile.begin(complete)) {
            file.write(text -> text.write(String.join("\n", obsolete)));
            file.publish();
        }
        moveAll();
    }

    /** Files of tables that are not in this result. */
    private List<String> obsolete(Collection<String> tables) throws IOException {
        Set<String> made = Set.copyOf(staged());
        List<String> obsolete = new ArrayList<>();
        for (String table : tables) {
            Path there = place(table);
            if (Files.isRegularFile(there, LinkOption.NOFOLLOW_LINKS)) {
                obsolete.add(table);
            } else if (Files.isDirectory(there, LinkOption.NOFOLLOW_LINKS)) {
                files(there).stream().filter(Partition::isName).forEach(name -> obsolete.add(table + "/" + name));
            }
        }
        obsolete.removeAll(made);
        return obsolete;
    }

    /** Names of all files below a folder, parted by {@code /}. */
    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace(File.separatorChar, '/'))
                    .toList();
        }
    }

    /** A folder in the place of a file: better told while the old result is whole. */
    private void refuseObstacles() throws IOException {
        for (String name : staged()) {
            if (Files.isDirectory(place(name))) {
                throw OutputFolder.naming(place(name), new IOException("expected a file, found a folder"));
            }
        }
        OutputFolder.makeFolder(folder.documents());
    }

    /** Finishes the publication in which an earlier run was ended. */
    void finishEarlier() throws IOException {
        if (Files.exists(complete)) {
            moveAll();
        }
    }

    /** Can be done again from wherever it was ended: what was moved is not there any more, the journal is moved last. */
    private void moveAll() throws IOException {
        if (Files.exists(journal())) {
            Set<String> documents = Journal.documents(journal());
            Spool made = Spool.unfinished(folder.unfinished());
            Spool kept = Spool.finished(folder);
            OutputFolder.makeFolder(folder.documents());
            for (String documentId : documents) {
                move(made.nested(documentId), kept.nested(documentId));
                Files.createDirectories(kept.rows(documentId).getParent());
                move(made.rows(documentId), kept.rows(documentId));
            }
            for (String name : staged()) {
                makeFolderOf(place(name));
                move(staged(name), place(name));
            }
            removeObsolete();
            removeDocumentsBut(documents);
            kept.removeRowsBut(documents);
            move(journal(), folder.own().resolve(Journal.FILE));
        }
        Files.deleteIfExists(complete);
        folder.forgetUnfinished();
    }

    /** The files of the result that are not in their places yet, the last one last. */
    private List<String> staged() throws IOException {
        List<String> names = new ArrayList<>();
        files(result).stream()
                .map(name -> name.substring(0, name.length() - STAGED.length()))
                .filter(name -> !name.equals(Journal.FILE))
                .forEach(names::add);
        names.sort(Comparator.comparing((String name) -> name.equals(LAST)).thenComparing(Comparator.naturalOrder()));
        return names;
    }

    private void removeObsolete() throws IOException {
        for (String name : Files.readAllLines(complete)) {
            if (!name.isEmpty()) {
                Files.deleteIfExists(place(name));
                removeEmpty(Path.of(name).getParent());
            }
        }
    }

    /** Folders of partitions that have no file any more, from the last one up. */
    private void removeEmpty(@Nullable Path last) throws IOException {
        Path below = last;
        while (below != null && listed(folder.path().resolve(below)).isEmpty()) {
            Files.delete(folder.path().resolve(below));
            below = below.getParent();
        }
    }

    private static void move(Path from, Path to) throws IOException {
        if (Files.exists(from)) {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private void removeDocumentsBut(Set<String> documentIds) throws IOException {
        for (Path file : listed(folder.documents())) {
            String name = file.getFileName().toString();
            if (OUR_DOCUMENT.matcher(name).matches() && !documentIds.contains(name.substring(0, name.indexOf('.')))) {
                Files.delete(file);
            }
        }
    }

    static List<Path> listed(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
