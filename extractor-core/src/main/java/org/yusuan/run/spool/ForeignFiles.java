package org.yusuan.run.spool;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is in a folder that is not the program's. */
public final class ForeignFiles {
    /** What systems leave in folders unasked: a folder with nothing else is empty to whoever looks at it. */
    private static final Set<String> OF_SYSTEMS = Set.of(".DS_Store", "Thumbs.db", "desktop.ini", "lost+found");

    /** So many names are told of what is in the way. */
    private static final int TOLD = 3;

    private ForeignFiles() {}

    /**
     * Refuses a folder in which anything is besides what the program keeps for itself there.
     *
     * @param own the name of that
     * @throws NotOurFolderException naming what else is there
     */
    public static void refuse(Path folder, String own) throws IOException {
        List<String> there = entries(folder);
        there.removeAll(OF_SYSTEMS);
        there.remove(own);
        refuse(folder, NotOurFolderException.Why.FOREIGN, there);
    }

    /** @throws NotOurFolderException naming the first of them, if there are any */
    public static void refuse(Path folder, NotOurFolderException.Why why, List<String> names) throws IOException {
        if (!names.isEmpty()) {
            throw new NotOurFolderException(
                    folder.toString(), why, names.stream().sorted().limit(TOLD).toList());
        }
    }

    /** The names at the top of a folder; none where there is no folder. */
    static List<String> entries(Path folder) throws IOException {
        List<String> names = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
                entries.forEach(entry -> names.add(entry.getFileName().toString()));
            }
        }
        return names;
    }
}
