package org.yusuan.run.spool;

import java.nio.file.FileSystemException;
import java.util.List;

/** An output folder holds what no run has written, and nobody said that it may be overwritten. */
public final class NotOurFolderException extends FileSystemException {
    private static final long serialVersionUID = 1L;

    private final Why why;
    private final transient List<String> names;

    /** What is wrong with the folder. */
    public enum Why {
        /** It is no output folder, and not empty. */
        FOREIGN,
        /** It is an output folder, but files of somebody else have the names of files that the run would write. */
        IN_THE_WAY
    }

    NotOurFolderException(String folder, Why why, List<String> names) {
        super(folder, null, reason(why, names));
        this.why = why;
        this.names = List.copyOf(names);
    }

    private static String reason(Why why, List<String> names) {
        String told = String.join(", ", names);
        return switch (why) {
            case FOREIGN -> "expected an empty folder or one that a run has written, found one with " + told;
            case IN_THE_WAY -> "expected files that a run has written, found others of the same name: " + told;
        };
    }

    public Why why() {
        return why;
    }

    /** The first files that are in the way. */
    public List<String> names() {
        return List.copyOf(names);
    }
}
