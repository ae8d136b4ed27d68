package org.yusuan.run;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.yusuan.pipeline.InputFile;
import org.yusuan.run.spool.DisclosureWriter;

/**
 * Finds the files of a run and names them. Every file is read once, however many inputs and links lead to it; the order
 * is that of the names, by character code, so it is the same on every machine.
 */
public final class Inputs {
    private static final String HIDDEN = ".";

    private final Path output;
    private final Set<Path> seen = new HashSet<>();
    private final List<Root> roots = new ArrayList<>();

    private Inputs(Path output) {
        this.output = output;
    }

    /**
     * All files below the inputs, hidden ones and the output folder left out, and those of other runs unless given.
     *
     * @throws IOException if an input is not there, or is the output folder itself
     */
    public static List<InputFile> find(List<Path> inputs, Path output) throws IOException {
        Inputs found = new Inputs(real(output));
        for (Path input : inputs) {
            found.add(input);
        }
        found.tellApart();
        return found.roots.stream()
                .flatMap(Root::named)
                .sorted(Comparator.comparing(InputFile::name))
                .toList();
    }

    private void add(Path input) throws IOException {
        if (!Files.exists(input)) {
            throw new NoSuchFileException(input.toString());
        }
        Path absolute = input.toAbsolutePath().normalize();
        if (real(input).equals(output)) {
            throw new FileSystemException(input.toString(), null, "is the output folder, expected an input");
        }
        if (Files.isDirectory(input)) {
            Root root = new Root(absolute);
            walk(root, absolute);
            roots.add(root);
        } else if (Files.isRegularFile(input)) {
            Path folder = absolute.getParent();
            Root root = new Root(folder == null ? absolute : folder);
            take(root, absolute);
            roots.add(root);
        } else {
            throw new FileSystemException(input.toString(), null, "is neither a file nor a folder");
        }
    }

    private void walk(Root root, Path folder) {
        Path real = real(folder);
        boolean isOutput = real.equals(output) || (!folder.equals(root.folder) && DisclosureWriter.isOutput(folder));
        if (isOutput || !seen.add(real)) {
            return;
        }
        for (Path entry : entries(root, folder)) {
            if (Files.isDirectory(entry)) {
                walk(root, entry);
            } else if (Files.isRegularFile(entry) || !Files.exists(entry)) {
                take(root, entry); // a link to nothing is a document that can't be read, and is told so
            }
        }
    }

    /** What is in the folder; one that can't be listed stands for itself, so that its being unreadable is told. */
    private List<Path> entries(Root root, Path folder) {
        try (Stream<Path> listed = Files.list(folder)) {
            return listed.filter(entry -> !entry.getFileName().toString().startsWith(HIDDEN))
                    .sorted(Comparator.comparing(entry -> entry.getFileName().toString()))
                    .toList();
        } catch (IOException unreadable) {
            root.files.add(folder);
            return List.of();
        }
    }

    private void take(Root root, Path file) {
        if (seen.add(real(file))) {
            root.files.add(file);
        }
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException notThere) {
            return path.toAbsolutePath().normalize();
        }
    }

    /** Inputs that have files of the same name get the names of their folders in front, as many as it takes. */
    private void tellApart() {
        Set<Root> clashing = clashing();
        while (!clashing.isEmpty()) {
            clashing.forEach(root -> root.depth++);
            clashing = clashing();
        }
    }

    private Set<Root> clashing() {
        Map<String, Root> owners = new HashMap<>();
        Set<Root> clashing = new LinkedHashSet<>();
        for (Root root : roots) {
            root.named().forEach(file -> {
                Root other = owners.putIfAbsent(file.name(), root);
                if (other != null) {
                    clashing.add(other);
                    clashing.add(root);
                }
            });
        }
        clashing.removeIf(root -> root.depth >= root.folder.getNameCount());
        return clashing;
    }

    /** A folder that names are told from. */
    private static final class Root {
        private final Path folder;
        private final List<Path> files = new ArrayList<>();
        /** How many of the folder's own names stand in front of its files'. */
        private int depth;

        private Root(Path folder) {
            this.folder = folder;
        }

        private Stream<InputFile> named() {
            int names = folder.getNameCount();
            Path prefix = depth == 0 ? Path.of("") : folder.subpath(names - depth, names);
            return files.stream().map(file -> new InputFile(file, name(prefix.resolve(folder.relativize(file)))));
        }

        private static String name(Path path) {
            List<String> names = new ArrayList<>();
            path.forEach(part -> names.add(part.toString()));
            return String.join("/", names);
        }
    }
}
