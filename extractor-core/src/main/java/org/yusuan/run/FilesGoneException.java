package org.yusuan.run;

import java.io.IOException;
import java.util.List;

/**
 * Files that the result in the folder was made of are gone, and what was read of them cannot be taken over because program or
 * options are others: neither keeping nor dropping them is what was asked for.
 */
public final class FilesGoneException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String first;
    private final int number;
    private final transient List<String> differences;

    /** @param differences names of program and options */
    FilesGoneException(String first, int number, List<String> differences) {
        super("expected every file of the earlier result, because " + String.join(", ", differences)
                + " changed and all are read again; found " + number + " gone, such as " + first);
        this.first = first;
        this.number = number;
        this.differences = List.copyOf(differences);
    }

    /** The first of the files. */
    public String first() {
        return first;
    }

    /** How many are known to be gone. */
    public int number() {
        return number;
    }

    /** In what the run differs from the earlier one: names of program and options. */
    public List<String> differences() {
        return List.copyOf(differences);
    }
}
