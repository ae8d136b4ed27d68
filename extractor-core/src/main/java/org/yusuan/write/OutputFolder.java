package org.yusuan.write;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folder a run writes. Files are written in a hidden folder inside it, on the same file system, and are moved to
 * their places when the run is complete: until then the folder is as it was, and whatever ends the run early leaves
 * nothing half-written.
 */
final class OutputFolder implements Closeable {
    private static final String UNFINISHED = ".unfinished";
    private static final String DOCUMENTS = "documents";
    /** Files of earlier runs are known by their names; a file of any other name is the user's. */
    private static final Pattern OUR_DOCUMENT = Pattern.compile("[0-9a-f]{64}\\.json");

    private final Path folder;
    private final Path unfinished;
    private final Set<String> names = new TreeSet<>();
    private final Thread cleaner;

    private OutputFolder(Path folder) {
        this.folder = folder;
        this.unfinished = folder.resolve(UNFINISHED);
        this.cleaner = new Thread(this::discardQuietly, "yusuan-output-cleaner");
    }

    static OutputFolder open(Path folder) throws IOException {
        makeFolder(folder);
        OutputFolder output = new OutputFolder(folder);
        output.discard();
        Files.createDirectories(output.unfinished.resolve(DOCUMENTS));
        Runtime.getRuntime().addShutdownHook(output.cleaner);
        return output;
    }

    /** Java 17 takes a link to a folder for something that is in the way, so what is a folder already is left alone. */
    private static void makeFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
        }
    }

    static String documentName(String documentId) {
        return DOCUMENTS + "/" + documentId + ".json";
    }

    /** A new file of the run, UTF-8; what is no character (half a surrogate pair) becomes U+FFFD. */
    Writer create(String name) throws IOException {
        names.add(name);
        var encoder = StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .replaceWith("\uFFFD".getBytes(StandardCharsets.UTF_8));
        return new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(part(name)), encoder));
    }

    /** What is written into one file. */
    @FunctionalInterface
    interface Content {
        void writeTo(Writer file) throws IOException;
    }

    /** Writes a file of the run as a whole. */
    void write(String name, Content content) throws IOException {
        try (Writer file = create(name)) {
            content.writeTo(file);
        } catch (IOException cause) {
            throw naming(name, cause);
        }
    }

    /** The failure with the file's name, which the system does not tell of a full disk. */
    IOException naming(String name, IOException cause) {
        if (cause instanceof FileSystemException about && about.getFile() != null) {
            return cause;
        }
        String reason = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        FileSystemException named = new FileSystemException(folder.resolve(name).toString(), null, reason);
        named.initCause(cause);
        return named;
    }

    /** Puts every file in its place, documents first, and removes what an earlier run left of documents not read now. */
    void publish(List<String> lastNames) throws IOException {
        makeFolder(folder.resolve(DOCUMENTS));
        for (String name : names) {
            if (!lastNames.contains(name)) {
                move(name);
            }
        }
        for (String name : lastNames) {
            move(name);
        }
        removeStaleDocuments();
    }

    /** Where a file is until it is published; nobody who looks for tables or JSON takes it for one. */
    private Path part(String name) {
        return unfinished.resolve(name + ".part");
    }

    private void move(String name) throws IOException {
        Files.move(part(name), folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    private void removeStaleDocuments() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(DOCUMENTS))) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (OUR_DOCUMENT.matcher(name).matches() && !names.contains(DOCUMENTS + "/" + name)) {
                    Files.delete(file);
                }
            }
        }
    }

    /** Whatever was not published is gone. */
    @Override
    public void close() throws IOException {
        try {
            Runtime.getRuntime().removeShutdownHook(cleaner);
        } catch (IllegalStateException shuttingDown) {
            return; // the cleaner is at work already
        }
        discard();
    }

    private void discardQuietly() {
        try {
            discard();
        } catch (IOException | UncheckedIOException cause) {
            // the machine is shutting down; the next run into the folder discards what is left
        }
    }

    private void discard() throws IOException {
        if (!Files.exists(unfinished)) {
            return;
        }
        try (Stream<Path> files = Files.walk(unfinished)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (NoSuchFileException gone) {
            // another thread of a run that is being ended was first
        }
    }
}
